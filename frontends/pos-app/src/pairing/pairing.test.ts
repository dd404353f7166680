// @vitest-environment node
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { createGraph } from '../network/graph.ts';
import { createTransport } from '../network/transport.ts';
import { openTillDatabase } from '../store/till-database.ts';
import { createVault } from '../store/vault.ts';
import { device, tenant } from '../testing/answers.ts';
import { fakeGateway, type Field } from '../testing/fake-gateway.ts';
import { tabsOfDevice } from '../testing/tabs-of-device.ts';
import { pairingRecord } from './credential.ts';
import { createPairing } from './pairing.ts';

let databases = 0;

const manager = {
  __typename: 'Session',
  accessToken: 'manager-token',
  viewer: { grants: ['registers:pair'], tenant },
};
const register = (id: string, name: string, paired: string | null = null, isActive = true) => ({
  node: {
    id,
    name,
    code: id,
    isActive,
    device: paired === null ? null : { id: `d-${id}`, name: paired },
  },
});
const stores = (edges: readonly unknown[], hasNextPage = false) => ({
  edges,
  pageInfo: { hasNextPage, endCursor: hasNextPage ? 'next' : null },
});
const store = (name: string, registers: readonly unknown[], isActive = true) => ({
  node: { id: name, name, isActive, registers: { edges: registers } },
});

async function till(fields: Readonly<Record<string, Field>> = {}) {
  const gateway = fakeGateway({
    signIn: () => manager,
    signOut: () => ({ signedOutAt: '2026-11-26T09:00:00Z' }),
    stores: () => stores([store('Pier 17', [register('P1', 'Counter 1')])]),
    pairRegister: () => ({ __typename: 'RegisterPaired', credential: 'nd_1_secret', device }),
    ...fields,
  });
  const askWith = createGraph(
    createTransport({ url: '/graphql', fetch: gateway.fetch, onReach: () => undefined }),
  );
  const database = openTillDatabase(`pairing-${(databases += 1)}`);
  const record = pairingRecord(database, createVault(database));
  const tabs = tabsOfDevice();
  const state = { hasUnsent: false, cleared: 0, forgotten: 0 };
  const open = () =>
    createPairing({
      askWith,
      record,
      tabs: tabs.open(),
      newId: () => 'key',
      hasUnsent: () => state.hasUnsent,
      clearCopies: () => {
        state.cleared += 1;
        return Promise.resolve();
      },
      clearShop: () => {
        state.forgotten += 1;
        return Promise.resolve();
      },
      onChanged: () => undefined,
      onTrouble: (error) => {
        throw error;
      },
    });
  const pairing = open();
  await pairing.start();
  return { gateway, database, record, pairing, open, state };
}

it('begins unpaired, and is a till once a manager paired it, also after a reload', async () => {
  const { pairing, open, gateway, record } = await till();
  expect(pairing.state.get()).toEqual({ kind: 'unpaired', reason: null });
  await pairing.begin('manager@harbour.example', 'demo-password');
  expect(await pairing.pair('P1', 'Tablet')).toEqual({ kind: 'ok' });
  const paired = {
    kind: 'paired',
    deviceId: 'device-1',
    deviceName: 'Tablet',
    tenantName: 'Harbour',
    storeName: 'Pier 17',
    registerId: 'register-1',
    registerName: 'Counter 1',
    registerCode: 'P1',
  };
  expect(pairing.state.get()).toEqual(paired);
  expect(gateway.sent.find(({ name }) => name === 'PairThisDevice')?.token).toBe('manager-token');
  const reloaded = open();
  await reloaded.start();
  expect(reloaded.state.get()).toEqual(paired);
  expect(await record.credential()).toBe('nd_1_secret');
});

it('keeps the credential where only this browser reads it', async () => {
  const { pairing, database } = await till();
  await pairing.begin('a', 'b');
  await pairing.pair('P1', 'Tablet');
  const bytes = (await database.kept.toArray()).map(({ value }) => {
    const sealed = (value as { credential?: { data: ArrayBuffer } }).credential;
    return JSON.stringify(value) + (sealed ? new TextDecoder().decode(sealed.data) : '');
  });
  expect(bytes.join()).not.toContain('secret');
});

