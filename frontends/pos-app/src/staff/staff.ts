import type { Ask } from '../network/answer.ts';
import type { StaffSession } from '../network/staff-session.ts';
import { mutable } from '../store/mutable.ts';
import type { TillDatabase } from '../store/till-database.ts';
import type { Staff, StaffState } from '../till/staff.ts';
import { approve } from './approve.ts';
import type { OfflinePins } from './offline-pin.ts';
import { signIn, type SignInDesk } from './sign-in.ts';

/** Signing in and out, with what keeps it in step. */
export type KeptStaff = Staff & {
  /** Read who may sign in; whoever may not any more is signed out. */
  readonly load: () => Promise<void>;
  /** The server ended the session of who is at the till. */
  readonly sessionEnded: () => void;
};

type Options = {
  readonly database: Pick<TillDatabase, 'staff'>;
  readonly pins: OfflinePins;
  readonly session: StaffSession;
  readonly askDevice: Ask;
  readonly isOnline: () => boolean;
  readonly now: () => Date;
};

/** Who is at the till, and what they may do. */
export function createStaff(options: Options): KeptStaff {
  const { database, session } = options;
  const state = mutable<StaffState>({ members: [], current: null, isLocked: false });
  const desk: SignInDesk = { ...options, state };

  async function signOut(): Promise<void> {
    state.set({ ...state.get(), current: null, isLocked: false });
    await session.end();
  }

  return {
    state,
    signOut,
    signIn: (userId, pin) => signIn(desk, userId, pin),
    approve: (grant, approverId, pin) => approve(desk, { grant, approverId, pin }),
    async load() {
      const rows = await database.staff.toArray();
      const members = rows
        .map(({ userId, name, grants }) => ({ userId, name, grants }))
        .sort((a, b) => a.name.localeCompare(b.name));
      state.set({ ...state.get(), members });
      const { current } = state.get();
      if (current && !members.some(({ userId }) => userId === current.userId)) await signOut();
    },
    lock() {
      if (state.get().current) state.set({ ...state.get(), isLocked: true });
    },
    holds(grant) {
      const { current, isLocked } = state.get();
      return !isLocked && current !== null && current.grants.includes(grant);
    },
    approversOf(grant) {
      const { members, current } = state.get();
      return members.filter(
        ({ userId, grants }) => userId !== current?.userId && grants.includes(grant),
      );
    },
    sessionEnded() {
      const { current } = state.get();
      if (!current) return;
      state.set({ ...state.get(), current: { ...current, isOnline: false }, isLocked: true });
    },
  };
}
