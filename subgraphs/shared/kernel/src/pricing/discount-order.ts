import { share } from '../allocate.ts';
import { accept, refuse, type Decision } from '../decision.ts';
import { absolute, isSafe } from '../rounding.ts';
import type { PricingCart } from './cart.ts';
import { directed, type DiscountedLine } from './discounted-line.ts';
import type { PricingRefusal } from './refusal.ts';
import { takeDiscounts, type TakenDiscount } from './take-discounts.ts';

/** The lines with their shares of the order's discounts, and those discounts. */
export type DiscountedOrder = {
  readonly lines: readonly DiscountedLine[];
  readonly discounts: readonly TakenDiscount[];
};

/**
 * Take the order's discounts off the balance of its lines, and share each over what is left of the
 * lines by largest remainder. Where goods are bought and returned in one order, the discounts
 * are on the balance and go to the lines of its direction.
 */
export function discountOrder(
  lines: readonly DiscountedLine[],
  cart: PricingCart,
): Decision<DiscountedOrder, PricingRefusal> {
  const balance = lines.reduce((sum, { amount }) => sum + amount, 0n);
  if (!isSafe(balance)) return refuse({ kind: 'AmountOverflow', lineKey: null });

  const taken = takeDiscounts(absolute(balance), cart.discounts, cart.policy.rounding);
  if (!taken.ok) {
    const { discountKey, available } = taken.refusal;
    const availableMinor = Number(available);
    return refuse({ kind: 'DiscountTooLarge', lineKey: null, discountKey, availableMinor });
  }

  const direction = balance < 0n ? -1n : 1n;
  const discounts = directed(taken.value, direction);
  const shared = discounts.reduce((left, { amount }) => takeShares(left, amount, direction), lines);
  return accept({ lines: shared, discounts });
}

function takeShares(
  lines: readonly DiscountedLine[],
  amount: bigint,
  direction: bigint,
): readonly DiscountedLine[] {
  if (amount === 0n) return lines;
  const weights = lines.map((line) => ({
    key: line.line.key,
    weight: line.direction === direction ? absolute(line.amount) : 0n,
  }));
  const parts = share(amount, weights);
  return lines.map((line, index) => {
    const part = parts[index] ?? 0n;
    return { ...line, orderDiscount: line.orderDiscount + part, amount: line.amount - part };
  });
}
