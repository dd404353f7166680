import type { AmountOverflow } from '../rounding.ts';
import type { QuantityInvalid } from '../quantity.ts';

/** Why a cart cannot be priced. A `lineKey` of null means the order as a whole. */
export type PricingRefusal =
  | {
      readonly kind: QuantityInvalid['kind'];
      readonly lineKey: string;
      readonly reason: QuantityInvalid['reason'] | 'ZERO';
    }
  | DiscountTooLarge
  | { readonly kind: AmountOverflow['kind']; readonly lineKey: string | null }
  | { readonly kind: 'DuplicateLineKey'; readonly lineKey: string };

/** A discount of more than there is; `availableMinor` is the most it could have been. */
export type DiscountTooLarge = {
  readonly kind: 'DiscountTooLarge';
  readonly lineKey: string | null;
  readonly discountKey: string;
  readonly availableMinor: number;
};
