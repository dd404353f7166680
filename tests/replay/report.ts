import type { BasketClass } from './build-sale.ts';
import type { VerifiedEffects } from './effects/verify-effects.ts';
import type { ExcludedClass, ExpectedTotals } from './expected-totals.ts';
import { noFigures, soldFigures, type FigureName } from './figures.ts';
import { latenciesOf, type Latencies } from './latencies.ts';
import type { OrderTotals } from './platform-totals.ts';
import type { Progress } from './progress.ts';
import type { Failure } from './till.ts';

/** The outcome of a replay, as `--json` prints it. Amounts are in cents. */
export type Report = {
  readonly data: string;
  readonly fingerprint: string;
  readonly tills: number;
  /** Baskets taken from the file. */
  readonly baskets: number;
  /** Of these, sold on the platform by now. */
  readonly sold: number;
  readonly soldBefore: number;
  readonly soldNow: number;
  readonly excluded: Readonly<Record<ExcludedClass, number>>;
  readonly failures: number;
  readonly failed: readonly Failure[];
  readonly retries: number;
  readonly lines: number;
  /** By the platform's orders; of a stopped run what the files say of the baskets sold so far. */
  readonly totals: Partial<Readonly<Record<FigureName, number>>>;
  /** What followed from all sales of the tenant; null of a stopped run. */
  readonly followed: Following | null;
  readonly agrees: boolean;
  readonly isComplete: boolean;
  readonly figuresCompared: number;
  readonly figuresDiffering: number;
  /** The first of them, each as a sentence. */
  readonly differences: readonly string[];
  readonly salesPerSecond: number;
  readonly seconds: number;
} & Latencies;

/** What loyalty, analytics and audit hold of the sales. */
export type Following = Pick<
  VerifiedEffects,
  'customers' | 'points' | 'reportRows' | 'auditRecords'
> & {
  /** Whether all of them heard of every sale, rather than nothing new for a while. */
  readonly isComplete: boolean;
  /** How long they were waited for. */
  readonly seconds: number;
};

/** What a replay knows when it ends. */
export type Ending = {
  readonly data: string;
  readonly fingerprint: string;
  readonly tills: number;
  readonly seconds: number;
  readonly progress: Progress;
  readonly taken: ExpectedTotals;
  /** What earlier runs sold beyond the baskets taken now; null where it was stopped. */
  readonly beyond: ExpectedTotals | null;
  /** The platform's own sums; null where it was stopped before they were asked for. */
  readonly orders: OrderTotals | null;
  readonly effects: VerifiedEffects | null;
  readonly figuresCompared: number;
  readonly differences: readonly string[];
};

const mostFailed = 20;
const mostDifferences = 1000;
const mostPrinted = 100;

/** The outcome of a replay. */
export function reportOf(ending: Ending): Report {
  const { progress, taken, orders, seconds } = ending;
  const { soldBefore, soldNow, failures, retries, durationsMs } = progress;
  const totals = totalsOf(ending);
  const isComplete = orders !== null;
  return {
    data: ending.data,
    fingerprint: ending.fingerprint,
    tills: ending.tills,
    baskets: taken.baskets,
    sold: isComplete ? (totals.baskets ?? 0) : soldBefore + soldNow,
    soldBefore,
    soldNow,
    excluded: excludedOf(taken.basketClasses),
    failures: failures.length,
    failed: failures.slice(0, mostFailed),
    retries,
    lines: totals.lines ?? 0,
    totals,
    followed: followingOf(ending),
    agrees: isComplete && ending.differences.length === 0,
    isComplete,
    figuresCompared: ending.figuresCompared,
    figuresDiffering: isComplete ? ending.differences.length : 0,
    differences: ending.differences.slice(0, mostDifferences),
    salesPerSecond: rounded(seconds > 0 ? soldNow / seconds : 0),
    ...latenciesOf(durationsMs),
    seconds: rounded(seconds),
  };
}

function totalsOf({ orders, beyond, progress }: Ending): Report['totals'] {
  if (orders === null) return progress.figures;
  const others = beyond?.all ?? noFigures();
  return Object.fromEntries(
    soldFigures.map((name) => [name, orders[name] - others[name]] as const),
  );
}

function followingOf({ effects }: Ending): Following | null {
  if (effects === null) return null;
  const { customers, points, reportRows, auditRecords, followed } = effects;
  const { isComplete, seconds } = followed;
  return { customers, points, reportRows, auditRecords, isComplete, seconds: rounded(seconds) };
}

function excludedOf(classes: Readonly<Record<BasketClass, number>>): Report['excluded'] {
  const { excluded_negative_due, excluded_no_saleable_line } = classes;
  return { excluded_negative_due, excluded_no_saleable_line };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The outcome for people. */
export function summaryOf(report: Report): string {
  const { totals, excluded } = report;
  const amount = (minor: number | undefined): string => `$${((minor ?? 0) / 100).toFixed(2)}`;
  const rows: readonly (readonly [string, string | number])[] = [
    ['Data', report.data],
    ['Baskets', report.baskets],
    ['Sold', `${report.sold} (${report.soldBefore} before, ${report.soldNow} now)`],
    ...Object.entries(excluded).map(([kind, count]) => [kind.replaceAll('_', ' '), count] as const),
    ['Failures', report.failures],
    ['Lines', report.lines],
    ['Pieces', totals.each ?? 0],
    ['Gallons', ((totals.gallonThousandths ?? 0) / 1000).toFixed(3)],
    ['Gross', amount(totals.grossMinor)],
    ['Card discount', amount(totals.cardDiscountMinor)],
    ['Coupon match', amount(totals.couponMatchMinor)],
    ['Net', amount(totals.netMinor)],
    ['Coupons', `${amount(totals.couponMinor)} (${totals.couponEntries ?? 0})`],
    ['Due', amount(totals.dueMinor)],
    ...followingRows(report),
    ['Speed', `${report.salesPerSecond} sales/s with ${report.tills} tills, ${report.seconds} s`],
    ['Sale', `p50 ${report.p50Ms} ms, p95 ${report.p95Ms} ms, p99 ${report.p99Ms} ms`],
  ];
  return [
    ...rows.map(([name, value]) => `${name.padEnd(26)} ${value}`),
    ...report.failed.map(
      ({ basketId, code, message }) => `FAILED  basket ${basketId}: ${code}: ${message}`,
    ),
    ...report.differences.slice(0, mostPrinted).map((difference) => `DIFFERS  ${difference}`),
    ...(report.figuresDiffering > mostPrinted ? ['DIFFERS  ... and more'] : []),
    verdictOf(report),
    '',
  ].join('\n');
}

function followingRows({ followed }: Report): readonly (readonly [string, string | number])[] {
  if (followed === null) return [];
  const { customers, points, reportRows, auditRecords, isComplete, seconds } = followed;
  return [
    ['Customers', customers],
    ['Points', points],
    ['Report rows', reportRows],
    ['Audit records of sales', auditRecords],
    ['Events', `${isComplete ? 'all followed' : 'not all followed'}, waited ${seconds} s`],
  ];
}

function verdictOf({ isComplete, agrees, figuresCompared, figuresDiffering }: Report): string {
  if (!isComplete) return 'Stopped before the end; run it again to go on.';
  if (agrees) return `All ${figuresCompared} figures agree.`;
  return `${figuresDiffering} of ${figuresCompared} figures differ.`;
}
