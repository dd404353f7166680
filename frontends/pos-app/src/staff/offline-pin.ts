import type { TillDatabase } from '../store/till-database.ts';
import type { Vault } from '../store/vault.ts';
import type { PinOutcome } from '../till/staff.ts';
import { isPin, type CheckPin } from './check-pin.ts';
import { failedAgain, outcomeOf, pinFailures } from './pin-lock.ts';

type Options = {
  readonly database: Pick<TillDatabase, 'kept' | 'staff'>;
  readonly vault: Vault;
  readonly check: CheckPin;
  readonly now: () => Date;
};

/** PINs checked by the device itself. */
export type OfflinePins = {
  readonly verify: (userId: string, pin: string) => Promise<PinOutcome>;
  /** The server found the PIN right: what failed before is forgiven. */
  readonly forgive: (userId: string) => Promise<void>;
};

/** Checks PINs against the kept verifiers, one at a time: many guesses at once gain nothing. */
export function createOfflinePins({ database, vault, check, now }: Options): OfflinePins {
  const failures = pinFailures(database);
  let before: Promise<unknown> = Promise.resolve();

  async function verify(userId: string, pin: string): Promise<PinOutcome> {
    const failed = await failures.read(userId);
    const row = await database.staff.get(userId);
    const verifier = row ? await vault.open(row.verifier) : null;
    const fits = await isPin(check, pin, verifier);
    const nowMs = now().getTime();
    if (failed.lockedUntilMs !== null && nowMs < failed.lockedUntilMs) return outcomeOf(failed);
    if (fits) {
      await failures.forget(userId);
      return { kind: 'ok' };
    }
    const more = failedAgain(failed, nowMs);
    await failures.write(userId, more);
    return outcomeOf(more);
  }

  return {
    verify(userId, pin) {
      const verdict = before.then(() => verify(userId, pin));
      before = verdict.catch(() => undefined);
      return verdict;
    },
    forgive: failures.forget,
  };
}
