// @vitest-environment node
import 'fake-indexeddb/auto';
import { argon2id } from 'hash-wasm';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { createTill, type RunningTill } from './create-till.ts';
import { memoryLocks } from './outbox/testing/doubles.ts';
import { checkPin } from './staff/check-pin.ts';
import { mutable } from './store/mutable.ts';
import { device, deviceSession, staffSession, tenant } from './testing/answers.ts';
import { fakeGateway } from './testing/fake-gateway.ts';
import { article, fakeShop } from './testing/fake-shop.ts';
import { soldOrder } from './testing/sold-order.ts';
import { tabsOfDevice } from './testing/tabs-of-device.ts';
import type { TillSurroundings } from './till-surroundings.ts';

const grace = { id: 'grace', name: 'Grace' };
const price = 1_000;
let pinVerifier = '';
let devices = 0;
const tills: RunningTill[] = [];

beforeAll(async () => {
  pinVerifier = await argon2id({
    password: '2580',
    salt: new TextEncoder().encode('0123456789abcdef'),
    parallelism: 1,
    iterations: 2,
    memorySize: 19_456,
    hashLength: 32,
    outputType: 'encoded',
  });
});
afterEach(() => {
  for (const till of tills.splice(0)) till.close();
});

type Input = { readonly input: Readonly<Record<string, unknown>> & { readonly orderId: string } };

/** A shop with its server, and a device that nobody paired yet. */
function shopWithDevice() {
  const shop = fakeShop();
  const online = new Set<string>();
  const handedIn = new Map<string, Input['input']>();
  shop.catalogue.add(
    article(1, { priceMinor: price, barcodes: ['4006381333931'], taxCategory: 'FREE' }),
  );
  const grants = ['orders:sell', 'orders:offline'];
  const gateway = fakeGateway({
    ...shop.fields,
    tillStaff: () => [
      { user: grace, grants, pinVerifier, pinChangedAt: '2026-11-26T09:00:00.000Z' },
    ],
    signIn: () => ({
      __typename: 'Session',
      accessToken: 'manager',
      viewer: { grants: ['registers:pair'], tenant },
    }),
    stores: () => ({ edges: [], pageInfo: { hasNextPage: false, endCursor: null } }),
    pairRegister: () => ({ __typename: 'RegisterPaired', credential: 'nd_1_secret', device }),
    openDeviceSession: () => deviceSession(new Date()),
    signInWithPin: () => ({ ...staffSession(new Date(), grace), viewer: { grants, user: grace } }),
    signOut: () => ({ signedOutAt: new Date().toISOString() }),
    currentShift: () => null,
    completeSale: ({ input }: Input) => {
      online.add(input.orderId);
      return soldOrder(input.orderId, price);
    },
    order: ({ id }: { id: string }) => (online.has(id) ? soldOrder(id, price) : null),
    submitOfflineSale: ({ input }: Input) => {
      handedIn.set(input.orderId, input);
      const order = { ...soldOrder(input.orderId, price), receiptNumber: input['receiptNumber'] };
      return { __typename: 'OfflineSaleRecorded', order, findings: [] };
    },
  });
  const own = (devices += 1);
  const [tabs, locks] = [tabsOfDevice(), memoryLocks()];
  const isWaiting = mutable(false);
  const troubles: unknown[] = [];
  let line: () => void = () => undefined;
  const surroundings = (): TillSurroundings => ({
    url: '/graphql',
    fetch: gateway.fetch,
    databases: { till: `till-${own}`, selling: `selling-${own}` },
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
    random: Math.random,
    after(milliseconds, work) {
      const timer = setTimeout(work, milliseconds);
      return () => {
        clearTimeout(timer);
      };
    },
    tabs: tabs.open(),
    locks,
    checkPin,
    onActivity: () => () => undefined,
    onLine(listener) {
      line = listener;
      return () => undefined;
    },
    persist: () => Promise.resolve(),
    onTrouble: (error) => troubles.push(error),
    printInFrame: () => Promise.resolve(),
    usb: null,
    serial: null,
    transform: () => Promise.reject(new Error('no printer here')),
  });
  let applied = 0;
  const open = async () => {
    const till = await createTill(
      { updates: { isWaiting, apply: () => (applied += 1) } },
      surroundings(),
    );
    tills.push(till);
    return till;
  };
  return {
    gateway,
    online,
    handedIn,
    open,
    isWaiting,
    troubles,
    applied: () => applied,
    lineChanged: () => {
      line();
    },
  };
}

