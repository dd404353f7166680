import { approvalsOf, type Draft } from '../cart/draft.ts';
import type { Tender } from '../till/sales.ts';

/** Which way a sale goes first. */
export type Route =
  /** By the server, at its prices. */
  | { readonly kind: 'server' }
  /** By the device, and handed in: at once where the server is reached. */
  | { readonly kind: 'device'; readonly isReached: boolean }
  | { readonly kind: 'refused'; readonly problem: string };

/**
 * With the network the server sells. But what somebody else allowed by PIN, and labels whose code is not known, only a
 * sale that is handed in can tell: the device sells those, and what is charged afterwards then, cards and points, can't pay
 * for them.
 */
export function route(
  draft: Draft,
  tenders: readonly Tender[],
  { isOnline }: { readonly isOnline: boolean },
): Route {
  if (!isOnline) return { kind: 'device', isReached: false };
  const isForDevice =
    approvalsOf(draft).length > 0 ||
    draft.lines.some(
      ({ embeddedTotalMinor, code }) => embeddedTotalMinor !== null && code === null,
    );
  if (!isForDevice) return { kind: 'server' };
  if (tenders.some(({ type }) => type === 'CARD' || type === 'LOYALTY_POINTS')) {
    const problem =
      'Cards and points can’t pay what somebody else allowed: have them sign in, or take cash.';
    return { kind: 'refused', problem };
  }
  return { kind: 'device', isReached: true };
}
