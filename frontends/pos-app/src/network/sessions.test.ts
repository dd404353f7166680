// @vitest-environment node
import { expect, it } from 'vitest';
import { StockChangesDocument } from '../operations/operations.generated.ts';
import { deviceSession, handClock, staffSession } from '../testing/answers.ts';
import { Coded, fakeGateway, type Field } from '../testing/fake-gateway.ts';
import { createDeviceSession } from './device-session.ts';
import { createGraph } from './graph.ts';
import { createStaffSession } from './staff-session.ts';
import { createTransport } from './transport.ts';

const page = {
  cursor: 'c',
  hasMore: false,
  isRestart: false,
  asOf: '2026-11-26T09:00:00Z',
  items: [],
};
const grace = { id: 'grace', name: 'Grace' };

function shop(fields: Readonly<Record<string, Field>>) {
  const clock = handClock();
  const gateway = fakeGateway({ stockChanges: () => page, ...fields });
  const askWith = createGraph(
    createTransport({ url: '/graphql', fetch: gateway.fetch, onReach: () => undefined }),
  );
  const unpaired: string[] = [];
  const device = createDeviceSession({
    askWith,
    credential: () => Promise.resolve('nd_1_secret'),
    now: clock.now,
    onOpened: () => undefined,
    onUnpaired: (_credential, reason) => unpaired.push(reason),
  });
  const ended: boolean[] = [];
  const staff = createStaffSession({
    askWith,
    now: clock.now,
    clockSkewMs: () => 0,
    onEnded: () => ended.push(true),
  });
  return { clock, gateway, device, staff, unpaired, ended };
}

const stock = (ask: ReturnType<typeof shop>['device']['ask']) =>
  ask(StockChangesDocument, { after: null, first: 10 });

it('opens the session of a device once, however many ask, and knows the clock by it', async () => {
  const { gateway, device, clock } = shop({
    openDeviceSession: () => deviceSession(new Date(clock.now().getTime() - 90_000)),
  });
  await Promise.all([stock(device.ask), stock(device.ask), stock(device.ask)]);
  expect(gateway.count('OpenDeviceSession')).toBe(1);
  expect(gateway.sent.at(-1)?.token).toBe('device-token');
  expect(device.clockSkewMs.get()).toBe(90_000);
});

it("renews the device's session before its token runs out", async () => {
  const { gateway, device, clock } = shop({
    openDeviceSession: () => deviceSession(clock.now()),
  });
  await stock(device.ask);
  clock.pass(11 * 60_000);
  await stock(device.ask);
  expect(gateway.count('OpenDeviceSession')).toBe(1);
  clock.pass(2 * 60_000);
  await stock(device.ask);
  expect(gateway.count('OpenDeviceSession')).toBe(2);
});

it('opens it anew where the token is not taken any more', async () => {
  let opened = 0;
  const { device, gateway, clock } = shop({
    openDeviceSession: () => deviceSession(clock.now(), `token-${(opened += 1)}`),
    stockChanges: (_args, { token }) => {
      if (token === 'token-1') throw new Coded('UNAUTHENTICATED');
      return page;
    },
  });
  expect(await stock(device.ask)).toMatchObject({ kind: 'ok' });
  expect(gateway.count('OpenDeviceSession')).toBe(2);
});

it('says that the device is not paired any more, and asks nothing', async () => {
  const { device, unpaired, gateway } = shop({
    openDeviceSession: () => ({
      __typename: 'DeviceNotPaired',
      code: 'DEVICE_NOT_PAIRED',
      message: 'Pair it again.',
    }),
  });
  expect(await stock(device.ask)).toMatchObject({ code: 'DEVICE_NOT_PAIRED' });
  expect(unpaired).toEqual(['Pair it again.']);
  expect(gateway.count('StockChanges')).toBe(0);
});

it('asks nothing as somebody while nobody is signed in', async () => {
  const { staff, gateway } = shop({});
  expect(await stock(staff.ask)).toEqual({ kind: 'signed-out' });
  expect(gateway.sent).toEqual([]);
});

it("refreshes somebody's session once, however many ask: a refresh token works once", async () => {
  let count = 1;
  const { staff, gateway, clock } = shop({
    refreshSession: ({ refreshToken }: { refreshToken: string }) => {
      expect(refreshToken).toBe(`refresh-grace-${count}`);
      return staffSession(clock.now(), grace, (count += 1));
    },
  });
  staff.begin(staffSession(clock.now(), grace) as never);
  clock.pass(14.5 * 60_000);
  await Promise.all([stock(staff.ask), stock(staff.ask)]);
  expect(gateway.count('RefreshStaffSession')).toBe(1);
  clock.pass(14.5 * 60_000);
  expect(await stock(staff.ask)).toMatchObject({ kind: 'ok' });
  expect(gateway.sent.at(-1)?.token).toBe('access-grace-3');
});

it('keeps the session while nobody answers, and ends it when the server does', async () => {
  const { staff, gateway, clock, ended } = shop({
    refreshSession: () => ({ __typename: 'SessionEnded', code: 'SESSION_ENDED', message: 'Over.' }),
  });
  staff.begin(staffSession(clock.now(), grace) as never);
  clock.pass(20 * 60_000);
  gateway.go({ kind: 'down' });
  expect(await stock(staff.ask)).toEqual({ kind: 'offline' });
  expect(staff.isOpen()).toBe(true);
  expect(ended).toEqual([]);
  gateway.go({ kind: 'good' });
  expect(await stock(staff.ask)).toEqual({ kind: 'signed-out' });
  expect(ended).toEqual([true]);
});

it('does not give the next one the session of who was there before', async () => {
  const { staff, gateway, clock } = shop({
    refreshSession: () => staffSession(clock.now(), grace, 2),
    signOut: () => ({ signedOutAt: clock.now().toISOString() }),
  });
  staff.begin(staffSession(clock.now(), grace) as never);
  clock.pass(20 * 60_000);
  const asking = stock(staff.ask);
  void staff.end();
  staff.begin(staffSession(clock.now(), { id: 'leo', name: 'Leo' }) as never);
  await asking;
  await stock(staff.ask);
  expect(gateway.sent.at(-1)?.token).toBe('access-leo-1');
});
