import {
  beforeAllIds,
  changeHead,
  changePage,
  type ChangedSince,
  type ChangePage,
  type HeadedRow,
  type Statement,
} from '@novapos/chassis';
import type { CatalogueItem } from '../domain/catalogue-item.ts';
import type { ProductDatabase } from './product-database.ts';

/** An item with the number of the transaction that last changed it. */
export type MarkedItem = CatalogueItem & { readonly mark: number };

const item = `select v.changed_xid as mark, v.id as "variantId", v.product_id as "productId",
      p.name as "productName", v.label, v.sku,
      array(select b.code from barcodes b
        where b.tenant_id = v.tenant_id and b.variant_id = v.id order by b.position) as barcodes,
      p.brand, p.category_id as "categoryId", c.name as "categoryName", v.price_minor as "priceMinor",
      v.unit, v.quantity_decimals as "quantityDecimals", p.tax_category as "taxCategory",
      p.image_name as "imageName", p.retired_at is null as "isActive"
    from variants v
    join products p on p.tenant_id = v.tenant_id and p.id = v.product_id
    left join categories c on c.tenant_id = p.tenant_id and c.id = p.category_id`;

// A whole copy is of what is sold; by id, so that nothing moves while it is read.
const copy: Statement = {
  name: 'catalogue-changes.copy',
  text: `with head as materialized (${changeHead('variants')})
    select head.*, item.* from head left join lateral (
      ${item} where v.id > $1::uuid and p.retired_at is null order by v.id limit $2
    ) as item on true order by item."variantId"`,
};
const since: Statement = {
  name: 'catalogue-changes.since',
  text: `with head as materialized (${changeHead('variants')})
    select head.*, item.* from head left join lateral (
      ${item} where (v.changed_xid, v.id) > ($1::bigint, $2::uuid) and v.changed_xid < head.horizon
      order by v.changed_xid, v.id limit $3
    ) as item on true order by item.mark, item."variantId"`,
};
// After a restore rows may bear marks that the database has not come to yet: they would be silent till then.
const markAgain: Statement = {
  name: 'catalogue-changes.mark-again',
  text: `update variants set changed_xid = changed_xid
    where changed_xid >= pg_snapshot_xmax(pg_current_snapshot())::text::bigint`,
};

/** Reads the catalogue for those who keep a copy of it, each page in one statement. */
export function catalogueChangesStore(database: ProductDatabase) {
  return {
    /** What is sold, by variant's id. */
    copy: (
      tenantId: string,
      after: string | null,
      limit: number,
    ): Promise<ChangePage<MarkedItem>> =>
      database.withTenantSql(tenantId, async (sql) => {
        if (after === null) await sql.rows(markAgain, []);
        const values = [after ?? beforeAllIds, limit];
        return pageOf(await sql.final<HeadedRow<MarkedItem>>(copy, values));
      }),
    /** What was changed, retired or not, by transaction and variant's id. */
    changes: (tenantId: string, { mark, id }: ChangedSince, limit: number) =>
      database.withTenantSql(tenantId, async (sql) =>
        pageOf(await sql.final<HeadedRow<MarkedItem>>(since, [mark, id, limit])),
      ),
  };
}

function pageOf(rows: readonly HeadedRow<MarkedItem>[]): ChangePage<MarkedItem> {
  return changePage(rows, 'variantId');
}
