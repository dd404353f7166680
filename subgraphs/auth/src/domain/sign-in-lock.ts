/** Failures in a row to sign in, with one e-mail address or as one user, whether or not there is one. */
export type FailedSignIns = {
  readonly failures: number;
  readonly lastFailedAt: Date;
  readonly lockedUntil: Date | null;
};

/** For how long too many failures lock a sign-in with a password. */
export const signInLockMs = 15 * 60_000;

/** For how long too many wrong PINs lock a user's PIN. */
export const pinLockMs = 5 * 60_000;

const failuresUntilLocked = 5;

/** Until when the sign-in is locked; null when it is not. */
export function lockedUntil(record: FailedSignIns | null, now: Date): Date | null {
  const until = record?.lockedUntil ?? null;
  return until && until > now ? until : null;
}

/** One more failure: the fifth in a row locks. After a lock is over the count begins anew. */
export function afterFailure(record: FailedSignIns | null): {
  readonly failures: number;
  readonly isLocked: boolean;
} {
  const before = record?.lockedUntil ? 0 : (record?.failures ?? 0);
  return { failures: before + 1, isLocked: before + 1 >= failuresUntilLocked };
}

/** A sign-in that was checked: when, and until when a lock that it closes holds. */
export type CheckedAt = { readonly isRight: boolean; readonly at: Date; readonly lockEndsAt: Date };

/**
 * The record after a sign-in was checked; null where a right one wipes the slate clean. While it is locked nothing
 * changes, whatever was shown.
 */
export function afterCheck(
  record: FailedSignIns | null,
  { isRight, at, lockEndsAt }: CheckedAt,
): FailedSignIns | null {
  if (lockedUntil(record, at)) return record;
  if (isRight) return null;
  const { failures, isLocked } = afterFailure(record);
  return { failures, lastFailedAt: at, lockedUntil: isLocked ? lockEndsAt : null };
}

/** How often one can still fail before the sign-in is locked. */
export function attemptsLeft(record: FailedSignIns | null): number {
  return Math.max(0, failuresUntilLocked - (record?.failures ?? 0));
}
