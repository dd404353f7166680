import type { Page, Statement } from '@novapos/chassis';
import type { Product } from '../domain/product.ts';
import type { ProductDatabase } from './product-database.ts';

const select = `select id, name, description, brand, category_id as "categoryId",
    tax_category as "taxCategory", image_name as "imageName", version, created_at as "createdAt", changed_at as "changedAt",
    retired_at as "retiredAt", name_key as "nameKey" from products`;

const byIds: Statement = {
  name: 'products.by-ids',
  text: `${select} where id = any($1::uuid[])`,
};
const page = (name: string, category: string): Statement => ({
  name: `products.${name}`,
  text: `${select} where (name_key, id) > ($1, $2::uuid) and ($3 or retired_at is null) ${category}
    order by name_key, id limit $4`,
});
const pageOfAll = page('page', '');
const pageOfCategory = page('page-of-category', 'and category_id = $5');

/** Where a product stands in the list by name. */
export type ProductKey = readonly [nameKey: string, id: string];

/** Which products to list. */
export type ProductFilter = {
  readonly categoryId: string | null;
  readonly includeRetired: boolean;
};

const beforeAll: ProductKey = ['', '00000000-0000-0000-0000-000000000000'];

/** Reads products of a tenant. */
export function productsStore(database: ProductDatabase) {
  return {
    listByIds: (tenantId: string, ids: readonly string[]) =>
      database.withTenantSql(tenantId, (sql) => sql.final<Product>(byIds, [ids])),
    /** By name; retired ones only when asked for. */
    list: (
      tenantId: string,
      { categoryId, includeRetired }: ProductFilter,
      { after, limit }: Page<ProductKey>,
    ) =>
      database.withTenantSql(tenantId, (sql) => {
        const values = [...(after ?? beforeAll), includeRetired, limit];
        return sql.rows<Product & { readonly nameKey: string }>(
          categoryId === null ? pageOfAll : pageOfCategory,
          categoryId === null ? values : [...values, categoryId],
        );
      }),
  };
}
