import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { apples, article } from '../cart/testing/examples.ts';
import type { Asked } from '../outbox/ports.ts';
import { fakeWorld, memoryLocks } from '../outbox/testing/doubles.ts';
import { ok, scriptedAsks } from '../outbox/testing/scripted-asks.ts';
import { items, openTab, type Tab } from '../sales/testing/till.ts';
import { openParked } from './open-parked.ts';

let tab: Tab;
let count = 0;

afterEach(async () => {
  await tab.cart.settled();
  tab.kill();
});

type Stored = { readonly id: string; readonly label: string };

/** The store's list, as the server keeps it. */
function listDouble() {
  const carts = new Map<string, Stored>();
  const taken = new Map<string, object>();
  const fate: { lost: number } = { lost: 0 };
  const present = ({ id, label }: Stored) => ({
    __typename: 'ParkedCart',
    id,
    label,
    parkedAt: '2030-01-01T00:00:00Z',
    lines: [
      {
        variant: { id: article().variantId },
        name: 'Coffee',
        quantity: '2',
        unitPriceOverride: { amountMinor: 300, reason: 'regular' },
        totalOverride: null,
        discounts: [],
        note: 'to go',
      },
      {
        variant: { id: 'gone' },
        name: 'Tea',
        quantity: '1',
        unitPriceOverride: null,
        totalOverride: null,
        discounts: [],
        note: null,
      },
    ],
    shownTotal: { amountMinor: 600 },
    customer: null,
    discounts: [],
  });
  const answer = (
    operation: string,
    { input }: { readonly input: Stored & { idempotencyKey: string } },
  ) => {
    switch (operation) {
      case 'ParkedCarts':
        return { parkedCarts: [...carts.values()].map(present) };
      case 'ParkCart':
        carts.set(input.id, input);
        return { parkCart: present(input) };
      case 'ResumeCart': {
        const cart = carts.get(input.id);
        if (cart) taken.set(input.idempotencyKey, present(cart));
        carts.delete(input.id);
        const missing = { __typename: 'ParkedCartNotFound', code: 'x', message: 'It is gone.' };
        return { resumeCart: taken.get(input.idempotencyKey) ?? missing };
      }
      default: {
        const cart = carts.get(input.id);
        carts.delete(input.id);
        return { discardCart: cart ? present(cart) : { __typename: 'ParkedCartNotFound' } };
      }
    }
  };
  const { asks, made } = scriptedAsks((operation, variables): Asked<unknown> => {
    const data = answer(operation, variables);
    fate.lost -= 1;
    return fate.lost >= 0 ? { kind: 'offline' } : ok(data);
  });
  return { asks, made, carts, fate };
}

async function setUp() {
  count += 1;
  const world = fakeWorld();
  const server = listDouble();
  const line = { isOnline: true };
  const name = `parked-${count}`;
  const locks = memoryLocks();
  tab = await openTab({ name, locks, asks: server.asks, isOnline: () => line.isOnline, world });
  const open = () =>
    openParked({
      database: tab.database,
      world,
      asks: server.asks,
      cart: tab.cart,
      isOnline: () => line.isOnline,
      findItem: (id) => items.find(({ variantId }) => variantId === id) ?? null,
      readCustomer: async () => null,
    });
  return { server, line, parked: open(), open };
}

describe('a parked cart', () => {
  it('is on the list of the store, and resumed as it was put in', async () => {
    const { parked } = await setUp();
    tab.cart.add(article());
    expect(await parked.park(' Table 4 ')).toBeNull();
    expect(tab.cart.state.get().lines).toEqual([]);
    const [listed] = await parked.list();
    expect(listed).toMatchObject({ label: 'Table 4', isLocal: false });
    expect(await parked.resume(listed?.id ?? '')).toEqual({
      problem: 'Not sold any more: Tea.',
      requestId: null,
    });
    expect(tab.cart.state.get().lines).toMatchObject([
      { quantityMilli: 2000, grossMinor: 600, note: 'to go' },
    ]);
  });

  it('waits until the present cart is empty', async () => {
    const { parked, server } = await setUp();
    tab.cart.add(article());
    expect(await parked.resume('x')).toMatchObject({ problem: expect.any(String) as string });
    expect(server.made).toEqual([]);
  });

  it('is kept on the device without the network, with all that stands on its labels', async () => {
    const { parked, line } = await setUp();
    line.isOnline = false;
    tab.cart.add(apples, { quantityMilli: 1000, totalMinor: 250 });
    const before = tab.cart.state.get().lines;
    await parked.park('Ada');
    const [listed] = await parked.list();
    expect(listed).toMatchObject({ label: 'Ada', isLocal: true, shownTotalMinor: 250 });
    expect(await parked.resume(listed?.id ?? '')).toBeNull();
    expect(tab.cart.state.get().lines).toEqual(before);
    expect(await parked.list()).toEqual([]);
  });

  it('is one, where the server kept it and the answer was lost', async () => {
    const { parked, server } = await setUp();
    server.fate.lost = 1;
    tab.cart.add(article());
    await parked.park('Ada');
    expect(await parked.list()).toMatchObject([{ label: 'Ada', isLocal: false }]);
  });

  it('does not come back from the server once it was resumed here', async () => {
    const { parked, server, line } = await setUp();
    server.fate.lost = 1;
    tab.cart.add(article());
    await parked.park('Ada');
    line.isOnline = false;
    const [local] = await parked.list();
    expect(await parked.resume(local?.id ?? '')).toBeNull();
    line.isOnline = true;
    expect(await parked.list()).toEqual([]);
    expect(server.carts.size).toBe(0);
  });

  it('is not lost where the answer to resuming it is', async () => {
    const { parked, server, open } = await setUp();
    tab.cart.add(article());
    await parked.park('Ada');
    const [listed] = await parked.list();
    server.fate.lost = 1;
    expect(await parked.resume(listed?.id ?? '')).toMatchObject({
      problem: expect.any(String) as string,
    });
    const again = open();
    expect(await again.list()).toMatchObject([{ label: 'Ada' }]);
    await again.resume(listed?.id ?? '');
    expect(tab.cart.state.get().lines).toHaveLength(1);
    expect(await again.list()).toEqual([]);
  });

  it('can be thrown away', async () => {
    const { parked, server } = await setUp();
    tab.cart.add(article());
    await parked.park('Ada');
    const [listed] = await parked.list();
    expect(await parked.discard(listed?.id ?? '')).toBeNull();
    expect(server.carts.size).toBe(0);
    expect(await parked.discard('another')).toMatchObject({ requestId: 'request-1' });
  });
});
