import type { Money } from '@novapos/kernel';
import type { OrderStatus } from './order.ts';

/** What is wrong with a quantity. */
export type QuantityProblem = 'ZERO' | 'NEGATIVE' | 'TOO_PRECISE' | 'TOO_LARGE';

/** Why a cart has no price. Lines are counted from 1. */
export type CartRefusal =
  | { readonly kind: 'RegisterRequired' }
  | { readonly kind: 'CartEmpty' }
  | { readonly kind: 'CartInvalid'; readonly field: string; readonly problem: string }
  | { readonly kind: 'VariantUnknown'; readonly lines: readonly number[] }
  | { readonly kind: 'ProductRetired'; readonly lines: readonly number[] }
  | {
      readonly kind: 'QuantityNotAllowed';
      readonly line: number;
      readonly reason: QuantityProblem;
    }
  | { readonly kind: 'DiscountTooLarge'; readonly line: number | null; readonly available: Money }
  | { readonly kind: 'AmountTooLarge' }
  | { readonly kind: 'CurrencyMismatch'; readonly lines: readonly number[] }
  | { readonly kind: 'RightMissing'; readonly grant: string };

/** A line for which there is not enough stock; quantities in thousandths. */
export type LineShortage = {
  readonly line: number;
  readonly variantId: string;
  readonly name: string;
  readonly requested: number;
  readonly available: number;
};

/** Why tenders can't pay what is due. Tenders are counted from 1. */
export type TenderRefusal =
  | { readonly kind: 'TendersFallShort'; readonly due: Money; readonly shortBy: Money }
  | { readonly kind: 'TendersExceedDue'; readonly due: Money }
  | { readonly kind: 'TendersInvalid'; readonly tender: number; readonly problem: string };

/** Why goods or money can't be had for a sale; what was held is given back. */
export type FulfilmentRefusal =
  | { readonly kind: 'InsufficientStock'; readonly shortages: readonly LineShortage[] }
  | { readonly kind: 'LocationNotSetUp' }
  | { readonly kind: 'CardDeclined'; readonly reason: string }
  | {
      readonly kind: 'PointsNotAccepted';
      readonly reason: string;
      /** What they could pay, where they are not enough. */
      readonly worth: Money | null;
    }
  | TenderRefusal;

/** Why a sale did not take place. */
export type SaleRefusal =
  | CartRefusal
  | FulfilmentRefusal
  | { readonly kind: 'SoldAtNotAllowed'; readonly problem: 'FUTURE' | 'PAST' }
  | { readonly kind: 'CustomerUnknown' }
  | { readonly kind: 'ReferenceUsed'; readonly orderId: string | null }
  | { readonly kind: 'PaymentPending'; readonly orderId: string };

/** Why a sale can't be voided. */
export type VoidRefusal =
  | { readonly kind: 'OrderNotFound' }
  | { readonly kind: 'OrderNotVoidable'; readonly status: OrderStatus }
  | { readonly kind: 'VoidTooLate'; readonly voidableUntil: string }
  | { readonly kind: 'VoidReasonMissing' };

/** A pricing setting that can't be used. */
export type PricingInvalid = {
  readonly kind: 'PricingInvalid';
  readonly field: string;
  readonly problem: string;
};
