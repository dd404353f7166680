import type { TillDatabase } from '../store/till-database.ts';
import type { StockBadge } from '../till/catalogue.ts';
import { createItemIndex, type ItemIndex } from './item-index.ts';

/** The copies of articles and stock, in memory. */
export type CatalogueMemory = {
  readonly index: () => ItemIndex;
  readonly badge: (variantId: string) => StockBadge | null;
  /** How often it was sold here. */
  readonly liking: (variantId: string) => number;
  readonly loadCounts: () => Promise<void>;
  /** Read these anew; null for all. */
  readonly readItems: (ids: readonly string[] | null) => Promise<void>;
  readonly readStock: (ids: readonly string[] | null) => Promise<void>;
  readonly countSold: (variantIds: readonly string[]) => Promise<void>;
};

type Copies = Pick<TillDatabase, 'items' | 'stock' | 'soldCounts'>;

/** So many are indexed at a time, for the screen to go on between them. */
const slice = 500;

/** Keep what is read often where it is read in an instant. */
export function createCatalogueMemory({ items, stock, soldCounts }: Copies): CatalogueMemory {
  const counts = new Map<string, number>();
  const badges = new Map<string, StockBadge>();
  const liking = (variantId: string) => counts.get(variantId) ?? 0;
  let index = createItemIndex(liking);

  async function allItems(): Promise<void> {
    const fresh = createItemIndex(liking);
    const rows = await items.toArray();
    for (const [at, row] of rows.entries()) {
      if (at % slice === slice - 1) await nextTurn();
      fresh.put(row);
    }
    // The first search would sort all words.
    fresh.search('a', 1);
    index = fresh;
  }

  async function someItems(ids: readonly string[]): Promise<void> {
    const rows = await items.bulkGet([...ids]);
    for (const [at, id] of ids.entries()) {
      const row = rows[at];
      if (row) index.put(row);
      else index.remove(id);
    }
  }

  // Changes that come while all is read are taken in after it: nothing older is put over them.
  const inTurn = turns();

  return {
    index: () => index,
    badge: (variantId) => badges.get(variantId) ?? null,
    liking,
    async loadCounts() {
      counts.clear();
      for (const { variantId, count } of await soldCounts.toArray()) counts.set(variantId, count);
    },
    readItems: (ids) => inTurn(() => (ids === null ? allItems() : someItems(ids))),
    async readStock(ids) {
      const rows = ids === null ? await stock.toArray() : await stock.bulkGet([...ids]);
      if (ids === null) badges.clear();
      for (const row of rows) {
        if (!row) continue;
        const { availableMilli, isLow } = row;
        badges.set(row.variantId, { availableMilli, isLow });
      }
    },
    async countSold(variantIds) {
      for (const id of variantIds) counts.set(id, liking(id) + 1);
      const sold = [...new Set(variantIds)];
      await soldCounts.bulkPut(sold.map((variantId) => ({ variantId, count: liking(variantId) })));
    },
  };
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

function turns(): (work: () => Promise<void>) => Promise<void> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const own = last.then(work);
    last = own.catch(() => undefined);
    return own;
  };
}
