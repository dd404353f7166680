/** A variant with all that a till needs to find, show and sell it. */
export type CatalogueItem = {
  readonly variantId: string;
  readonly productId: string;
  readonly productName: string;
  readonly label: string | null;
  readonly sku: string;
  readonly barcodes: readonly string[];
  readonly brand: string | null;
  readonly categoryId: string | null;
  readonly categoryName: string | null;
  readonly priceMinor: number;
  readonly unit: string;
  readonly quantityDecimals: number;
  readonly taxCategory: string;
  /** The name of the product's picture; null without one. */
  readonly imageName: string | null;
  readonly isActive: boolean;
};
