import type { Sql, Statement } from '@novapos/chassis';

const skus: Statement = {
  name: 'catalogue.sku-owners',
  text: `select sku_key as key, id as owner from variants where sku_key = any($1::text[])`,
};
const codes: Statement = {
  name: 'catalogue.code-owners',
  text: `select code_key as key, variant_id as owner from barcodes where code_key = any($1::text[])`,
};
const categories: Statement = {
  name: 'catalogue.categories-by-key',
  text: `select name_key as key, id as owner from categories where name_key = any($1::text[])`,
};
const category: Statement = {
  name: 'catalogue.has-category',
  text: `select id from categories where id = $1::uuid`,
};

type Claim = { readonly key: string; readonly owner: string };

/** Who has these SKUs (in small letters) now. */
export function findSkuOwners(sql: Sql, keys: readonly string[]) {
  return owners(sql, skus, keys);
}

/** Which variants these codes (as they are looked up) name now. */
export function findCodeOwners(sql: Sql, keys: readonly string[]) {
  return owners(sql, codes, keys);
}

/** The categories with these names (in small letters). */
export function findCategories(sql: Sql, keys: readonly string[]) {
  return owners(sql, categories, keys);
}

/** Whether the tenant has this category. */
export async function hasCategory(sql: Sql, id: string): Promise<boolean> {
  return (await sql.rows(category, [id])).length > 0;
}

async function owners(
  sql: Sql,
  statement: Statement,
  keys: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (keys.length === 0) return new Map();
  const rows = await sql.rows<Claim>(statement, [keys]);
  return new Map(rows.map(({ key, owner }) => [key, owner]));
}
