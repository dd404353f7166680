/** Something the tenant sells, in one or several variants. */
export type Product = {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly brand: string | null;
  readonly categoryId: string | null;
  /** Which tax rates apply, by the name they are set up under. */
  readonly taxCategory: string;
  /** The name of its picture; null without one. */
  readonly imageName: string | null;
  /** Counts the changes. */
  readonly version: number;
  readonly createdAt: Date;
  readonly changedAt: Date;
  /** Null while it is on sale. */
  readonly retiredAt: Date | null;
};

/** What is scanned and sold: a product in one size, colour or pack. */
export type Variant = {
  readonly id: string;
  readonly productId: string;
  readonly productName: string;
  readonly label: string | null;
  readonly sku: string;
  readonly barcodes: readonly string[];
  readonly priceMinor: number;
  readonly unit: string;
  /** Decimal places that a quantity may have. */
  readonly quantityDecimals: number;
  readonly isActive: boolean;
};

/** A shelf or department by which products are found. */
export type Category = { readonly id: string; readonly name: string };

/** A variant's name on the shelf and the receipt: the product's, with what tells it from its siblings. */
export function fullName(productName: string, label: string | null): string {
  return label === null ? productName : `${productName}, ${label}`;
}

/** The form of a SKU that is unique in a tenant: its case does not count. */
export function skuKey(sku: string): string {
  return sku.normalize('NFC').trim().toLowerCase();
}

/** The form of a category's name that is unique in a tenant: neither case nor blanks count. */
export function categoryKey(name: string): string {
  return name.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase();
}
