import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { memoryLocks } from '../outbox/testing/doubles.ts';
import { settings, article } from '../cart/testing/examples.ts';
import type { Locks } from '../outbox/ports.ts';
import { fakeServer, type Fault } from './testing/fake-server.ts';
import { items, openTab, type Tab, type TabOptions } from './testing/till.ts';

let tabs: Tab[] = [];
let count = 0;

afterEach(async () => {
  await Promise.all(tabs.map((tab) => tab.cart.settled()));
  for (const tab of tabs) tab.kill();
  tabs = [];
});

async function setUp(
  faults: readonly Fault[] = [],
  more: Partial<TabOptions> & { readonly locks?: Locks } = {},
) {
  count += 1;
  const name = `sales-${count}`;
  const left = [...faults];
  const server = fakeServer({ items, fault: () => left.shift() ?? 'none' });
  const line = { isOnline: true };
  const locks = memoryLocks();
  const open = async () => {
    const tab = await openTab({
      name,
      locks,
      asks: server.asks,
      isOnline: () => line.isOnline,
      ...more,
    });
    tabs.push(tab);
    return tab;
  };
  return { server, line, open, tab: await open(), fault: (fault: Fault) => left.push(fault) };
}

const cash = [{ type: 'CASH', tenderedMinor: 1000 }] as const;
const card = (cardToken: string) => [{ type: 'CARD', amountMinor: 543, cardToken }] as const;

async function done(tab: Tab) {
  await tab.outbox.flush();
  expect(tab.outbox.rows()).toEqual([]);
}

describe('a sale with the network', () => {
  it('is the server’s, and leaves an empty cart', async () => {
    const { server, tab } = await setUp();
    tab.cart.add(article());
    expect(await tab.sales.sell(cash)).toMatchObject({
      kind: 'sold',
      order: { receiptNumber: 'R1-000001', totalMinor: 543, changeMinor: 457, isUnsent: false },
    });
    expect(tab.cart.state.get()).toMatchObject({ lines: [], canUndo: false });
    expect([...server.orders.values()].map(({ via }) => via)).toEqual(['completeSale']);
    expect(await tab.database.intents.count()).toBe(0);
    expect(await tab.database.cartSteps.count()).toBe(0);
  });

  it('is made once however often Charge is pressed', async () => {
    const { server, tab } = await setUp();
    tab.cart.add(article());
    await Promise.all([tab.sales.sell(cash), tab.sales.sell(cash), tab.sales.sell(cash)]);
    expect(await tab.sales.sell(cash)).toMatchObject({ kind: 'sold' });
    expect(server.orders.size).toBe(1);
  });

  it('says what is missing before anything is sent', async () => {
    const { server, tab } = await setUp();
    expect(await tab.sales.sell(cash)).toMatchObject({ problem: 'There is nothing in the cart.' });
    tab.cart.add(article());
    const short = await tab.sales.sell([{ type: 'CASH', tenderedMinor: 100 }]);
    expect(short).toEqual({ kind: 'refused', problem: '4.43 is missing.', requestId: null });
    expect(server.state.requests).toBe(0);
    expect(tab.cart.add(article())).toEqual(expect.any(String));
  });

  it('leaves the cart as it is where the card is declined, and sells by another key afterwards', async () => {
    const { server, tab } = await setUp();
    tab.cart.add(article());
    expect(await tab.sales.sell(card('sim_decline'))).toEqual({
      kind: 'declined',
      reason: 'insufficient_funds',
    });
    expect(tab.cart.state.get().lines).toHaveLength(1);
    expect(await tab.sales.sell(cash)).toMatchObject({ kind: 'sold' });
    expect(server.log).toHaveLength(1);
  });

  it('shows an error of the server with its request id, never as offline', async () => {
    const { server, tab } = await setUp(['forbidden']);
    tab.cart.add(article());
    expect(await tab.sales.sell(cash)).toEqual({
      kind: 'refused',
      problem: 'Failed: FORBIDDEN',
      requestId: 'request-1',
    });
    expect(server.orders.size).toBe(0);
    expect(await tab.database.intents.count()).toBe(0);
  });

  it.each<readonly Fault[]>([
    ['broken', 'none'],
    ['broken-after', 'none'],
  ])('is asked again by the same key after a fault: %s', async (...faults) => {
    const { server, tab } = await setUp(faults);
    tab.cart.add(article());
    expect(await tab.sales.sell(cash)).toMatchObject({
      kind: 'sold',
      order: { receiptNumber: 'R1-000001' },
    });
    expect(server.orders.size).toBe(1);
  });
});

