import type { Approval, HandDiscount, HandPrice, Refused } from '../till/cart.ts';
import { discountObjection, priceObjection } from './check-draft.ts';

/** Null where the right is held, or allowed by someone. */
export type Holds = (grant: string, approval: Approval | undefined) => Refused | null;

/** Why a discount is not given; null where it is, and where one is taken away. */
export function discountRefusal(
  discount: HandDiscount | null,
  approval: Approval | undefined,
  holds: Holds,
): Refused | null {
  if (!discount) return null;
  const problem = discountObjection(discount);
  return problem === null ? holds('orders:discount', approval) : { problem };
}

/** Why a price is not set by hand; null where it is, and where one is taken away. */
export function priceRefusal(
  price: HandPrice | null,
  approval: Approval | undefined,
  holds: Holds,
): Refused | null {
  if (!price) return null;
  const problem = priceObjection(price);
  return problem === null ? holds('orders:override-price', approval) : { problem };
}

/** What was given by hand, with its reason as it is kept. */
export function tidy<ByHand extends { readonly reason: string }>(
  byHand: ByHand | null,
): ByHand | null {
  return byHand && { ...byHand, reason: byHand.reason.trim() };
}

/** Who allowed it, where something is given at all. */
export function keptApproval(byHand: unknown, approval: Approval | undefined): Approval | null {
  return byHand ? (approval ?? null) : null;
}
