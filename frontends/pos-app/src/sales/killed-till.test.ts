import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { article } from '../cart/testing/examples.ts';
import type { Asks } from '../outbox/ports.ts';
import { memoryLocks } from '../outbox/testing/doubles.ts';
import { fakeServer, type Fault } from './testing/fake-server.ts';
import { items, openTab, type Tab } from './testing/till.ts';

let tabs: Tab[] = [];
let count = 0;

afterEach(async () => {
  await Promise.all(tabs.map((tab) => tab.cart.settled()));
  for (const tab of tabs) tab.kill();
  tabs = [];
});

const cash = [{ type: 'CASH', tenderedMinor: 1000 }] as const;

/** A device whose first request has this fate, and whose tabs may wait for answers for ever. */
function setUp(fate: Fault) {
  count += 1;
  const left = [fate];
  const server = fakeServer({ items, fault: () => left.shift() ?? 'none' });
  const name = `killed-${count}`;
  const locks = memoryLocks();
  const open = async (asks: Asks = server.asks) => {
    const tab = await openTab({ name, locks, asks, isOnline: () => true });
    tabs.push(tab);
    return tab;
  };
  const deaf: Asks = {
    ...server.asks,
    staff: async (...asked) => {
      await server.asks.staff(...asked);
      return new Promise<never>(() => undefined);
    },
  };
  return { server, open, deaf };
}

async function charge(tab: Tab): Promise<void> {
  tab.cart.add(article());
  await tab.cart.settled();
  void tab.sales.sell(cash);
  await expect.poll(() => tab.database.intents.count()).toBe(1);
}

async function handIn(tab: Tab): Promise<void> {
  await tab.outbox.flush();
  expect(tab.outbox.rows()).toEqual([]);
}

describe('a till that is killed between Charge and answer', () => {
  it.each<[string, Fault]>([
    ['the server never saw it', 'lost-before'],
    ['the server had sold it', 'none'],
  ])('has sold once where %s', async (_case, fate) => {
    const { server, open, deaf } = setUp(fate);
    const tab = await open(deaf);
    await charge(tab);
    await expect.poll(() => server.state.requests).toBe(1);
    tab.kill();

    const next = await open();
    await expect.poll(() => next.sales.charge.get().kind).toBe('sold');
    expect(next.cart.state.get().lines).toEqual([]);
    await handIn(next);
    expect(server.log).toHaveLength(1);
  });

  it.each<[string, Fault]>([
    ['the server never saw it', 'lost-before'],
    ['the server had sold it', 'none'],
  ])('has sold once where another tab comes instead, and %s', async (_case, fate) => {
    const { server, open, deaf } = setUp(fate);
    const first = await open();
    const second = await open(deaf);
    await charge(second);
    await expect.poll(() => server.state.requests).toBe(1);
    second.kill();
    first.kill();

    const next = await open();
    expect(next.cart.slot).toBe(1);
    expect(await next.database.intents.count()).toBe(0);
    await handIn(next);
    expect(server.log).toHaveLength(1);
    expect((await open()).cart.state.get().lines).toEqual([]);
  });

  it('leaves alone what a living tab is about', async () => {
    const { open, deaf } = setUp('none');
    const first = await open(deaf);
    await charge(first);
    await open();
    expect(await first.database.intents.count()).toBe(1);
    expect(first.sales.charge.get().kind).toBe('working');
  });
});
