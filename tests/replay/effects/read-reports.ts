import { patiently } from '../patience.ts';
import { readPages, type Page } from '../read-all.ts';
import type { Session } from '../session.ts';
import type { ReportGrouping } from './expected-effects.ts';
import {
  addTo,
  reportFigures,
  type GrowingGroups,
  type ReportFigures,
  type ReportGroups,
} from './report-figures.ts';
import type { ReportPeriod } from './report-periods.ts';

type Amount = { readonly amountMinor: number };
type Amounts = {
  readonly gross: Amount | null;
  readonly discount: Amount | null;
  readonly net: Amount | null;
  readonly tax: Amount | null;
  readonly total: Amount;
  readonly cashRounding: Amount | null;
};
type Told = {
  readonly currency: string;
  readonly orders: number | null;
  readonly refunds: number | null;
  readonly voids: number | null;
  readonly priceOverrides: number | null;
  readonly sold: Amounts;
  readonly refunded: { readonly total: Amount };
};
type Row = Told & {
  readonly key: string;
  readonly variant: { readonly sku: string } | null;
  readonly quantities: readonly { readonly unit: string; readonly sold: string | number }[] | null;
};

const figures = `currency orders refunds voids priceOverrides
  sold {
    gross { amountMinor } discount { amountMinor } net { amountMinor }
    tax { amountMinor } total { amountMinor } cashRounding { amountMinor }
  }
  refunded { total { amountMinor } }`;
const report = `query ReplayReport(
  $filter: SalesFilter!, $groupBy: SalesGrouping!, $after: String
) {
  salesReport(filter: $filter, groupBy: $groupBy, first: 1000, after: $after) {
    rows {
      edges { node { key variant { sku } quantities { unit sold } ${figures} } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;
const totals = `query ReplayReportTotals($filter: SalesFilter!) {
  salesReport(filter: $filter, groupBy: DAY, first: 1) { totals { ${figures} } }
}`;

/** The rows of one report over these periods: of variants by SKU, of the others by the report's own key. */
export async function readReport(
  session: Session,
  groupBy: ReportGrouping,
  periods: readonly ReportPeriod[],
): Promise<ReportGroups> {
  const groups: GrowingGroups = new Map();
  for (const filter of periods) {
    const pages = readPages<Row, { readonly rows: Page<Row> }>(session, {
      query: report,
      variables: { filter, groupBy },
      pageOf: ({ rows }) => rows,
    });
    for await (const page of pages) {
      for (const row of page) addTo(groups, keyOf(row), figuresOf(row));
    }
  }
  return groups;
}

/** The totals of all sales of these periods, by currency. */
export async function readReportTotals(
  session: Session,
  periods: readonly ReportPeriod[],
): Promise<ReportGroups> {
  const groups: GrowingGroups = new Map();
  for (const filter of periods) {
    const { salesReport } = await patiently(() =>
      session.ask<{ salesReport: { totals: readonly Told[] } }>(totals, { filter }),
    );
    for (const told of salesReport.totals) addTo(groups, told.currency, amountsOf(told));
  }
  return groups;
}

// The files know dollars alone: other money is another group.
function keyOf({ key, variant, currency }: Row): string {
  const name = variant?.sku ?? key;
  return currency === 'USD' ? name : `${name} ${currency}`;
}

function figuresOf(row: Row): ReportFigures {
  return { ...amountsOf(row), ...quantitiesOf(row) };
}

function amountsOf({ sold, refunded, ...counts }: Told): ReportFigures {
  return reportFigures({
    orders: counts.orders ?? 0,
    refunds: counts.refunds ?? 0,
    voids: counts.voids ?? 0,
    priceOverrides: counts.priceOverrides ?? 0,
    ...soldOf(sold),
    refundedMinor: refunded.total.amountMinor,
  });
}

function soldOf({ gross, discount, net, tax, total, cashRounding }: Amounts) {
  return {
    grossMinor: minorOf(gross),
    discountMinor: minorOf(discount),
    netMinor: minorOf(net),
    taxMinor: minorOf(tax),
    totalMinor: minorOf(total),
    cashRoundingMinor: minorOf(cashRounding),
  };
}

function minorOf(amount: Amount | null): number {
  return amount?.amountMinor ?? 0;
}

function quantitiesOf({ quantities }: Row) {
  const milli = { eachMilli: 0, gallonMilli: 0, otherMilli: 0 };
  for (const { unit, sold } of quantities ?? []) {
    const name = unit === 'each' ? 'eachMilli' : unit === 'gallon' ? 'gallonMilli' : 'otherMilli';
    milli[name] += Math.round(Number(sold) * 1000);
  }
  return milli;
}
