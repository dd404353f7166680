/** A variant as a sale needs it: prices in minor units, quantities in thousandths. */
export type SaleVariant = {
  readonly variantId: string;
  readonly productId: string;
  readonly categoryId: string | null;
  readonly name: string;
  readonly sku: string;
  readonly unit: string;
  readonly quantityDecimals: number;
  readonly taxCategory: string;
  readonly unitPriceMinor: number;
  readonly currency: string;
  readonly isActive: boolean;
  /** From a weight-embedded barcode. */
  readonly embeddedQuantityMilli: number | null;
  /** From a price-embedded barcode: the line's total. */
  readonly embeddedTotalMinor: number | null;
};
