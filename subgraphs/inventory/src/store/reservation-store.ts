import { CodedError, type Database, type Sql } from '@novapos/chassis';
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
  readonly expires_at: Date | null;
  readonly short: Readonly<Record<string, number>> | null;
};
type ReservationRow = {
  readonly location_id: string;
  readonly state: ReservationState;
  readonly variant_ids: readonly string[];
  readonly quantities: readonly number[];
  readonly expires_at: Date;
};
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
      await database.withTenantSql(tenantId, (sql) =>
        sql.final(statements.releaseStock, [tenantId, orderId, now]),
      );
    },

    /** Take sold goods off the shelf, whether they are still held or not. */
    async consume(order: OrderLines & SoldBy): Promise<void> {
      const { tenantId, orderId, now, movedBy } = order;
      const values = [tenantId, orderId, ...columnsOf(order.lines), now, movedBy];
      const [sold] = await database.withTenantSql(tenantId, (sql) =>
        sql.final(statements.sellHeld, values),
      );
      // Without a hold of just these lines nothing was done yet.
      if (!sold) await database.withTenantSql(tenantId, (sql) => sellOtherwise(sql, order));
    },

    /** Put back what an order has sold, once. */
    async restock({ tenantId, orderId, now, movedBy }: OrderAt & SoldBy): Promise<void> {
      await database.withTenantSql(tenantId, (sql) =>
        sql.final(statements.restockSold, [tenantId, orderId, now, movedBy]),
      );
    },

    /** Let go of a tenant's holds that have run out; answers how many there were, all told. */
    async expire(tenantId: string, now: Date): Promise<number> {
      let total = 0;
      for (let count = batch; count === batch; total += count) {
        count = await database.withTenantSql(tenantId, async (sql) => {
          const values = [tenantId, now, batch];
          const [row] = await sql.rows<{ expired: number }>(statements.expireHolds, values);
          return row?.expired ?? 0;
        });
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
  if (row.short) throw new NotEnough(shortagesOf(lines, row.short));
  if (row.expires_at)
    return { kind: 'HELD', locationId: row.location_id, expiresAt: row.expires_at };

  const [known] = await sql.rows<Pick<ReservationRow, 'location_id' | 'expires_at'>>(
    statements.renewHold,
    [tenantId, orderId, now, until],
  );
  if (!known) throw new Error(`the reservation of order ${orderId} is gone`);
  return { kind: 'HELD', locationId: known.location_id, expiresAt: known.expires_at };
}

function shortagesOf(
  lines: readonly StockLine[],
  short: Readonly<Record<string, number>>,
): Shortages {
  return lines.flatMap(({ variantId, quantity }) => {
    const left = short[variantId];
    return left === undefined ? [] : [shortageOf(variantId, quantity, left + quantity)];
  });
}

async function sellOtherwise(sql: Sql, order: OrderLines & SoldBy): Promise<void> {
  const { tenantId, orderId, lines, now, movedBy } = order;
  const known = await lockOrOpen(sql, order);
  if (known.state === 'CONSUMED') return;
  if (known.state !== null) {
    await sql.rows(statements.markSold, [tenantId, orderId, ...columnsOf(lines), now]);
  }

  const changes = settleSale(known.state === 'HELD' ? known.lines : [], lines);
  await sql.rows(statements.sellOtherwise, [
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
