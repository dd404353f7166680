import type { PricingPolicy, TaxComponent } from './cart.ts';

/** A discount and what it took off: above zero on a sale, below zero on a return. */
export type PricedDiscount = {
  readonly key: string;
  readonly reason: string;
  readonly kind: 'PERCENT' | 'AMOUNT';
  readonly basisPoints?: number;
  readonly amountMinor: number;
};

/** A tax, what it was taken on, and how much it is. */
export type PricedTax = TaxComponent & {
  readonly baseMinor: number;
  readonly amountMinor: number;
};

/**
 * A priced line. Gross less both discounts = net + inclusive taxes; net + all taxes = total.
 * `orderDiscountMinor` is the line's share of the discounts on the whole order.
 */
export type PricedLine = {
  readonly key: string;
  readonly quantityMilli: number;
  readonly unitPriceMinor: number;
  readonly grossMinor: number;
  readonly discounts: readonly PricedDiscount[];
  readonly lineDiscountMinor: number;
  readonly orderDiscountMinor: number;
  readonly netMinor: number;
  readonly taxes: readonly PricedTax[];
  readonly taxMinor: number;
  readonly totalMinor: number;
};

/**
 * A priced cart: each figure is the sum of the same figure of its lines, which keep the order they
 * came in. Taxes are summed by code and rate and sorted by them; the discounts are the order's own.
 */
export type PricedCart = {
  readonly currency: string;
  readonly policy: PricingPolicy;
  readonly lines: readonly PricedLine[];
  readonly grossMinor: number;
  readonly lineDiscountMinor: number;
  readonly orderDiscountMinor: number;
  readonly discountMinor: number;
  readonly netMinor: number;
  readonly taxMinor: number;
  readonly totalMinor: number;
  readonly taxes: readonly PricedTax[];
  readonly discounts: readonly PricedDiscount[];
};
