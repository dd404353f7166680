/** Failures in a row to sign in with one e-mail address, whether or not someone has it. */
export type FailedSignIns = {
  readonly failures: number;
  readonly lastFailedAt: Date;
  readonly lockedUntil: Date | null;
};

/** For how long too many failures lock a sign-in. */
export const signInLockMs = 15 * 60_000;

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
