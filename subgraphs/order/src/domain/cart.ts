import type { TenderType } from './order.ts';

type Given<Value> = Value | null | undefined;

/** A discount by hand: exactly one of percent (basis points) and amount (minor units). */
export type CartDiscount = {
  readonly basisPoints?: Given<number>;
  readonly amountMinor?: Given<number>;
  readonly reason: string;
};

/** A price by hand, in minor units. */
export type PriceByHand = { readonly amountMinor: number; readonly reason: string };

/** One article as the till asks for it, named by exactly one of variant, SKU and barcode. */
export type CartLine = {
  readonly variantId?: Given<string>;
  readonly sku?: Given<string>;
  readonly barcode?: Given<string>;
  /** In thousandths. */
  readonly quantity?: Given<number>;
  readonly unitPriceOverride?: Given<PriceByHand>;
  readonly totalOverride?: Given<PriceByHand>;
  readonly discounts?: Given<readonly CartDiscount[]>;
  readonly note?: Given<string>;
};

/** What the customer buys, without any price of the catalogue. */
export type Cart = {
  readonly lines: readonly CartLine[];
  readonly discounts?: Given<readonly CartDiscount[]>;
};

/** A means of payment as the till offers it, in minor units. */
export type CartTender = {
  readonly type: TenderType;
  readonly amountMinor?: Given<number>;
  readonly cardToken?: Given<string>;
};
