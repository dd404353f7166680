import type { Ask } from '../network/answer.ts';
import type { StaffSession } from '../network/staff-session.ts';
import { SignInWithPinDocument } from '../operations/operations.generated.ts';
import type { Mutable } from '../store/mutable.ts';
import type { PinOutcome, StaffMember, StaffState } from '../till/staff.ts';
import type { OfflinePins } from './offline-pin.ts';
import { failureOf, refusalOf } from './outcomes.ts';

/** What signing in works with. */
export type SignInDesk = {
  readonly state: Mutable<StaffState>;
  readonly pins: OfflinePins;
  readonly session: StaffSession;
  readonly askDevice: Ask;
  readonly isOnline: () => boolean;
  readonly now: () => Date;
};

/** A cashier waits no longer: the verifier on the device answers then. */
export const pinTimeoutMs = 4_000;

/** Ask the server for a session; without an answer the device checks the PIN by itself. */
export async function signIn(desk: SignInDesk, userId: string, pin: string): Promise<PinOutcome> {
  if (desk.isOnline()) {
    const outcome = await signInOnline(desk, userId, pin);
    if (outcome !== 'offline') return outcome;
  }
  return signInOffline(desk, userId, pin);
}

async function signInOnline(
  desk: SignInDesk,
  userId: string,
  pin: string,
): Promise<PinOutcome | 'offline'> {
  const { askDevice, session, pins } = desk;
  const variables = { input: { userId, pin } };
  const answer = await askDevice(SignInWithPinDocument, variables, { timeoutMs: pinTimeoutMs });
  if (answer.kind !== 'ok') return answer.kind === 'offline' ? 'offline' : failureOf(answer);
  const { signInWithPin } = answer.data;
  if (signInWithPin.__typename !== 'Session') return refusalOf(signInWithPin);
  const { user, grants } = signInWithPin.viewer;
  // The session before it, if there is one, is of no more use.
  void session.end();
  session.begin(signInWithPin);
  await pins.forgive(userId);
  enter(desk, { userId: user.id, name: user.name, grants }, true);
  return { kind: 'ok' };
}

async function signInOffline(desk: SignInDesk, userId: string, pin: string): Promise<PinOutcome> {
  const { pins, state, session } = desk;
  const outcome = await pins.verify(userId, pin);
  const { members, current } = state.get();
  const member = members.find((one) => one.userId === userId);
  if (outcome.kind !== 'ok' || !member) return outcome;
  const isSame = current?.userId === userId && session.isOpen();
  if (!isSame) void session.end();
  enter(desk, member, isSame);
  return outcome;
}

function enter({ state, now }: SignInDesk, member: StaffMember, isOnline: boolean): void {
  const { current, isLocked } = state.get();
  const isUnlocked = isLocked && current?.userId === member.userId;
  const since = isUnlocked ? current.since : now();
  state.set({ ...state.get(), current: { ...member, since, isOnline }, isLocked: false });
}
