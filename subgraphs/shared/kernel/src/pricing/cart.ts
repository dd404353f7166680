import type { RoundingMode } from '../rounding.ts';

/**
 * How a tenant rounds. `level`: tax is rounded per line, per unit, or once for the order.
 * `inclusiveTarget`: which figure of a tax-inclusive price is rounded; the other is the rest.
 * `cashIncrementMinor`: the smallest coin, from 1 up (5 = to the nearest 5 cents).
 */
export type PricingPolicy = {
  readonly rounding: RoundingMode;
  readonly level: 'LINE' | 'UNIT' | 'ORDER';
  readonly inclusiveTarget: 'NET' | 'TAX';
  readonly cashIncrementMinor: number;
  readonly cashRounding: RoundingMode;
};

/** What is taken off, in percent of what is left (basis points, up to 10,000) or as an amount. */
export type Discount = { readonly key: string; readonly reason: string } & (
  | { readonly kind: 'PERCENT'; readonly basisPoints: number }
  | { readonly kind: 'AMOUNT'; readonly amountMinor: number }
);

/**
 * One tax, in parts per million (8.875 % = 88,750). A compound tax stands on the net and on the
 * taxes before it in sequence, any other on the net alone. An inclusive one is part of the price.
 */
export type TaxComponent = {
  readonly code: string;
  readonly name: string;
  readonly ratePpm: number;
  readonly isInclusive: boolean;
  readonly isCompound: boolean;
};

/**
 * One line to price; its key is its own. The quantity is in thousandths, below zero for a return.
 * An override makes the line's gross exactly that amount, in the direction of the quantity.
 * Without taxes the line is exempt or zero-rated.
 */
export type PricingLine = {
  readonly key: string;
  readonly quantityMilli: number;
  readonly unitPriceMinor: number;
  readonly totalOverrideMinor?: number | undefined;
  readonly discounts: readonly Discount[];
  readonly taxes: readonly TaxComponent[];
};

/** All that pricing needs to know. Order discounts come after those of the lines, in sequence. */
export type PricingCart = {
  readonly currency: string;
  readonly policy: PricingPolicy;
  readonly lines: readonly PricingLine[];
  readonly discounts: readonly Discount[];
};
