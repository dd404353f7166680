import { accept, refuse, type Decision } from '@novapos/kernel';
import type { WholeOrder } from './order.ts';
import type { OrderLine } from './order-line.ts';
import type { RefundLine, ReturnedFigures, WholeRefund } from './refund.ts';
import { shareOutRefund, type ReturnedMoney } from './refund-money.ts';
import type { DraftRefundRefusal } from './refund-refusals.ts';
import { figuresOf, quantityLeft, shareOfLine } from './return-share.ts';

/** A line to take back, in thousandths; lines are counted from 1 as the sale counts them. */
export type ReturnLine = {
  readonly number: number;
  readonly quantityMilli: number;
  readonly isRestocked: boolean;
};

/** A sale with what came back of it, or is about to. */
export type SoldOrder = {
  readonly order: WholeOrder;
  /** Those that failed left out. */
  readonly refunds: readonly WholeRefund[];
  /** It is being voided. */
  readonly isVoiding: boolean;
};

/** What taking lines back comes to. */
export type RefundDraft = ReturnedFigures &
  ReturnedMoney & { readonly lines: readonly Omit<RefundLine, 'refundId'>[] };

/** What can still be taken back of a line. */
export type Returnable = { readonly number: number } & Pick<
  RefundLine,
  'quantityMilli' | 'totalMinor'
>;

const mostLines = 500;

/**
 * What taking these lines of a sale back returns, and to which payments; `exchangedMinor` of it pays other goods
 * instead. Only a completed sale can be refunded, and nothing comes back twice.
 */
export function draftRefund(
  sold: SoldOrder,
  asked: readonly ReturnLine[],
  exchangedMinor = 0,
): Decision<RefundDraft, DraftRefundRefusal> {
  const { order, refunds, isVoiding } = sold;
  if (order.status !== 'COMPLETED' || isVoiding) {
    return refuse({ kind: 'OrderNotRefundable', status: order.status });
  }
  const unfit = unfitLines(sold, asked);
  if (unfit) return refuse({ kind: 'RefundLinesInvalid', lines: unfit });

  const lines = asked.flatMap((line) => drafted(sold, line));
  const figures = figuresOf(lines);
  const returning = { totalMinor: figures.totalMinor, exchangedMinor };
  return accept({ ...figures, lines, ...shareOutRefund(order, refunds, returning) });
}

/** What can still be taken back of a sale, line by line; nothing of one that is not complete. */
export function returnableOf({ order, refunds, isVoiding }: SoldOrder): readonly Returnable[] {
  if (order.status !== 'COMPLETED' || isVoiding) return [];
  return order.lines.flatMap((line) => {
    const before = pastOf(refunds, line.number);
    const quantityMilli = quantityLeft(line, before);
    if (quantityMilli <= 0) return [];
    const { totalMinor } = shareOfLine(line, before, quantityMilli);
    return [{ number: line.number, quantityMilli, totalMinor }];
  });
}

function drafted({ order, refunds }: SoldOrder, asked: ReturnLine) {
  const line = order.lines.find(({ number }) => number === asked.number);
  if (!line) return [];
  const share = shareOfLine(line, pastOf(refunds, line.number), asked.quantityMilli);
  return [{ ...asked, ...articleOf(line), currency: order.currency, ...share }];
}

function articleOf(line: OrderLine) {
  const { variantId, productId, categoryId, name, sku, unit } = line;
  const { catalogueUnitPriceMinor, unitPriceMinor, override } = line;
  const prices = { catalogueUnitPriceMinor, unitPriceMinor, isPriceOverridden: override !== null };
  return { variantId, productId, categoryId, name, sku, unit, ...prices };
}

/** The numbers of lines that can't be taken back so; null where all can. */
function unfitLines(
  { order, refunds }: SoldOrder,
  asked: readonly ReturnLine[],
): readonly number[] | null {
  if (asked.length === 0 || asked.length > mostLines) return [];
  const numbers = asked.map(({ number }) => number);
  const unfit = asked.filter(({ number, quantityMilli }) => {
    const line = order.lines.find((each) => each.number === number);
    const isOnce = numbers.indexOf(number) === numbers.lastIndexOf(number);
    if (!line || !isOnce || quantityMilli <= 0) return true;
    return quantityMilli > quantityLeft(line, pastOf(refunds, number));
  });
  return unfit.length === 0 ? null : [...new Set(unfit.map(({ number }) => number))];
}

function pastOf(refunds: readonly WholeRefund[], number: number): readonly RefundLine[] {
  return refunds.flatMap(({ lines }) => lines.filter((line) => line.number === number));
}
