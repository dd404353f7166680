import { CodedError, emitAll, type Database, type Sql } from '@novapos/chassis';
import { reservationExpired } from '@novapos/kernel';
import {
  holdSeconds,
  reasonToSell,
  settleSale,
  type Reservation,
  type ReservationState,
} from '../domain/reservation.ts';
import { shortageOf, type Shortages } from '../domain/shortage.ts';
import type { StockLine } from '../domain/stock-lines.ts';
import type { PrismaClient } from './client/client.ts';
import * as statements from './reservation-statements.ts';
import { tellStock, type ChangedLevel } from './tell-stock.ts';

/** An order of a tenant, and when something is done about its stock. */
export type OrderAt = { readonly tenantId: string; readonly orderId: string; readonly now: Date };

/** An order's goods in a store; its lines are one a variant, in the order of variants' ids. */
export type OrderLines = OrderAt & {
  readonly storeId: string;
  readonly lines: readonly StockLine[];
};

/** Held until then, or what there is not enough of, or no location to sell from. */
export type HoldOutcome =
  | { readonly kind: 'HELD'; readonly locationId: string; readonly expiresAt: Date }
  | { readonly kind: 'SHORT'; readonly shortages: Shortages }
  | { readonly kind: 'NO_LOCATION' };

type HoldRow = {
  readonly location_id: string;
  readonly allows_negative_stock: boolean;
  readonly expires_at: Date | null;
  readonly levels: readonly Pick<ChangedLevel, 'variant_id' | 'on_hand' | 'reserved'>[] | null;
};
type ExpiredRow = {
  readonly orders: readonly { readonly order_id: string; readonly location_id: string }[] | null;
  readonly levels: readonly ChangedLevel[] | null;
};
type ReservationRow = {
  readonly location_id: string;
  readonly state: ReservationState;
  readonly variant_ids: readonly string[];
  readonly quantities: readonly number[];
  readonly expires_at: Date;
};
/** An order that held nothing has no levels to answer. */
type NoLevel = { readonly variant_id: null };
type SoldBy = { readonly movedBy: string };

const batch = 100;

/** Holds of orders and what becomes of them: each step once an order, in one transaction. */
export type ReservationStore = ReturnType<typeof reservationStore>;

export function reservationStore(database: Database<PrismaClient>) {
  return {
    /** Hold all lines or none. An order that holds or has sold already is answered as it was. */
    async hold(order: OrderLines): Promise<HoldOutcome> {
      try {
        return await database.withTenantSql(order.tenantId, (sql) => hold(sql, order));
      } catch (error) {
        if (error instanceof NotEnough) return { kind: 'SHORT', shortages: error.shortages };
        throw error;
      }
    },

    /** Let go of what an order holds, if it does. */
    async release({ tenantId, orderId, now }: OrderAt): Promise<void> {
      await database.withTenantSql(tenantId, async (sql) => {
        const values = [tenantId, orderId, now];
        const levels = await sql.rows<ChangedLevel>(statements.releaseStock, values);
        await tellStock(sql, levels, { tenantId, at: now, isLast: true });
      });
    },

    /** Take sold goods off the shelf, whether they are still held or not. */
    async consume(order: OrderLines & SoldBy): Promise<void> {
      const isSold = await database.withTenantSql(order.tenantId, (sql) => sellHeld(sql, order));
      // Without a hold of just these lines nothing was done yet.
      if (!isSold) await database.withTenantSql(order.tenantId, (sql) => sellOtherwise(sql, order));
    },

    /** Take goods off the shelf that nobody held, and answer what it did not have; again answers the same. */
    takeSold: (order: OrderLines & SoldBy): Promise<Shortages> =>
      database.withTenantSql(order.tenantId, (sql) => takeSold(sql, order)),

    /** Put back what an order has sold, once. */
    async restock({ tenantId, orderId, now, movedBy }: OrderAt & SoldBy): Promise<void> {
      await database.withTenantSql(tenantId, async (sql) => {
        const values = [tenantId, orderId, now, movedBy];
        const levels = await sql.rows<ChangedLevel>(statements.restockSold, values);
        await tellStock(sql, levels, { tenantId, at: now, isLast: true });
      });
    },

    /** Let go of a tenant's holds that have run out; answers how many there were, all told. */
    async expire(tenantId: string, now: Date): Promise<number> {
      let total = 0;
      for (let count = batch; count === batch; total += count) {
        count = await database.withTenantSql(tenantId, (sql) => expire(sql, tenantId, now));
      }
      return total;
    },

    /** The tenants with holds that have run out. */
    async tenantsWithDue(now: Date): Promise<readonly string[]> {
      const rows = await database.acrossTenants<{ tenant_id: string }>(statements.tenantsWithDue, [
        now,
      ]);
      return rows.map((row) => row.tenant_id);
    },
  };
}

