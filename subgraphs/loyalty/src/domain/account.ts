import type { CalendarDay } from './calendar-day.ts';
import type { EntryKind, Line } from './entry.ts';
import { sumOf, taken, withLots, type Lot, type Lots } from './lots.ts';

/** A customer, known by id alone. */
export type CustomerReference = { readonly id: string };

/** What a customer's ledger sums to, as it is shown. */
export type Standing = {
  readonly customerId: string;
  /** Below zero where points were spent whose sale was refunded since. */
  readonly points: number;
  /** Of these, held by payments under way. */
  readonly held: number;
  readonly isErased: boolean;
};

/**
 * A customer's points. The lots are the points that can be used: together the points less those held, where
 * that is above zero. Where it is below, points that come make up for it first.
 */
export type Account = Standing & { readonly lots: Lots };

/** An account after a change, and the line that its ledger gets; null where nothing changed. */
export type Change = { readonly account: Account; readonly line: Line | null };

/** The account of a customer who never had points. */
export function emptyAccount(customerId: string): Account {
  return { customerId, points: 0, held: 0, isErased: false, lots: [] };
}

/** The points that can be redeemed or taken. */
export function availableOf({ points, held }: Pick<Standing, 'points' | 'held'>): number {
  return Math.max(0, points - held);
}

/** Points come: what the account is short of is made up for, the rest can be used until it expires. */
export function addPoints(account: Account, kind: EntryKind, { points, expiresOn }: Lot): Change {
  if (points === 0) return { account, line: null };
  const after = { ...account, points: account.points + points };
  const usable = availableOf(after) - availableOf(account);
  const lots = withLots(account.lots, [{ expiresOn, points: usable }]);
  return { account: { ...after, lots }, line: lineOf(after, kind, points, expiresOn) };
}

/** Points go: those of `first` before all others, then those that expire first; below zero if need be. */
export function takePoints(
  account: Account,
  kind: EntryKind,
  { points, first }: { readonly points: number; readonly first?: CalendarDay | null },
): Change {
  if (points === 0) return { account, line: null };
  const isFirst = ({ expiresOn }: Lot) => first !== undefined && expiresOn === first;
  const own = account.lots.filter(isFirst);
  const others = account.lots.filter((lot) => !isFirst(lot));
  const { left } = taken([...own, ...others], points);
  const after = { ...account, points: account.points - points, lots: withLots([], left) };
  return { account: after, line: lineOf(after, kind, -points) };
}

/** Hold points that are available, those that expire first; answers which they are. */
export function holdPoints(
  account: Account,
  points: number,
): { readonly account: Account; readonly taken: Lots } {
  if (points > availableOf(account)) throw new RangeError('more points than there are are held');
  const { taken: held, left } = taken(account.lots, points);
  return { account: { ...account, held: account.held + points, lots: left }, taken: held };
}

/** Let held points go: they can be used again until they expire. */
export function letGo(account: Account, held: Lots): Account {
  return withReturned(account, { ...account, held: account.held - sumOf(held) }, held);
}

/** Redeem held points: they are gone. */
export function redeemHeld(account: Account, held: Lots): Change {
  const points = sumOf(held);
  const after = { ...account, points: account.points - points, held: account.held - points };
  return { account: after, line: lineOf(after, 'REDEEMED', -points) };
}

/** Give redeemed points back; they expire when they would have. */
export function giveBack(account: Account, redeemed: Lots): Change {
  const points = sumOf(redeemed);
  const after = withReturned(account, { ...account, points: account.points + points }, redeemed);
  return { account: after, line: lineOf(after, 'RETURNED', points) };
}

/** Take away points whose last day lies before this one. */
export function expirePoints(account: Account, before: CalendarDay): Change {
  const isOver = ({ expiresOn }: Lot) => expiresOn !== null && expiresOn < before;
  const points = sumOf(account.lots.filter(isOver));
  if (points === 0) return { account, line: null };
  const lots = account.lots.filter((lot) => !isOver(lot));
  const after = { ...account, points: account.points - points, lots };
  return { account: after, line: lineOf(after, 'EXPIRED', -points) };
}

/** Forget a customer who holds nothing: no points are left, nor below zero, and none come any more. */
export function erase(account: Account): Change {
  const after = { ...account, points: 0, lots: [], isErased: true };
  const line = account.points === 0 ? null : lineOf(after, 'ADJUSTED', 0 - account.points);
  return { account: after, line };
}

// Where the account is short, what expires first makes up for it, so that the longest-lived points come back.
function withReturned(before: Account, after: Account, returned: Lots): Account {
  const usable = availableOf(after) - availableOf(before);
  const { left } = taken(withLots([], returned), sumOf(returned) - usable);
  return { ...after, lots: withLots(before.lots, left) };
}

function lineOf(
  { points: balance }: Account,
  kind: EntryKind,
  points: number,
  expiresOn: CalendarDay | null = null,
): Line {
  return { kind, points, balance, expiresOn };
}
