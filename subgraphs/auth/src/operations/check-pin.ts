import { accept, refuse, type Decision } from '@novapos/kernel';
import type { PinHolder } from '../domain/approval.ts';
import { afterCheck, attemptsLeft, lockedUntil, pinLockMs } from '../domain/sign-in-lock.ts';
import type { ChangedFailures } from '../store/failure-records.ts';
import type { Auth } from './auth.ts';

/** A PIN that someone shows as a user. An id that is none at all is null. */
export type ShownPin = {
  readonly tenantId: string;
  readonly userId: string | null;
  readonly pin: string;
};

/** Why a PIN is not taken. */
export type PinRefusal =
  | { readonly kind: 'PinWrong'; readonly attemptsLeft: number }
  | { readonly kind: 'SignInLocked'; readonly lockedUntil: Date };

type Outcome = Promise<Decision<PinHolder, PinRefusal>>;
type Checking = Pick<Auth, 'failedPins' | 'notices' | 'now' | 'passwords' | 'pins'>;

/**
 * Check the PIN of an active user, and count it. Users without a PIN, and ids that nobody in the tenant has, are
 * answered, counted and locked like others, and take as long. The verdict is taken after the check, one at a time
 * a user: of many guesses at once those after the fifth wrong one are locked out, whatever they are.
 */
export async function checkPin(auth: Checking, { tenantId, userId, pin }: ShownPin): Outcome {
  if (userId === null) {
    await auth.passwords.matchesNobody(pin);
    return refuse({ kind: 'PinWrong', attemptsLeft: attemptsLeft(null) - 1 });
  }
  const failures = { tenantId, key: userId };
  const until = lockedUntil(await auth.failedPins.find(failures), auth.now());
  if (until) return refuse({ kind: 'SignInLocked', lockedUntil: until });

  const user = await auth.pins.find({ tenantId, userId });
  const isRight = await isPinOf(auth, user, pin);
  const at = auth.now();
  const lockEndsAt = new Date(at.getTime() + pinLockMs);
  const counted = await auth.failedPins.change(failures, (known) =>
    afterCheck(known, { isRight, at, lockEndsAt }),
  );
  const lockedMeanwhile = lockedUntil(counted.before, at);
  if (lockedMeanwhile) return refuse({ kind: 'SignInLocked', lockedUntil: lockedMeanwhile });
  if (user && isRight) return accept(user);
  if (user) tellFailure(auth, { tenantId, userId, at, counted });
  return refuse({ kind: 'PinWrong', attemptsLeft: attemptsLeft(counted.after) });
}

function isPinOf(
  { passwords }: Pick<Auth, 'passwords'>,
  user: PinHolder | null,
  pin: string,
): Promise<boolean> {
  const verifier = user?.isActive ? user.verifier : null;
  return verifier === null ? passwords.matchesNobody(pin) : passwords.matches(verifier, pin);
}

type Failure = {
  readonly tenantId: string;
  readonly userId: string;
  readonly at: Date;
  readonly counted: ChangedFailures;
};

function tellFailure(
  { notices }: Pick<Auth, 'notices'>,
  { tenantId, userId, at, counted }: Failure,
) {
  const isLockedNow = lockedUntil(counted.after, at) !== null;
  const kinds = isLockedNow
    ? (['SIGN_IN_FAILED', 'LOCKED_OUT'] as const)
    : (['SIGN_IN_FAILED'] as const);
  notices.notice([{ tenantId, userId }], kinds, at);
}
