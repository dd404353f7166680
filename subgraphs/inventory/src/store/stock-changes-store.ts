import {
  beforeAllIds,
  changeHead,
  changePage,
  type ChangedSince,
  type ChangePage,
  type Database,
  type HeadedRow,
  type Statement,
} from '@novapos/chassis';
import type { PrismaClient } from './client/client.ts';

/** Stock of a variant for a till, with the number of the transaction that last changed it. */
export type MarkedStock = {
  readonly mark: number;
  readonly variantId: string;
  readonly onHand: number;
  readonly reserved: number;
  readonly isLow: boolean;
};

/** Whose stock: that of a store's default location; a store of null has none. */
export type StockOf = { readonly tenantId: string; readonly storeId: string | null };

// The location is the scope of a cursor: a store that sells from another one begins anew.
const head = changeHead(
  'stock_levels',
  `coalesce((select id::text from locations
        where tenant_id = $1::uuid and store_id = $2::uuid and is_default), '')`,
);
const item = `select level.changed_xid as mark, level.variant_id as "variantId",
        level.on_hand as "onHand", level.reserved,
        coalesce((
          select level.on_hand <= low.quantity from stock_thresholds as low
          where low.tenant_id = level.tenant_id and low.location_id = level.location_id
            and low.variant_id = level.variant_id
        ), false) as "isLow"
      from stock_levels as level
      where level.tenant_id = $1 and level.location_id = nullif(head.scope, '')::uuid`;

const copy: Statement = {
  name: 'stock-changes.copy',
  text: `with head as materialized (${head})
    select head.*, item.* from head left join lateral (
      ${item} and level.variant_id > $3::uuid order by level.variant_id limit $4
    ) as item on true order by item."variantId"`,
};
const since: Statement = {
  name: 'stock-changes.since',
  text: `with head as materialized (${head})
    select head.*, item.* from head left join lateral (
      ${item} and (level.changed_xid, level.variant_id) > ($3::bigint, $4::uuid)
        and level.changed_xid < head.horizon
      order by level.changed_xid, level.variant_id limit $5
    ) as item on true order by item.mark, item."variantId"`,
};
// After a restore rows may bear marks that the database has not come to yet: they would be silent till then.
const markAgain: Statement = {
  name: 'stock-changes.mark-again',
  text: `update stock_levels set changed_xid = default where tenant_id = $1
    and location_id = (
      select id from locations where tenant_id = $1 and store_id = $2 and is_default)
    and changed_xid >= pg_snapshot_xmax(pg_current_snapshot())::text::bigint`,
};

/** Stock as changes. */
export type StockChangesStore = ReturnType<typeof stockChangesStore>;

/** Reads stock for those who keep a copy of it, each page in one statement. */
export function stockChangesStore(database: Database<PrismaClient>) {
  return {
    /** All stock, by variant's id. */
    copy: (
      { tenantId, storeId }: StockOf,
      after: string | null,
      limit: number,
    ): Promise<ChangePage<MarkedStock>> =>
      database.withTenantSql(tenantId, async (sql) => {
        if (after === null) await sql.rows(markAgain, [tenantId, storeId]);
        const values = [tenantId, storeId, after ?? beforeAllIds, limit];
        return pageOf(await sql.final<HeadedRow<MarkedStock>>(copy, values));
      }),
    /** What was changed, by transaction and variant's id. */
    changes: ({ tenantId, storeId }: StockOf, { mark, id }: ChangedSince, limit: number) =>
      database.withTenantSql(tenantId, async (sql) => {
        const values = [tenantId, storeId, mark, id, limit];
        return pageOf(await sql.final<HeadedRow<MarkedStock>>(since, values));
      }),
  };
}

function pageOf(rows: readonly HeadedRow<MarkedStock>[]): ChangePage<MarkedStock> {
  return changePage(rows, 'variantId');
}
