import type { Approval } from '../till/cart.ts';
import type { SoldOrder } from '../till/sales.ts';
import type { StatusState } from '../till/status.ts';
import type { FakeOptions } from './fake-options.ts';
import { writable, type Writable } from './writable.ts';

/** What the parts of an imagined till share. */
export type FakeWorld = {
  readonly options: FakeOptions;
  readonly status: Writable<StatusState>;
  readonly isOnline: () => boolean;
  /** The time that the server takes. */
  readonly pause: () => Promise<void>;
  /** Whether who is signed in may, by their own right or by what somebody allowed. */
  readonly may: (grant: string, approval: Approval | null | undefined) => boolean;
  /** What was sold since the till began, the latest first. */
  readonly sold: Writable<readonly SoldOrder[]>;
  /** The next of a series of numbers. */
  readonly next: () => number;
};

/** The world around an imagined till. */
export function fakeWorld(options: FakeOptions, may: (grant: string) => boolean): FakeWorld {
  const status = writable<StatusState>({
    isOnline: options.isOnline,
    offlineSince: options.isOnline ? null : new Date(Date.now() - 12 * 60_000),
    unsent: options.unsent,
    problems: options.problems,
    syncedAt: new Date(),
    clockSkewMs: 0,
    blocked: options.blocked,
    hasUpdate: options.hasUpdate,
  });
  let last = 41;
  return {
    options,
    status,
    isOnline: () => status.get().isOnline,
    pause: () => new Promise((resolve) => setTimeout(resolve, options.delayMs)),
    may: (grant, approval) => may(grant) || approval?.grant === grant,
    sold: writable<readonly SoldOrder[]>([]),
    next() {
      last += 1;
      return last;
    },
  };
}
