import { accept, refuse, type Decision } from '../decision.ts';
import { divideRounded, isSafe, type RoundingMode } from '../rounding.ts';
import type { PricingLine } from './cart.ts';
import type { PricingRefusal } from './refusal.ts';
import { takeDiscounts, type TakenDiscount } from './take-discounts.ts';

/**
 * A line on its way to be taxed, in exact figures that carry the direction of its quantity.
 * `amount` is what is left of the gross, and still holds the inclusive taxes.
 */
export type DiscountedLine = {
  readonly line: PricingLine;
  readonly direction: bigint;
  readonly gross: bigint;
  readonly discounts: readonly TakenDiscount[];
  readonly lineDiscount: bigint;
  readonly orderDiscount: bigint;
  readonly amount: bigint;
};

/** Price x quantity (or the override), less the line's own discounts. */
export function discountLine(
  line: PricingLine,
  mode: RoundingMode,
): Decision<DiscountedLine, PricingRefusal> {
  const size = grossSize(line, mode);
  if (!isSafe(size)) return refuse({ kind: 'AmountOverflow', lineKey: line.key });

  const taken = takeDiscounts(size, line.discounts, mode);
  if (!taken.ok) {
    const { discountKey, available } = taken.refusal;
    const availableMinor = Number(available);
    return refuse({ kind: 'DiscountTooLarge', lineKey: line.key, discountKey, availableMinor });
  }

  const direction = line.quantityMilli < 0 ? -1n : 1n;
  const discounts = directed(taken.value, direction);
  const gross = size * direction;
  const lineDiscount = discounts.reduce((sum, { amount }) => sum + amount, 0n);
  const amount = gross - lineDiscount;
  return accept({ line, direction, gross, discounts, lineDiscount, orderDiscount: 0n, amount });
}

/** Discounts in the direction of what they are taken off. */
export function directed(
  discounts: readonly TakenDiscount[],
  direction: bigint,
): readonly TakenDiscount[] {
  return discounts.map(({ discount, amount }) => ({ discount, amount: amount * direction }));
}

function grossSize(line: PricingLine, mode: RoundingMode): bigint {
  if (line.totalOverrideMinor !== undefined) return BigInt(line.totalOverrideMinor);
  const quantityMilli = BigInt(Math.abs(line.quantityMilli));
  return divideRounded(BigInt(line.unitPriceMinor) * quantityMilli, 1000n, mode);
}
