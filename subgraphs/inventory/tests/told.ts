import type { Inventory, World } from './examples.ts';

/** What a tenant's outbox holds of an event. */
export type Told = {
  readonly type: string;
  readonly subject: string;
  readonly version: number;
  readonly data: Readonly<Record<string, unknown>>;
};

const text = `select type, subject, version::int, data from outbox_events
  where tenant_id = $1 order by position`;

/** Reads what inventory tells from here on: each call answers what is new since the one before. */
export function listening(shop: Inventory, { tenantId }: World) {
  let heard = 0;
  return async (): Promise<readonly Told[]> => {
    const all = await shop.rows<Told>(text, [tenantId]);
    const fresh = all.slice(heard);
    heard = all.length;
    return fresh;
  };
}

/** Changed levels such as `v1 5/2` (on hand and reserved), in the order of variants' ids. */
export function figuresOf(told: readonly Told[], variantIds: readonly string[]): readonly string[] {
  return told
    .filter(({ type }) => type === 'inventory.stock-changed.v1')
    .map(({ version, data }) => {
      const name = `v${variantIds.indexOf(String(data['variantId']))}`;
      const [onHand, reserved] = [Number(data['onHandMilli']), Number(data['reservedMilli'])];
      return `${name} ${onHand / 1000}/${reserved / 1000} #${version}`;
    })
    .sort();
}
