import type { OrderTax } from './order-line.ts';

/** What was paid by a means of payment, refunds and voids taken off; the count is of payments that stand. */
export type TenderSum = {
  readonly type: string;
  readonly amountMinor: number;
  readonly count: number;
};

/**
 * What was sold and moved in a shift, in minor units. A sale that is voided in its own shift is left out; the void of a
 * sale of another shift is taken off, so that the figures of all shifts together are those of all sales.
 */
export type ShiftFigures = {
  readonly sales: number;
  readonly voids: number;
  readonly refunds: number;
  readonly noSales: number;
  readonly grossMinor: number;
  readonly discountMinor: number;
  readonly netMinor: number;
  readonly taxMinor: number;
  readonly totalMinor: number;
  readonly refundedMinor: number;
  readonly taxes: readonly OrderTax[];
  readonly tenders: readonly TenderSum[];
  /** Of sales, with cash rounding; change and voids taken off. */
  readonly cashSalesMinor: number;
  readonly cashRefundsMinor: number;
  readonly paidInMinor: number;
  readonly paidOutMinor: number;
};

/** The cash that should be in a drawer. */
export function expectedCashMinor(floatMinor: number, figures: ShiftFigures): number {
  const { cashSalesMinor, cashRefundsMinor, paidInMinor, paidOutMinor } = figures;
  return floatMinor + cashSalesMinor - cashRefundsMinor + paidInMinor - paidOutMinor;
}
