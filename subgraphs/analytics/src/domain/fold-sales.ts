import { contributionsOf, type AggregateKey, type AggregateName } from './contributions.ts';
import { isNothing, plus, type Figures } from './figures.ts';
import type { SaleFact } from './sale-fact.ts';

/** What is to be added to one kept sum. */
export type AggregateRow = {
  readonly key: AggregateKey;
  /** What goes with the key without being part of it, such as a tax's name. */
  readonly about: Readonly<Record<string, string>>;
  readonly figures: Figures;
};

/** A variant as it was last sold. */
export type SoldVariant = {
  readonly variantId: string;
  readonly name: string;
  readonly sku: string;
};

/** What a batch of facts adds to all that is kept; adding it in any order gives the same sums. */
export type FoldedSales = {
  readonly rows: Readonly<Record<AggregateName, readonly AggregateRow[]>>;
  readonly soldVariants: readonly SoldVariant[];
};

/** Fold facts into what they add. A sale and its void leave nothing but the count of the void. */
export function foldSales(facts: readonly SaleFact[]): FoldedSales {
  const sums: Record<AggregateName, Map<string, AggregateRow>> = {
    salesDays: new Map(),
    salesHours: new Map(),
    variantDays: new Map(),
    categoryDays: new Map(),
    tenderDays: new Map(),
    taxDays: new Map(),
  };
  for (const { aggregate, key, about, figures } of facts.flatMap(contributionsOf)) {
    const name = JSON.stringify(key);
    const sum = sums[aggregate].get(name)?.figures ?? {};
    sums[aggregate].set(name, { key, about, figures: plus(sum, figures) });
  }
  const rowsOf = (aggregate: AggregateName) =>
    [...sums[aggregate].values()].filter(({ figures }) => !isNothing(figures));
  return {
    rows: {
      salesDays: rowsOf('salesDays'),
      salesHours: rowsOf('salesHours'),
      variantDays: rowsOf('variantDays'),
      categoryDays: rowsOf('categoryDays'),
      tenderDays: rowsOf('tenderDays'),
      taxDays: rowsOf('taxDays'),
    },
    soldVariants: soldVariantsOf(facts),
  };
}

function soldVariantsOf(facts: readonly SaleFact[]): readonly SoldVariant[] {
  const lines = facts.flatMap(({ sale }) => sale.lines);
  const latest = new Map(
    lines.map(({ variantId, name, sku }) => [variantId, { variantId, name, sku }]),
  );
  return [...latest.values()];
}
