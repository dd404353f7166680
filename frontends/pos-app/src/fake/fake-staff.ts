import type { PinOutcome, Staff, StaffMember, StaffState } from '../till/staff.ts';
import type { FakeOptions } from './fake-options.ts';
import { writable } from './writable.ts';

/** Everybody's PIN. */
const pins: Readonly<Record<string, string>> = { ada: '1234', ben: '2345', cleo: '9876' };

const sells = ['orders:sell', 'orders:discount', 'shifts:run', 'orders:read'];
const manages = [
  ...sells,
  'orders:override-price',
  'orders:refund',
  'orders:refund-override',
  'shifts:move-cash',
  'shifts:read',
];

/** Ada and Ben sell, Cleo manages. */
const demoStaff: readonly StaffMember[] = [
  { userId: 'ada', name: 'Ada Lovelace', grants: sells },
  { userId: 'ben', name: 'Ben Okri', grants: sells.filter((right) => right !== 'orders:discount') },
  { userId: 'cleo', name: 'Cleo Marsh', grants: manages },
];

/** Staff that sign in by PIN; five wrong ones in a row lock. */
export function fakeStaff({ signedIn, isLocked, delayMs }: FakeOptions): Staff {
  const first = demoStaff.find(({ userId }) => userId === signedIn);
  const state = writable<StaffState>({
    members: demoStaff,
    current: first ? { ...first, since: new Date(), isOnline: true } : null,
    isLocked,
  });
  const wrong = new Map<string, number>();
  const check = async (userId: string, pin: string): Promise<PinOutcome> => {
    await new Promise((resolve) => setTimeout(resolve, delayMs));
    const times = wrong.get(userId) ?? 0;
    if (times >= 5) return { kind: 'locked', until: new Date(Date.now() + 15 * 60_000) };
    wrong.set(userId, pins[userId] === pin ? 0 : times + 1);
    return pins[userId] === pin ? { kind: 'ok' } : { kind: 'wrong', attemptsLeft: 4 - times };
  };
  const holds = (grant: string) => state.get().current?.grants.includes(grant) ?? false;
  return {
    state,
    async signIn(userId, pin) {
      const outcome = await check(userId, pin);
      const member = demoStaff.find((each) => each.userId === userId);
      if (outcome.kind === 'ok' && member) {
        const current = { ...member, since: new Date(), isOnline: true };
        state.set({ members: demoStaff, current, isLocked: false });
      }
      return outcome;
    },
    lock() {
      state.set({ ...state.get(), isLocked: true });
    },
    async signOut() {
      state.set({ members: demoStaff, current: null, isLocked: false });
    },
    holds,
    approversOf: (grant) => demoStaff.filter(({ grants }) => grants.includes(grant)),
    async approve(grant, approverId, pin) {
      const outcome = await check(approverId, pin);
      if (outcome.kind !== 'ok') return outcome;
      return { kind: 'ok', approval: { grant, approverId, token: 'approval' } };
    },
  };
}
