import type { OrderContext } from '../context.ts';
import type { CashCount } from '../domain/cash-count.ts';
import type { ShiftFigures } from '../domain/shift-figures.ts';
import { expectedOf, renderShiftReport, type ShiftReport } from '../domain/shift-report.ts';
import type { Shift } from '../domain/shift.ts';
import { storeTime } from '../operations/store-clock.ts';
import { money, presentTaxes } from './present.ts';
import { columnsOf } from './present-receipt.ts';
import type { ShiftReportResolvers, ShiftResolvers, TenderType } from './types.generated.ts';

export const shiftResolvers: ShiftResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.shiftById.load(id),
  store: ({ storeId }) => ({ __typename: 'Store', id: storeId }),
  register: ({ registerId }) => ({ __typename: 'Register', id: registerId }),
  openedBy: ({ openedBy }) => ({ __typename: 'User', id: openedBy }),
  openingFloat: ({ openingFloat, currency }) => presentCount(openingFloat, currency),
  movements: async ({ id, currency }, _args, { loaders }) =>
    (await loaders.movementsOf.load(id)).map(({ movedBy, approvedBy, amountMinor, ...rest }) => ({
      __typename: 'CashMovement' as const,
      ...rest,
      amount: money(amountMinor, currency),
      movedBy: { __typename: 'User' as const, id: movedBy },
      approvedBy: approvedBy === null ? null : { __typename: 'User' as const, id: approvedBy },
    })),
  closedBy: ({ closing }) => closing && { __typename: 'User', id: closing.closedBy },
  closedAt: ({ closing }) => closing?.closedAt ?? null,
  counted: ({ closing, currency }) => closing && presentCount(closing.counted, currency),
  expected: async (shift, _args, context) => {
    if (isBlind(shift, context)) return null;
    const expected = expectedOf(await reportOf(shift, context));
    return expected === null ? null : money(expected, shift.currency);
  },
  difference: ({ closing, currency }) => closing && money(closing.differenceMinor, currency),
  report: (shift, _args, context) => reportOf(shift, context),
};

const figure =
  (
    field:
      'grossMinor' | 'discountMinor' | 'netMinor' | 'taxMinor' | 'totalMinor' | 'refundedMinor',
  ) =>
  ({ figures, shift }: ShiftReport) =>
    money(figures[field], shift.currency);

const count =
  (field: 'sales' | 'voids' | 'refunds' | 'noSales') =>
  ({ figures }: ShiftReport): number =>
    figures[field];

export const shiftReportResolvers: ShiftReportResolvers = {
  number: ({ shift }) => shift.number,
  from: ({ shift }) => shift.openedAt,
  sales: count('sales'),
  voids: count('voids'),
  refunds: count('refunds'),
  noSales: count('noSales'),
  gross: figure('grossMinor'),
  discount: figure('discountMinor'),
  net: figure('netMinor'),
  tax: figure('taxMinor'),
  total: figure('totalMinor'),
  refunded: figure('refundedMinor'),
  taxes: ({ figures, shift }) => presentTaxes(figures.taxes, shift.currency),
  tenders: ({ figures, shift }) =>
    figures.tenders.map(({ type, amountMinor, count: payments }) => ({
      __typename: 'TenderTotal' as const,
      type: type as TenderType,
      amount: money(amountMinor, shift.currency),
      count: payments,
    })),
  cash: presentCash,
  text: (report, { width }) => {
    const { openedAt, timeZone } = report.shift;
    const times = {
      from: storeTime(openedAt, timeZone).local,
      to: storeTime(report.to, timeZone).local,
    };
    return renderShiftReport(report, times, columnsOf[width]);
  },
};

function presentCash(report: ShiftReport) {
  const { shift, figures } = report;
  const { closing } = shift;
  const amount = (minor: number) => money(minor, shift.currency);
  const expected = expectedOf(report);
  return {
    __typename: 'ShiftCash' as const,
    openingFloat: amount(shift.openingFloat.totalMinor),
    sales: amount(figures.cashSalesMinor),
    refunds: amount(figures.cashRefundsMinor),
    paidIn: amount(figures.paidInMinor),
    paidOut: amount(figures.paidOutMinor),
    expected: expected === null ? null : amount(expected),
    counted: closing && amount(closing.counted.totalMinor),
    difference: closing && amount(closing.differenceMinor),
  };
}

async function reportOf(shift: Shift, context: OrderContext): Promise<ShiftReport> {
  const { closing } = shift;
  const figures: ShiftFigures =
    closing?.figures ?? (await context.loaders.figuresOf.load(shift.id));
  return {
    kind: closing ? 'Z' : 'X',
    shift,
    figures,
    to: closing?.closedAt ?? context.shop.now(),
    isBlind: isBlind(shift, context),
  };
}

// What should be in an open drawer is not told to who counts it.
function isBlind({ closing }: Shift, { principal }: OrderContext): boolean {
  return closing === null && !principal.grants.includes('shifts:read');
}

function presentCount({ totalMinor, pieces }: CashCount, currency: string) {
  return {
    __typename: 'CashCount' as const,
    total: money(totalMinor, currency),
    denominations: pieces.map((piece) => ({ __typename: 'DenominationCount' as const, ...piece })),
  };
}
