import type { Counted, Parked, ParkedCart, Shifts, ShiftState } from '../till/shifts.ts';
import type { FakeCart } from './fake-cart.ts';
import type { FakeWorld } from './fake-world.ts';
import type { OpenCart } from './price-fake-cart.ts';
import { writable } from './writable.ts';

/** One drawer. */
export function fakeShifts(world: FakeWorld): Shifts {
  const open = (floatMinor: number): ShiftState => ({
    kind: 'open',
    shiftId: 'shift-12',
    number: 12,
    openedAt: new Date(),
    openedBy: 'Ada Lovelace',
    floatMinor,
  });
  const state = writable<ShiftState>(world.options.hasShift ? open(15_000) : { kind: 'none' });
  return {
    state,
    denominations: () => [10_000, 5_000, 2_000, 1_000, 500, 100, 25, 10, 5, 1],
    async open(float) {
      await world.pause();
      state.set(open(sumOf(float)));
      return null;
    },
    async move({ approval }) {
      await world.pause();
      if (world.may('shifts:move-cash', approval)) return null;
      return { problem: 'A manager must allow this.', requestId: null };
    },
    async report() {
      await world.pause();
      if (!world.isOnline()) return { problem: 'The X report needs the network.', requestId: null };
      return { text: reportOf('X REPORT', world.sold.get().length), differenceMinor: null };
    },
    async close() {
      await world.pause();
      state.set({ kind: 'none' });
      if (!world.isOnline()) return { report: null };
      const text = reportOf('Z REPORT', world.sold.get().length);
      return { report: { text, differenceMinor: -120 } };
    },
  };
}

/** Carts put aside. */
export function fakeParked(world: FakeWorld, { cart, take, put }: FakeCart): Parked {
  const parked = new Map<string, { readonly shown: ParkedCart; readonly open: OpenCart }>();
  const add = (label: string, open: OpenCart, totalMinor: number) => {
    const id = `parked-${world.next()}`;
    const shown = {
      id,
      label,
      lines: open.lines.length,
      shownTotalMinor: totalMinor,
      parkedAt: new Date(),
      isLocal: !world.isOnline(),
    };
    parked.set(id, { shown, open });
  };
  const empty = (): OpenCart => ({ ...take(), lines: [], discounts: [], customer: null });
  const names = ['Blue jacket, back in 5', 'Table by the window', 'Forgot the wallet'];
  for (const label of names.slice(0, world.options.parked)) add(label, take(), 1_295);
  return {
    list: async () => [...parked.values()].map(({ shown }) => shown),
    async park(label) {
      add(label, take(), cart.state.get().totalMinor);
      put(empty());
      return null;
    },
    async resume(id) {
      const found = parked.get(id);
      if (!found) return { problem: 'Somebody else took this cart.', requestId: null };
      if (take().lines.length > 0) {
        return { problem: 'Finish or park the present cart first.', requestId: null };
      }
      parked.delete(id);
      put(found.open);
      return null;
    },
    async discard(id) {
      parked.delete(id);
      return null;
    },
  };
}

function sumOf(counted: Counted): number {
  return counted.reduce((sum, { valueMinor, count }) => sum + valueMinor * count, 0);
}

function reportOf(title: string, sales: number): string {
  return [
    `               ${title}`,
    '',
    'Register P1                    Shift 12',
    '-'.repeat(42),
    `Sales${String(sales).padStart(37)}`,
    `Float${'150.00'.padStart(37)}`,
    `Cash sales${'84.35'.padStart(32)}`,
    `Expected in drawer${'234.35'.padStart(24)}`,
  ].join('\n');
}