/** Undoes the transaction of a hold that is not enough. */
class NotEnough extends Error {
  constructor(readonly shortages: Shortages) {
    super('There is not enough stock.');
  }
}

async function hold(sql: Sql, order: OrderLines): Promise<HoldOutcome> {
  const { tenantId, storeId, orderId, lines, now } = order;
  const until = new Date(now.getTime() + holdSeconds * 1000);
  const values = [tenantId, storeId, orderId, ...columnsOf(lines), now, until];
  const [row] = await sql.rows<HoldRow>(statements.holdStock, values);
  if (!row) return { kind: 'NO_LOCATION' };
  const { location_id: locationId, expires_at: expiresAt } = row;
  const levels = row.levels ?? [];
  const shortages = row.allows_negative_stock ? [] : shortagesOf(lines, levels);
  if (shortages.length > 0) throw new NotEnough(shortages);
  if (expiresAt) {
    const place = { location_id: locationId, store_id: storeId, threshold: null };
    const told = levels.map((level) => ({ ...level, ...place }));
    await tellStock(sql, told, { tenantId, at: now, isLast: true });
    return { kind: 'HELD', locationId, expiresAt };
  }

  const [known] = await sql.rows<Pick<ReservationRow, 'location_id' | 'expires_at'>>(
    statements.renewHold,
    [tenantId, orderId, now, until],
  );
  if (!known) throw new Error(`the reservation of order ${orderId} is gone`);
  return { kind: 'HELD', locationId: known.location_id, expiresAt: known.expires_at };
}

function shortagesOf(
  lines: readonly StockLine[],
  levels: NonNullable<HoldRow['levels']>,
): Shortages {
  const left = new Map(levels.map((level) => [level.variant_id, level.on_hand - level.reserved]));
  return lines.flatMap(({ variantId, quantity }) => {
    const available = left.get(variantId) ?? 0;
    return available < 0 ? [shortageOf(variantId, quantity, available + quantity)] : [];
  });
}

/** Sell just what the order holds; false, and nothing is done, where it holds something else. */
async function sellHeld(sql: Sql, order: OrderLines & SoldBy): Promise<boolean> {
  const { tenantId, orderId, lines, now, movedBy } = order;
  const values = [tenantId, orderId, ...columnsOf(lines), now, movedBy];
  const rows = await sql.rows<ChangedLevel | NoLevel>(statements.sellHeld, values);
  const levels = rows.filter((row) => row.variant_id !== null);
  await tellStock(sql, levels, { tenantId, at: now, movedOf: soldOf(lines), isLast: true });
  return rows.length > 0;
}

/** What left the shelf of each variant, as a movement. */
function soldOf(lines: readonly StockLine[]): (variantId: string) => number {
  const sold = new Map(lines.map(({ variantId, quantity }) => [variantId, quantity]));
  return (variantId) => -(sold.get(variantId) ?? 0);
}

