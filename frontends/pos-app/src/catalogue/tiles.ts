import type { CatalogueCategory, CatalogueItem } from '../till/catalogue.ts';

const byName = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** The categories that have something in them, by name. */
export function categoriesOf(items: Iterable<CatalogueItem>): readonly CatalogueCategory[] {
  const names = new Map<string, string>();
  for (const { categoryId, categoryName } of items) {
    if (categoryId !== null) names.set(categoryId, categoryName ?? '');
  }
  return [...names]
    .map(([id, name]) => ({ id, name }))
    .sort((a, b) => byName.compare(a.name, b.name));
}

/** What is shown as tiles, sorted once. */
export type Shelves = {
  /** A category by name; of all, what is sold most comes first. */
  readonly of: (categoryId: string | null) => readonly CatalogueItem[];
  readonly changed: () => void;
  readonly likedOtherwise: () => void;
};

/** Sort items into shelves. */
export function createShelves(
  items: () => Iterable<CatalogueItem>,
  liking: (variantId: string) => number,
): Shelves {
  const shelves = new Map<string | null, readonly CatalogueItem[]>();
  let named: readonly CatalogueItem[] | null = null;

  function sorted(categoryId: string | null): readonly CatalogueItem[] {
    named ??= [...items()].sort((a, b) => byName.compare(a.name, b.name));
    return categoryId === null
      ? [...named].sort((a, b) => liking(b.variantId) - liking(a.variantId))
      : named.filter((item) => item.categoryId === categoryId);
  }

  return {
    of(categoryId) {
      const shelf = shelves.get(categoryId) ?? sorted(categoryId);
      shelves.set(categoryId, shelf);
      return shelf;
    },
    changed() {
      named = null;
      shelves.clear();
    },
    likedOtherwise() {
      shelves.delete(null);
    },
  };
}