describe('a sale whose answer is lost', () => {
  it('is sold by the device and handed in once, where the server never saw it', async () => {
    const { server, tab } = await setUp(['lost-before']);
    tab.cart.add(article());
    expect(await tab.sales.sell(cash)).toMatchObject({
      kind: 'sold',
      order: { receiptNumber: 'R1-F2-000001', isUnsent: true },
    });
    await done(tab);
    expect([...server.orders.values()]).toMatchObject([
      { via: 'submitOfflineSale', receiptNumber: 'R1-F2-000001' },
    ]);
    await expect.poll(() => tab.sales.last.get()?.isUnsent).toBe(false);
  });

  it('is recorded once where the server had sold it, and says under which number', async () => {
    const { server, tab } = await setUp(['lost-after']);
    tab.cart.add(article());
    await tab.sales.sell(cash);
    await done(tab);
    expect([...server.orders.values()]).toMatchObject([{ via: 'completeSale' }]);
    await expect
      .poll(() => tab.sales.notices.get())
      .toMatchObject([
        { receiptNumber: 'R1-F2-000001', notes: ['Recorded by the server as R1-000001.'] },
      ]);
    await tab.sales.dismissNotice(tab.sales.notices.get()[0]?.orderId ?? '');
    await expect.poll(() => tab.sales.notices.get()).toEqual([]);
  });

  it('is handed in by its other id where the server’s attempt ended in nothing', async () => {
    const { server, tab, fault } = await setUp(['lost-after']);
    tab.cart.add(article());
    fault('lost-before');
    await tab.sales.sell(cash);
    const [order] = [...server.orders.values()];
    if (order) order.status = 'FAILED';
    await tab.outbox.flush();
    await done(tab);
    expect([...server.orders.values()].map(({ status }) => status)).toEqual([
      'FAILED',
      'COMPLETED',
    ]);
  });

  it('waits for the cashier where a card may not be taken without the network', async () => {
    const rules = settings({ offline: { ...settings().offline, acceptsCards: false } });
    const { server, tab } = await setUp(['lost-after'], { rules });
    tab.cart.add(article());
    expect(await tab.sales.sell(card('sim_approve'))).toEqual({ kind: 'card-timed-out' });
    expect(tab.cart.add(article())).toMatchObject({ problem: 'The cart is being paid.' });
    expect(await tab.sales.askAgain()).toMatchObject({ kind: 'sold', order: { isUnsent: false } });
    expect(server.log).toHaveLength(1);
  });

  it('is stopped where the cashier gives it up, and the cart stays', async () => {
    const { server, tab } = await setUp();
    tab.cart.add(article());
    expect(await tab.sales.sell(card('sim_silent'))).toEqual({ kind: 'card-timed-out' });
    expect(await tab.sales.askAgain()).toEqual({ kind: 'card-timed-out' });
    expect(await tab.sales.cancel()).toEqual({ kind: 'idle' });
    expect([...server.orders.values()]).toMatchObject([{ status: 'FAILED' }]);
    expect(tab.cart.state.get().lines).toHaveLength(1);
    expect(await tab.sales.sell(cash)).toMatchObject({ kind: 'sold' });
  });

  it('is stopped later where nobody answers that it is given up; a sale by then is a problem in words', async () => {
    const rules = settings({ offline: { ...settings().offline, acceptsCards: false } });
    const { server, tab, fault } = await setUp(['lost-after'], { rules });
    tab.cart.add(article());
    await tab.sales.sell(card('sim_approve'));
    fault('lost-before');
    fault('lost-before');
    expect(await tab.sales.cancel()).toEqual({ kind: 'idle' });
    await tab.outbox.flush();
    await tab.outbox.flush();
    expect(tab.outbox.items.get()).toMatchObject([
      {
        state: 'problem',
        problem:
          'The sale was completed after all (R1-000001, 5.43): void it or give the money back.',
      },
    ]);
    expect(server.log).toHaveLength(1);
  });
});

describe('a sale without the network', () => {
  it('gets the next number of the device’s series, and is handed in when it is back', async () => {
    const { server, line, tab } = await setUp();
    line.isOnline = false;
    server.state.isReached = false;
    for (const number of ['R1-F2-000001', 'R1-F2-000002']) {
      tab.cart.add(article());
      expect(await tab.sales.sell(cash)).toMatchObject({ order: { receiptNumber: number } });
      tab.sales.next();
    }
    await expect
      .poll(() => tab.outbox.items.get().map(({ title }) => title))
      .toEqual(['R1-F2-000001 · 5.43 USD', 'R1-F2-000002 · 5.43 USD']);
    server.state.isReached = true;
    await done(tab);
    expect(server.orders.size).toBe(2);
  });

  it.each([
    [{ maxSaleMinor: 500 }, 'Without the network one sale may be up to 5.00.'],
    [{ maxTotalMinor: 542 }, /up to 5.42 may be sold in all/],
    [{ acceptsCards: false }, 'Cards can’t be taken without the network: take cash.'],
    [{ maxCardMinor: 542 }, 'Without the network a card may pay up to 5.42.'],
  ])('keeps to the limits: %o', async (limits, problem) => {
    const rules = settings({ offline: { ...settings().offline, ...limits } });
    const { line, tab } = await setUp([], { rules });
    line.isOnline = false;
    tab.cart.add(article());
    expect(await tab.sales.sell(card('sim_approve'))).toMatchObject({
      kind: 'refused',
      problem: expect.stringMatching(problem) as string,
    });
    expect(tab.outbox.rows()).toEqual([]);
  });

  it('is shared by no two tabs: each has its cart, and no number is given twice', async () => {
    const { server, line, open, tab } = await setUp();
    line.isOnline = false;
    server.state.isReached = false;
    const other = await open();
    const sell = async (one: Tab) => {
      for (let sale = 0; sale < 5; sale += 1) {
        one.cart.add(article());
        await one.sales.sell(cash);
        one.sales.next();
      }
    };
    await Promise.all([sell(tab), sell(other)]);
    await tab.outbox.flush();
    const numbers = tab.outbox.items.get().map(({ title }) => title.slice(0, 12));
    expect(new Set(numbers).size).toBe(10);
    server.state.isReached = true;
    await Promise.all([tab.outbox.flush(), other.outbox.flush()]);
    expect(server.orders.size).toBe(10);
    expect(server.log).toHaveLength(10);
  });
});
