import type { Check } from '../check.ts';
import type { ExpectedTotals } from '../expected-totals.ts';
import type { Session } from '../session.ts';
import {
  checkPoints,
  checkReport,
  checkReportTotals,
  checkTrail,
  type FoundEffects,
} from './check-effects.ts';
import { reportGroupings, type ExpectedEffects } from './expected-effects.ts';
import { readPoints, readPointsTotals } from './read-points.ts';
import { readReport, readReportTotals } from './read-reports.ts';
import { openTrail } from './read-trail.ts';
import { sumOf } from './report-figures.ts';
import { reportPeriods } from './report-periods.ts';
import { untilFollowed, type Followed, type Heard } from './until-followed.ts';

/** What the parts that hear of sales say of the tenant, and every figure of it beside the one it must be. */
export type VerifiedEffects = {
  readonly followed: Followed;
  /** Households that are customers. */
  readonly customers: number;
  readonly points: number;
  readonly reportRows: number;
  readonly auditRecords: number;
  readonly checks: readonly Check[];
};

/** What to compare with, and how long to wait for it. */
export type EffectsToVerify = {
  readonly effects: ExpectedEffects;
  readonly totals: ExpectedTotals;
  /** The platform's ids of the households. */
  readonly customers: ReadonlyMap<string, string>;
  readonly patienceMs: number;
  readonly signal: AbortSignal;
  readonly report: (text: string) => void;
};

/**
 * Wait until loyalty, analytics and audit have heard of the sales, and compare what they say with what the files
 * come to.
 */
export async function verifyEffects(
  session: Session,
  toVerify: EffectsToVerify,
): Promise<VerifiedEffects> {
  const { effects, totals, customers, ...patience } = toVerify;
  const { sales, earnings } = effects;
  const periods = reportPeriods(effects.reports.DAY.keys());
  const trail = openTrail(session);

  async function look(): Promise<Heard> {
    const [points, reports, records] = await Promise.all([
      readPointsTotals(session),
      readReportTotals(session, periods),
      trail(),
    ]);
    const { orders, voids } = sumOf(reports);
    return {
      earnings: points.find(({ kind }) => kind === 'EARNED')?.count ?? 0,
      reported: orders + voids,
      recorded: records.sold.size,
      told: records.told.size,
    };
  }

  const wanted = { earnings, reported: sales, recorded: sales, told: sales };
  const followed = await untilFollowed(wanted, { look, ...patience });
  const found: FoundEffects = {
    points: await readPoints(session),
    reports: await readReports(session, effects),
    reportTotals: await readReportTotals(session, periods),
    trail: await trail(),
  };
  const summary = { customers: customers.size, ...summaryOf(found) };
  return { followed, ...summary, checks: checkAll(found, { effects, totals, customers }) };
}

type Expected = Pick<EffectsToVerify, 'effects' | 'totals' | 'customers'>;

/** Every figure found beside the one it must be. */
export function checkAll(
  { points, reports, reportTotals, trail }: FoundEffects,
  { effects, totals: { all }, customers }: Expected,
): readonly Check[] {
  return [
    ...checkPoints(effects, customers, points),
    ...reportGroupings.flatMap((grouping) =>
      checkReport(grouping, {
        expected: effects.reports[grouping],
        all,
        found: reports[grouping],
      }),
    ),
    ...checkReportTotals(all, reportTotals),
    ...checkTrail(effects.sales, trail),
  ];
}

async function readReports(
  session: Session,
  { reports: { DAY } }: ExpectedEffects,
): Promise<FoundEffects['reports']> {
  const periods = reportPeriods(DAY.keys());
  const read = reportGroupings.map(
    async (grouping) => [grouping, await readReport(session, grouping, periods)] as const,
  );
  return Object.fromEntries(await Promise.all(read)) as FoundEffects['reports'];
}

function summaryOf({ points, reports, trail }: FoundEffects) {
  return {
    points: points.totals.reduce((sum, { points: own }) => sum + own, 0),
    reportRows: Object.values(reports).reduce((sum, { size }) => sum + size, 0),
    auditRecords: trail.sold.size + trail.told.size,
  };
}
