// @vitest-environment node
import 'fake-indexeddb/auto';
import { argon2id } from 'hash-wasm';
import { beforeAll, describe, expect, it } from 'vitest';
import { createDeviceSession } from '../network/device-session.ts';
import { createGraph } from '../network/graph.ts';
import { createStaffSession } from '../network/staff-session.ts';
import { createTransport } from '../network/transport.ts';
import { openTillDatabase } from '../store/till-database.ts';
import { createVault } from '../store/vault.ts';
import { deviceSession, handClock, staffSession } from '../testing/answers.ts';
import { fakeGateway, type Field } from '../testing/fake-gateway.ts';
import { checkPin } from './check-pin.ts';
import { createOfflinePins } from './offline-pin.ts';
import { createStaff } from './staff.ts';

const grace = { id: 'grace', name: 'Grace' };
const sam = { id: 'sam', name: 'Sam' };
let verifiers: Readonly<Record<string, string>>;
let databases = 0;

beforeAll(async () => {
  const of = (password: string) =>
    argon2id({
      password,
      salt: new TextEncoder().encode('0123456789abcdef'),
      parallelism: 1,
      iterations: 2,
      memorySize: 19_456,
      hashLength: 32,
      outputType: 'encoded',
    });
  verifiers = { grace: await of('2580'), sam: await of('7391') };
});

async function till(fields: Readonly<Record<string, Field>> = {}) {
  const clock = handClock();
  const state = { isOnline: true };
  const gateway = fakeGateway({
    openDeviceSession: () => deviceSession(clock.now()),
    signInWithPin: ({ input }: { input: { userId: string; pin: string } }) =>
      input.pin === '2580'
        ? staffSession(clock.now(), grace)
        : { __typename: 'PinWrong', code: 'PIN_WRONG', message: 'No.', attemptsLeft: 4 },
    signOut: () => ({ signedOutAt: clock.now().toISOString() }),
    ...fields,
  });
  const askWith = createGraph(
    createTransport({ url: '/graphql', fetch: gateway.fetch, onReach: () => undefined }),
  );
  const name = `staff-${(databases += 1)}`;
  const database = openTillDatabase(name);
  const vault = createVault(database);
  for (const { id, name: shown } of [grace, sam]) {
    const grants = id === 'sam' ? ['orders:sell', 'orders:refund'] : ['orders:sell'];
    const verifier = await vault.seal(verifiers[id] ?? '');
    await database.staff.put({ userId: id, name: shown, grants, verifier });
  }
  const device = createDeviceSession({
    askWith,
    credential: () => Promise.resolve('nd_1_secret'),
    now: clock.now,
    onOpened: () => undefined,
    onUnpaired: () => undefined,
  });
  const session = createStaffSession({
    askWith,
    now: clock.now,
    clockSkewMs: () => 0,
    onEnded: () => {
      staff.sessionEnded();
    },
  });
  const open = () =>
    createStaff({
      database,
      pins: createOfflinePins({ database, vault, check: checkPin, now: clock.now }),
      session,
      askDevice: device.ask,
      isOnline: () => state.isOnline,
      now: clock.now,
    });
  const staff = open();
  await staff.load();
  const offline = () => {
    state.isOnline = false;
    gateway.go({ kind: 'down' });
  };
  return { clock, gateway, database, staff, session, open, state, offline };
}

describe('with the network', () => {
  it("signs someone in by the device's session, and asks as them from then on", async () => {
    const { staff, session, gateway } = await till();
    expect(await staff.signIn('grace', '2580')).toEqual({ kind: 'ok' });
    expect(staff.state.get()).toMatchObject({
      current: { userId: 'grace', name: 'Grace', isOnline: true },
      isLocked: false,
    });
    expect(gateway.sent.at(-1)).toMatchObject({ name: 'SignInWithPin', token: 'device-token' });
    expect(session.isOpen()).toBe(true);
  });

  it('says how often a wrong PIN can be tried, and until when it is locked', async () => {
    const { staff } = await till();
    expect(await staff.signIn('grace', '0000')).toEqual({ kind: 'wrong', attemptsLeft: 4 });
    const locked = await till({
      signInWithPin: () => ({
        __typename: 'SignInLocked',
        code: 'SIGN_IN_LOCKED',
        message: 'Locked.',
        lockedUntil: '2026-11-26T09:05:00.000Z',
      }),
    });
    expect(await locked.staff.signIn('grace', '2580')).toEqual({
      kind: 'locked',
      until: new Date('2026-11-26T09:05:00Z'),
    });
  });

  it('goes by the device where the answer does not come', async () => {
    const { staff, gateway } = await till();
    gateway.go({ kind: 'down' });
    expect(await staff.signIn('sam', '7391')).toEqual({ kind: 'ok' });
    expect(staff.state.get().current).toMatchObject({ userId: 'sam', isOnline: false });
  });

  it('has an act allowed by a token', async () => {
    const { staff } = await till({
      approveAct: () => ({
        __typename: 'Approval',
        token: 'approval-1',
        expiresAt: '2026-11-26T09:05:00Z',
      }),
    });
    await staff.signIn('grace', '2580');
    expect(await staff.approve('orders:refund', 'sam', '7391')).toEqual({
      kind: 'ok',
      approval: { grant: 'orders:refund', approverId: 'sam', token: 'approval-1' },
    });
  });

  it('locks when the server ends the session, and the cart is not its business', async () => {
    const { staff, session } = await till();
    await staff.signIn('grace', '2580');
    staff.sessionEnded();
    expect(staff.state.get()).toMatchObject({
      current: { userId: 'grace', isOnline: false },
      isLocked: true,
    });
    expect(session.isOpen()).toBe(true);
  });
});

