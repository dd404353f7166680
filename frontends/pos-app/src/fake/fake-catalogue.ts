import type { Catalogue, CatalogueItem, Scanned, StockBadge } from '../till/catalogue.ts';
import { demoCategories, demoItems } from './demo-items.ts';
import type { FakeOptions } from './fake-options.ts';
import { writable } from './writable.ts';

/** The catalogue of the imagined shop. */
export function fakeCatalogue({ currency }: FakeOptions): Catalogue {
  const items = demoItems(currency);
  const mostSold = items.toSorted((left, right) =>
    left.sku.slice(5).localeCompare(right.sku.slice(5)),
  );
  const byId = new Map(items.map((item) => [item.variantId, item]));
  const byCode = new Map(items.flatMap((item) => item.barcodes.map((code) => [code, item])));
  return {
    state: writable({ items: items.length, categories: demoCategories, asOf: new Date() }),
    search(text) {
      const words = text.toLowerCase().split(/\s+/).filter(Boolean);
      return items.filter((item) => words.every((word) => fits(item, word))).slice(0, 50);
    },
    find: (variantId) => byId.get(variantId) ?? null,
    scan: (code) => scanned(code, byCode.get(code)),
    tiles: (categoryId) =>
      categoryId === null ? mostSold : items.filter((item) => item.categoryId === categoryId),
    stock: (variantId) => stockOf(items.findIndex((item) => item.variantId === variantId)),
  };
}

function fits(item: CatalogueItem, word: string): boolean {
  const words = [...item.name.toLowerCase().split(' '), item.sku, ...item.barcodes];
  return words.some((each) => each.startsWith(word));
}

function scanned(code: string, item: CatalogueItem | undefined): Scanned {
  if (item) return { kind: 'item', item, quantityMilli: 1000, totalMinor: null };
  if (/^[A-Z]\d+-/.test(code)) return { kind: 'receipt', receiptNumber: code };
  return { kind: 'unknown', code };
}

function stockOf(index: number): StockBadge | null {
  if (index < 0) return null;
  const availableMilli = ((index * 7) % 43) * 1000;
  return { availableMilli, isLow: availableMilli < 5000 };
}
