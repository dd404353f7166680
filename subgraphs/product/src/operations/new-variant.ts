import type { VariantFacts } from '../domain/catalogue.ts';
import { clean, cleanOrNull, codesOf } from '../domain/product-details.ts';

/** A variant as a client creates it. */
export type NewVariant = {
  readonly label?: string | null | undefined;
  readonly sku: string;
  readonly barcodes: readonly string[];
  readonly priceMinor: number;
  readonly unit: string;
  readonly quantityDecimals: number;
};

/** The facts of a new variant; call it only where there are no problems. */
export function newVariantFacts(input: NewVariant): VariantFacts {
  const { label, sku, barcodes, priceMinor, unit, quantityDecimals } = input;
  return {
    ...{ label: cleanOrNull(label), sku: clean(sku), codes: codesOf(barcodes) },
    ...{ priceMinor, unit: clean(unit), quantityDecimals },
  };
}
