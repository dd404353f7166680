import type { CalendarDay } from './calendar-day.ts';

/** Why points came or went. */
export type EntryKind = 'EARNED' | 'REVERSED' | 'REDEEMED' | 'RETURNED' | 'ADJUSTED' | 'EXPIRED';

/** What a change of an account writes into its ledger. */
export type Line = {
  readonly kind: EntryKind;
  /** Positive where points come, negative where they go. */
  readonly points: number;
  /** All points of the customer after it. */
  readonly balance: number;
  /** The last day of points that came; null for points that stay, and where points go. */
  readonly expiresOn: CalendarDay | null;
};

/** A line of a customer's ledger of points; never changed, never deleted. */
export type Entry = Line & {
  readonly id: string;
  readonly customerId: string;
  /** Position in the customer's ledger, from 1. */
  readonly sequence: number;
  readonly orderId: string | null;
  readonly paymentId: string | null;
  /** Why, in words, for an adjustment; gone once the customer is erased. */
  readonly reason: string | null;
  readonly recordedBy: string;
  readonly recordedAt: Date;
};
