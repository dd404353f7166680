import type { Statement } from '@novapos/chassis';
import type { Variant } from '../domain/product.ts';
import type { ProductDatabase } from './product-database.ts';

const select = `select v.id, v.product_id as "productId", p.name as "productName", v.label, v.sku,
    v.price_minor as "priceMinor", v.unit, v.quantity_decimals as "quantityDecimals",
    p.retired_at is null as "isActive",
    array(select b.code from barcodes b
      where b.tenant_id = v.tenant_id and b.variant_id = v.id order by b.position) as barcodes
  from variants v join products p on p.tenant_id = v.tenant_id and p.id = v.product_id`;

const byIds: Statement = {
  name: 'variants.by-ids',
  text: `${select} where v.id = any($1::uuid[])`,
};
const bySku: Statement = { name: 'variants.by-sku', text: `${select} where v.sku_key = $1` };
const byKeys: Statement = {
  name: 'variants.by-keys',
  text: `${select.replace('select ', 'select v.sku_key as "skuKey", null as "codeKey", ')}
      where v.sku_key = any($1::text[])
    union all
    ${select.replace('select ', 'select null, s.code_key, ')}
      join barcodes s on s.tenant_id = v.tenant_id and s.variant_id = v.id
      where s.code_key = any($2::text[])`,
};
const ofProducts: Statement = {
  name: 'variants.of-products',
  text: `${select} where v.product_id = any($1::uuid[]) order by v.position, v.id`,
};

type KeyedVariant = Variant & { readonly skuKey: string | null; readonly codeKey: string | null };

/** Reads variants of a tenant, retired ones too. */
export function variantsStore(database: ProductDatabase) {
  const list = <Row = Variant>(
    tenantId: string,
    statement: Statement,
    values: readonly unknown[],
  ) => database.withTenantSql(tenantId, (sql) => sql.final<Row>(statement, values));

  return {
    listByIds: (tenantId: string, ids: readonly string[]) => list(tenantId, byIds, [ids]),
    listOfProducts: (tenantId: string, ids: readonly string[]) => list(tenantId, ofProducts, [ids]),
    /** By the SKU in small letters. */
    findBySku: async (tenantId: string, skuKey: string) =>
      (await list(tenantId, bySku, [skuKey]))[0] ?? null,
    /** By SKUs in small letters and by codes as they are looked up. */
    listByKeys: (
      tenantId: string,
      { skus, codes }: { readonly skus: readonly string[]; readonly codes: readonly string[] },
    ) => list<KeyedVariant>(tenantId, byKeys, [skus, codes]),
  };
}