async function pairedTill() {
  const shop = shopWithDevice();
  const till = await shop.open();
  await till.pairing.begin('manager@harbour.example', 'demo-password');
  await till.pairing.pair('register-1', 'Tablet');
  await expect.poll(() => till.catalogue.state.get().items).toBe(1);
  await expect.poll(() => till.staff.state.get().members.length).toBe(1);
  return { ...shop, till };
}

function scanIntoCart({ catalogue, cart }: RunningTill): void {
  const scanned = catalogue.scan('4006381333931');
  if (scanned.kind !== 'item') throw new Error(`nothing was scanned but ${scanned.kind}`);
  cart.add(scanned.item, scanned);
}

it('is a till once it is paired, and sells what is scanned', async () => {
  const { till, online, troubles } = await pairedTill();
  expect(till.status.get()).toMatchObject({ isOnline: true, blocked: null, unsent: 0 });
  expect(await till.staff.signIn('grace', '2580')).toEqual({ kind: 'ok' });
  scanIntoCart(till);
  expect(till.cart.state.get().totalMinor).toBe(price);
  const sold = await till.sales.sell([{ type: 'CASH', tenderedMinor: price }]);
  expect(sold).toMatchObject({ kind: 'sold', order: { receiptNumber: 'P1-000001' } });
  expect(online.size).toBe(1);
  expect(troubles).toEqual([]);
});

it('sells without the network, also after a reload, and hands each sale in once when it is back', async () => {
  const { till, gateway, handedIn, online, open, lineChanged, troubles } = await pairedTill();
  await till.staff.signIn('grace', '2580');
  gateway.go({ kind: 'down' });
  scanIntoCart(till);
  const first = await till.sales.sell([{ type: 'CASH', tenderedMinor: price }]);
  expect(first).toMatchObject({ kind: 'sold', order: { isUnsent: true } });
  await expect.poll(() => till.status.get()).toMatchObject({ isOnline: false, unsent: 1 });
  till.sales.next();
  till.close();

  const reloaded = await open();
  await expect.poll(() => reloaded.catalogue.state.get().items).toBe(1);
  expect(reloaded.pairing.state.get().kind).toBe('paired');
  expect(await reloaded.staff.signIn('grace', '2580')).toEqual({ kind: 'ok' });
  expect(reloaded.staff.state.get().current?.isOnline).toBe(false);
  scanIntoCart(reloaded);
  await reloaded.sales.sell([{ type: 'CASH', tenderedMinor: price }]);
  await expect.poll(() => reloaded.status.get().unsent).toBe(2);
  expect(await reloaded.update()).toMatchObject({ problem: expect.any(String) as string });
  expect(await reloaded.pairing.unpair()).toMatchObject({ problem: expect.any(String) as string });

  gateway.go({ kind: 'good' });
  lineChanged();
  await expect
    .poll(() => reloaded.status.get(), { timeout: 10_000 })
    .toMatchObject({
      isOnline: true,
      unsent: 0,
      problems: 0,
    });
  const numbers = [...handedIn.values()].map((input) => input['receiptNumber']);
  expect(numbers.sort()).toEqual(['P1-F2-000001', 'P1-F2-000002']);
  expect(online.size).toBe(0);
  expect(troubles).toEqual([]);
}, 20_000);

it('shows first what it sells most', async () => {
  const { till } = await pairedTill();
  await till.staff.signIn('grace', '2580');
  scanIntoCart(till);
  await till.sales.sell([{ type: 'CASH', tenderedMinor: price }]);
  await expect.poll(() => till.catalogue.tiles(null)[0]?.variantId).toBe('variant-1');
});

it('takes a new version of the app once nothing is under way', async () => {
  const { till, isWaiting, applied } = await pairedTill();
  isWaiting.set(true);
  expect(till.status.get().hasUpdate).toBe(true);
  expect(await till.update()).toBeNull();
  expect(applied()).toBe(1);
});

it('forgets the shop when it is unpaired', async () => {
  const { till, open } = await pairedTill();
  await till.staff.signIn('grace', '2580');
  scanIntoCart(till);
  expect(await till.pairing.unpair()).toBeNull();
  expect(till.catalogue.state.get().items).toBe(0);
  expect(till.staff.state.get()).toMatchObject({ members: [], current: null });
  expect(till.cart.state.get().lines).toEqual([]);
  expect(till.status.get().blocked).toContain('prices');
  const reloaded = await open();
  expect(reloaded.pairing.state.get()).toEqual({ kind: 'unpaired', reason: null });
});
