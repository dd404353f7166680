import { afterFailure, lockedUntil, signInLockMs } from '../domain/sign-in-lock.ts';
import type { Auth } from './auth.ts';

/**
 * Count a sign-in after its password was checked, one at a time an address, and answer until when
 * it was locked before. Of many guesses at once, those that come after the fifth failure fail as
 * well, whatever the password; a right one in time wipes the slate clean.
 */
export async function countSignIn(
  { failedSignIns, now }: Pick<Auth, 'failedSignIns' | 'now'>,
  emailHash: string,
  isRight: boolean,
): Promise<Date | null> {
  const at = now();
  let until: Date | null = null;
  await failedSignIns.change(emailHash, (known) => {
    until = lockedUntil(known, at);
    if (until) return known;
    if (isRight) return null;
    const { isLocked, failures } = afterFailure(known);
    const lockEndsAt = isLocked ? new Date(at.getTime() + signInLockMs) : null;
    return { failures, lastFailedAt: at, lockedUntil: lockEndsAt };
  });
  return until;
}
