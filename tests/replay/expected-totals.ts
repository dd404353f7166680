import { isSold, type BasketClass, type LineClass, type Sale } from './build-sale.ts';
import type { Basket } from './dataset.ts';
import { figuresOf, grow, noFigures, type Figures, type GrowingFigures } from './figures.ts';

/** A line's class as it is counted: lines of excluded baskets are not looked at one by one. */
export type CountedLineClass = LineClass | 'in_excluded_basket';

/** The sums of one kind of excluded baskets, as the files have them. */
export type ExcludedFigures = Readonly<Record<ExcludedName, number>>;
type ExcludedName =
  | 'baskets'
  | 'lines'
  | 'grossMinor'
  | 'cardDiscountMinor'
  | 'couponMatchMinor'
  | 'couponMinor'
  | 'netMinor'
  | 'dueMinor';

/** What baskets must come to when all of them that can be sold are sold. */
export type ExpectedTotals = {
  readonly baskets: number;
  readonly all: Figures;
  readonly byStore: ReadonlyMap<string, Figures>;
  readonly byMonth: ReadonlyMap<string, Figures>;
  /** By store and month, such as `367 2017-01`. */
  readonly byStoreAndMonth: ReadonlyMap<string, Figures>;
  readonly basketClasses: Readonly<Record<BasketClass, number>>;
  readonly lineClasses: Readonly<Record<CountedLineClass, number>>;
  readonly excluded: Readonly<Record<ExcludedClass, ExcludedFigures>>;
};

/** Why a basket is not sold. */
export type ExcludedClass = Exclude<BasketClass, 'plain' | 'override'>;

/** Every reason not to sell a basket. */
export const excludedClasses: readonly ExcludedClass[] = [
  'excluded_negative_due',
  'excluded_no_saleable_line',
];

/** Sums baskets as they come by. */
export function createTotals() {
  const totals = {
    baskets: 0,
    all: noFigures(),
    byStore: new Map<string, GrowingFigures>(),
    byMonth: new Map<string, GrowingFigures>(),
    byStoreAndMonth: new Map<string, GrowingFigures>(),
    basketClasses: {
      plain: 0,
      override: 0,
      excluded_negative_due: 0,
      excluded_no_saleable_line: 0,
    },
    lineClasses: {
      plain: 0,
      override_unit: 0,
      override_total: 0,
      override_no_quantity: 0,
      coupon_only: 0,
      empty: 0,
      in_excluded_basket: 0,
    },
    excluded: {
      excluded_negative_due: noExcluded(),
      excluded_no_saleable_line: noExcluded(),
    },
  };

  function addSold(basket: Basket, sale: Sale): void {
    const figures = figuresOf(basket.id, sale);
    const month = monthOf(basket);
    grow(totals.all, figures);
    grow(within(totals.byStore, basket.storeId), figures);
    grow(within(totals.byMonth, month), figures);
    grow(within(totals.byStoreAndMonth, `${basket.storeId} ${month}`), figures);
    for (const lineClass of sale.lineClasses) totals.lineClasses[lineClass] += 1;
  }

  function addExcluded(basket: Basket, sale: Sale, kind: ExcludedClass): void {
    totals.lineClasses.in_excluded_basket += basket.lines.length;
    const sums = totals.excluded[kind];
    sums.baskets += 1;
    sums.lines += basket.lines.length;
    sums.grossMinor += sale.grossMinor;
    sums.cardDiscountMinor += sale.cardMinor;
    sums.couponMatchMinor += sale.matchMinor;
    sums.couponMinor += sale.couponMinor;
    sums.netMinor += sale.netMinor;
    sums.dueMinor += sale.dueMinor;
  }

  return {
    totals: totals as ExpectedTotals,
    add(basket: Basket, sale: Sale): void {
      totals.baskets += 1;
      totals.basketClasses[sale.basketClass] += 1;
      if (isSold(sale)) addSold(basket, sale);
      else addExcluded(basket, sale, sale.basketClass as ExcludedClass);
    },
  };
}

// The business month, such as `2017-01`: the basket's local time decides.
function monthOf({ timestamp }: Basket): string {
  return timestamp.slice(0, 7);
}

function within(groups: Map<string, GrowingFigures>, key: string): GrowingFigures {
  const known = groups.get(key) ?? noFigures();
  groups.set(key, known);
  return known;
}

function noExcluded(): Record<ExcludedName, number> {
  return {
    baskets: 0,
    lines: 0,
    grossMinor: 0,
    cardDiscountMinor: 0,
    couponMatchMinor: 0,
    couponMinor: 0,
    netMinor: 0,
    dueMinor: 0,
  };
}