it("ends the manager's session once the device is paired", async () => {
  const { pairing, gateway } = await till();
  await pairing.begin('a', 'b');
  await pairing.pair('P1', 'Tablet');
  await new Promise((resolve) => setTimeout(resolve));
  expect(gateway.sent.at(-1)).toMatchObject({ name: 'EndStaffSession', token: 'manager-token' });
});

it('shows every open register of every open store, with what is paired there', async () => {
  const pages = [
    stores(
      [store('A', [register('A1', 'One', 'Old tablet'), register('A2', 'Two', null, false)])],
      true,
    ),
    stores([store('B', [register('B1', 'One')]), store('C', [register('C1', 'One')], false)]),
  ];
  const { pairing } = await till({ stores: () => pages.shift() });
  expect(await pairing.begin('a', 'b')).toEqual({
    registers: [
      { registerId: 'A1', name: 'One', storeName: 'A', pairedWith: 'Old tablet' },
      { registerId: 'B1', name: 'One', storeName: 'B', pairedWith: null },
    ],
  });
});

it('lets nobody pair who has no right to it', async () => {
  const { pairing, gateway } = await till({
    signIn: () => ({ ...manager, viewer: { grants: ['orders:sell'], tenant } }),
  });
  expect(await pairing.begin('a', 'b')).toMatchObject({
    problem: expect.stringContaining('manager') as string,
  });
  expect(gateway.sent.at(-1)?.name).toBe('EndStaffSession');
  expect(await pairing.pair('P1', 'Tablet')).toMatchObject({ kind: 'problem' });
  expect(gateway.count('PairThisDevice')).toBe(0);
});

it('says in words why someone is not signed in, or that the network is away', async () => {
  const { pairing, gateway } = await till({
    signIn: () => ({ __typename: 'SignInFailed', code: 'SIGN_IN_FAILED', message: 'Wrong.' }),
  });
  expect(await pairing.begin('a', 'b')).toEqual({ problem: 'Wrong.' });
  gateway.go({ kind: 'down' });
  expect(await pairing.begin('a', 'b')).toMatchObject({
    problem: expect.stringContaining('network') as string,
  });
});

it('is no till any more once the server does not know it, in every tab, and says why', async () => {
  const { pairing, open, record } = await till();
  await pairing.begin('a', 'b');
  await pairing.pair('P1', 'Tablet');
  const other = open();
  await other.start();
  await pairing.refused('nd_1_secret', 'Pair it again.');
  expect(pairing.state.get()).toEqual({ kind: 'unpaired', reason: 'Pair it again.' });
  await expect.poll(() => other.state.get().kind).toBe('unpaired');
  expect(await record.credential()).toBeNull();
});

it('stays what it is where an older credential is refused', async () => {
  const { pairing } = await till();
  await pairing.begin('a', 'b');
  await pairing.pair('P1', 'Tablet');
  await pairing.refused('nd_0_old', 'Pair it again.');
  expect(pairing.state.get().kind).toBe('paired');
});

it('is not given up while something is unsent', async () => {
  const { pairing, state, record } = await till();
  await pairing.begin('a', 'b');
  await pairing.pair('P1', 'Tablet');
  state.hasUnsent = true;
  expect(await pairing.unpair()).toMatchObject({ problem: expect.any(String) as string });
  expect(await record.credential()).toBe('nd_1_secret');
  state.hasUnsent = false;
  expect(await pairing.unpair()).toBeNull();
  expect(await record.credential()).toBeNull();
  expect([state.cleared, state.forgotten]).toEqual([2, 1]);
});

it("does not take one shop's unsent sales to another", async () => {
  let shop = tenant;
  const { pairing, state } = await till({
    signIn: () => ({ ...manager, viewer: { grants: ['registers:pair'], tenant: shop } }),
  });
  await pairing.begin('a', 'b');
  await pairing.pair('P1', 'Tablet');
  await pairing.refused('nd_1_secret', 'Pair it again.');
  state.hasUnsent = true;
  shop = { id: 'tenant-2', name: 'Another' };
  await pairing.begin('a', 'b');
  expect(await pairing.pair('P1', 'Tablet')).toMatchObject({ kind: 'problem' });
  shop = tenant;
  await pairing.begin('a', 'b');
  expect(await pairing.pair('P1', 'Tablet')).toEqual({ kind: 'ok' });
});
