import type { Code } from './barcode-code.ts';
import {
  productChanges,
  variantChanges,
  type ProductFacts,
  type VariantFacts,
} from './catalogue.ts';
import type { FieldChange } from './product-change.ts';
import {
  clean,
  cleanOrNull,
  codesOf,
  productProblems,
  variantProblems,
  categoryProblems,
} from './product-details.ts';
import { skuKey } from './product.ts';
import type { Problem } from './refusals.ts';

/** One product with its only variant, as a client gives it. */
export type ImportRow = {
  readonly sku: string;
  readonly name: string;
  readonly brand?: string | null | undefined;
  readonly category?: string | null | undefined;
  readonly barcodes: readonly string[];
  readonly priceMinor: number;
  readonly unit: string;
  readonly quantityDecimals: number;
  readonly taxCategory: string;
};

/** A product as the catalogue has it, by one of its variants. */
export type Stocked = {
  readonly productId: string;
  readonly variantId: string;
  readonly product: ProductFacts;
  readonly variant: VariantFacts;
};

/** A product that the catalogue is to have. */
export type Wanted = { readonly product: ProductFacts; readonly variant: VariantFacts };

/** A product that differs from what it is to be, and how. */
export type Changed = Stocked & {
  readonly wanted: Wanted;
  readonly ofProduct: readonly FieldChange[];
  readonly ofVariant: readonly FieldChange[];
  readonly ofPrice: readonly FieldChange[];
};

/** What an import does. */
export type ImportPlan = {
  readonly created: readonly Wanted[];
  readonly changed: readonly Changed[];
  readonly unchanged: number;
};

const mostRows = 500;

/** What is wrong with the rows: each by itself, and two that claim one SKU or barcode. */
export function importProblems(rows: readonly ImportRow[]): readonly Problem[] {
  if (rows.length > mostRows) {
    return [{ field: 'rows', message: `Give at most ${mostRows} rows at once.` }];
  }
  const single = rows.flatMap((row, index) => rowProblems(row, `rows.${index}.`));
  return single.length > 0 ? single : [...twice(rows, skusOf), ...twice(rows, codeKeysOf)];
}

/** The product that a row asks for; its description is none of the import's business. */
export function wantedProduct(
  row: ImportRow,
  categoryId: string | null,
  description: string | null,
): Wanted {
  const { barcodes, priceMinor, quantityDecimals, taxCategory } = row;
  return {
    product: {
      name: clean(row.name),
      description,
      brand: cleanOrNull(row.brand),
      categoryId,
      taxCategory,
    },
    variant: {
      label: null,
      sku: clean(row.sku),
      codes: codesOf(barcodes),
      priceMinor,
      unit: clean(row.unit),
      quantityDecimals,
    },
  };
}

/** What must be done so that the catalogue has what the rows ask for. */
export function planImport(
  rows: readonly ImportRow[],
  stocked: ReadonlyMap<string, Stocked>,
  categoryIdOf: (name: string) => string | null,
): ImportPlan {
  const created: Wanted[] = [];
  const present: Changed[] = [];
  for (const row of rows) {
    const stock = stocked.get(skuKey(row.sku));
    const category = cleanOrNull(row.category);
    const categoryId = category === null ? null : categoryIdOf(category);
    const wanted = wantedProduct(row, categoryId, stock?.product.description ?? null);
    if (stock) present.push(compare(stock, wanted));
    else created.push(wanted);
  }
  const changed = present.filter(hasDifference);
  return { created, changed, unchanged: present.length - changed.length };
}

function compare(present: Stocked, asked: Wanted): Changed {
  // A variant with siblings keeps its label: the rows know none.
  const wanted = { ...asked, variant: { ...asked.variant, label: present.variant.label } };
  const { price, other } = variantChanges(present.variant, wanted.variant);
  const ofProduct = productChanges(present.product, wanted.product);
  return { ...present, wanted, ofProduct, ofVariant: other, ofPrice: price };
}

function hasDifference({ ofProduct, ofVariant, ofPrice }: Changed): boolean {
  return ofProduct.length + ofVariant.length + ofPrice.length > 0;
}

function rowProblems(row: ImportRow, at: string): readonly Problem[] {
  const { name, brand, taxCategory, category } = row;
  const { sku, barcodes, priceMinor, unit, quantityDecimals } = row;
  return [
    ...productProblems({ name, brand, taxCategory }, at),
    ...variantProblems({ sku, barcodes, priceMinor, unit, quantityDecimals }, at),
    ...(cleanOrNull(category) ? categoryProblems(category ?? '', `${at}category`) : []),
  ];
}

type Claim = { readonly key: string; readonly field: string };

function skusOf(row: ImportRow, at: string): readonly Claim[] {
  return [{ key: skuKey(row.sku), field: `${at}sku` }];
}

function codeKeysOf(row: ImportRow, at: string): readonly Claim[] {
  const keys = codesOf(row.barcodes).map(({ key }: Code) => key);
  return keys.map((key) => ({ key, field: `${at}barcodes` }));
}

function twice(
  rows: readonly ImportRow[],
  claimsOf: (row: ImportRow, at: string) => readonly Claim[],
): readonly Problem[] {
  const first = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { key, field } of rows.flatMap((row, index) => claimsOf(row, `rows.${index}.`))) {
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, field);
    else problems.push({ field, message: `${earlier} has it already.` });
  }
  return problems;
}
