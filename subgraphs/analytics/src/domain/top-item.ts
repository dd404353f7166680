/** One of the variants that sold best in a period, refunds taken off. */
export type TopItem = {
  /** From 1 within its currency, and its unit when ranked by quantity. */
  readonly rank: number;
  readonly variantId: string;
  readonly productId: string;
  readonly name: string;
  readonly sku: string;
  readonly unit: string;
  readonly currency: string;
  readonly quantityMilli: number;
  readonly revenueMinor: number;
};
