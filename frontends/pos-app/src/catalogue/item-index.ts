import { parseBarcode } from '@novapos/kernel';
import type { CatalogueItem } from '../till/catalogue.ts';
import { createWordIndex } from './word-index.ts';

/** The items of the device, in memory, found in an instant. */
export type ItemIndex = {
  readonly size: () => number;
  readonly all: () => Iterable<CatalogueItem>;
  readonly find: (variantId: string) => CatalogueItem | null;
  /** By a code as it is looked up; see `lookupKey`. */
  readonly byCode: (key: string) => CatalogueItem | null;
  readonly bySku: (sku: string) => CatalogueItem | null;
  readonly search: (text: string, most: number) => readonly CatalogueItem[];
  readonly put: (item: CatalogueItem) => void;
  readonly remove: (variantId: string) => void;
};

/** The form that a code is looked up by: thirteen digits for EAN and UPC, any other as it is. */
export function lookupKey(code: string): string {
  const text = code.trim();
  const barcode = parseBarcode(text);
  return barcode.ok ? barcode.value.gtin13 : text;
}

/** Index items by words, SKU and codes; `liking` lifts what is sold much. */
export function createItemIndex(liking: (variantId: string) => number = () => 0): ItemIndex {
  const items = new Map<string, CatalogueItem>();
  const codes = keyed();
  const skus = keyed();
  const words = createWordIndex(liking);

  function found(variantId: string | undefined): CatalogueItem | null {
    return variantId === undefined ? null : (items.get(variantId) ?? null);
  }

  function forget(variantId: string): CatalogueItem | undefined {
    const before = items.get(variantId);
    if (!before) return undefined;
    for (const code of before.barcodes) codes.remove(lookupKey(code), variantId);
    skus.remove(skuKey(before.sku), variantId);
    items.delete(variantId);
    return before;
  }

  return {
    size: () => items.size,
    all: () => items.values(),
    find: found,
    byCode: (key) => found(codes.last(key)),
    bySku: (sku) => found(skus.last(skuKey(sku))),
    search(text, most) {
      const exact = found(codes.last(lookupKey(text)) ?? skus.last(skuKey(text)));
      const ids = new Set([...(exact ? [exact.variantId] : []), ...words.search(text, most)]);
      return [...ids].slice(0, most).flatMap((id) => found(id) ?? []);
    },
    put(item) {
      const before = forget(item.variantId);
      items.set(item.variantId, item);
      for (const code of item.barcodes) codes.add(lookupKey(code), item.variantId);
      skus.add(skuKey(item.sku), item.variantId);
      if (!before || hasOtherWords(before, item)) words.put(item.variantId, textsOf(item));
    },
    remove(variantId) {
      forget(variantId);
      words.remove(variantId);
    },
  };
}

/** Ids by a key; while changes come in, two may have the same for a moment: the last one holds. */
function keyed() {
  const idsOf = new Map<string, readonly string[]>();
  return {
    last: (key: string) => idsOf.get(key)?.at(-1),
    add(key: string, id: string) {
      idsOf.set(key, [...(idsOf.get(key) ?? []).filter((one) => one !== id), id]);
    },
    remove(key: string, id: string) {
      const left = (idsOf.get(key) ?? []).filter((one) => one !== id);
      if (left.length > 0) idsOf.set(key, left);
      else idsOf.delete(key);
    },
  };
}

function skuKey(sku: string): string {
  return sku.trim().toLowerCase();
}

function textsOf({ name, sku, barcodes, brand }: CatalogueItem) {
  return [
    { text: name, weight: 3 },
    { text: sku, weight: 2 },
    { text: barcodes.join(' '), weight: 1 },
    { text: brand ?? '', weight: 1 },
  ];
}

function hasOtherWords(before: CatalogueItem, after: CatalogueItem): boolean {
  return JSON.stringify(textsOf(before)) !== JSON.stringify(textsOf(after));
}
