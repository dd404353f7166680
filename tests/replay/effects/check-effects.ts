import type { Check } from '../check.ts';
import type { Figures } from '../figures.ts';
import type { ExpectedEffects, ReportGrouping } from './expected-effects.ts';
import type { FoundPoints } from './read-points.ts';
import type { FoundTrail } from './read-trail.ts';
import { reportFigures, sumOf, type ReportFigures, type ReportGroups } from './report-figures.ts';

/** Everything found in the platform that follows from sales. */
export type FoundEffects = {
  readonly points: FoundPoints;
  readonly reports: Readonly<Record<ReportGrouping, ReportGroups>>;
  /** By currency. */
  readonly reportTotals: ReportGroups;
  readonly trail: FoundTrail;
};

/** Loyalty's points beside those that the files earn: each household's, and the sums of the ledger. */
export function checkPoints(
  { points, earnings }: ExpectedEffects,
  customers: ReadonlyMap<string, string>,
  { byCustomer, totals }: FoundPoints,
): readonly Check[] {
  const households = new Map([...customers].map(([household, id]) => [id, household]));
  const found = new Map(
    [...byCustomer].map(([id, own]) => [households.get(id) ?? `unknown customer ${id}`, own]),
  );
  const keys = [...new Set([...points.keys(), ...found.keys()])];
  const all = total([...points.values()]);
  const others = totals.filter(({ kind }) => kind !== 'EARNED');
  const earned = totals.find(({ kind }) => kind === 'EARNED');
  return [
    ...keys.map((key) => check(`points, household ${key}`, points.get(key), found.get(key))),
    check('points, all: sum of the ledger', all, total(totals.map(({ points: own }) => own))),
    check('points, all: sum of the accounts', all, total([...byCustomer.values()])),
    check('points, all: earned', all, earned?.points),
    check('points, all: lines that earn', earnings, earned?.count),
    check('points, all: other lines', 0, total(others.map(({ count }) => count))),
  ];
}

/** A report beside what the files come to: each row, and the sum of the rows beside the sums of all baskets. */
export function checkReport(
  grouping: ReportGrouping,
  { expected, all, found }: ReportToCheck,
): readonly Check[] {
  const keys = [...new Set([...expected.keys(), ...found.keys()])];
  return [
    ...keys.flatMap((key) =>
      compare(`report ${grouping}, ${key}`, expected.get(key), found.get(key)),
    ),
    ...compare(`report ${grouping}, all`, sumByFiles[grouping](all), {
      ...sumOf(found),
      ...beyondSum[grouping],
    }),
  ];
}

type ReportToCheck = {
  readonly expected: ReportGroups;
  readonly all: Figures;
  readonly found: ReportGroups;
};

/** The totals of the reports beside the sums of all baskets. */
export function checkReportTotals(all: Figures, found: ReportGroups): readonly Check[] {
  const expected = new Map(all.baskets === 0 ? [] : [['USD', reportFigures(salesOf(all))]]);
  const currencies = [...new Set([...expected.keys(), ...found.keys()])];
  return currencies.flatMap((currency) =>
    compare(`report totals, ${currency}`, expected.get(currency), found.get(currency)),
  );
}

/** The audit trail beside the sales: one record that each was asked for, one that it was told, of the same orders. */
export function checkTrail(sales: number, { sold, told }: FoundTrail): readonly Check[] {
  const soldOrders = new Set(sold.values());
  const toldOrders = new Set(told.values());
  const both = [...soldOrders].filter((id) => id !== null && toldOrders.has(id));
  return [
    check('audit: completeSale done', sales, sold.size),
    check('audit: orders of completeSale', sales, soldOrders.size),
    check('audit: order.order-completed.v1', sales, told.size),
    check('audit: orders of order.order-completed.v1', sales, toldOrders.size),
    check('audit: orders of both', sales, both.length),
  ];
}

function salesOf(all: Figures): Partial<ReportFigures> {
  return {
    orders: all.baskets,
    priceOverrides: all.overriddenLines,
    grossMinor: all.grossMinor,
    discountMinor: all.cardDiscountMinor + all.couponMatchMinor,
    netMinor: all.netMinor,
    totalMinor: all.netMinor,
  };
}

// A sale stands once with each of its lines.
function goodsOf(all: Figures): Partial<ReportFigures> {
  const milli = { eachMilli: all.each * 1000, gallonMilli: all.gallonThousandths };
  return { ...salesOf(all), orders: all.lines, ...milli };
}

function tendersOf(all: Figures): Partial<ReportFigures> {
  return { totalMinor: all.cashMinor + all.cardMinor + all.couponMinor };
}

const sumByFiles = {
  DAY: salesOf,
  HOUR: salesOf,
  STORE: salesOf,
  REGISTER: salesOf,
  VARIANT: goodsOf,
  TENDER: tendersOf,
  TAX: () => ({}),
} as const satisfies Record<ReportGrouping, (all: Figures) => Partial<ReportFigures>>;

/** What the sum over rows does not tell of all baskets: several means may pay one sale. */
const beyondSum: Partial<Record<ReportGrouping, Partial<ReportFigures>>> = {
  TENDER: { orders: 0 },
};

function compare(
  place: string,
  expected: Partial<ReportFigures> = {},
  found: Partial<ReportFigures> = {},
): readonly Check[] {
  const told = reportFigures(found);
  return Object.entries(reportFigures(expected)).map(([name, wanted]) =>
    check(`${place}: ${name}`, wanted, told[name as keyof ReportFigures]),
  );
}

function check(what: string, expected = 0, found = 0): Check {
  return { what, expected, found };
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
