import { accept, refuse, type Decision, type Quantity } from '@novapos/kernel';

/** A threshold that can't be used. */
export type StockThresholdInvalid = { readonly kind: 'StockThresholdInvalid' };

/** From which quantity on stock is low: zero, which is when the shelf is empty, or more. */
export function checkThreshold(threshold: Quantity): Decision<Quantity, StockThresholdInvalid> {
  return threshold < 0 ? refuse({ kind: 'StockThresholdInvalid' }) : accept(threshold);
}

/** What is on hand before and after a movement, and the threshold, where there is one. */
export type Fall = {
  readonly before: Quantity;
  readonly after: Quantity;
  readonly threshold: Quantity | null;
};

/** Whether stock has become low: it was above its threshold and is at it or below now. */
export function becomesLow({ before, after, threshold }: Fall): boolean {
  return threshold !== null && before > threshold && after <= threshold;
}
