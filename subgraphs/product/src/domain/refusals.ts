/** One thing that is wrong with an input: the path of its field, and what to do. */
export type Problem = { readonly field: string; readonly message: string };

/** Something in the input can't be used. */
export type ProductDetailsInvalid = {
  readonly kind: 'ProductDetailsInvalid';
  readonly problems: readonly Problem[];
};

/** Another variant of the tenant has this SKU. */
export type SkuTaken = { readonly kind: 'SkuTaken'; readonly sku: string };

/** Another variant of the tenant has this barcode. */
export type BarcodeTaken = { readonly kind: 'BarcodeTaken'; readonly barcode: string };

/** The tenant has no such product. */
export type ProductNotFound = { readonly kind: 'ProductNotFound' };

/** The tenant has no such variant. */
export type VariantNotFound = { readonly kind: 'VariantNotFound' };

/** The tenant has no such category. */
export type CategoryNotFound = { readonly kind: 'CategoryNotFound' };

/** Another category of the tenant has this name. */
export type CategoryNameTaken = { readonly kind: 'CategoryNameTaken' };

/** Someone changed the product since it was read. */
export type ProductChangedMeanwhile = {
  readonly kind: 'ProductChangedMeanwhile';
  readonly currentVersion: number;
};

/** A file is no picture that is taken: what it fails by. */
export type ImageNotAccepted = {
  readonly kind: 'ImageNotAccepted';
  readonly reason: 'ENCODING' | 'SIZE' | 'KIND' | 'SIDES';
};

/** Everything that the catalogue's rules may refuse. */
export type Refusal =
  | ProductDetailsInvalid
  | SkuTaken
  | BarcodeTaken
  | ProductNotFound
  | VariantNotFound
  | CategoryNotFound
  | CategoryNameTaken
  | ProductChangedMeanwhile
  | ImageNotAccepted;
