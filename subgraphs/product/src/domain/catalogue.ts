import type { Code } from './barcode-code.ts';
import { fieldChanges, type FieldChange } from './product-change.ts';

/** What can be changed of a product. */
export type ProductFacts = {
  readonly name: string;
  readonly description: string | null;
  readonly brand: string | null;
  readonly categoryId: string | null;
  readonly taxCategory: string;
};

/** What can be changed of a variant. */
export type VariantFacts = {
  readonly label: string | null;
  readonly sku: string;
  readonly codes: readonly Code[];
  readonly priceMinor: number;
  readonly unit: string;
  readonly quantityDecimals: number;
};

/** How a product differs from what it was; empty when it does not. */
export function productChanges(
  before: ProductFacts | null,
  after: ProductFacts,
): readonly FieldChange[] {
  return fieldChanges({ ...before }, { ...after });
}

/** How a variant differs from what it was, its price apart from the rest. */
export function variantChanges(
  before: VariantFacts | null,
  after: VariantFacts,
): { readonly price: readonly FieldChange[]; readonly other: readonly FieldChange[] } {
  const changes = fieldChanges(before ? written(before) : {}, written(after));
  return {
    price: changes.filter(({ field }) => field === 'priceMinor'),
    other: changes.filter(({ field }) => field !== 'priceMinor'),
  };
}

function written({ label, sku, codes, priceMinor, unit, quantityDecimals }: VariantFacts) {
  const barcodes = codes.map(({ code }) => code);
  return { sku, label, barcodes, priceMinor, unit, quantityDecimals };
}
