import type { EmbeddedMask } from '@novapos/kernel';
import { mutable } from '../store/mutable.ts';
import type { TillDatabase } from '../store/till-database.ts';
import type { Catalogue } from '../till/catalogue.ts';
import { createCatalogueMemory } from './catalogue-memory.ts';
import { readMask, readScan } from './read-scan.ts';
import { categoriesOf, createShelves } from './tiles.ts';

/** The catalogue, with what keeps it in step. */
export type KeptCatalogue = Catalogue & {
  /** Read the copies into memory. */
  readonly load: () => Promise<void>;
  /** Read these articles and this stock anew; null for all of them. */
  readonly refresh: (
    items: readonly string[] | null,
    stock: readonly string[] | null,
  ) => Promise<void>;
  /** How this shop's scales write their codes. */
  readonly readBy: (masks: readonly string[]) => void;
  readonly agreedAt: (asOf: Date | null) => void;
  /** Count what was sold, so that it comes first. */
  readonly countSold: (variantIds: readonly string[]) => Promise<void>;
};

type Options = {
  readonly database: Pick<TillDatabase, 'items' | 'stock' | 'soldCounts'>;
  readonly customerByCard: (card: string) => string | null;
};

const most = 50;

type State = ReturnType<Catalogue['state']['get']>;

/** The catalogue of this device, in memory. */
export function createCatalogue({ database, customerByCard }: Options): KeptCatalogue {
  const memory = createCatalogueMemory(database);
  const state = mutable<State>({ items: 0, categories: [], asOf: null });
  const shelves = createShelves(() => memory.index().all(), memory.liking);
  let masks: readonly EmbeddedMask[] = [];

  function show(): void {
    shelves.changed();
    const index = memory.index();
    state.set({ ...state.get(), items: index.size(), categories: categoriesOf(index.all()) });
  }

  return {
    state,
    async load() {
      await memory.loadCounts();
      await Promise.all([memory.readItems(null), memory.readStock(null)]);
      show();
    },
    async refresh(items, stock) {
      await memory.readItems(items);
      await memory.readStock(stock);
      if (items === null || items.length > 0) show();
      // Whoever shows badges is told by a new state.
      else if (stock === null || stock.length > 0) state.set({ ...state.get() });
    },
    readBy(texts) {
      masks = texts.flatMap((text) => readMask(text) ?? []);
    },
    agreedAt(asOf) {
      if (asOf?.getTime() !== state.get().asOf?.getTime()) state.set({ ...state.get(), asOf });
    },
    async countSold(variantIds) {
      await memory.countSold(variantIds);
      shelves.likedOtherwise();
    },
    search: (text) => (text.trim() === '' ? [] : memory.index().search(text, most)),
    find: (variantId) => memory.index().find(variantId),
    scan: (code) => readScan(code, { index: memory.index(), masks, customerByCard }),
    tiles: shelves.of,
    stock: memory.badge,
  };
}
