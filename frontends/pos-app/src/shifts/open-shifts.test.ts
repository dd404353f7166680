import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { article, settings } from '../cart/testing/examples.ts';
import { fakeWorld, memoryLocks } from '../outbox/testing/doubles.ts';
import { fakeServer, type Fault } from '../sales/testing/fake-server.ts';
import { items, openTab, type Tab } from '../sales/testing/till.ts';
import { openShifts, type SellingShifts } from './open-shifts.ts';

let tab: Tab;
let count = 0;

let ends: (() => void)[] = [];

afterEach(() => {
  for (const end of ends) end();
  ends = [];
  tab.kill();
});

async function setUp(
  faults: readonly Fault[] = [],
  rights: readonly string[] = ['shifts:move-cash'],
) {
  count += 1;
  const left = [...faults];
  const server = fakeServer({ items, fault: () => left.shift() ?? 'none' });
  const world = fakeWorld();
  const line = { isOnline: true };
  const opened: { shifts?: SellingShifts } = {};
  tab = await openTab({
    name: `shifts-${count}`,
    locks: memoryLocks(),
    asks: server.asks,
    isOnline: () => line.isOnline,
    shiftId: () => opened.shifts?.shiftId() ?? null,
    world,
  });
  const open = async () => {
    const shifts = await openShifts({
      database: tab.database,
      world,
      asks: server.asks,
      outbox: tab.outbox,
      settings: () => settings(),
      cashier: () => ({ userId: 'anna', name: 'Anna' }),
      holds: (grant) => rights.includes(grant),
      isOnline: () => line.isOnline,
      serverNow: () => world.now(),
      onTrouble: (error) => {
        throw error;
      },
    });
    ends.push(shifts.end);
    return shifts;
  };
  const shifts = await open();
  opened.shifts = shifts;
  const setOnline = (isOnline: boolean) => {
    line.isOnline = isOnline;
    server.state.isReached = isOnline;
  };
  return { server, shifts, open, setOnline, world };
}

const float = [
  { valueMinor: 5_000, count: 2 },
  { valueMinor: 25, count: 0 },
];
const paidIn = { kind: 'PAID_IN', amountMinor: 100, reason: 'change', approval: null } as const;

describe('a shift with the network', () => {
  it('is the server’s, from its opening to its Z report', async () => {
    const { shifts, server } = await setUp();
    expect(await shifts.open(float)).toBeNull();
    expect(shifts.state.get()).toMatchObject({ kind: 'open', number: 1, openedBy: 'Anna' });
    expect(await shifts.open(float)).toMatchObject({
      problem: expect.stringMatching(/close it first/) as string,
    });
    expect(await shifts.move(paidIn)).toBeNull();
    expect(await shifts.close(float, null)).toMatchObject({ report: { differenceMinor: -100 } });
    expect(shifts.state.get()).toEqual({ kind: 'none' });
    expect(server.log.map((line) => line.split(' ')[0])).toEqual(['opened', 'moved', 'closed']);
  });

  it('that another opened is told, and gone on with', async () => {
    const { shifts, server } = await setUp();
    server.shifts.set('theirs', { status: 'OPEN', movements: 0, number: 7 });
    expect(await shifts.open(float)).toMatchObject({ problem: 'Refused: ShiftAlreadyOpen.' });
    expect(shifts.shiftId()).toBe('theirs');
  });

  it('is opened once where the answer is lost', async () => {
    const { shifts, server } = await setUp(['lost-after']);
    expect(await shifts.open(float)).toBeNull();
    await tab.outbox.flush();
    expect(server.shifts.size).toBe(1);
    expect(tab.outbox.rows()).toEqual([]);
  });

  it('is read anew, but not over what waits to be sent', async () => {
    const { shifts, server, setOnline } = await setUp();
    await shifts.refresh();
    expect(shifts.state.get()).toEqual({ kind: 'none' });
    setOnline(false);
    await shifts.open(float);
    setOnline(true);
    server.state.isSignedIn = false;
    await tab.outbox.flush();
    await shifts.refresh();
    expect(shifts.state.get()).toMatchObject({ kind: 'open', number: null });
  });

  it('moves cash with the right, or with an approval of the server', async () => {
    const { shifts, server } = await setUp([], []);
    await shifts.open(float);
    expect(await shifts.move(paidIn)).toMatchObject({ problem: expect.any(String) as string });
    const approval = { grant: 'shifts:move-cash', approverId: 'mia', token: 'token' };
    expect(await shifts.move({ ...paidIn, approval })).toBeNull();
    expect(await shifts.move({ ...paidIn, kind: 'NO_SALE', amountMinor: 0 })).toBeNull();
    expect(server.log).toHaveLength(3);
  });
});

describe('a shift without the network', () => {
  it('is kept over a reload and sent in its order, its sales between, and its Z report comes then', async () => {
    const { shifts, server, open, setOnline } = await setUp();
    setOnline(false);
    await shifts.open(float);
    tab.cart.add(article());
    await tab.sales.sell([{ type: 'CASH', tenderedMinor: 1000 }]);
    await shifts.move(paidIn);
    expect(await shifts.report()).toMatchObject({
      problem: expect.stringMatching(/needs the network/) as string,
    });
    const reloaded = await open();
    expect(reloaded.state.get()).toMatchObject({ kind: 'open', number: null, floatMinor: 10_000 });
    expect(await reloaded.close(float, 'all there')).toEqual({ report: null });

    setOnline(true);
    await tab.outbox.flush();
    expect(server.log.map((line) => line.split(' ')[0])).toEqual([
      'opened',
      'sold',
      'moved',
      'closed',
    ]);
    expect([...server.orders.values()][0]?.shiftId).toBe([...server.shifts.keys()][0]);
    expect(await shifts.lateReport()).toMatchObject({ differenceMinor: -100 });
    await shifts.dismissLateReport();
    expect(await shifts.lateReport()).toBeNull();
  });

  it('waits for somebody to sign in, and its sales do not wait for ever', async () => {
    const { shifts, server, setOnline, world } = await setUp();
    setOnline(false);
    await shifts.open(float);
    tab.cart.add(article());
    await tab.sales.sell([{ type: 'CASH', tenderedMinor: 1000 }]);
    setOnline(true);
    server.state.isSignedIn = false;
    await tab.outbox.flush();
    expect(server.orders.size).toBe(0);
    world.forward(61 * 60_000);
    await tab.outbox.flush();
    expect(server.orders.size).toBe(1);
    server.state.isSignedIn = true;
    await tab.outbox.flush();
    expect(server.shifts.size).toBe(1);
  });
});
