import { accept, refuse, type Decision } from '../decision.ts';
import { divideRounded, type RoundingMode } from '../rounding.ts';
import type { Discount } from './cart.ts';

/** A discount and the exact amount it took off. */
export type TakenDiscount = { readonly discount: Discount; readonly amount: bigint };

/** The discount that asked for more than was left, and what was. */
export type DiscountExceeds = { readonly discountKey: string; readonly available: bigint };

/**
 * Take discounts off an amount (from zero up), one after the other: a percentage is of what the
 * ones before it left. None may take more than there is.
 */
export function takeDiscounts(
  amount: bigint,
  discounts: readonly Discount[],
  mode: RoundingMode,
): Decision<readonly TakenDiscount[], DiscountExceeds> {
  const taken: TakenDiscount[] = [];
  let left = amount;
  for (const discount of discounts) {
    const off = amountOff(left, discount, mode);
    if (off > left || isMoreThanAll(discount))
      return refuse({ discountKey: discount.key, available: left });
    taken.push({ discount, amount: off });
    left -= off;
  }
  return accept(taken);
}

function amountOff(left: bigint, discount: Discount, mode: RoundingMode): bigint {
  return discount.kind === 'AMOUNT'
    ? BigInt(discount.amountMinor)
    : divideRounded(left * BigInt(discount.basisPoints), 10_000n, mode);
}

function isMoreThanAll(discount: Discount): boolean {
  return discount.kind === 'PERCENT' && discount.basisPoints > 10_000;
}
