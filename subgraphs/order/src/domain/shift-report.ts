import { formatMoney } from '@novapos/kernel';
import { formatPercent } from './percent.ts';
import { centred, columns, printable, wrapped } from './receipt-layout.ts';
import type { ReceiptColumns } from './receipt.ts';
import { expectedCashMinor, type ShiftFigures } from './shift-figures.ts';
import type { Shift } from './shift.ts';

/** What was sold and moved in a shift: X while it can still change, Z as it was stored. */
export type ShiftReport = {
  readonly kind: 'X' | 'Z';
  readonly shift: Shift;
  readonly figures: ShiftFigures;
  /** The shift's end, or the present. */
  readonly to: Date;
  /** Whether its reader may not know what should be in the drawer. */
  readonly isBlind: boolean;
};

/** The beginning and the end of a report as the store's clock shows them. */
export type ReportTimes = { readonly from: string; readonly to: string };

const tenderNames: Readonly<Record<string, string>> = {
  CASH: 'Cash',
  CARD: 'Card',
  COUPON: 'Coupon',
  LOYALTY_POINTS: 'Points',
  EXCHANGE: 'Exchange',
};

type Page = {
  readonly amount: (label: string, minor: number) => readonly string[];
  readonly count: (label: string, count: number) => readonly string[];
  readonly width: ReceiptColumns;
};

/** What should be in the drawer; null for who may not know. */
export function expectedOf({ shift, figures, isBlind }: ShiftReport): number | null {
  return isBlind ? null : expectedCashMinor(shift.openingFloat.totalMinor, figures);
}

/** A report as text to print. */
export function renderShiftReport(
  report: ShiftReport,
  times: ReportTimes,
  width: ReceiptColumns,
): string {
  const { currency } = report.shift;
  const page: Page = {
    width,
    amount: (label, amountMinor) => columns(label, formatMoney({ amountMinor, currency }), width),
    count: (label, count) => columns(label, String(count), width),
  };
  const rule = '-'.repeat(width);
  const parts = [head(report, times, width), counts(report, page), sums(report, page)];
  const rest = [
    tenders(report, page),
    drawer(report, page),
    pieces(report, page),
    note(report, width),
  ];
  return [...parts, ...rest]
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : [rule, ...part]))
    .join('\n');
}

function head({ shift, kind }: ShiftReport, times: ReportTimes, width: ReceiptColumns) {
  return [
    ...centred(shift.storeName, width),
    ...centred(`*** ${kind} REPORT ***`, width),
    '',
    ...columns(`Shift ${shift.number}`, printable(shift.registerCode), width),
    ...wrapped(shift.registerName, width),
    ...columns('From', times.from, width),
    ...columns('To', times.to, width),
  ];
}

function counts({ figures }: ShiftReport, { count }: Page): readonly string[] {
  return [
    ...count('Sales', figures.sales),
    ...count('Voids', figures.voids),
    ...count('Refunds', figures.refunds),
    ...count('Drawer opened, no sale', figures.noSales),
  ];
}

function sums({ figures, shift }: ShiftReport, { amount }: Page): readonly string[] {
  return [
    ...amount('Gross', figures.grossMinor),
    ...amount('Discounts', -figures.discountMinor),
    ...amount('Net', figures.netMinor),
    ...figures.taxes.flatMap(({ name, code, ratePpm, isInclusive, amountMinor }) => {
      const included = isInclusive ? ' incl.' : '';
      const label = `${printable(name)} (${printable(code)}) ${formatPercent(ratePpm)}%${included}`;
      return amount(label, amountMinor);
    }),
    ...amount(`TOTAL ${shift.currency}`, figures.totalMinor),
    ...amount('Refunded', -figures.refundedMinor),
  ];
}

function tenders({ figures }: ShiftReport, { amount }: Page): readonly string[] {
  return figures.tenders.flatMap(({ type, count, amountMinor }) =>
    amount(`${tenderNames[type] ?? type} (${count})`, amountMinor),
  );
}

function drawer(report: ShiftReport, { amount }: Page): readonly string[] {
  const { shift, figures } = report;
  const { closing } = shift;
  const expected = expectedOf(report);
  return [
    ...amount('Float', shift.openingFloat.totalMinor),
    ...amount('Cash sales', figures.cashSalesMinor),
    ...amount('Cash refunds', -figures.cashRefundsMinor),
    ...amount('Paid in', figures.paidInMinor),
    ...amount('Paid out', -figures.paidOutMinor),
    ...(expected === null ? [] : amount('Expected in drawer', expected)),
    ...(closing === null
      ? []
      : [
          ...amount('Counted', closing.counted.totalMinor),
          ...amount(differenceName(closing.differenceMinor), closing.differenceMinor),
        ]),
  ];
}

function differenceName(differenceMinor: number): string {
  if (differenceMinor === 0) return 'DIFFERENCE';
  return differenceMinor > 0 ? 'OVER' : 'SHORT';
}

function pieces({ shift }: ShiftReport, { amount }: Page): readonly string[] {
  const { currency, closing } = shift;
  return (closing?.counted.pieces ?? [])
    .filter(({ count }) => count > 0)
    .flatMap(({ valueMinor, count }) => {
      const each = formatMoney({ amountMinor: valueMinor, currency });
      return amount(`${count} x ${each}`, valueMinor * count);
    });
}

function note({ shift }: ShiftReport, width: ReceiptColumns): readonly string[] {
  const told = shift.closing?.note ?? null;
  return told === null ? [] : wrapped(told, width);
}
