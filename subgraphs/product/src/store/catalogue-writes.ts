import type { Sql, Statement } from '@novapos/chassis';
import type { Code } from '../domain/barcode-code.ts';
import type { ProductFacts, VariantFacts } from '../domain/catalogue.ts';
import type { ChangeWrite } from '../domain/product-change.ts';
import { skuKey } from '../domain/product.ts';
import { nameKeyOf } from '../domain/search-words.ts';
import { tellChanges, type Telling } from './tell-changes.ts';
import { ownTenant } from './tenant-sql.ts';

const productColumns = `id uuid, name text, name_key text, description text, brand text,
  category_id uuid, tax_category text`;
const variantColumns = `id uuid, product_id uuid, label text, sku text, sku_key text,
  price_minor bigint, unit text, quantity_decimals integer`;
const given = (columns: string) => `json_to_recordset($1::json) as given(${columns})`;

const insertProductRows: Statement = {
  name: 'catalogue.insert-products',
  text: `insert into products (tenant_id, id, name, name_key, description, brand, category_id,
      tax_category, created_at, changed_at)
    select ${ownTenant}, id, name, name_key, description, brand, category_id, tax_category, $2, $2
    from ${given(productColumns)}`,
};
const updateProductRows: Statement = {
  name: 'catalogue.update-products',
  text: `update products p set name = given.name, name_key = given.name_key,
      description = given.description, brand = given.brand, category_id = given.category_id,
      tax_category = given.tax_category, version = p.version + 1, changed_at = $2
    from ${given(productColumns)} where p.id = given.id`,
};
const touchProductRow: Statement = {
  name: 'catalogue.touch-product',
  text: 'update products set version = version + 1, changed_at = $2 where id = $1::uuid',
};
const retireProductRow: Statement = {
  name: 'catalogue.retire-product',
  text: `update products set version = version + 1, changed_at = $2, retired_at = $3::timestamptz
    where id = $1::uuid`,
};
const retireSearchRows: Statement = {
  name: 'catalogue.retire-search',
  text: `update variant_search s set is_retired = $2 from variants v
    where v.product_id = $1::uuid and s.tenant_id = v.tenant_id and s.variant_id = v.id`,
};
const insertVariantRows: Statement = {
  name: 'catalogue.insert-variants',
  text: `insert into variants (tenant_id, id, product_id, label, sku, sku_key, price_minor, unit,
      quantity_decimals, position)
    select ${ownTenant}, id, product_id, label, sku, sku_key, price_minor, unit, quantity_decimals, position
    from ${given(`${variantColumns}, position integer`)}`,
};
const updateVariantRows: Statement = {
  name: 'catalogue.update-variants',
  text: `update variants v set label = given.label, sku = given.sku, sku_key = given.sku_key,
      price_minor = given.price_minor, unit = given.unit, quantity_decimals = given.quantity_decimals
    from ${given(variantColumns)} where v.id = given.id`,
};
const deleteCodeRows: Statement = {
  name: 'catalogue.delete-codes',
  text: 'delete from barcodes where variant_id = any($1::uuid[])',
};
const insertCodeRows: Statement = {
  name: 'catalogue.insert-codes',
  text: `insert into barcodes (tenant_id, code_key, code, variant_id, position)
    select ${ownTenant}, code_key, code, variant_id, position
    from ${given('code_key text, code text, variant_id uuid, position integer')}`,
};
const insertChangeRows: Statement = {
  name: 'catalogue.insert-changes',
  text: `insert into product_changes (tenant_id, id, product_id, variant_id, kind, changes, changed_by, changed_at)
    select ${ownTenant}, id, product_id, variant_id, kind, changes, $2, $3
    from ${given('id uuid, product_id uuid, variant_id uuid, kind text, changes jsonb')}`,
};
const insertCategoryRows: Statement = {
  name: 'catalogue.insert-categories',
  text: `insert into categories (tenant_id, id, name, name_key)
    select ${ownTenant}, id, name, name_key from ${given('id uuid, name text, name_key text')}
    on conflict do nothing`,
};
const renameCategoryRow: Statement = {
  name: 'catalogue.rename-category',
  text: 'update categories set name = $2, name_key = $3 where id = $1::uuid',
};