describe('without the network', () => {
  it('checks the PIN against the verifier', async () => {
    const { staff, offline } = await till();
    offline();
    expect(await staff.signIn('grace', '2581')).toEqual({ kind: 'wrong', attemptsLeft: 4 });
    expect(await staff.signIn('grace', '2580')).toEqual({ kind: 'ok' });
    expect(staff.state.get().current).toMatchObject({ userId: 'grace', isOnline: false });
  });

  it('locks a PIN after five wrong ones in a row, also over a reload, and for a while only', async () => {
    const { staff, open, offline, clock } = await till();
    offline();
    for (let left = 4; left > 0; left -= 1) {
      expect(await staff.signIn('grace', '0000')).toEqual({ kind: 'wrong', attemptsLeft: left });
    }
    const until = new Date(clock.now().getTime() + 5 * 60_000);
    expect(await staff.signIn('grace', '0000')).toEqual({ kind: 'locked', until });
    const reloaded = open();
    await reloaded.load();
    expect(await reloaded.signIn('grace', '2580')).toEqual({ kind: 'locked', until });
    expect(await reloaded.signIn('sam', '7391')).toEqual({ kind: 'ok' });
    clock.pass(5 * 60_000);
    expect(await reloaded.signIn('grace', '0000')).toMatchObject({ kind: 'locked' });
    clock.pass(5 * 60_000);
    expect(await reloaded.signIn('grace', '2580')).toEqual({ kind: 'ok' });
    expect(await reloaded.signIn('grace', '0000')).toEqual({ kind: 'wrong', attemptsLeft: 4 });
  }, 20_000);

  it('counts guesses that are made at once one by one', async () => {
    const { staff, offline } = await till();
    offline();
    const guesses = ['1', '2', '3', '4', '5', '2580'].map((pin) => staff.signIn('grace', pin));
    const kinds = (await Promise.all(guesses)).map(({ kind }) => kind);
    expect(kinds).toEqual(['wrong', 'wrong', 'wrong', 'wrong', 'locked', 'locked']);
  }, 20_000);

  it('says of nobody whether there is such a person', async () => {
    const { staff, offline } = await till();
    offline();
    expect(await staff.signIn('nobody', '2580')).toEqual({ kind: 'wrong', attemptsLeft: 4 });
  });

  it('has an act allowed by who holds the right, without a token', async () => {
    const { staff, offline } = await till();
    offline();
    await staff.signIn('grace', '2580');
    expect(await staff.approve('orders:refund', 'sam', '7391')).toEqual({
      kind: 'ok',
      approval: { grant: 'orders:refund', approverId: 'sam', token: null },
    });
    expect(await staff.approve('orders:refund', 'sam', '0000')).toMatchObject({ kind: 'wrong' });
    expect(await staff.approve('orders:void', 'sam', '7391')).toMatchObject({ kind: 'problem' });
  });
});

it('knows what someone may do, unless the till is locked, and who could allow more', async () => {
  const { staff, offline } = await till();
  offline();
  await staff.signIn('grace', '2580');
  expect([staff.holds('orders:sell'), staff.holds('orders:refund')]).toEqual([true, false]);
  expect(staff.approversOf('orders:refund').map(({ userId }) => userId)).toEqual(['sam']);
  staff.lock();
  expect(staff.holds('orders:sell')).toBe(false);
  expect(staff.state.get()).toMatchObject({ current: { userId: 'grace' }, isLocked: true });
  await staff.signIn('grace', '2580');
  expect(staff.state.get().isLocked).toBe(false);
});

it('gives the next one at the till no session of who was there before', async () => {
  const { staff, session, offline } = await till();
  await staff.signIn('grace', '2580');
  offline();
  await staff.signIn('sam', '7391');
  expect(session.isOpen()).toBe(false);
  expect(staff.state.get().current).toMatchObject({ userId: 'sam', isOnline: false });
});

it('keeps the session of who unlocks without the network', async () => {
  const { staff, session, offline } = await till();
  await staff.signIn('grace', '2580');
  staff.lock();
  offline();
  await staff.signIn('grace', '2580');
  expect(session.isOpen()).toBe(true);
  expect(staff.state.get().current?.isOnline).toBe(true);
});

it('signs out who may not sign in here any more', async () => {
  const { staff, database, offline } = await till();
  offline();
  await staff.signIn('grace', '2580');
  await database.staff.delete('grace');
  await staff.load();
  expect(staff.state.get().current).toBeNull();
});
