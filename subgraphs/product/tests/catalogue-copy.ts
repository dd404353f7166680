import type { Principal } from '@novapos/chassis';
import { copyOf, type ChangesAnswer } from '@novapos/chassis/testing';
import { cashier, ours } from './examples.ts';
import type { StartedProduct } from './start-product.ts';

const query = `query ($after: String, $first: Int) { catalogueChanges(after: $after, first: $first) {
  items { variantId productId name sku barcodes brand categoryId categoryName priceMinor currency unit
    quantityDecimals taxCategory imagePath isActive }
  cursor hasMore isRestart asOf } }`;

/** A variant as a till gets it. */
export type Item = {
  readonly variantId: string;
  readonly name: string;
  readonly sku: string;
  readonly barcodes: readonly string[];
  readonly brand: string | null;
  readonly categoryId: string | null;
  readonly categoryName: string | null;
  readonly priceMinor: number;
  readonly taxCategory: string;
  readonly imagePath: string | null;
  readonly isActive: boolean;
};

type Page = { readonly after?: string | null; readonly first?: number };

/** A page of the changes of the catalogue. */
export async function changesOf(
  shop: StartedProduct,
  page: Page = {},
  principal: Principal = cashier,
): Promise<ChangesAnswer<Item>> {
  type Answer = { readonly catalogueChanges: ChangesAnswer<Item> };
  return (await shop.data<Answer>(principal, query, page)).catalogueChanges;
}

/** A till that keeps a copy of the catalogue. */
export function aTill(shop: StartedProduct) {
  return copyOf<Item>({
    read: (page) => changesOf(shop, page),
    idOf: ({ variantId }) => variantId,
    isGone: ({ isActive }) => !isActive,
    rows: async (text) => (await shop.owner.query<object>(text)).rows,
  });
}

const truth = `select v.id as "variantId", p.name || coalesce(', ' || v.label, '') as name, v.sku,
    array(select code from product.barcodes b where b.tenant_id = v.tenant_id and b.variant_id = v.id
      order by position) as barcodes,
    p.brand, c.id as "categoryId", c.name as "categoryName", v.price_minor::int as "priceMinor",
    p.tax_category as "taxCategory", '/images/' || v.tenant_id || '/' || p.image_name as "imagePath",
    p.retired_at is null as "isActive"
  from product.variants v join product.products p using (tenant_id)
  left join product.categories c on c.tenant_id = p.tenant_id and c.id = p.category_id
  where p.id = v.product_id and v.tenant_id = $1 and p.retired_at is null`;

/** What is sold now, read past everything that a till goes by. */
export async function soldNow(shop: StartedProduct): Promise<Map<string, Item>> {
  const { rows } = await shop.owner.query<Item>(truth, [ours]);
  return new Map(rows.map((row) => [row.variantId, row]));
}

/** A copy without what is the same in all of a tenant's items. */
export function comparable(items: ReadonlyMap<string, Item>): Map<string, Item> {
  return new Map(
    [...items].map(([id, item]) => {
      const { variantId, name, sku, barcodes, brand, categoryId, categoryName } = item;
      const { priceMinor, taxCategory, imagePath, isActive } = item;
      return [
        id,
        {
          ...{ variantId, name, sku, barcodes, brand, categoryId, categoryName },
          ...{ priceMinor, taxCategory, imagePath, isActive },
        },
      ];
    }),
  );
}