/** Let go of some holds that have run out; answers how many. */
async function expire(sql: Sql, tenantId: string, now: Date): Promise<number> {
  const [row] = await sql.rows<ExpiredRow>(statements.expireHolds, [tenantId, now, batch]);
  const orders = row?.orders ?? [];
  const expiredAt = now.toISOString();
  const told = orders.map(({ order_id: orderId, location_id: locationId }) => ({
    subject: orderId,
    data: { orderId, locationId, expiredAt },
  }));
  await Promise.all([
    emitAll(sql, reservationExpired, { tenantId, at: now }, told),
    tellStock(sql, row?.levels ?? [], { tenantId, at: now, isLast: true }),
  ]);
  return orders.length;
}

/** The levels as they are after it; null where the order was sold before. */
async function sellOtherwise(
  sql: Sql,
  order: OrderLines & SoldBy,
  isLast = true,
): Promise<readonly ChangedLevel[] | null> {
  const { tenantId, orderId, lines, now, movedBy } = order;
  const known = await lockOrOpen(sql, order);
  if (known.state === 'CONSUMED') return null;
  if (known.state !== null) {
    await sql.rows(statements.markSold, [tenantId, orderId, ...columnsOf(lines), now]);
  }

  const changes = settleSale(known.state === 'HELD' ? known.lines : [], lines);
  const levels = await sql.rows<ChangedLevel>(statements.sellOtherwise, [
    tenantId,
    known.locationId,
    orderId,
    changes.map(({ variantId }) => variantId),
    changes.map(({ sold }) => sold),
    changes.map(({ letGo }) => letGo),
    now,
    reasonToSell(known.state),
    movedBy,
  ]);
  await tellStock(sql, levels, { tenantId, at: now, movedOf: soldOf(lines), isLast });
  return levels;
}

type SoldRow = {
  readonly variant_ids: readonly string[];
  readonly quantities: readonly number[];
  readonly available: readonly number[] | null;
};

async function takeSold(sql: Sql, order: OrderLines & SoldBy): Promise<Shortages> {
  const { tenantId, orderId, lines } = order;
  const levels = await sellOtherwise(sql, order, false);
  const left = new Map(levels?.map((level) => [level.variant_id, level.on_hand - level.reserved]));
  const before = lines.map(({ variantId, quantity }) => (left.get(variantId) ?? 0) + quantity);
  const [row] = levels
    ? await sql.final<SoldRow>(statements.noteAvailable, [tenantId, orderId, before])
    : await sql.final<SoldRow>(statements.noted, [tenantId, orderId]);
  return (row?.variant_ids ?? []).flatMap((variantId, at) => {
    const [requested, available] = [Number(row?.quantities[at]), Number(row?.available?.[at])];
    return available < requested ? [shortageOf(variantId, requested, available)] : [];
  });
}

type Known =
  | Reservation
  | { readonly state: null; readonly locationId: string; readonly lines: readonly StockLine[] };

/** The order's row, locked; a new one, marked as sold, where it has none (then its state is null). */
async function lockOrOpen(sql: Sql, order: OrderLines): Promise<Known> {
  const { tenantId, storeId, orderId, lines, now } = order;
  const known = await lock(sql, order);
  if (known) return known;

  const values = [tenantId, storeId, orderId, ...columnsOf(lines), now];
  const [opened] = await sql.rows<{ location_id: string }>(statements.openSold, values);
  if (opened) return { state: null, locationId: opened.location_id, lines: [] };

  // Someone else has opened it at this moment; if not, the store has no location.
  const other = await lock(sql, order);
  if (other) return other;
  throw new CodedError('NOT_FOUND', 'The store has no location to sell from. Set one up.');
}

async function lock(sql: Sql, { tenantId, orderId }: OrderAt): Promise<Reservation | null> {
  const [row] = await sql.rows<ReservationRow>(statements.lockReservation, [tenantId, orderId]);
  if (!row) return null;
  const lines = row.variant_ids.map((variantId, at) => ({
    variantId,
    quantity: Number(row.quantities[at]),
  }));
  return { locationId: row.location_id, state: row.state, lines, expiresAt: row.expires_at };
}

function columnsOf(lines: readonly StockLine[]): readonly [readonly string[], readonly number[]] {
  return [lines.map(({ variantId }) => variantId), lines.map(({ quantity }) => quantity)];
}
