import type { Readable } from './readable.ts';

/** A variant as the device keeps it; amounts in minor units. */
export type CatalogueItem = {
  readonly variantId: string;
  readonly productId: string;
  readonly name: string;
  readonly sku: string;
  readonly barcodes: readonly string[];
  readonly brand: string | null;
  readonly categoryId: string | null;
  readonly categoryName: string | null;
  readonly priceMinor: number;
  readonly currency: string;
  readonly unit: string;
  readonly quantityDecimals: number;
  readonly taxCategory: string;
  readonly imagePath: string | null;
};

/** Stock of a variant in this store, in thousandths, as last heard of. */
export type StockBadge = { readonly availableMilli: number; readonly isLow: boolean };

/** A shelf to choose tiles by. */
export type CatalogueCategory = { readonly id: string; readonly name: string };

/** What a scanned code stands for. */
export type Scanned =
  | {
      readonly kind: 'item';
      readonly item: CatalogueItem;
      /** 1,000 for a plain code; what a weighed code says. */
      readonly quantityMilli: number;
      /** The line's total of a code with a price in it. */
      readonly totalMinor: number | null;
      /** The code itself where it has a price in it: the server reads the same total from it. */
      readonly code?: string;
    }
  | { readonly kind: 'receipt'; readonly receiptNumber: string }
  | { readonly kind: 'customer'; readonly customerId: string }
  | { readonly kind: 'unknown'; readonly code: string };

/** The catalogue on this device. */
export type Catalogue = {
  readonly state: Readable<{
    readonly items: number;
    readonly categories: readonly CatalogueCategory[];
    /** When it last agreed with the server; null before the first time. */
    readonly asOf: Date | null;
  }>;
  /** By the beginning of words, SKU, barcode, and words with a typing error; best first, at most 50. */
  readonly search: (text: string) => readonly CatalogueItem[];
  readonly find: (variantId: string) => CatalogueItem | null;
  readonly scan: (code: string) => Scanned;
  /** The items of a category by name, or all; what is sold most here comes first where no category is named. */
  readonly tiles: (categoryId: string | null) => readonly CatalogueItem[];
  readonly stock: (variantId: string) => StockBadge | null;
};
