import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { article } from '../cart/testing/examples.ts';
import { addRow } from '../outbox/open-outbox.ts';
import { fakeWorld, memoryLocks } from '../outbox/testing/doubles.ts';
import type { OutboxBody } from '../outbox/row.ts';
import { fakeServer, type Fault } from './testing/fake-server.ts';
import { items, openTab, type Tab } from './testing/till.ts';

const cash = [{ type: 'CASH', tenderedMinor: 1000 }] as const;
const passing: readonly Fault[] = [
  'none',
  'lost-before',
  'lost-after',
  'broken',
  'broken-after',
  'slow',
];
const faults = fc.array(fc.constantFrom<Fault>(...passing, 'forbidden'), { maxLength: 60 });
type Act = 'sell' | 'flush' | 'flush both' | 'kill' | 'line';

const acts = fc.array(
  fc.record({
    tab: fc.nat(1),
    act: fc.constantFrom<Act>('sell', 'sell', 'sell', 'flush', 'flush both', 'kill', 'line'),
  }),
  { minLength: 5, maxLength: 25 },
);

let count = 0;

describe('whatever is lost on the way', () => {
  it('each sale is recorded exactly once, and none is lost', async () => {
    await fc.assert(
      fc.asyncProperty(acts, faults, async (steps, order) => {
        count += 1;
        const left = [...order];
        const server = fakeServer({ items, fault: () => left.shift() ?? 'none' });
        const world = fakeWorld();
        const locks = memoryLocks();
        let isOnline = true;
        const open = () =>
          openTab({
            name: `once-${count}`,
            locks,
            asks: server.asks,
            isOnline: () => isOnline,
            world,
          });
        const tabs = [await open(), await open()];
        const sold = new Set<string>();
        const note = (tab: Tab) => {
          const state = tab.sales.charge.get();
          if (state.kind === 'sold') sold.add(state.order.orderId);
        };
        const perform: Readonly<Record<Act, (tab: Tab, index: number) => Promise<void>>> = {
          sell: async (tab) => {
            tab.cart.add(article());
            await tab.sales.sell(cash);
            note(tab);
            tab.sales.next();
          },
          flush: async (tab) => {
            world.forward(120_000);
            await tab.outbox.flush();
          },
          'flush both': async () => {
            world.forward(120_000);
            await Promise.all(tabs.map(({ outbox }) => outbox.flush()));
          },
          // In the middle of a sale and of handing in.
          kill: async (tab, index) => {
            tab.cart.add(article());
            await tab.cart.settled();
            void tab.sales.sell(cash);
            tab.outbox.flush().catch(() => undefined);
            await new Promise((resolve) => setTimeout(resolve, 2));
            note(tab);
            tab.kill();
            tabs[index] = await open();
          },
          line: async () => {
            isOnline = !isOnline;
            server.state.isReached = isOnline;
          },
        };
        for (const { tab, act } of steps) await perform[act](tabs[tab] as Tab, tab);
        isOnline = true;
        server.state.isReached = true;
        left.length = 0;
        for (const tab of tabs) {
          await expect.poll(() => tab.sales.isBusy(), { interval: 2 }).toBe(false);
          note(tab);
        }
        const [tab] = tabs as [Tab, Tab];
        for (let run = 0; run < 4; run += 1) {
          world.forward(3_600_000);
          await tab.outbox.flush();
          for (const { id, state } of tab.outbox.rows()) {
            if (state === 'problem') await tab.outbox.retry(id);
          }
        }
        expect(tab.outbox.rows()).toEqual([]);
        expect(await tab.database.intents.count()).toBe(0);
        const kept = await tab.database.sales.toArray();
        expect(kept.filter(({ order: { isUnsent } }) => isUnsent)).toEqual([]);
        const recorded = [...server.orders.values()].filter(({ status }) => status === 'COMPLETED');
        const own = kept.map(({ orderId, recordedAs }) => recordedAs?.orderId ?? orderId);
        expect(recorded.map(({ id }) => id).sort()).toEqual(own.sort());
        expect(server.log).toHaveLength(recorded.length);
        expect(kept.map(({ orderId }) => orderId)).toEqual(expect.arrayContaining([...sold]));
        for (const one of tabs) {
          await one.cart.settled();
          one.kill();
        }
      }),
      { numRuns: 30 },
    );
  }, 120_000);

  it('a shift is opened before its sales and closed after them, and the next one after that', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...passing), { maxLength: 40 }),
        fc.integer({ min: 1, max: 6 }),
        async (order, sales) => {
          count += 1;
          const left = [...order];
          const server = fakeServer({ items, fault: () => left.shift() ?? 'none' });
          const world = fakeWorld();
          let shiftId = 'shift-1';
          const tab = await openTab({
            name: `shift-${count}`,
            locks: memoryLocks(),
            asks: server.asks,
            isOnline: () => false,
            shiftId: () => shiftId,
            world,
          });
          server.state.isReached = false;
          const add = (body: OutboxBody) =>
            tab.database.transaction('rw', [tab.database.outbox, tab.database.counters], () =>
              addRow(tab.database, {
                id: world.newId(),
                madeAt: world.now(),
                title: body.kind,
                shiftId,
                totalMinor: 0,
                body,
              }),
            );
          for (const shift of ['shift-1', 'shift-2']) {
            shiftId = shift;
            const count0 = { totalMinor: 0 };
            await add({
              kind: 'shift-open',
              key: world.newId(),
              input: { shiftId, openingFloat: count0 },
            });
            for (let sale = 0; sale < sales; sale += 1) {
              tab.cart.add(article());
              await tab.sales.sell(cash);
              tab.sales.next();
            }
            const moved = { shiftId, kind: 'PAID_IN', amountMinor: 100, reason: 'change' } as const;
            await add({ kind: 'cash-movement', key: world.newId(), input: moved });
            await add({
              kind: 'shift-close',
              key: world.newId(),
              input: { shiftId, counted: count0 },
            });
          }
          server.state.isReached = true;
          for (let run = 0; run < 60 && (await tab.database.outbox.count()) > 0; run += 1) {
            world.forward(120_000);
            await tab.outbox.flush();
          }
          expect(tab.outbox.rows().map(({ title, problem }) => [title, problem])).toEqual([]);
          const shifts = server.log.map((line) =>
            line.startsWith('sold')
              ? `sold ${server.orders.get(line.slice(5))?.shiftId ?? ''}`
              : line,
          );
          const of = (shift: string) => shifts.filter((line) => line.endsWith(shift));
          expect(shifts).toEqual([...of('shift-1'), ...of('shift-2')]);
          for (const shift of ['shift-1', 'shift-2']) {
            const own = of(shift);
            expect(own).toHaveLength(sales + 3);
            expect([own[0], own.at(-1)]).toEqual([`opened ${shift}`, `closed ${shift}`]);
          }
          tab.kill();
        },
      ),
      { numRuns: 15 },
    );
  }, 60_000);

  it('hands in 500 sales within 30 seconds', async () => {
    const server = fakeServer({ items });
    server.state.isReached = false;
    const tab = await openTab({
      name: 'many',
      locks: memoryLocks(),
      asks: server.asks,
      isOnline: () => false,
    });
    tab.cart.add(article());
    await tab.sales.sell(cash);
    const [first] = await tab.database.outbox.toArray();
    if (first?.body.kind !== 'sale') throw new Error('nothing was sold');
    const { body } = first;
    const others = Array.from({ length: 499 }, (_, index) => {
      const orderId = `01890000-0000-7000-9000-${String(index).padStart(12, '0')}`;
      const sale = { ...body.sale, receiptNumber: `R1-F2-${String(index + 2).padStart(6, '0')}` };
      const own = { orderId, key: orderId, keptAs: orderId, sale };
      return { ...first, id: orderId, seq: index + 2, body: { ...body, ...own } };
    });
    await tab.database.outbox.bulkAdd(others);
    await tab.outbox.flush();
    expect(server.orders.size).toBe(0);
    server.state.isReached = true;
    const begun = performance.now();
    await tab.outbox.flush();
    const tookMs = performance.now() - begun;
    expect(tookMs).toBeLessThan(30_000);
    expect(server.orders.size).toBe(500);
    expect(tab.outbox.rows()).toEqual([]);
    tab.kill();
  }, 120_000);
});
