import type { TillDatabase } from '../store/till-database.ts';
import type { PinOutcome } from '../till/staff.ts';

/** Wrong PINs in a row, checked on the device. */
export type PinFailures = {
  readonly count: number;
  /** Unix milliseconds; null where it is not locked. */
  readonly lockedUntilMs: number | null;
};

const noFailures: PinFailures = { count: 0, lockedUntilMs: null };
const mostFailures = 5;
const lockMs = 5 * 60_000;

/** Five wrong ones in a row lock it for a while; then one more wrong one locks it again. */
export function failedAgain({ count }: PinFailures, nowMs: number): PinFailures {
  const failures = count + 1;
  const isLocked = failures >= mostFailures;
  return { count: failures, lockedUntilMs: isLocked ? nowMs + lockMs : null };
}

/** What a failure looks like to who enters the PIN. */
export function outcomeOf({ count, lockedUntilMs }: PinFailures): PinOutcome {
  return lockedUntilMs === null
    ? { kind: 'wrong', attemptsLeft: mostFailures - count }
    : { kind: 'locked', until: new Date(lockedUntilMs) };
}

/** Failures are kept, so that a reload frees nobody. */
export function pinFailures({ kept }: Pick<TillDatabase, 'kept'>) {
  const idOf = (userId: string) => `pin-failures-${userId}`;
  return {
    read: async (userId: string): Promise<PinFailures> =>
      ((await kept.get(idOf(userId)))?.value as PinFailures | undefined) ?? noFailures,
    write: async (userId: string, value: PinFailures): Promise<void> => {
      await kept.put({ id: idOf(userId), value });
    },
    forget: async (userId: string): Promise<void> => {
      await kept.delete(idOf(userId));
    },
  };
}
