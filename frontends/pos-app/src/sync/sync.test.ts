// @vitest-environment node
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { createConnection } from '../network/connection.ts';
import { createDeviceSession } from '../network/device-session.ts';
import { createGraph } from '../network/graph.ts';
import { reachBy } from '../network/reach.ts';
import { createTransport } from '../network/transport.ts';
import { openTillDatabase, type TillDatabase } from '../store/till-database.ts';
import { createVault } from '../store/vault.ts';
import type { Tabs } from '../store/tabs.ts';
import { deviceSession, handClock } from '../testing/answers.ts';
import { fakeGateway, type Field } from '../testing/fake-gateway.ts';
import { article, fakeShop } from '../testing/fake-shop.ts';
import { tabsOfDevice } from '../testing/tabs-of-device.ts';
import { createSync } from './sync.ts';

let databases = 0;

function device(more: Readonly<Record<string, Field>> = {}) {
  const shop = fakeShop();
  const clock = handClock();
  const gateway = fakeGateway({
    openDeviceSession: () => deviceSession(clock.now()),
    ...shop.fields,
    ...more,
  });
  const database = openTillDatabase(`sync-${(databases += 1)}`);
  const tabs = tabsOfDevice();
  const open = () => tab({ gateway, clock, database, tabs: tabs.open() });
  return { ...shop, clock, gateway, database, open, ...open() };
}

type Surroundings = {
  readonly gateway: ReturnType<typeof fakeGateway>;
  readonly clock: ReturnType<typeof handClock>;
  readonly database: TillDatabase;
  readonly tabs: Tabs;
};

function tab({ gateway, clock, database, tabs }: Surroundings) {
  const connection = createConnection({
    now: clock.now,
    lastAnswerAt: null,
    keep: () => undefined,
  });
  const askWith = createGraph(
    createTransport({ url: '/graphql', fetch: gateway.fetch, onReach: connection.note }),
  );
  const session = createDeviceSession({
    askWith,
    credential: () => Promise.resolve('nd_1_secret'),
    now: clock.now,
    onOpened: () => undefined,
    onUnpaired: () => undefined,
  });
  const planned: { readonly inMs: number; readonly work: () => void }[] = [];
  const changes: unknown[] = [];
  const sync = createSync({
    database,
    vault: createVault(database),
    ask: session.ask,
    reach: reachBy(askWith),
    connection,
    tabs,
    isPaired: () => true,
    now: clock.now,
    after: (inMs, work) => {
      const one = { inMs, work };
      planned.push(one);
      return () => planned.splice(planned.indexOf(one), 1);
    },
    random: () => 0.5,
    onTrouble: (error) => {
      throw error;
    },
    onChanged: (change) => {
      changes.push(change);
    },
  });
  return { connection, sync, planned, changes };
}

it('copies everything at the start, in pages, and only what changed from then on', async () => {
  const { catalogue, stock, customers, database, sync, gateway, changes } = device();
  catalogue.add(...Array.from({ length: 1_201 }, (_, at) => article(at)));
  stock.add({ variantId: 'variant-1', onHand: '3', available: '2.5', isLow: true });
  customers.add({
    id: 'nora',
    name: 'Nora',
    externalReference: 'C-1',
    phoneLast4: '0142',
    isErased: false,
  });
  await sync.run();
  expect(await database.items.count()).toBe(1_201);
  expect(gateway.count('CatalogueChanges')).toBe(3);
  expect(await database.stock.get('variant-1')).toEqual({
    variantId: 'variant-1',
    availableMilli: 2_500,
    isLow: true,
  });
  expect(await database.customers.count()).toBe(1);
  expect(await database.staff.count()).toBe(1);
  expect(sync.state.get().syncedAt).toEqual(new Date('2026-11-26T09:00:00Z'));
  catalogue.add(article(7, { priceMinor: 999 }), article(8, { isActive: false }));
  await sync.run();
  expect((await database.items.get('variant-7'))?.priceMinor).toBe(999);
  expect(await database.items.get('variant-8')).toBeUndefined();
  expect(gateway.count('CatalogueChanges')).toBe(4);
  expect(changes.at(-1)).toMatchObject({ items: ['variant-7', 'variant-8'], stock: [] });
});

