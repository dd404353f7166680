import { eventually } from './eventually.ts';
import { cash, sold } from './sale.ts';
import type { Person, Shop } from './shop.ts';

const dayMs = 24 * 60 * 60 * 1000;
/** More days than a forecast wants to know. */
const days = 46;

/** Give a shop a past: a small sale on each of the last weeks' days, reports that know of it, and a cart put aside. */
export async function giveItAPast(shop: Shop): Promise<void> {
  const manager = await shop.as('manager');
  for (let ago = days; ago > 0; ago -= 1) {
    const soldAt = new Date(Date.now() - ago * dayMs).toISOString();
    await sold(manager, { ...flatWhite(), soldAt });
  }
  await eventually(
    () => knownDays(manager),
    (known) => known >= days,
  );
  await park(manager);
}

/** Sell often enough at another price than the catalogue's that it is noticed. */
export async function sellByHand(person: Person): Promise<void> {
  for (let sale = 0; sale < 6; sale += 1) {
    const unitPriceOverride = { amountMinor: 400, reason: 'Happy hour' };
    await sold(person, flatWhite({ unitPriceOverride }));
  }
}

async function park({ ask }: Person): Promise<void> {
  const { data } = await ask<{ variantBySku: { id: string } }>(
    'query Named { variantBySku(sku: "1001-0003") { id } }',
  );
  const cart = { lines: [{ variantId: data?.variantBySku.id }] };
  const input = { idempotencyKey: 'past', label: 'Left behind', cart, shownTotalMinor: 475 };
  await ask('mutation Park($input: ParkCartInput!) { parkCart(input: $input) { __typename } }', {
    input,
  });
}

function flatWhite(more: object = {}) {
  return { lines: [{ sku: '1001-0003', quantity: '1', ...more }], tenders: [cash(2_000)] };
}

async function knownDays({ ask }: Person): Promise<number> {
  const { data } = await ask<{ salesReport: { rows: { edges: readonly unknown[] } } }>(
    `query Known($from: String!, $to: String!) {
      salesReport(filter: { from: $from, to: $to }, groupBy: DAY, first: 100) { rows { edges { cursor } } }
    }`,
    { from: dayAt(-days - 1), to: dayAt(0) },
  );
  return data?.salesReport.rows.edges.length ?? 0;
}

function dayAt(ahead: number): string {
  return new Date(Date.now() + ahead * dayMs).toISOString().slice(0, 10);
}
