import type { Database, Page, Statement } from '@novapos/chassis';
import type { Quantity } from '@novapos/kernel';
import type { StockLevel } from '../domain/stock-level.ts';
import type { PrismaClient } from './client/client.ts';

/** A variant at a location. */
export type Shelf = { readonly locationId: string; readonly variantId: string };

type SetThreshold = Shelf & {
  readonly tenantId: string;
  /** Null takes it away. */
  readonly threshold: Quantity | null;
  readonly now: Date;
};

// One at a time sets a threshold, so that each is told what it was before.
const lock: Statement = {
  name: 'thresholds.lock',
  text: `select pg_advisory_xact_lock(hashtextextended('threshold of ' || $1 || ' ' || $2, 0))`,
};
const find: Statement = {
  name: 'thresholds.find',
  text: `select quantity from stock_thresholds
    where tenant_id = $1 and location_id = $2 and variant_id = $3`,
};
const save: Statement = {
  name: 'thresholds.save',
  text: `insert into stock_thresholds (tenant_id, location_id, variant_id, quantity, changed_at)
    values ($1, $2, $3, $4, $5)
    on conflict (tenant_id, location_id, variant_id) do update
      set quantity = excluded.quantity, changed_at = excluded.changed_at`,
};
const remove: Statement = {
  name: 'thresholds.remove',
  text: `delete from stock_thresholds where tenant_id = $1 and location_id = $2 and variant_id = $3`,
};
// Whether stock is low is told with its level, so a threshold marks it. A level that someone is about to make is waited for;
// one that was not there is taken away again.
const markLevel: Statement = {
  name: 'thresholds.mark-level',
  text: `insert into stock_levels
      (tenant_id, location_id, variant_id, on_hand, reserved, sequence, changed_at)
    values ($1, $2, $3, 0, 0, 0, $4)
    on conflict (tenant_id, location_id, variant_id) do update set changed_xid = excluded.changed_xid
    returning xmax = 0 as "isNew"`,
};
const removeLevel: Statement = {
  name: 'thresholds.remove-level',
  text: `delete from stock_levels where tenant_id = $1 and location_id = $2 and variant_id = $3`,
};
const ofShelves: Statement = {
  name: 'thresholds.of-shelves',
  text: `select low.location_id as "locationId", low.variant_id as "variantId", low.quantity
    from unnest($2::uuid[], $3::uuid[]) as asked (location_id, variant_id)
    join stock_thresholds as low on low.tenant_id = $1
      and low.location_id = asked.location_id and low.variant_id = asked.variant_id`,
};
const low: Statement = {
  name: 'thresholds.low',
  text: `select low.location_id as "locationId", low.variant_id as "variantId",
      coalesce(level.on_hand, 0) as "onHand", coalesce(level.reserved, 0) as reserved,
      level.changed_at as "changedAt"
    from stock_thresholds as low
    left join stock_levels as level on level.tenant_id = low.tenant_id
      and level.location_id = low.location_id and level.variant_id = low.variant_id
    where low.tenant_id = $1 and low.location_id = $2 and low.variant_id > $3
      and coalesce(level.on_hand, 0) <= low.quantity
    order by low.variant_id limit $4`,
};

type Quantified = { readonly quantity: Quantity };

const first = '00000000-0000-0000-0000-000000000000';

/** From which quantity on stock is low, by location and variant. */
export type ThresholdStore = ReturnType<typeof thresholdStore>;

export function thresholdStore(database: Database<PrismaClient>) {
  return {
    /** Set a threshold or take it away; answers what it was before. */
    async set({
      tenantId,
      locationId,
      variantId,
      threshold,
      now,
    }: SetThreshold): Promise<Quantity | null> {
      const shelf = [tenantId, locationId, variantId];
      return database.withTenantSql(tenantId, async (sql) => {
        await sql.rows(lock, [locationId, variantId]);
        const [before] = await sql.rows<Quantified>(find, shelf);
        if (threshold === null) await sql.rows(remove, shelf);
        else await sql.rows(save, [...shelf, threshold, now]);
        const [level] = await sql.rows<{ readonly isNew: boolean }>(markLevel, [...shelf, now]);
        if (level?.isNew) await sql.rows(removeLevel, shelf);
        return before?.quantity ?? null;
      });
    },

    /** The thresholds of these shelves; none for a shelf without. */
    async listOf(
      tenantId: string,
      shelves: readonly Shelf[],
    ): Promise<readonly (Shelf & Quantified)[]> {
      const locations = shelves.map(({ locationId }) => locationId);
      const variants = shelves.map(({ variantId }) => variantId);
      return database.withTenantSql(tenantId, (sql) =>
        sql.rows<Shelf & Quantified>(ofShelves, [tenantId, locations, variants]),
      );
    },

    /** What is low at a location, by variant's id; what never moved there counts as none. */
    async listLow(
      tenantId: string,
      locationId: string,
      { after, limit }: Page<readonly [string]>,
    ): Promise<readonly StockLevel[]> {
      const values = [tenantId, locationId, after?.[0] ?? first, limit];
      return database.withTenantSql(tenantId, (sql) => sql.rows<StockLevel>(low, values));
    },
  };
}