it('goes on where it was interrupted', async () => {
  const { catalogue, database, sync, gateway } = device();
  catalogue.add(...Array.from({ length: 1_500 }, (_, at) => article(at)));
  const { page } = catalogue;
  let pages = 0;
  catalogue.page = (args) => {
    if ((pages += 1) === 3) gateway.go({ kind: 'lost' });
    return page(args);
  };
  await sync.run();
  expect(await database.items.count()).toBe(1_000);
  expect(sync.state.get().syncedAt).toBeNull();
  gateway.go({ kind: 'good' });
  await sync.run();
  expect(await database.items.count()).toBe(1_500);
  const cursors = gateway.sent
    .filter(({ name }) => name === 'CatalogueChanges')
    .map(({ variables }) => (variables as { after: string | null }).after);
  expect(cursors).toEqual([null, 'a:500', 'a:1000', 'a:1000']);
});

it('copies anew where its cursor is not taken, and swaps the copies at once', async () => {
  const { catalogue, database, sync, changes } = device();
  catalogue.add(article(1), article(2));
  await sync.run();
  catalogue.restore(
    Array.from({ length: 600 }, (_, at) => article(at + 2)),
    'b',
  );
  const { page } = catalogue;
  const seen: number[] = [];
  catalogue.page = (args) => {
    void database.items.count().then((count) => seen.push(count));
    return page(args);
  };
  await sync.run();
  expect(await database.items.get('variant-1')).toBeUndefined();
  expect(await database.items.count()).toBe(600);
  // What is sold from was never half a copy.
  expect(new Set(seen)).toEqual(new Set([2]));
  expect(changes.at(-1)).toMatchObject({ items: null });
});

it('is done by one tab, and the others are told', async () => {
  const { catalogue, sync, open, gateway, changes } = device();
  catalogue.add(article(1));
  const other = open();
  await Promise.all([sync.run(), other.sync.run()]);
  expect(gateway.count('CatalogueChanges')).toBe(1);
  expect(changes).toHaveLength(1);
  expect(other.changes).toEqual(changes);
  await expect.poll(() => other.sync.state.get().syncedAt).not.toBeNull();
});

it('comes again after half a minute, soon after a sale, and looks ever more slowly without the network', async () => {
  const { sync, planned, gateway, connection } = device();
  await sync.start();
  await sync.run();
  expect(planned.map(({ inMs }) => inMs)).toEqual([30_000]);
  sync.soon();
  expect(planned.map(({ inMs }) => inMs)).toEqual([1_000]);
  gateway.go({ kind: 'down' });
  const waits: (number | undefined)[] = [];
  for (let round = 0; round < 5; round += 1) {
    await sync.run();
    waits.push(planned[0]?.inMs);
  }
  expect(waits).toEqual([2_000, 4_000, 8_000, 15_000, 15_000]);
  expect(connection.state.get().isOnline).toBe(false);
  gateway.go({ kind: 'good' });
  await sync.run();
  expect(connection.state.get().isOnline).toBe(true);
  expect(planned.map(({ inMs }) => inMs)).toEqual([30_000]);
  sync.stop();
  expect(planned).toEqual([]);
});

it('asks for settings and staff less often', async () => {
  const { sync, gateway, clock } = device();
  await sync.run();
  await sync.run();
  expect(gateway.count('TillSettings')).toBe(1);
  clock.pass(120_000);
  await sync.run();
  expect(gateway.count('TillSettings')).toBe(2);
  await sync.run(true);
  expect([gateway.count('TillSettings'), gateway.count('TillStaff')]).toEqual([3, 3]);
});

it('copies the rest where one thing is refused, and says what', async () => {
  const { catalogue, sync, database } = device({
    customerChanges: () => {
      throw new Error('broken');
    },
  });
  catalogue.add(article(1));
  await sync.run();
  expect(await database.items.count()).toBe(1);
  expect(sync.state.get().syncedAt).not.toBeNull();
  expect(sync.state.get().last?.failed).toMatchObject([
    { name: 'customers', why: { kind: 'problem', code: 'INTERNAL', requestId: 'request-6' } },
  ]);
});

it('keeps verifiers sealed', async () => {
  const { sync, database } = device();
  await sync.run();
  const row = await database.staff.get('grace');
  expect(new TextDecoder().decode(row?.verifier.data)).not.toContain('argon2id');
});
