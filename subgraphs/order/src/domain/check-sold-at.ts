import { accept, refuse, type Decision } from '@novapos/kernel';

/** A time of sale that is not believed, and which way it is off. */
export type SoldAtNotAllowed = {
  readonly kind: 'SoldAtNotAllowed';
  readonly problem: 'FUTURE' | 'PAST';
};

const minuteMs = 60_000;
const aheadMs = 5 * minuteMs;
const behindMs = 15 * minuteMs;

/**
 * When a sale took place: now, or what the till says. Its clock may be 5 minutes ahead; a sale of
 * more than 15 minutes ago needs the right `orders:backdate`, and none took place before 1970.
 */
export function checkSoldAt(
  given: Date | null,
  now: Date,
  grants: readonly string[],
): Decision<Date, SoldAtNotAllowed> {
  if (given === null) return accept(now);
  const aheadOfNowMs = given.getTime() - now.getTime();
  if (aheadOfNowMs > aheadMs) return refuse({ kind: 'SoldAtNotAllowed', problem: 'FUTURE' });
  const isBelieved = given.getTime() >= 0 && grants.includes('orders:backdate');
  if (-aheadOfNowMs > behindMs && !isBelieved) {
    return refuse({ kind: 'SoldAtNotAllowed', problem: 'PAST' });
  }
  return accept(given);
}
