import { emitAll, type Sql } from '@novapos/chassis';
import { stockChanged, stockLow, type Quantity } from '@novapos/kernel';
import { becomesLow } from '../domain/threshold.ts';

/** A level as a statement that changed it answers it. */
export type ChangedLevel = {
  readonly location_id: string;
  readonly store_id: string | null;
  readonly variant_id: string;
  readonly on_hand: Quantity;
  readonly reserved: Quantity;
  readonly threshold: Quantity | null;
};

type Telling = {
  readonly tenantId: string;
  readonly at: Date;
  /** What of each variant came to the shelf or, negative, left it; nothing where it is left out. */
  readonly movedOf?: (variantId: string) => Quantity;
  /** The transaction ends with it: the commit travels along. */
  readonly isLast?: boolean;
};

/** Tell what has become of levels, and which have become low, in the transaction that changed them. */
export async function tellStock(
  sql: Sql,
  levels: readonly ChangedLevel[],
  { tenantId, at, movedOf = () => 0, isLast = false }: Telling,
): Promise<void> {
  const telling = { tenantId, at };
  const low = levels.flatMap((level) => {
    const { on_hand: after, threshold, variant_id: variantId } = level;
    const before = after - movedOf(variantId);
    if (threshold === null || !becomesLow({ before, after, threshold })) return [];
    const { subject, data } = toldOf(level, at);
    return [{ subject, data: { ...data, thresholdMilli: threshold } }];
  });
  const last = isLast ? { ...sql, rows: sql.final } : sql;
  const changed = levels.map((level) => toldOf(level, at));
  await Promise.all([
    emitAll(low.length === 0 ? last : sql, stockChanged, telling, changed),
    emitAll(last, stockLow, telling, low),
  ]);
}

function toldOf(level: ChangedLevel, at: Date) {
  const { location_id: locationId, store_id: storeId, variant_id: variantId } = level;
  const figures = { onHandMilli: level.on_hand, reservedMilli: level.reserved };
  return {
    subject: `${locationId}:${variantId}`,
    data: { locationId, storeId, variantId, ...figures, at: at.toISOString() },
  };
}