/** A product to write. */
export type ProductWrite = { readonly id: string; readonly facts: ProductFacts };

/** A variant to write. */
export type VariantWrite = {
  readonly id: string;
  readonly productId: string;
  /** Its place among its siblings, for a new one. */
  readonly position: number;
  readonly facts: VariantFacts;
};

/** Add products, all at version 1. */
export async function insertProducts(sql: Sql, rows: readonly ProductWrite[], at: Date) {
  await sql.rows(insertProductRows, [JSON.stringify(rows.map(productRow)), at]);
}

/** Give products new facts, and count the change. */
export async function updateProducts(sql: Sql, rows: readonly ProductWrite[], at: Date) {
  await sql.rows(updateProductRows, [JSON.stringify(rows.map(productRow)), at]);
}

/** Count a change of one of a product's variants. */
export async function touchProduct(sql: Sql, id: string, at: Date) {
  await sql.rows(touchProductRow, [id, at]);
}

/** Take a product off sale, or put it on sale again with null. */
export async function retire(sql: Sql, id: string, at: Date, retiredAt: Date | null) {
  await sql.rows(retireProductRow, [id, at, retiredAt]);
  await sql.rows(retireSearchRows, [id, retiredAt !== null]);
}

/** Add variants with their barcodes. */
export async function insertVariants(sql: Sql, rows: readonly VariantWrite[]) {
  await sql.rows(insertVariantRows, [JSON.stringify(rows.map(variantRow))]);
  await insertCodes(sql, rows);
}

/** Give variants new facts; their barcodes stay. */
export async function updateVariants(sql: Sql, rows: readonly VariantWrite[]) {
  await sql.rows(updateVariantRows, [JSON.stringify(rows.map(variantRow))]);
}

/** Free every barcode of these variants, for `insertCodes` to write the new ones. */
export async function deleteCodes(sql: Sql, variantIds: readonly string[]) {
  await sql.rows(deleteCodeRows, [variantIds]);
}

/** Add the barcodes of these variants. */
export async function insertCodes(sql: Sql, rows: readonly Pick<VariantWrite, 'id' | 'facts'>[]) {
  const codes = rows.flatMap(({ id, facts }) =>
    facts.codes.map((code, at) => codeRow(id, code, at)),
  );
  if (codes.length > 0) await sql.rows(insertCodeRows, [JSON.stringify(codes)]);
}

/** Keep what was changed, by whom and when, and tell it. */
export async function logChanges(
  sql: Sql,
  rows: readonly ChangeWrite[],
  { by, ...telling }: Telling & { readonly by: string },
) {
  const changes = rows.map(({ id, productId, variantId, kind, changes }) => ({
    ...{ id, kind, changes },
    product_id: productId,
    variant_id: variantId,
  }));
  await sql.rows(insertChangeRows, [JSON.stringify(changes), by, telling.at]);
  await tellChanges(sql, rows, telling);
}

/** A category to write: `key` is its name in small letters. */
export type CategoryWrite = { readonly id: string; readonly name: string; readonly key: string };

/** Give a category another name. */
export async function renameCategory(sql: Sql, { id, name, key }: CategoryWrite) {
  await sql.rows(renameCategoryRow, [id, name, key]);
}

/** Add categories; one that another has just added stays as it is. */
export async function insertCategories(sql: Sql, rows: readonly CategoryWrite[]) {
  const given = rows.map(({ id, name, key }) => ({ id, name, name_key: key }));
  await sql.rows(insertCategoryRows, [JSON.stringify(given)]);
}

function productRow({ id, facts }: ProductWrite) {
  const { name, description, brand, categoryId, taxCategory } = facts;
  return {
    ...{ id, name, description, brand },
    name_key: nameKeyOf(name),
    category_id: categoryId,
    tax_category: taxCategory,
  };
}

function variantRow({ id, productId, position, facts }: VariantWrite) {
  const { label, sku, priceMinor, unit, quantityDecimals } = facts;
  return {
    ...{ id, label, sku, unit, position },
    product_id: productId,
    sku_key: skuKey(sku),
    price_minor: priceMinor,
    quantity_decimals: quantityDecimals,
  };
}

function codeRow(variantId: string, { code, key }: Code, position: number) {
  return { code_key: key, code, variant_id: variantId, position };
}
