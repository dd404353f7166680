import type { Lots } from './lots.ts';

/** How long points are held for a payment that is not made yet. */
export const holdSeconds = 900;

/** What has become of points that a payment held. */
export type HoldState = 'HELD' | 'KEPT' | 'RELEASED';

/** Points of a customer that a payment holds, redeemed or let go. */
export type Hold = {
  readonly paymentId: string;
  readonly orderId: string;
  readonly customerId: string;
  readonly points: number;
  readonly amountMinor: number;
  readonly state: HoldState;
  /** Which points they are. */
  readonly taken: Lots;
  readonly heldUntil: Date;
};
