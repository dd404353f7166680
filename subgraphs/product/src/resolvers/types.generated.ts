import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Product as ProductModel, Variant as VariantModel, Category as CategoryModel } from '../domain/product.ts';
import type { ProductChange as ProductChangeModel } from '../domain/product-change.ts';
import type { Money as MoneyModel } from '@novapos/kernel';
import type { ProductContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant in ISO 8601, answered in UTC, such as `2030-01-31T09:30:00.000Z`. */
  DateTime: { input: Date; output: Date; }
  /** A quantity with up to 3 decimal places: a decimal string such as `"0.335"`, or a whole number. */
  Quantity: { input: number; output: number; }
  /** A whole number between -(2^53-1) and 2^53-1, such as an amount in minor units. */
  SafeInt: { input: number; output: number; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** A variant to add to a product. */
export type AddVariantInput = {
  /** Made by the client, once an intent. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly productId: Scalars['ID']['input'];
  readonly variant: VariantInput;
};

/** The new variant, or why not. */
export type AddVariantResult = BarcodeTaken | ProductDetailsInvalid | ProductNotFound | SkuTaken | Variant;

/** The code can't be one: its length or check digit is wrong. Scan again. */
export type BarcodeInvalid = Refusal & {
  readonly __typename?: 'BarcodeInvalid';
  readonly barcode: Scalars['String']['output'];
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** A code that carries a weight or a price. */
export type BarcodeMask = {
  readonly __typename?: 'BarcodeMask';
  /**
   * 13 signs: the digits of the prefix, then `I` for the item's code, `W` for the weight in thousandths,
   * `P` for the price in minor units, `V` for a digit that is not looked at, `C` for the check digit; such as `21IIIIIWWWWWC`.
   */
  readonly mask: Scalars['String']['output'];
};

/** The masks are set. */
export type BarcodeMasksSet = {
  readonly __typename?: 'BarcodeMasksSet';
  readonly masks: ReadonlyArray<BarcodeMask>;
};

/** The variant that a code names, with what the code says of quantity or price. */
export type BarcodeMatch = {
  readonly __typename?: 'BarcodeMatch';
  /** From a code with a weight in it; 1 otherwise. */
  readonly quantity: Scalars['Quantity']['output'];
  /** The line's total from a code with a price in it. */
  readonly total?: Maybe<Money>;
  readonly variant: Variant;
};

/** Another variant of the tenant has this barcode. */
export type BarcodeTaken = Refusal & {
  readonly __typename?: 'BarcodeTaken';
  readonly barcode: Scalars['String']['output'];
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** No variant of the tenant has this code. */
export type BarcodeUnknown = Refusal & {
  readonly __typename?: 'BarcodeUnknown';
  readonly barcode: Scalars['String']['output'];
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** What changed of the catalogue, and where to read on. */
export type CatalogueChanges = {
  readonly __typename?: 'CatalogueChanges';
  /** When it was read. */
  readonly asOf: Scalars['DateTime']['output'];
  /** Give it as `after` next time. */
  readonly cursor: Scalars['String']['output'];
  /** More changed already: read on at once. */
  readonly hasMore: Scalars['Boolean']['output'];
  /**
   * What was kept is to be forgotten: `after` was read of another database, such as one before a restore, and the copy
   * begins anew with these items.
   */
  readonly isRestart: Scalars['Boolean']['output'];
  readonly items: ReadonlyArray<CatalogueItem>;
};

/** A variant with all that a till needs to find, show and sell it. */
export type CatalogueItem = {
  readonly __typename?: 'CatalogueItem';
  readonly barcodes: ReadonlyArray<Scalars['String']['output']>;
  readonly brand?: Maybe<Scalars['String']['output']>;
  readonly categoryId?: Maybe<Scalars['ID']['output']>;
  readonly categoryName?: Maybe<Scalars['String']['output']>;
  /** ISO 4217. */
  readonly currency: Scalars['String']['output'];
  /** See `Product.imagePath`. */
  readonly imagePath?: Maybe<Scalars['String']['output']>;
  /** False for what is no longer sold: forget it, but for receipts. */
  readonly isActive: Scalars['Boolean']['output'];
  /** The product's name with the variant's own. */
  readonly name: Scalars['String']['output'];
  readonly priceMinor: Scalars['SafeInt']['output'];
  readonly productId: Scalars['ID']['output'];
  readonly quantityDecimals: Scalars['Int']['output'];
  readonly sku: Scalars['String']['output'];
  readonly taxCategory: Scalars['String']['output'];
  readonly unit: Scalars['String']['output'];
  readonly variantId: Scalars['ID']['output'];
};

/** A shelf or department by which products are found. */
export type Category = {
  readonly __typename?: 'Category';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
};

/** A page of categories. */
export type CategoryConnection = {
  readonly __typename?: 'CategoryConnection';
  readonly edges: ReadonlyArray<CategoryEdge>;
  readonly pageInfo: PageInfo;
};

/** A category in a page. */
export type CategoryEdge = {
  readonly __typename?: 'CategoryEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Category;
};

/** Another category of the tenant has this name. */
export type CategoryNameTaken = Refusal & {
  readonly __typename?: 'CategoryNameTaken';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** The tenant has no such category. */
export type CategoryNotFound = Refusal & {
  readonly __typename?: 'CategoryNotFound';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** A category's new name. */
export type ChangeCategoryInput = {
  readonly id: Scalars['ID']['input'];
  readonly name: Scalars['String']['input'];
};

/** The changed category, or why not. */
export type ChangeCategoryResult = Category | CategoryNameTaken | CategoryNotFound | ProductDetailsInvalid;

/** What to change of a product. */
export type ChangeProductInput = {
  readonly brand?: InputMaybe<Scalars['String']['input']>;
  readonly categoryId?: InputMaybe<Scalars['ID']['input']>;
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly taxCategory?: InputMaybe<Scalars['String']['input']>;
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

/** The changed product, or why not. */
export type ChangeProductResult = CategoryNotFound | Product | ProductChangedMeanwhile | ProductDetailsInvalid | ProductNotFound;

/** What to change of a variant. */
export type ChangeVariantInput = {
  /** Replaces the present list. */
  readonly barcodes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly id: Scalars['ID']['input'];
  readonly label?: InputMaybe<Scalars['String']['input']>;
  readonly priceMinor?: InputMaybe<Scalars['SafeInt']['input']>;
  readonly quantityDecimals?: InputMaybe<Scalars['Int']['input']>;
  readonly sku?: InputMaybe<Scalars['String']['input']>;
  readonly unit?: InputMaybe<Scalars['String']['input']>;
};

/** The changed variant, or why not. */
export type ChangeVariantResult = BarcodeTaken | ProductDetailsInvalid | SkuTaken | Variant | VariantNotFound;

/** A category to create. */
export type CreateCategoryInput = {
  /** Made by the client, once an intent. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
};

/** The category, or why not. */
export type CreateCategoryResult = Category | CategoryNameTaken | ProductDetailsInvalid;

/** A product to create. */
export type CreateProductInput = {
  readonly brand?: InputMaybe<Scalars['String']['input']>;
  readonly categoryId?: InputMaybe<Scalars['ID']['input']>;
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Made by the client, once an intent. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
  readonly taxCategory?: Scalars['String']['input'];
  /** At least one. */
  readonly variants: ReadonlyArray<VariantInput>;
};

/** The product, or why not. */
export type CreateProductResult = BarcodeTaken | CategoryNotFound | Product | ProductDetailsInvalid | SkuTaken;

/** One field before and after, as text. */
export type FieldChange = {
  readonly __typename?: 'FieldChange';
  readonly after?: Maybe<Scalars['String']['output']>;
  readonly before?: Maybe<Scalars['String']['output']>;
  readonly field: Scalars['String']['output'];
};

/** No picture of a kind or size that is taken. */
export type ImageNotAccepted = Refusal & {
  readonly __typename?: 'ImageNotAccepted';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** One product with its only variant. */
export type ImportProductRow = {
  readonly barcodes?: ReadonlyArray<Scalars['String']['input']>;
  readonly brand?: InputMaybe<Scalars['String']['input']>;
  /** The category's name; it is created where it does not exist. */
  readonly category?: InputMaybe<Scalars['String']['input']>;
  readonly name: Scalars['String']['input'];
  /** In minor units of the tenant's currency; 0 or more. */
  readonly priceMinor: Scalars['SafeInt']['input'];
  /** 0 to 3. */
  readonly quantityDecimals?: Scalars['Int']['input'];
  readonly sku: Scalars['String']['input'];
  readonly taxCategory?: Scalars['String']['input'];
  readonly unit?: Scalars['String']['input'];
};

/** Products to create or change. */
export type ImportProductsInput = {
  /** Made by the client, once an intent. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Up to 500, each SKU once. */
  readonly rows: ReadonlyArray<ImportProductRow>;
};

/** What the import did, or why nothing was done. */
export type ImportProductsResult = BarcodeTaken | ProductDetailsInvalid | ProductsImported;

/** An amount of money, exact. */
export type Money = {
  readonly __typename?: 'Money';
  /** In the currency's smallest unit: cents for USD, yen for JPY, fils for KWD. */
  readonly amountMinor: Scalars['SafeInt']['output'];
  /** ISO 4217. */
  readonly currency: Scalars['String']['output'];
  /** The same amount for people, such as `12.34`. */
  readonly decimal: Scalars['String']['output'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Add a variant to a product. */
  readonly addVariant: AddVariantResult;
  /** Rename a category. */
  readonly changeCategory: ChangeCategoryResult;
  /** Change a product; what is left out stays. Give `version` to be refused when someone else changed it. */
  readonly changeProduct: ChangeProductResult;
  /** Change a variant, such as its price or barcodes; what is left out stays. */
  readonly changeVariant: ChangeVariantResult;
  /** Create a category. */
  readonly createCategory: CreateCategoryResult;
  /** Create a product with its variants. */
  readonly createProduct: CreateProductResult;
  /**
   * Create or change up to 500 products of one variant each, told apart by SKU: what is new is
   * created, what differs is changed, the rest stays as it is. All or nothing.
   */
  readonly importProducts: ImportProductsResult;
  /** Put a retired product on sale again. */
  readonly reinstateProduct: ReinstateProductResult;
  /** Take a product's picture away. */
  readonly removeProductImage: RemoveProductImageResult;
  /** Take a product off sale. It stays readable, and sales of it are refused by name. */
  readonly retireProduct: RetireProductResult;
  /** Set up the codes that carry a weight or a price; the list replaces the present one. */
  readonly setBarcodeMasks: SetBarcodeMasksResult;
  /**
   * Give a product a picture: PNG, JPEG or WebP of up to 200 kB. It is served at `Product.imagePath`, which is another for
   * another picture.
   */
  readonly setProductImage: SetProductImageResult;
};


export type MutationAddVariantArgs = {
  input: AddVariantInput;
};


export type MutationChangeCategoryArgs = {
  input: ChangeCategoryInput;
};


export type MutationChangeProductArgs = {
  input: ChangeProductInput;
};


export type MutationChangeVariantArgs = {
  input: ChangeVariantInput;
};


export type MutationCreateCategoryArgs = {
  input: CreateCategoryInput;
};


export type MutationCreateProductArgs = {
  input: CreateProductInput;
};


export type MutationImportProductsArgs = {
  input: ImportProductsInput;
};


export type MutationReinstateProductArgs = {
  input: ReinstateProductInput;
};


export type MutationRemoveProductImageArgs = {
  productId: Scalars['ID']['input'];
};


export type MutationRetireProductArgs = {
  input: RetireProductInput;
};


export type MutationSetBarcodeMasksArgs = {
  input: SetBarcodeMasksInput;
};


export type MutationSetProductImageArgs = {
  input: SetProductImageInput;
};

/** Where a page stands in its list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Give it as `after` to read on; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** Something the tenant sells, in one or several variants. */
export type Product = {
  readonly __typename?: 'Product';
  readonly brand?: Maybe<Scalars['String']['output']>;
  readonly category?: Maybe<Category>;
  readonly changedAt: Scalars['DateTime']['output'];
  /** What was changed, by whom and when; the newest first. */
  readonly changes: ProductChangeConnection;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Where its picture lies, at this endpoint's origin; null without one. What lies there never changes. */
  readonly imagePath?: Maybe<Scalars['String']['output']>;
  readonly isActive: Scalars['Boolean']['output'];
  readonly name: Scalars['String']['output'];
  readonly retiredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Which tax rates apply, such as `STANDARD`, `REDUCED`, `ZERO` or `EXEMPT`; the rates are set up by the same name. */
  readonly taxCategory: Scalars['String']['output'];
  readonly variants: ReadonlyArray<Variant>;
  /** Counts the changes; see `changeProduct`. */
  readonly version: Scalars['Int']['output'];
};


/** Something the tenant sells, in one or several variants. */
export type ProductChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One change of a product. */
export type ProductChange = {
  readonly __typename?: 'ProductChange';
  readonly changedAt: Scalars['DateTime']['output'];
  /** Who did it. */
  readonly changedBy: Scalars['ID']['output'];
  /** What was changed. */
  readonly changes: ReadonlyArray<FieldChange>;
  readonly id: Scalars['ID']['output'];
  readonly kind: ProductChangeKind;
  /** The variant that was changed, where it was one. */
  readonly variantId?: Maybe<Scalars['ID']['output']>;
};

/** A page of a product's changes. */
export type ProductChangeConnection = {
  readonly __typename?: 'ProductChangeConnection';
  readonly edges: ReadonlyArray<ProductChangeEdge>;
  readonly pageInfo: PageInfo;
};

/** A change in a page. */
export type ProductChangeEdge = {
  readonly __typename?: 'ProductChangeEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ProductChange;
};

/** What happened to a product. */
export type ProductChangeKind =
  | 'CHANGED'
  | 'CREATED'
  /** The price of a variant. */
  | 'PRICE_CHANGED'
  /** On sale again. */
  | 'REINSTATED'
  /** Taken off sale. */
  | 'RETIRED'
  | 'VARIANT_ADDED'
  /** A variant: anything but its price. */
  | 'VARIANT_CHANGED';

/** Someone changed the product since `version` was read: read it again. */
export type ProductChangedMeanwhile = Refusal & {
  readonly __typename?: 'ProductChangedMeanwhile';
  readonly code: Scalars['String']['output'];
  readonly currentVersion: Scalars['Int']['output'];
  readonly message: Scalars['String']['output'];
};

/** A page of products. */
export type ProductConnection = {
  readonly __typename?: 'ProductConnection';
  readonly edges: ReadonlyArray<ProductEdge>;
  readonly pageInfo: PageInfo;
};

/** One thing that is wrong with the input. */
export type ProductDetailProblem = {
  readonly __typename?: 'ProductDetailProblem';
  /** Path of the input's field, such as `variants.0.sku`. */
  readonly field: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** Something in the input can't be used; `problems` says what, by field. */
export type ProductDetailsInvalid = Refusal & {
  readonly __typename?: 'ProductDetailsInvalid';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly problems: ReadonlyArray<ProductDetailProblem>;
};

/** A product in a page. */
export type ProductEdge = {
  readonly __typename?: 'ProductEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Product;
};

/** The tenant has no such product. */
export type ProductNotFound = Refusal & {
  readonly __typename?: 'ProductNotFound';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** An import is done. */
export type ProductsImported = {
  readonly __typename?: 'ProductsImported';
  readonly changed: Scalars['Int']['output'];
  readonly created: Scalars['Int']['output'];
  readonly unchanged: Scalars['Int']['output'];
};

export type Query = {
  readonly __typename?: 'Query';
  /** The codes that carry a weight or a price, as the tenant set them up. */
  readonly barcodeMasks: ReadonlyArray<BarcodeMask>;
  /**
   * The catalogue as changes, for whoever keeps a copy of it: without `after` all that is sold, with the last answer's
   * `cursor` what changed since. Read on at once while `hasMore`. Nothing is missed, however many change it meanwhile; the same
   * change may come twice.
   */
  readonly catalogueChanges: CatalogueChanges;
  /** The categories of the tenant, by name. */
  readonly categories: CategoryConnection;
  /** One product, or null where there is none with this id. */
  readonly product?: Maybe<Product>;
  /** The products of the tenant, by name. */
  readonly products: ProductConnection;
  /**
   * Variants that fit the words, best first: by the beginning of words, by SKU, by barcode, and by
   * words with a typing error. Active ones alone unless `includeRetired`.
   *
   * Example: `{ searchVariants(text: "choc milk", first: 10) { edges { node { id sku name price { decimal currency } } } } }`
   */
  readonly searchVariants: VariantConnection;
  /** One variant, or null where there is none with this id. */
  readonly variant?: Maybe<Variant>;
  /**
   * The variant that a scanned code names: EAN-8, EAN-13, UPC-A, a code of the shop's own, or a weight-
   * or price-embedded code by the tenant's masks. Retired products are found and named as such.
   */
  readonly variantByBarcode: VariantByBarcodeResult;
  /** The variant with this SKU, in any case; null where there is none. Retired ones are found too. */
  readonly variantBySku?: Maybe<Variant>;
  /** For peers: what a sale needs to know of these variants, in the order asked; null for an unknown one. */
  readonly variantsForSale: ReadonlyArray<Maybe<VariantForSale>>;
};


export type QueryCatalogueChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCategoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryProductArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRetired?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QuerySearchVariantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRetired?: InputMaybe<Scalars['Boolean']['input']>;
  text: Scalars['String']['input'];
};


export type QueryVariantArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVariantByBarcodeArgs = {
  barcode: Scalars['String']['input'];
};


export type QueryVariantBySkuArgs = {
  sku: Scalars['String']['input'];
};


export type QueryVariantsForSaleArgs = {
  keys: ReadonlyArray<VariantKey>;
};

/** Something the rules do not allow: its type is for programs, its message for people. */
export type Refusal = {
  /** The refusal's type, stable for programs. */
  readonly code: Scalars['String']['output'];
  /** What is wrong and what to do, for people. */
  readonly message: Scalars['String']['output'];
};

/** A product to put on sale again. */
export type ReinstateProductInput = {
  readonly id: Scalars['ID']['input'];
};

/** The product, or why not. */
export type ReinstateProductResult = Product | ProductNotFound;

/** The product without a picture, or why not. */
export type RemoveProductImageResult = Product | ProductNotFound;

/** A product to take off sale. */
export type RetireProductInput = {
  readonly id: Scalars['ID']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** The retired product, or why not. */
export type RetireProductResult = Product | ProductNotFound;

/** The masks of the tenant's weight- and price-embedded codes. */
export type SetBarcodeMasksInput = {
  /** See `BarcodeMask.mask`; up to 20. An empty list makes every code a plain one. */
  readonly masks: ReadonlyArray<Scalars['String']['input']>;
};

/** The masks, or why not. */
export type SetBarcodeMasksResult = BarcodeMasksSet | ProductDetailsInvalid;

/** A picture for a product. */
export type SetProductImageInput = {
  /** The file as base64, up to 200 kB of it; its kind is told by its first bytes. */
  readonly base64: Scalars['String']['input'];
  readonly productId: Scalars['ID']['input'];
};

/** The product with its picture, or why not. */
export type SetProductImageResult = ImageNotAccepted | Product | ProductNotFound;

/** Another variant of the tenant has this SKU. */
export type SkuTaken = Refusal & {
  readonly __typename?: 'SkuTaken';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly sku: Scalars['String']['output'];
};

/** What is scanned and sold: a product in one size, colour or pack. */
export type Variant = {
  readonly __typename?: 'Variant';
  readonly barcodes: ReadonlyArray<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly isActive: Scalars['Boolean']['output'];
  /** What tells it from its siblings, such as `1 l`; null for an only one. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** The product's name with the variant's own, such as `Chocolate milk, 1 l`. */
  readonly name: Scalars['String']['output'];
  /** What one unit costs, before any tax that is added at the till. */
  readonly price: Money;
  readonly product: Product;
  /** Decimal places that a quantity may have: 0 for pieces, up to 3 for weighed goods. */
  readonly quantityDecimals: Scalars['Int']['output'];
  /** The tenant's own article number; unique in the tenant, whatever the case. */
  readonly sku: Scalars['String']['output'];
  /** In what it is sold, such as `each`, `kg`, `gallon`. */
  readonly unit: Scalars['String']['output'];
};

/** What a code named, or why nothing. */
export type VariantByBarcodeResult = BarcodeInvalid | BarcodeMatch | BarcodeUnknown;

/** A page of variants. */
export type VariantConnection = {
  readonly __typename?: 'VariantConnection';
  readonly edges: ReadonlyArray<VariantEdge>;
  readonly pageInfo: PageInfo;
};

/** A variant in a page. */
export type VariantEdge = {
  readonly __typename?: 'VariantEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Variant;
};

/** For peers: a variant as a sale needs it. */
export type VariantForSale = {
  readonly __typename?: 'VariantForSale';
  readonly categoryId?: Maybe<Scalars['ID']['output']>;
  readonly currency: Scalars['String']['output'];
  /** From a weight-embedded barcode. */
  readonly embeddedQuantity?: Maybe<Scalars['Quantity']['output']>;
  /** From a price-embedded barcode: the line's total. */
  readonly embeddedTotalMinor?: Maybe<Scalars['SafeInt']['output']>;
  readonly isActive: Scalars['Boolean']['output'];
  readonly name: Scalars['String']['output'];
  readonly productId: Scalars['ID']['output'];
  readonly quantityDecimals: Scalars['Int']['output'];
  readonly sku: Scalars['String']['output'];
  readonly taxCategory: Scalars['String']['output'];
  readonly unit: Scalars['String']['output'];
  readonly unitPriceMinor: Scalars['SafeInt']['output'];
  readonly variantId: Scalars['ID']['output'];
};

/** A variant to create. */
export type VariantInput = {
  readonly barcodes?: ReadonlyArray<Scalars['String']['input']>;
  readonly label?: InputMaybe<Scalars['String']['input']>;
  /** In minor units of the tenant's currency; 0 or more. */
  readonly priceMinor: Scalars['SafeInt']['input'];
  /** 0 to 3. */
  readonly quantityDecimals?: Scalars['Int']['input'];
  readonly sku: Scalars['String']['input'];
  readonly unit?: Scalars['String']['input'];
};

/** For peers: names one variant, by exactly one of these. */
export type VariantKey = {
  readonly barcode?: InputMaybe<Scalars['String']['input']>;
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly sku?: InputMaybe<Scalars['String']['input']>;
};

/** The tenant has no such variant. */
export type VariantNotFound = Refusal & {
  readonly __typename?: 'VariantNotFound';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Category: Category;
  Product: Product;
  Variant: Variant;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Category:
    ( { __typename: 'Category' }
    & GraphQLRecursivePick<FederationTypes['Category'], {"id":true}> );
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"id":true}> );
  Variant:
    ( { __typename: 'Variant' }
    & GraphQLRecursivePick<FederationTypes['Variant'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AddVariantResult:
    | ( BarcodeTaken & { __typename: 'BarcodeTaken' } )
    | ( ProductDetailsInvalid & { __typename: 'ProductDetailsInvalid' } )
    | ( ProductNotFound & { __typename: 'ProductNotFound' } )
    | ( SkuTaken & { __typename: 'SkuTaken' } )
    | ( VariantModel & { __typename: 'Variant' } )
  ;
  ChangeCategoryResult:
    | ( CategoryModel & { __typename: 'Category' } )
    | ( CategoryNameTaken & { __typename: 'CategoryNameTaken' } )
    | ( CategoryNotFound & { __typename: 'CategoryNotFound' } )
    | ( ProductDetailsInvalid & { __typename: 'ProductDetailsInvalid' } )
  ;
  ChangeProductResult:
    | ( CategoryNotFound & { __typename: 'CategoryNotFound' } )
    | ( ProductModel & { __typename: 'Product' } )
    | ( ProductChangedMeanwhile & { __typename: 'ProductChangedMeanwhile' } )
    | ( ProductDetailsInvalid & { __typename: 'ProductDetailsInvalid' } )
    | ( ProductNotFound & { __typename: 'ProductNotFound' } )
  ;
  ChangeVariantResult:
    | ( BarcodeTaken & { __typename: 'BarcodeTaken' } )
    | ( ProductDetailsInvalid & { __typename: 'ProductDetailsInvalid' } )
    | ( SkuTaken & { __typename: 'SkuTaken' } )
    | ( VariantModel & { __typename: 'Variant' } )
    | ( VariantNotFound & { __typename: 'VariantNotFound' } )
  ;
  CreateCategoryResult:
    | ( CategoryModel & { __typename: 'Category' } )
    | ( CategoryNameTaken & { __typename: 'CategoryNameTaken' } )
    | ( ProductDetailsInvalid & { __typename: 'ProductDetailsInvalid' } )
  ;
  CreateProductResult:
    | ( BarcodeTaken & { __typename: 'BarcodeTaken' } )
    | ( CategoryNotFound & { __typename: 'CategoryNotFound' } )
    | ( ProductModel & { __typename: 'Product' } )
    | ( ProductDetailsInvalid & { __typename: 'ProductDetailsInvalid' } )
    | ( SkuTaken & { __typename: 'SkuTaken' } )
  ;
  ImportProductsResult:
    | ( BarcodeTaken & { __typename: 'BarcodeTaken' } )
    | ( ProductDetailsInvalid & { __typename: 'ProductDetailsInvalid' } )
    | ( ProductsImported & { __typename: 'ProductsImported' } )
  ;
  ReinstateProductResult:
    | ( ProductModel & { __typename: 'Product' } )
    | ( ProductNotFound & { __typename: 'ProductNotFound' } )
  ;
  RemoveProductImageResult:
    | ( ProductModel & { __typename: 'Product' } )
    | ( ProductNotFound & { __typename: 'ProductNotFound' } )
  ;
  RetireProductResult:
    | ( ProductModel & { __typename: 'Product' } )
    | ( ProductNotFound & { __typename: 'ProductNotFound' } )
  ;
  SetBarcodeMasksResult:
    | ( BarcodeMasksSet & { __typename: 'BarcodeMasksSet' } )
    | ( ProductDetailsInvalid & { __typename: 'ProductDetailsInvalid' } )
  ;
  SetProductImageResult:
    | ( ImageNotAccepted & { __typename: 'ImageNotAccepted' } )
    | ( ProductModel & { __typename: 'Product' } )
    | ( ProductNotFound & { __typename: 'ProductNotFound' } )
  ;
  VariantByBarcodeResult:
    | ( BarcodeInvalid & { __typename: 'BarcodeInvalid' } )
    | ( Omit<BarcodeMatch, 'total' | 'variant'> & { total?: Maybe<_RefType['Money']>, variant: _RefType['Variant'] } & { __typename: 'BarcodeMatch' } )
    | ( BarcodeUnknown & { __typename: 'BarcodeUnknown' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Refusal:
    | ( BarcodeInvalid )
    | ( BarcodeTaken )
    | ( BarcodeUnknown )
    | ( CategoryNameTaken )
    | ( CategoryNotFound )
    | ( ImageNotAccepted )
    | ( ProductChangedMeanwhile )
    | ( ProductDetailsInvalid )
    | ( ProductNotFound )
    | ( SkuTaken )
    | ( VariantNotFound )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddVariantInput: AddVariantInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AddVariantResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddVariantResult']>;
  BarcodeInvalid: ResolverTypeWrapper<BarcodeInvalid>;
  BarcodeMask: ResolverTypeWrapper<BarcodeMask>;
  BarcodeMasksSet: ResolverTypeWrapper<BarcodeMasksSet>;
  BarcodeMatch: ResolverTypeWrapper<Omit<BarcodeMatch, 'total' | 'variant'> & { total?: Maybe<ResolversTypes['Money']>, variant: ResolversTypes['Variant'] }>;
  BarcodeTaken: ResolverTypeWrapper<BarcodeTaken>;
  BarcodeUnknown: ResolverTypeWrapper<BarcodeUnknown>;
  CatalogueChanges: ResolverTypeWrapper<CatalogueChanges>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CatalogueItem: ResolverTypeWrapper<CatalogueItem>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Category: ResolverTypeWrapper<CategoryModel>;
  CategoryConnection: ResolverTypeWrapper<Omit<CategoryConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CategoryEdge']> }>;
  CategoryEdge: ResolverTypeWrapper<Omit<CategoryEdge, 'node'> & { node: ResolversTypes['Category'] }>;
  CategoryNameTaken: ResolverTypeWrapper<CategoryNameTaken>;
  CategoryNotFound: ResolverTypeWrapper<CategoryNotFound>;
  ChangeCategoryInput: ChangeCategoryInput;
  ChangeCategoryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeCategoryResult']>;
  ChangeProductInput: ChangeProductInput;
  ChangeProductResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeProductResult']>;
  ChangeVariantInput: ChangeVariantInput;
  ChangeVariantResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeVariantResult']>;
  CreateCategoryInput: CreateCategoryInput;
  CreateCategoryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateCategoryResult']>;
  CreateProductInput: CreateProductInput;
  CreateProductResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateProductResult']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  FieldChange: ResolverTypeWrapper<FieldChange>;
  ImageNotAccepted: ResolverTypeWrapper<ImageNotAccepted>;
  ImportProductRow: ImportProductRow;
  ImportProductsInput: ImportProductsInput;
  ImportProductsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportProductsResult']>;
  Money: ResolverTypeWrapper<MoneyModel>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Product: ResolverTypeWrapper<ProductModel>;
  ProductChange: ResolverTypeWrapper<ProductChangeModel>;
  ProductChangeConnection: ResolverTypeWrapper<Omit<ProductChangeConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ProductChangeEdge']> }>;
  ProductChangeEdge: ResolverTypeWrapper<Omit<ProductChangeEdge, 'node'> & { node: ResolversTypes['ProductChange'] }>;
  ProductChangeKind: ProductChangeKind;
  ProductChangedMeanwhile: ResolverTypeWrapper<ProductChangedMeanwhile>;
  ProductConnection: ResolverTypeWrapper<Omit<ProductConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ProductEdge']> }>;
  ProductDetailProblem: ResolverTypeWrapper<ProductDetailProblem>;
  ProductDetailsInvalid: ResolverTypeWrapper<ProductDetailsInvalid>;
  ProductEdge: ResolverTypeWrapper<Omit<ProductEdge, 'node'> & { node: ResolversTypes['Product'] }>;
  ProductNotFound: ResolverTypeWrapper<ProductNotFound>;
  ProductsImported: ResolverTypeWrapper<ProductsImported>;
  Quantity: ResolverTypeWrapper<Scalars['Quantity']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  ReinstateProductInput: ReinstateProductInput;
  ReinstateProductResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReinstateProductResult']>;
  RemoveProductImageResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveProductImageResult']>;
  RetireProductInput: RetireProductInput;
  RetireProductResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RetireProductResult']>;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  SetBarcodeMasksInput: SetBarcodeMasksInput;
  SetBarcodeMasksResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetBarcodeMasksResult']>;
  SetProductImageInput: SetProductImageInput;
  SetProductImageResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetProductImageResult']>;
  SkuTaken: ResolverTypeWrapper<SkuTaken>;
  Variant: ResolverTypeWrapper<VariantModel>;
  VariantByBarcodeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VariantByBarcodeResult']>;
  VariantConnection: ResolverTypeWrapper<Omit<VariantConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['VariantEdge']> }>;
  VariantEdge: ResolverTypeWrapper<Omit<VariantEdge, 'node'> & { node: ResolversTypes['Variant'] }>;
  VariantForSale: ResolverTypeWrapper<VariantForSale>;
  VariantInput: VariantInput;
  VariantKey: VariantKey;
  VariantNotFound: ResolverTypeWrapper<VariantNotFound>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddVariantInput: AddVariantInput;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  AddVariantResult: ResolversUnionTypes<ResolversParentTypes>['AddVariantResult'];
  BarcodeInvalid: BarcodeInvalid;
  BarcodeMask: BarcodeMask;
  BarcodeMasksSet: BarcodeMasksSet;
  BarcodeMatch: Omit<BarcodeMatch, 'total' | 'variant'> & { total?: Maybe<ResolversParentTypes['Money']>, variant: ResolversParentTypes['Variant'] };
  BarcodeTaken: BarcodeTaken;
  BarcodeUnknown: BarcodeUnknown;
  CatalogueChanges: CatalogueChanges;
  Boolean: Scalars['Boolean']['output'];
  CatalogueItem: CatalogueItem;
  Int: Scalars['Int']['output'];
  Category: CategoryModel;
  CategoryConnection: Omit<CategoryConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CategoryEdge']> };
  CategoryEdge: Omit<CategoryEdge, 'node'> & { node: ResolversParentTypes['Category'] };
  CategoryNameTaken: CategoryNameTaken;
  CategoryNotFound: CategoryNotFound;
  ChangeCategoryInput: ChangeCategoryInput;
  ChangeCategoryResult: ResolversUnionTypes<ResolversParentTypes>['ChangeCategoryResult'];
  ChangeProductInput: ChangeProductInput;
  ChangeProductResult: ResolversUnionTypes<ResolversParentTypes>['ChangeProductResult'];
  ChangeVariantInput: ChangeVariantInput;
  ChangeVariantResult: ResolversUnionTypes<ResolversParentTypes>['ChangeVariantResult'];
  CreateCategoryInput: CreateCategoryInput;
  CreateCategoryResult: ResolversUnionTypes<ResolversParentTypes>['CreateCategoryResult'];
  CreateProductInput: CreateProductInput;
  CreateProductResult: ResolversUnionTypes<ResolversParentTypes>['CreateProductResult'];
  DateTime: Scalars['DateTime']['output'];
  FieldChange: FieldChange;
  ImageNotAccepted: ImageNotAccepted;
  ImportProductRow: ImportProductRow;
  ImportProductsInput: ImportProductsInput;
  ImportProductsResult: ResolversUnionTypes<ResolversParentTypes>['ImportProductsResult'];
  Money: MoneyModel;
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  Product: ProductModel;
  ProductChange: ProductChangeModel;
  ProductChangeConnection: Omit<ProductChangeConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ProductChangeEdge']> };
  ProductChangeEdge: Omit<ProductChangeEdge, 'node'> & { node: ResolversParentTypes['ProductChange'] };
  ProductChangedMeanwhile: ProductChangedMeanwhile;
  ProductConnection: Omit<ProductConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ProductEdge']> };
  ProductDetailProblem: ProductDetailProblem;
  ProductDetailsInvalid: ProductDetailsInvalid;
  ProductEdge: Omit<ProductEdge, 'node'> & { node: ResolversParentTypes['Product'] };
  ProductNotFound: ProductNotFound;
  ProductsImported: ProductsImported;
  Quantity: Scalars['Quantity']['output'];
  Query: Record<PropertyKey, never>;
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  ReinstateProductInput: ReinstateProductInput;
  ReinstateProductResult: ResolversUnionTypes<ResolversParentTypes>['ReinstateProductResult'];
  RemoveProductImageResult: ResolversUnionTypes<ResolversParentTypes>['RemoveProductImageResult'];
  RetireProductInput: RetireProductInput;
  RetireProductResult: ResolversUnionTypes<ResolversParentTypes>['RetireProductResult'];
  SafeInt: Scalars['SafeInt']['output'];
  SetBarcodeMasksInput: SetBarcodeMasksInput;
  SetBarcodeMasksResult: ResolversUnionTypes<ResolversParentTypes>['SetBarcodeMasksResult'];
  SetProductImageInput: SetProductImageInput;
  SetProductImageResult: ResolversUnionTypes<ResolversParentTypes>['SetProductImageResult'];
  SkuTaken: SkuTaken;
  Variant: VariantModel;
  VariantByBarcodeResult: ResolversUnionTypes<ResolversParentTypes>['VariantByBarcodeResult'];
  VariantConnection: Omit<VariantConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['VariantEdge']> };
  VariantEdge: Omit<VariantEdge, 'node'> & { node: ResolversParentTypes['Variant'] };
  VariantForSale: VariantForSale;
  VariantInput: VariantInput;
  VariantKey: VariantKey;
  VariantNotFound: VariantNotFound;
};

export type AddVariantResultResolvers<ContextType = ProductContext, ParentType extends ResolversParentTypes['AddVariantResult'] = ResolversParentTypes['AddVariantResult']> = {
  __resolveType: TypeResolveFn<'BarcodeTaken' | 'ProductDetailsInvalid' | 'ProductNotFound' | 'SkuTaken' | 'Variant', ParentType, ContextType>;
};

export type BarcodeInvalidResolvers<ContextType = ProductContext, ParentType extends ResolversParentTypes['BarcodeInvalid'] = ResolversParentTypes['BarcodeInvalid']> = {
  barcode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BarcodeMaskResolvers<ContextType = ProductContext, ParentType extends ResolversParentTypes['BarcodeMask'] = ResolversParentTypes['BarcodeMask']> = {
  mask?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BarcodeMasksSetResolvers<ContextType = ProductContext, ParentType extends ResolversParentTypes['BarcodeMasksSet'] = ResolversParentTypes['BarcodeMasksSet']> = {
  masks?: Resolver<ReadonlyArray<ResolversTypes['BarcodeMask']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BarcodeMatchResolvers<ContextType = ProductContext, ParentType extends ResolversParentTypes['BarcodeMatch'] = ResolversParentTypes['BarcodeMatch']> = {
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  variant?: Resolver<ResolversTypes['Variant'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BarcodeTakenResolvers<ContextType = ProductContext, ParentType extends ResolversParentTypes['BarcodeTaken'] = ResolversParentTypes['BarcodeTaken']> = {
  barcode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BarcodeUnknownResolvers<ContextType = ProductContext, ParentType extends ResolversParentTypes['BarcodeUnknown'] = ResolversParentTypes['BarcodeUnknown']> = {
  barcode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CatalogueChangesResolvers<ContextType = ProductContext, ParentType extends ResolversParentTypes['CatalogueChanges'] = ResolversParentTypes['CatalogueChanges']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isRestart?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['CatalogueItem']>, ParentType, ContextType>;
};

export type CatalogueItemResolvers<ContextType = ProductContext, ParentType extends ResolversParentTypes['CatalogueItem'] = ResolversParentTypes['CatalogueItem']> = {
  barcodes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  brand?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  categoryId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  categoryName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  imagePath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  priceMinor?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  productId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quantityDecimals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  taxCategory?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  variantId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CategoryResolvers<ContextType = ProductContext, ParentType extends ResolversParentTypes['Category'] = ResolversParentTypes['Category'], FederationReferenceType extends FederationReferenceTypes['Category'] = FederationReferenceTypes['Category']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Category']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CategoryConnectionResolvers<ContextType = ProductContext, ParentType extends ResolversParentTypes['CategoryConnection'] = ResolversParentTypes['CategoryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CategoryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CategoryEdgeResolvers<ContextType = ProductContext, ParentType extends ResolversParentTypes['CategoryEdge'] = ResolversParentTypes['CategoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
};

export type CategoryNameTakenResolvers<ContextType = ProductContext, ParentType extends ResolversParentTypes['CategoryNameTaken'] = ResolversParentTypes['CategoryNameTaken']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CategoryNotFoundResolvers<ContextType = ProductContext, ParentType extends ResolversParentTypes['CategoryNotFound'] = ResolversParentTypes['CategoryNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeCategoryResultResolvers<ContextType = ProductContext, ParentType extends ResolversParentTypes['ChangeCategoryResult'] = ResolversParentTypes['ChangeCategoryResult']> = {
  __resolveType: TypeResolveFn<'Category' | 'CategoryNameTaken' | 'CategoryNotFound' | 'ProductDetailsInvalid', ParentType, ContextType>;
};

export type ChangeProductResultResolvers<ContextType = ProductContext, ParentType extends ResolversParentTypes['ChangeProductResult'] = ResolversParentTypes['ChangeProductResult']> = {
  __resolveType: TypeResolveFn<'CategoryNotFound' | 'Product' | 'ProductChangedMeanwhile' | 'ProductDetailsInvalid' | 'ProductNotFound', ParentType, ContextType>;
};

export type ChangeVariantResultResolvers<ContextType = ProductContext, ParentType extends ResolversParentTypes['ChangeVariantResult'] = ResolversParentTypes['ChangeVariantResult']> = {
  __resolveType: TypeResolveFn<'BarcodeTaken' | 'ProductDetailsInvalid' | 'SkuTaken' | 'Variant' | 'VariantNotFound', ParentType, ContextType>;
};

export type CreateCategoryResultResolvers<ContextType = ProductContext, ParentType extends ResolversParentTypes['CreateCategoryResult'] = ResolversParentTypes['CreateCategoryResult']> = {
  __resolveType: TypeResolveFn<'Category' | 'CategoryNameTaken' | 'ProductDetailsInvalid', ParentType, ContextType>;
};

export type CreateProductResultResolvers<ContextType = ProductContext, ParentType extends ResolversParentTypes['CreateProductResult'] = ResolversParentTypes['CreateProductResult']> = {
  __resolveType: TypeResolveFn<'BarcodeTaken' | 'CategoryNotFound' | 'Product' | 'ProductDetailsInvalid' | 'SkuTaken', ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type FieldChangeResolvers<ContextType = ProductContext, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImageNotAcceptedResolvers<ContextType = ProductContext, ParentType extends ResolversParentTypes['ImageNotAccepted'] = ResolversParentTypes['ImageNotAccepted']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportProductsResultResolvers<ContextType = ProductContext, ParentType extends ResolversParentTypes['ImportProductsResult'] = ResolversParentTypes['ImportProductsResult']> = {
  __resolveType: TypeResolveFn<'BarcodeTaken' | 'ProductDetailsInvalid' | 'ProductsImported', ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = ProductContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amountMinor?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decimal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = ProductContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addVariant?: Resolver<ResolversTypes['AddVariantResult'], ParentType, ContextType, RequireFields<MutationAddVariantArgs, 'input'>>;
  changeCategory?: Resolver<ResolversTypes['ChangeCategoryResult'], ParentType, ContextType, RequireFields<MutationChangeCategoryArgs, 'input'>>;
  changeProduct?: Resolver<ResolversTypes['ChangeProductResult'], ParentType, ContextType, RequireFields<MutationChangeProductArgs, 'input'>>;
  changeVariant?: Resolver<ResolversTypes['ChangeVariantResult'], ParentType, ContextType, RequireFields<MutationChangeVariantArgs, 'input'>>;
  createCategory?: Resolver<ResolversTypes['CreateCategoryResult'], ParentType, ContextType, RequireFields<MutationCreateCategoryArgs, 'input'>>;
  createProduct?: Resolver<ResolversTypes['CreateProductResult'], ParentType, ContextType, RequireFields<MutationCreateProductArgs, 'input'>>;
  importProducts?: Resolver<ResolversTypes['ImportProductsResult'], ParentType, ContextType, RequireFields<MutationImportProductsArgs, 'input'>>;
  reinstateProduct?: Resolver<ResolversTypes['ReinstateProductResult'], ParentType, ContextType, RequireFields<MutationReinstateProductArgs, 'input'>>;
  removeProductImage?: Resolver<ResolversTypes['RemoveProductImageResult'], ParentType, ContextType, RequireFields<MutationRemoveProductImageArgs, 'productId'>>;
  retireProduct?: Resolver<ResolversTypes['RetireProductResult'], ParentType, ContextType, RequireFields<MutationRetireProductArgs, 'input'>>;
  setBarcodeMasks?: Resolver<ResolversTypes['SetBarcodeMasksResult'], ParentType, ContextType, RequireFields<MutationSetBarcodeMasksArgs, 'input'>>;
  setProductImage?: Resolver<ResolversTypes['SetProductImageResult'], ParentType, ContextType, RequireFields<MutationSetProductImageArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = ProductContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProductResolvers<ContextType = ProductContext, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  brand?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changes?: Resolver<ResolversTypes['ProductChangeConnection'], ParentType, ContextType, Partial<ProductChangesArgs>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imagePath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retiredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  taxCategory?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  variants?: Resolver<ReadonlyArray<ResolversTypes['Variant']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductChangeResolvers<ContextType = ProductContext, ParentType extends ResolversParentTypes['ProductChange'] = ResolversParentTypes['ProductChange']> = {
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProductChangeKind'], ParentType, ContextType>;
  variantId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ProductChangeConnectionResolvers<ContextType = ProductContext, ParentType extends ResolversParentTypes['ProductChangeConnection'] = ResolversParentTypes['ProductChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProductChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProductChangeEdgeResolvers<ContextType = ProductContext, ParentType extends ResolversParentTypes['ProductChangeEdge'] = ResolversParentTypes['ProductChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProductChange'], ParentType, ContextType>;
};

export type ProductChangedMeanwhileResolvers<ContextType = ProductContext, ParentType extends ResolversParentTypes['ProductChangedMeanwhile'] = ResolversParentTypes['ProductChangedMeanwhile']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductConnectionResolvers<ContextType = ProductContext, ParentType extends ResolversParentTypes['ProductConnection'] = ResolversParentTypes['ProductConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProductEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProductDetailProblemResolvers<ContextType = ProductContext, ParentType extends ResolversParentTypes['ProductDetailProblem'] = ResolversParentTypes['ProductDetailProblem']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProductDetailsInvalidResolvers<ContextType = ProductContext, ParentType extends ResolversParentTypes['ProductDetailsInvalid'] = ResolversParentTypes['ProductDetailsInvalid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['ProductDetailProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductEdgeResolvers<ContextType = ProductContext, ParentType extends ResolversParentTypes['ProductEdge'] = ResolversParentTypes['ProductEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
};

export type ProductNotFoundResolvers<ContextType = ProductContext, ParentType extends ResolversParentTypes['ProductNotFound'] = ResolversParentTypes['ProductNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductsImportedResolvers<ContextType = ProductContext, ParentType extends ResolversParentTypes['ProductsImported'] = ResolversParentTypes['ProductsImported']> = {
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface QuantityScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Quantity'], any> {
  name: 'Quantity';
}

export type QueryResolvers<ContextType = ProductContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  barcodeMasks?: Resolver<ReadonlyArray<ResolversTypes['BarcodeMask']>, ParentType, ContextType>;
  catalogueChanges?: Resolver<ResolversTypes['CatalogueChanges'], ParentType, ContextType, Partial<QueryCatalogueChangesArgs>>;
  categories?: Resolver<ResolversTypes['CategoryConnection'], ParentType, ContextType, Partial<QueryCategoriesArgs>>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType, RequireFields<QueryProductArgs, 'id'>>;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, RequireFields<QueryProductsArgs, 'includeRetired'>>;
  searchVariants?: Resolver<ResolversTypes['VariantConnection'], ParentType, ContextType, RequireFields<QuerySearchVariantsArgs, 'includeRetired' | 'text'>>;
  variant?: Resolver<Maybe<ResolversTypes['Variant']>, ParentType, ContextType, RequireFields<QueryVariantArgs, 'id'>>;
  variantByBarcode?: Resolver<ResolversTypes['VariantByBarcodeResult'], ParentType, ContextType, RequireFields<QueryVariantByBarcodeArgs, 'barcode'>>;
  variantBySku?: Resolver<Maybe<ResolversTypes['Variant']>, ParentType, ContextType, RequireFields<QueryVariantBySkuArgs, 'sku'>>;
  variantsForSale?: Resolver<ReadonlyArray<Maybe<ResolversTypes['VariantForSale']>>, ParentType, ContextType, RequireFields<QueryVariantsForSaleArgs, 'keys'>>;
};

export type RefusalResolvers<ContextType = ProductContext, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType: TypeResolveFn<'BarcodeInvalid' | 'BarcodeTaken' | 'BarcodeUnknown' | 'CategoryNameTaken' | 'CategoryNotFound' | 'ImageNotAccepted' | 'ProductChangedMeanwhile' | 'ProductDetailsInvalid' | 'ProductNotFound' | 'SkuTaken' | 'VariantNotFound', ParentType, ContextType>;
};

export type ReinstateProductResultResolvers<ContextType = ProductContext, ParentType extends ResolversParentTypes['ReinstateProductResult'] = ResolversParentTypes['ReinstateProductResult']> = {
  __resolveType: TypeResolveFn<'Product' | 'ProductNotFound', ParentType, ContextType>;
};

export type RemoveProductImageResultResolvers<ContextType = ProductContext, ParentType extends ResolversParentTypes['RemoveProductImageResult'] = ResolversParentTypes['RemoveProductImageResult']> = {
  __resolveType: TypeResolveFn<'Product' | 'ProductNotFound', ParentType, ContextType>;
};

export type RetireProductResultResolvers<ContextType = ProductContext, ParentType extends ResolversParentTypes['RetireProductResult'] = ResolversParentTypes['RetireProductResult']> = {
  __resolveType: TypeResolveFn<'Product' | 'ProductNotFound', ParentType, ContextType>;
};

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type SetBarcodeMasksResultResolvers<ContextType = ProductContext, ParentType extends ResolversParentTypes['SetBarcodeMasksResult'] = ResolversParentTypes['SetBarcodeMasksResult']> = {
  __resolveType: TypeResolveFn<'BarcodeMasksSet' | 'ProductDetailsInvalid', ParentType, ContextType>;
};

export type SetProductImageResultResolvers<ContextType = ProductContext, ParentType extends ResolversParentTypes['SetProductImageResult'] = ResolversParentTypes['SetProductImageResult']> = {
  __resolveType: TypeResolveFn<'ImageNotAccepted' | 'Product' | 'ProductNotFound', ParentType, ContextType>;
};

export type SkuTakenResolvers<ContextType = ProductContext, ParentType extends ResolversParentTypes['SkuTaken'] = ResolversParentTypes['SkuTaken']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VariantResolvers<ContextType = ProductContext, ParentType extends ResolversParentTypes['Variant'] = ResolversParentTypes['Variant'], FederationReferenceType extends FederationReferenceTypes['Variant'] = FederationReferenceTypes['Variant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Variant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  barcodes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  quantityDecimals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VariantByBarcodeResultResolvers<ContextType = ProductContext, ParentType extends ResolversParentTypes['VariantByBarcodeResult'] = ResolversParentTypes['VariantByBarcodeResult']> = {
  __resolveType: TypeResolveFn<'BarcodeInvalid' | 'BarcodeMatch' | 'BarcodeUnknown', ParentType, ContextType>;
};

export type VariantConnectionResolvers<ContextType = ProductContext, ParentType extends ResolversParentTypes['VariantConnection'] = ResolversParentTypes['VariantConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VariantEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type VariantEdgeResolvers<ContextType = ProductContext, ParentType extends ResolversParentTypes['VariantEdge'] = ResolversParentTypes['VariantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Variant'], ParentType, ContextType>;
};

export type VariantForSaleResolvers<ContextType = ProductContext, ParentType extends ResolversParentTypes['VariantForSale'] = ResolversParentTypes['VariantForSale']> = {
  categoryId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  embeddedQuantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  embeddedTotalMinor?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  productId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quantityDecimals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  taxCategory?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitPriceMinor?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  variantId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type VariantNotFoundResolvers<ContextType = ProductContext, ParentType extends ResolversParentTypes['VariantNotFound'] = ResolversParentTypes['VariantNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = ProductContext> = {
  AddVariantResult?: AddVariantResultResolvers<ContextType>;
  BarcodeInvalid?: BarcodeInvalidResolvers<ContextType>;
  BarcodeMask?: BarcodeMaskResolvers<ContextType>;
  BarcodeMasksSet?: BarcodeMasksSetResolvers<ContextType>;
  BarcodeMatch?: BarcodeMatchResolvers<ContextType>;
  BarcodeTaken?: BarcodeTakenResolvers<ContextType>;
  BarcodeUnknown?: BarcodeUnknownResolvers<ContextType>;
  CatalogueChanges?: CatalogueChangesResolvers<ContextType>;
  CatalogueItem?: CatalogueItemResolvers<ContextType>;
  Category?: CategoryResolvers<ContextType>;
  CategoryConnection?: CategoryConnectionResolvers<ContextType>;
  CategoryEdge?: CategoryEdgeResolvers<ContextType>;
  CategoryNameTaken?: CategoryNameTakenResolvers<ContextType>;
  CategoryNotFound?: CategoryNotFoundResolvers<ContextType>;
  ChangeCategoryResult?: ChangeCategoryResultResolvers<ContextType>;
  ChangeProductResult?: ChangeProductResultResolvers<ContextType>;
  ChangeVariantResult?: ChangeVariantResultResolvers<ContextType>;
  CreateCategoryResult?: CreateCategoryResultResolvers<ContextType>;
  CreateProductResult?: CreateProductResultResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  FieldChange?: FieldChangeResolvers<ContextType>;
  ImageNotAccepted?: ImageNotAcceptedResolvers<ContextType>;
  ImportProductsResult?: ImportProductsResultResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductChange?: ProductChangeResolvers<ContextType>;
  ProductChangeConnection?: ProductChangeConnectionResolvers<ContextType>;
  ProductChangeEdge?: ProductChangeEdgeResolvers<ContextType>;
  ProductChangedMeanwhile?: ProductChangedMeanwhileResolvers<ContextType>;
  ProductConnection?: ProductConnectionResolvers<ContextType>;
  ProductDetailProblem?: ProductDetailProblemResolvers<ContextType>;
  ProductDetailsInvalid?: ProductDetailsInvalidResolvers<ContextType>;
  ProductEdge?: ProductEdgeResolvers<ContextType>;
  ProductNotFound?: ProductNotFoundResolvers<ContextType>;
  ProductsImported?: ProductsImportedResolvers<ContextType>;
  Quantity?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  ReinstateProductResult?: ReinstateProductResultResolvers<ContextType>;
  RemoveProductImageResult?: RemoveProductImageResultResolvers<ContextType>;
  RetireProductResult?: RetireProductResultResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  SetBarcodeMasksResult?: SetBarcodeMasksResultResolvers<ContextType>;
  SetProductImageResult?: SetProductImageResultResolvers<ContextType>;
  SkuTaken?: SkuTakenResolvers<ContextType>;
  Variant?: VariantResolvers<ContextType>;
  VariantByBarcodeResult?: VariantByBarcodeResultResolvers<ContextType>;
  VariantConnection?: VariantConnectionResolvers<ContextType>;
  VariantEdge?: VariantEdgeResolvers<ContextType>;
  VariantForSale?: VariantForSaleResolvers<ContextType>;
  VariantNotFound?: VariantNotFoundResolvers<ContextType>;
};

