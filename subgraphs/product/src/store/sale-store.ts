import type { Statement } from '@novapos/chassis';
import type { ProductDatabase } from './product-database.ts';

/** A variant as a sale needs it. */
export type SaleVariant = {
  readonly variantId: string;
  readonly productId: string;
  readonly categoryId: string | null;
  readonly productName: string;
  readonly label: string | null;
  readonly sku: string;
  readonly unit: string;
  readonly quantityDecimals: number;
  readonly taxCategory: string;
  readonly unitPriceMinor: number;
  readonly isActive: boolean;
};

/** By what the variants of a cart are found: ids, SKUs in small letters, codes as they are looked up. */
export type SaleKeys = {
  readonly ids: readonly string[];
  readonly skus: readonly string[];
  readonly codes: readonly string[];
};

type SaleRow = SaleVariant & {
  readonly skuKey: string | null;
  readonly codeKey: string | null;
};

/** The variants of a cart, by whatever each line named them. */
export type SaleVariants = {
  readonly byId: (id: string) => SaleVariant | undefined;
  readonly bySku: (sku: string) => SaleVariant | undefined;
  readonly byCode: (code: string) => SaleVariant | undefined;
};

const branch = (keys: string, from: string, condition: string): string =>
  `select ${keys}, v.id as "variantId", v.product_id as "productId", p.category_id as "categoryId",
      p.name as "productName", v.label, v.sku, v.unit, v.quantity_decimals as "quantityDecimals",
      p.tax_category as "taxCategory", v.price_minor as "unitPriceMinor",
      p.retired_at is null as "isActive"
    from ${from} join products p on p.tenant_id = v.tenant_id and p.id = v.product_id
    where ${condition}`;

// One round trip for a whole cart: it is on the path of every sale.
const forSale: Statement = {
  name: 'sale.variants',
  text: [
    branch('null as "skuKey", null as "codeKey"', 'variants v', 'v.id = any($1::uuid[])'),
    branch('v.sku_key, null', 'variants v', 'v.sku_key = any($2::text[])'),
    branch(
      'null, b.code_key',
      'barcodes b join variants v on v.tenant_id = b.tenant_id and v.id = b.variant_id',
      'b.code_key = any($3::text[])',
    ),
  ].join('\nunion all\n'),
};

/** Reads the variants of a cart, retired ones too, in one statement. */
export function saleStore(database: ProductDatabase) {
  return async (tenantId: string, { ids, skus, codes }: SaleKeys): Promise<SaleVariants> => {
    const rows = await database.withTenantSql(tenantId, (sql) =>
      sql.final<SaleRow>(forSale, [ids, skus, codes]),
    );
    const byId = new Map(rows.map((row) => [row.variantId, row]));
    const bySku = new Map(rows.map((row) => [row.skuKey, row]));
    const byCode = new Map(rows.map((row) => [row.codeKey, row]));
    return {
      byId: (id) => byId.get(id),
      bySku: (sku) => bySku.get(sku),
      byCode: (code) => byCode.get(code),
    };
  };
}
