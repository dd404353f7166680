import { CodedError } from '@novapos/chassis';
import { isUuid, type EmbeddedMask, type EmbeddedReading } from '@novapos/kernel';
import { fullName, skuKey } from '../domain/product.ts';
import { matchScan, readScan, scanKeys, type ScannedCode } from '../domain/scanned-code.ts';
import type { SaleKeys, SaleVariant, SaleVariants } from '../store/sale-store.ts';
import type { QueryResolvers, VariantForSale, VariantKey } from './types.generated.ts';

const mostKeys = 1000;

/** What one line of a cart names. */
type Named =
  | { readonly by: 'id' | 'sku'; readonly key: string }
  | { readonly by: 'scan'; readonly scan: ScannedCode }
  | { readonly by: 'nothing' };

/** The variants of a cart in the order asked, in one round trip; null for a line that names none. */
export const variantsForSale: NonNullable<QueryResolvers['variantsForSale']> = async (
  _parent,
  { keys },
  { tenantId, stores, currency },
) => {
  if (keys.length > mostKeys) {
    throw new CodedError(
      'BAD_USER_INPUT',
      `At most ${mostKeys} variants can be asked for at once.`,
    );
  }
  const isScanned = keys.some(({ barcode }) => barcode != null);
  const masks = isScanned ? await stores.masks.list(tenantId) : [];
  const named = keys.map((key) => read(key, masks));
  const [found, code] = await Promise.all([stores.forSale(tenantId, saleKeys(named)), currency()]);
  return named.map((name) => answer(name, found, code));
};

function read({ id, sku, barcode }: VariantKey, masks: readonly EmbeddedMask[]): Named {
  const given = [id, sku, barcode].filter((key) => key != null);
  if (given.length !== 1) {
    throw new CodedError(
      'BAD_USER_INPUT',
      'A variant is named by exactly one of id, sku and barcode.',
    );
  }
  if (id != null) return isUuid(id) ? { by: 'id', key: id.toLowerCase() } : { by: 'nothing' };
  if (sku != null) return isText(sku) ? { by: 'sku', key: skuKey(sku) } : { by: 'nothing' };
  const scan = readScan(barcode ?? '', masks);
  return scan.ok ? { by: 'scan', scan: scan.value } : { by: 'nothing' };
}

// PostgreSQL has no text with a zero in it.
function isText(text: string): boolean {
  return !text.includes('\0');
}

function saleKeys(named: readonly Named[]): SaleKeys {
  const ids: string[] = [];
  const skus: string[] = [];
  const codes: string[] = [];
  for (const name of named) {
    if (name.by === 'id') ids.push(name.key);
    if (name.by === 'sku') skus.push(name.key);
    if (name.by !== 'scan') continue;
    const keys = scanKeys(name.scan);
    skus.push(...keys.skus);
    codes.push(...keys.codes);
  }
  return { ids, skus, codes };
}

function answer(name: Named, found: SaleVariants, currency: string): VariantForSale | null {
  switch (name.by) {
    case 'id':
      return present(found.byId(name.key), currency);
    case 'sku':
      return present(found.bySku(name.key), currency);
    case 'nothing':
      return null;
    case 'scan': {
      const match = matchScan(name.scan, found);
      return match && present(match.row, currency, match.embedded);
    }
  }
}

function present(
  row: SaleVariant | undefined,
  currency: string,
  embedded: EmbeddedReading | null = null,
): VariantForSale | null {
  if (!row) return null;
  const { variantId, productId, categoryId, sku, unit, quantityDecimals } = row;
  return {
    __typename: 'VariantForSale',
    ...{ variantId, productId, categoryId, sku, unit, quantityDecimals, currency },
    name: fullName(row.productName, row.label),
    taxCategory: row.taxCategory,
    unitPriceMinor: row.unitPriceMinor,
    isActive: row.isActive,
    embeddedQuantity: embedded?.weightMilli ?? null,
    embeddedTotalMinor: embedded?.priceMinor ?? null,
  };
}
