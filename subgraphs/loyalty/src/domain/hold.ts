import { divideRounded } from '@novapos/kernel';
import { taken, type Lots } from './lots.ts';

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
  /** How many of the redeemed points went back with refunds. */
  readonly returned: number;
  readonly heldUntil: Date;
};

/** How many redeemed points are back once so much of what they paid went back; all of them with all of it. */
export function pointsReturned(
  { points, amountMinor }: Pick<Hold, 'points' | 'amountMinor'>,
  returnedMinor: number,
): number {
  if (returnedMinor >= amountMinor) return points;
  const share = BigInt(points) * BigInt(Math.max(0, returnedMinor));
  return Number(divideRounded(share, BigInt(amountMinor), 'HalfUp'));
}

/** Which redeemed points come back next: those that last longest come back first. */
export function lotsReturned(hold: Pick<Hold, 'taken' | 'returned'>, points: number): Lots {
  const longestFirst = [...hold.taken].reverse();
  const { left } = taken(longestFirst, hold.returned);
  return taken(left, points).taken.toReversed();
}
