import type { Readable } from './readable.ts';

/** Whether the server can be reached, and what waits for it. */
export type StatusState = {
  readonly isOnline: boolean;
  /** Since when the server was not reached; null while it is. */
  readonly offlineSince: Date | null;
  readonly unsent: number;
  /** Things that were not accepted and wait for someone. */
  readonly problems: number;
  /** When catalogue, prices, tax and staff last agreed with the server; null before the first time. */
  readonly syncedAt: Date | null;
  /** How far the device's clock is ahead of the server's, in milliseconds. */
  readonly clockSkewMs: number;
  /** Why nothing may be sold now, such as a passed limit of the offline policy; null where it may. */
  readonly blocked: string | null;
  /** A new version of the app waits until nothing is under way. */
  readonly hasUpdate: boolean;
};

/** Something that waits to be handed in, or was not accepted. */
export type OutboxItem = {
  readonly id: string;
  readonly kind: 'sale' | 'shift-open' | 'cash-movement' | 'shift-close';
  readonly madeAt: Date;
  /** Such as a receipt number and total. */
  readonly title: string;
  readonly state: 'waiting' | 'sending' | 'problem';
  readonly attempts: number;
  /** Why it was not accepted, in words. */
  readonly problem: string | null;
  readonly requestId: string | null;
};

/** What was done and is to be handed in, in order; sent by one tab alone. */
export type Outbox = {
  readonly items: Readable<readonly OutboxItem[]>;
  /** Try one that was not accepted again. */
  readonly retry: (id: string) => Promise<void>;
  /** Change what an item was sent with, such as its customer, and try again. */
  readonly correct: (
    id: string,
    change: { readonly customerId?: string | null; readonly cashierId?: string },
  ) => Promise<void>;
  /** All items as a JSON file. */
  readonly export: () => Promise<Blob>;
  /** Send what waits now, rather than after a while. */
  readonly flush: () => Promise<void>;
};
