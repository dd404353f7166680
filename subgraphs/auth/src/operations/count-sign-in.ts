import { afterCheck, lockedUntil, signInLockMs } from '../domain/sign-in-lock.ts';
import type { UserOfTenant } from '../store/security-notices.ts';
import type { Auth } from './auth.ts';

/** A sign-in whose password was checked. */
export type CheckedSignIn = {
  readonly emailHash: string;
  readonly isRight: boolean;
  /** Whom the address belongs to, if anybody; they hear of a failure. */
  readonly users: readonly UserOfTenant[];
};

/**
 * Count a sign-in after its password was checked, one at a time an address, and answer until when
 * it was locked before. Of many guesses at once, those that come after the fifth failure fail as
 * well, whatever the password; a right one in time wipes the slate clean.
 */
export async function countSignIn(
  { failedSignIns, notices, now }: Pick<Auth, 'failedSignIns' | 'notices' | 'now'>,
  { emailHash, isRight, users }: CheckedSignIn,
): Promise<Date | null> {
  const at = now();
  const lockEndsAt = new Date(at.getTime() + signInLockMs);
  const { before, after } = await failedSignIns.change(emailHash, (known) =>
    afterCheck(known, { isRight, at, lockEndsAt }),
  );
  const until = lockedUntil(before, at);
  if (until || isRight) return until;
  const isLockedNow = lockedUntil(after, at) !== null;
  notices.notice(users, isLockedNow ? ['SIGN_IN_FAILED', 'LOCKED_OUT'] : ['SIGN_IN_FAILED'], at);
  return null;
}
