import type { Quantity } from '@novapos/kernel';

/** A line for which there is not enough: what was asked for, and what can be had. */
export type StockShortage = {
  readonly variantId: string;
  readonly requested: Quantity;
  readonly available: Quantity;
};

/** There is not enough of these lines; nothing is held, nothing moved. */
export type Shortages = readonly StockShortage[];

/** What is left to have can't be less than nothing, even where more was sold than lay there. */
export function shortageOf(
  variantId: string,
  requested: Quantity,
  available: Quantity,
): StockShortage {
  return { variantId, requested, available: Math.max(available, 0) };
}
