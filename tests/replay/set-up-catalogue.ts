import type { Dataset, DatasetProduct } from './dataset.ts';
import { mutate } from './mutate.ts';
import type { Session } from './session.ts';

const rowsAtOnce = 500;

const importProducts = `mutation ReplayProducts($input: ImportProductsInput!) {
  importProducts(input: $input) { __typename ... on Refusal { message } ... on ProductDetailsInvalid { problems { field message } } }
}`;

/** Put every product that is sold into the catalogue at its reference price; a second time changes nothing. */
export async function setUpCatalogue(
  admin: Session,
  { products }: Dataset,
  { fingerprint, report }: { fingerprint: string; report: (text: string) => void },
): Promise<void> {
  const rows = [...products.values()].filter(({ isSellable }) => isSellable).map(productRow);
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    await mutate(admin, importProducts, {
      idempotencyKey: `replay-products-${start}-${fingerprint}`,
      rows: rows.slice(start, start + rowsAtOnce),
    });
    report(`catalogue: ${Math.min(start + rowsAtOnce, rows.length)} of ${rows.length} products`);
  }
}

function productRow(product: DatasetProduct) {
  const { sku, name, brand, category, ean13, priceMinor, isGallon } = product;
  return {
    sku,
    name: name || sku,
    ...(brand === '' ? {} : { brand }),
    ...(category === '' ? {} : { category }),
    barcodes: ean13 === '' ? [] : [ean13],
    priceMinor,
    ...(isGallon ? { unit: 'gallon', quantityDecimals: 3 } : { unit: 'each', quantityDecimals: 0 }),
    // Nothing is ever set up for it, so no tax is added.
    taxCategory: 'NONE',
  };
}
