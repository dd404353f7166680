import { accept, refuse, type Decision } from '@novapos/kernel';
import type { Programme, Terms } from './programme.ts';

/** What points are to pay. */
export type Redemption = { readonly amountMinor: number; readonly currency: string };

/** Why no points can be redeemed, whatever there are; stable for programs. */
export type NotRedeemable =
  | 'programme_inactive'
  | 'currency_differs'
  | 'amount_invalid'
  | 'below_minimum'
  | 'customer_erased'
  | 'payment_released';

export type RedemptionRefusal =
  | { readonly kind: 'PointsNotRedeemable'; readonly reason: NotRedeemable }
  | { readonly kind: 'PointsNotEnough'; readonly points: number; readonly worthMinor: number };

// As much as the contract's whole numbers hold.
const mostPoints = 2_147_483_647;

/** What so many points are worth, in minor units, rounded down; nothing below zero. */
export function worthMinorOf({ redeemMinor, redeemPoints }: Terms, points: number): number {
  if (points <= 0) return 0;
  const worth = (BigInt(points) * BigInt(redeemMinor)) / BigInt(redeemPoints);
  return Number(worth > mostMinor ? mostMinor : worth);
}
const mostMinor = BigInt(Number.MAX_SAFE_INTEGER);

/** The fewest points that are worth at least this amount. */
export function pointsWorth({ redeemMinor, redeemPoints }: Terms, amountMinor: number): bigint {
  const worth = BigInt(redeemMinor);
  return (BigInt(amountMinor) * BigInt(redeemPoints) + worth - 1n) / worth;
}

/** The points that pay this amount, where the programme lets them and so many are available. */
export function pointsToRedeem(
  programme: Programme | null,
  { amountMinor, currency }: Redemption,
  available: number,
): Decision<number, RedemptionRefusal> {
  if (!programme?.isActive) return notRedeemable('programme_inactive');
  if (programme.currency !== currency) return notRedeemable('currency_differs');
  if (amountMinor <= 0) return notRedeemable('amount_invalid');
  const points = pointsWorth(programme, amountMinor);
  if (points > mostPoints) return notRedeemable('amount_invalid');
  if (points < programme.minimumRedeemPoints) return notRedeemable('below_minimum');
  if (points <= available) return accept(Number(points));
  const worthMinor = worthMinorOf(programme, available);
  return refuse({
    kind: 'PointsNotEnough',
    points: Math.min(available, mostPoints),
    worthMinor,
  });
}

/** No points can be redeemed, for this reason. */
export function notRedeemable(reason: NotRedeemable): Decision<never, RedemptionRefusal> {
  return refuse({ kind: 'PointsNotRedeemable', reason });
}
