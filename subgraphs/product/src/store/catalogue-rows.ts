import type { Sql, Statement } from '@novapos/chassis';
import type { Code } from '../domain/barcode-code.ts';
import type { ProductFacts, VariantFacts } from '../domain/catalogue.ts';
import type { Stocked } from '../domain/import-plan.ts';

const lockByIds: Statement = {
  name: 'catalogue.lock-by-ids',
  text: 'select id from products where id = any($1::uuid[]) order by id for update',
};
const productsOfSkus: Statement = {
  name: 'catalogue.products-of-skus',
  text: 'select distinct product_id as id from variants where sku_key = any($1::text[])',
};
const productOfVariant: Statement = {
  name: 'catalogue.product-of-variant',
  text: 'select product_id as id from variants where id = $1::uuid',
};
const products: Statement = {
  name: 'catalogue.products',
  text: `select id, name, description, brand, category_id as "categoryId", tax_category as "taxCategory",
      version, retired_at as "retiredAt",
      (select count(*) from variants v where v.tenant_id = p.tenant_id and v.product_id = p.id) as variants
    from products p where id = any($1::uuid[])`,
};
const variants: Statement = {
  name: 'catalogue.variants',
  text: `select v.id, v.product_id as "productId", v.sku_key as "skuKey", v.label, v.sku,
      v.price_minor as "priceMinor", v.unit, v.quantity_decimals as "quantityDecimals",
      coalesce((select jsonb_agg(jsonb_build_object('code', b.code, 'key', b.code_key) order by b.position)
        from barcodes b where b.tenant_id = v.tenant_id and b.variant_id = v.id), '[]') as codes
    from variants v where v.product_id = any($1::uuid[])`,
};

/** A product as it stands, locked until the transaction ends. */
export type LockedProduct = {
  readonly id: string;
  readonly facts: ProductFacts;
  readonly version: number;
  readonly retiredAt: Date | null;
  readonly variants: number;
};

/** A variant as it stands; its product is locked. */
export type LockedVariant = {
  readonly id: string;
  readonly productId: string;
  readonly facts: VariantFacts;
};

type Id = { readonly id: string };
type ProductRow = ProductFacts & Omit<LockedProduct, 'facts'>;
type VariantRow = VariantFacts & {
  readonly id: string;
  readonly productId: string;
  readonly skuKey: string;
  readonly codes: readonly Code[];
};

/** A product, locked; null where the tenant has none with this id. */
export async function lockProduct(sql: Sql, id: string): Promise<LockedProduct | null> {
  const [row] = await lockProducts(sql, [id]);
  return row ?? null;
}

/** A variant whose product is locked; null where the tenant has none with this id. */
export async function lockVariant(sql: Sql, anyCase: string): Promise<LockedVariant | null> {
  const id = anyCase.toLowerCase();
  const [product] = await sql.rows<Id>(productOfVariant, [id]);
  if (!product) return null;
  await sql.rows(lockByIds, [[product.id]]);
  const rows = await sql.rows<VariantRow>(variants, [[product.id]]);
  const row = rows.find((each) => each.id === id);
  return row ? { id, productId: row.productId, facts: variantFacts(row) } : null;
}

/** The products that have variants with these SKUs, locked, by the SKU in small letters. */
export async function lockStocked(
  sql: Sql,
  skuKeys: readonly string[],
): Promise<ReadonlyMap<string, Stocked>> {
  const ids = (await sql.rows<Id>(productsOfSkus, [skuKeys])).map(({ id }) => id);
  if (ids.length === 0) return new Map();
  const locked = new Map((await lockProducts(sql, ids)).map((product) => [product.id, product]));
  const rows = await sql.rows<VariantRow>(variants, [ids]);
  return new Map(rows.flatMap((row) => stocked(row, locked.get(row.productId))));
}

function stocked(
  row: VariantRow,
  product: LockedProduct | undefined,
): readonly [string, Stocked][] {
  if (!product) return [];
  const { id: variantId, productId } = row;
  return [
    [row.skuKey, { productId, variantId, product: product.facts, variant: variantFacts(row) }],
  ];
}

// Locked first and read after: whoever waited for the lock then reads what the other wrote.
async function lockProducts(sql: Sql, ids: readonly string[]): Promise<readonly LockedProduct[]> {
  await sql.rows(lockByIds, [ids]);
  const rows = await sql.rows<ProductRow>(products, [ids]);
  return rows.map((row) => ({
    id: row.id,
    facts: productFacts(row),
    version: row.version,
    retiredAt: row.retiredAt,
    variants: row.variants,
  }));
}

function productFacts({
  name,
  description,
  brand,
  categoryId,
  taxCategory,
}: ProductRow): ProductFacts {
  return { name, description, brand, categoryId, taxCategory };
}

function variantFacts(row: VariantRow): VariantFacts {
  const { label, sku, codes, priceMinor, unit, quantityDecimals } = row;
  return { label, sku, codes, priceMinor, unit, quantityDecimals };
}
