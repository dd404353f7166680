import { divideRounded } from '@novapos/kernel';
import type { OrderLine, OrderTax } from './order-line.ts';
import type { RefundLine, ReturnedFigures } from './refund.ts';

type Sold = Pick<
  OrderLine,
  'quantityMilli' | 'grossMinor' | 'lineDiscountMinor' | 'orderDiscountMinor' | 'netMinor' | 'taxes'
>;
type Before = Pick<RefundLine, 'quantityMilli' | keyof ReturnedFigures>;

/** What of a line can still be taken back, in thousandths. */
export function quantityLeft(
  { quantityMilli }: Pick<Sold, 'quantityMilli'>,
  before: readonly Pick<Before, 'quantityMilli'>[],
): number {
  return quantityMilli - sumOf(before, (past) => past.quantityMilli);
}

/**
 * The figures of a part of a line that comes back after other parts of it: each figure's share of all that came back
 * by now, less what came back before. So the parts sum to the line, whatever they are and whichever never came to be.
 */
export function shareOfLine(
  line: Sold,
  before: readonly Before[],
  quantityMilli: number,
): ReturnedFigures {
  const upToMilli = line.quantityMilli - quantityLeft(line, before) + quantityMilli;
  const part = (whole: number, was: (past: Before) => number): number =>
    share({ whole, upToMilli, ofMilli: line.quantityMilli, before: sumOf(before, was) });
  const taxes = line.taxes.map((tax, index) => ({
    ...tax,
    baseMinor: part(tax.baseMinor, (past) => past.taxes[index]?.baseMinor ?? 0),
    amountMinor: part(tax.amountMinor, (past) => past.taxes[index]?.amountMinor ?? 0),
  }));
  const netMinor = part(line.netMinor, (past) => past.netMinor);
  const taxMinor = sumOf(taxes, ({ amountMinor }) => amountMinor);
  return {
    grossMinor: part(line.grossMinor, (past) => past.grossMinor),
    lineDiscountMinor: part(line.lineDiscountMinor, (past) => past.lineDiscountMinor),
    orderDiscountMinor: part(line.orderDiscountMinor, (past) => past.orderDiscountMinor),
    netMinor,
    taxMinor,
    totalMinor: netMinor + taxMinor,
    taxes,
  };
}

/** The sums of lines that come back together; their taxes by code and rate. */
export function figuresOf(lines: readonly ReturnedFigures[]): ReturnedFigures {
  const sum = (pick: (line: ReturnedFigures) => number) => sumOf(lines, pick);
  return {
    grossMinor: sum((line) => line.grossMinor),
    lineDiscountMinor: sum((line) => line.lineDiscountMinor),
    orderDiscountMinor: sum((line) => line.orderDiscountMinor),
    netMinor: sum((line) => line.netMinor),
    taxMinor: sum((line) => line.taxMinor),
    totalMinor: sum((line) => line.totalMinor),
    taxes: taxesOf(lines.flatMap(({ taxes }) => taxes)),
  };
}

type Share = {
  readonly whole: number;
  readonly upToMilli: number;
  readonly ofMilli: number;
  readonly before: number;
};

// Where a part before this one never came to be, its share may have been rounded another way: never below nothing.
function share({ whole, upToMilli, ofMilli, before }: Share): number {
  const rest = whole - before;
  if (upToMilli >= ofMilli) return rest;
  const upTo = divideRounded(BigInt(whole) * BigInt(upToMilli), BigInt(ofMilli), 'HalfUp');
  const part = Number(upTo) - before;
  return Math.min(Math.max(part, Math.min(0, rest)), Math.max(0, rest)) + 0;
}

function taxesOf(taxes: readonly OrderTax[]): readonly OrderTax[] {
  const sums = new Map<string, OrderTax>();
  for (const tax of taxes) {
    const key = JSON.stringify([tax.code, tax.ratePpm, tax.isInclusive, tax.isCompound, tax.name]);
    const known = sums.get(key);
    const baseMinor = (known?.baseMinor ?? 0) + tax.baseMinor;
    const amountMinor = (known?.amountMinor ?? 0) + tax.amountMinor;
    sums.set(key, { ...tax, baseMinor, amountMinor });
  }
  return [...sums].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, tax]) => tax);
}

function sumOf<Item>(items: readonly Item[], pick: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + pick(item), 0);
}
