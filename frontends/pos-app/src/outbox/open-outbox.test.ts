import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { article } from '../cart/testing/examples.ts';
import type { SubmitOfflineSaleInput } from '../operations/operations.generated.ts';
import { fakeServer } from '../sales/testing/fake-server.ts';
import { items, openTab, type Tab } from '../sales/testing/till.ts';
import { fakeWorld, memoryLocks } from './testing/doubles.ts';
import { ok, scriptedAsks } from './testing/scripted-asks.ts';
import type { Asked } from './ports.ts';

let tabs: Tab[] = [];
let count = 0;

afterEach(async () => {
  await Promise.all(tabs.map((tab) => tab.cart.settled()));
  for (const tab of tabs) tab.kill();
  tabs = [];
});

type Given = {
  readonly objection?: (input: SubmitOfflineSaleInput) => string | null;
  readonly findings?: (input: SubmitOfflineSaleInput) => readonly string[];
  readonly asks?: Parameters<typeof openTab>[0]['asks'];
};

/** Two tabs of one device without the network, which have sold so many sales at the first. */
async function sold(sales: number, { asks, ...given }: Given = {}) {
  count += 1;
  const server = fakeServer({ items, ...given });
  const world = fakeWorld();
  const locks = memoryLocks();
  const open = async () => {
    const tab = await openTab({
      name: `outbox-${count}`,
      locks,
      asks: asks ?? server.asks,
      isOnline: () => false,
      world,
    });
    tabs.push(tab);
    return tab;
  };
  const tab = await open();
  for (let sale = 0; sale < sales; sale += 1) {
    tab.cart.add(article());
    await tab.sales.sell([{ type: 'CARD', amountMinor: 543, cardToken: 'tok_secret' }]);
    tab.sales.next();
  }
  await expect.poll(() => tab.outbox.rows().length).toBe(sales);
  return { server, tab, world, other: await open() };
}

function isFirst({ receiptNumber }: SubmitOfflineSaleInput): boolean {
  return receiptNumber.endsWith('-000001');
}

describe('the outbox', () => {
  it('sends in the order things were done in', async () => {
    const { server, tab } = await sold(3);
    const order = tab.outbox.items.get().map(({ id }) => `sold ${id}`);
    await tab.outbox.flush();
    expect(server.log).toEqual(order);
    expect(tab.outbox.items.get()).toEqual([]);
  });

  it('sends each once where two tabs send at the same time', async () => {
    const { server, tab, other } = await sold(10);
    await Promise.all([tab.outbox.flush(), other.outbox.flush()]);
    expect(server.log).toHaveLength(10);
    expect(server.state.requests).toBe(10);
  });

  it('sends the rest where a tab is killed in the middle', async () => {
    const { server, tab, other } = await sold(10);
    tab.outbox.flush().catch(() => undefined);
    await expect.poll(() => server.orders.size, { interval: 1 }).toBeGreaterThan(0);
    tab.kill();
    await other.outbox.flush();
    expect(server.log).toHaveLength(10);
    expect(other.outbox.rows()).toEqual([]);
  });

  it('puts what is not accepted among the problems, in words, and sends the others', async () => {
    const { server, tab } = await sold(3, {
      objection: (input) => (isFirst(input) ? 'The figures do not follow.' : null),
    });
    await tab.outbox.flush();
    expect(server.orders.size).toBe(2);
    expect(tab.outbox.items.get()).toMatchObject([
      {
        kind: 'sale',
        title: 'R1-F2-000001 · 5.43 USD',
        state: 'problem',
        problem: 'The figures do not follow. (x)',
        requestId: 'request-1',
        attempts: 1,
      },
    ]);
  });

  it('sends a problem again by another key, for the server keeps a refusal by its key', async () => {
    const fault = { isThere: true };
    const { server, tab } = await sold(1, {
      objection: () => (fault.isThere ? 'The register is not known.' : null),
    });
    await tab.outbox.flush();
    fault.isThere = false;
    await tab.outbox.retry(tab.outbox.items.get()[0]?.id ?? '');
    expect(server.orders.size).toBe(1);
    expect(tab.outbox.items.get()).toEqual([]);
  });

  it('sends a sale with another customer and cashier once it was corrected', async () => {
    const customerId = '01890000-0000-7000-8000-0000000000aa';
    const { server, tab } = await sold(1, {
      objection: (input) => (input.customerId === customerId ? null : 'Whose sale is it?'),
    });
    await tab.outbox.flush();
    await tab.outbox.correct(tab.outbox.items.get()[0]?.id ?? '', { customerId, cashierId: 'mia' });
    expect([...server.orders.values()]).toMatchObject([{ customerId }]);
  });

  it('keeps what the server found for the cashier to see', async () => {
    const { tab } = await sold(1, {
      findings: () => ['Sold at 4.99, the catalogue says 5.49.'],
    });
    await tab.outbox.flush();
    await expect
      .poll(() => tab.sales.notices.get())
      .toMatchObject([{ notes: ['Sold at 4.99, the catalogue says 5.49.'] }]);
  });

  it('waits longer after each error, and gives up in the end so that somebody looks at it', async () => {
    const broken: Asked<never> = {
      kind: 'problem',
      code: 'INTERNAL',
      problem: 'Something went wrong.',
      requestId: 'request-7',
      isRetryable: true,
    };
    const { asks, made } = scriptedAsks(() => broken);
    const { tab, world } = await sold(1, { asks });
    await tab.outbox.flush();
    await tab.outbox.flush();
    expect(made).toHaveLength(1);
    for (let run = 0; run < 20; run += 1) {
      world.forward(60_000);
      await tab.outbox.flush();
    }
    expect(made).toHaveLength(12);
    const keys = made.map(
      ({ variables }: { variables: { input: { idempotencyKey: string } } }) =>
        variables.input.idempotencyKey,
    );
    expect(new Set(keys).size).toBe(1);
    expect(tab.outbox.items.get()).toMatchObject([
      { state: 'problem', problem: 'Something went wrong.', requestId: 'request-7' },
    ]);
  });

  it('goes on with the others where one alone gets no answer', async () => {
    type Variables = { readonly input: SubmitOfflineSaleInput };
    const { asks, made } = scriptedAsks((_operation, { input }: Variables): Asked<unknown> => {
      const { orderId, receiptNumber } = input;
      if (isFirst(input)) return { kind: 'offline' };
      const order = { id: orderId, receiptNumber };
      return ok({
        submitOfflineSale: { __typename: 'OfflineSaleRecorded', order, findings: [] },
      });
    });
    const { tab } = await sold(9, { asks });
    await tab.outbox.flush();
    expect(tab.outbox.items.get()).toMatchObject([{ title: 'R1-F2-000001 · 5.43 USD' }]);
    expect(made).toHaveLength(9);
  });

  it('asks a few times alone where nobody answers', async () => {
    const { server, tab } = await sold(20);
    server.state.isReached = false;
    await tab.outbox.flush();
    expect(server.state.requests).toBeLessThanOrEqual(8);
    server.state.isReached = true;
    await tab.outbox.flush();
    expect(server.orders.size).toBe(20);
  });

  it('slows down where the server is asked too much at once, and nothing of it is a problem', async () => {
    const limited: Asked<never> = {
      kind: 'problem',
      code: 'RATE_LIMITED',
      problem: 'At most 600 requests a minute.',
      requestId: null,
      isRetryable: true,
    };
    const { asks, made } = scriptedAsks(() => limited);
    const { tab } = await sold(20, { asks });
    for (let run = 0; run < 15; run += 1) await tab.outbox.flush();
    expect(made.length).toBeLessThanOrEqual(15 * 8);
    expect(
      tab.outbox.items.get().every(({ state, attempts }) => state === 'waiting' && attempts === 0),
    ).toBe(true);
  });

  it('can be taken away as a file, without what a card could be charged by', async () => {
    const { tab } = await sold(2);
    const text = await (await tab.outbox.export()).text();
    expect(JSON.parse(text)).toMatchObject([
      { title: 'R1-F2-000001 · 5.43 USD', body: { sale: { totalMinor: 543 } } },
      { title: 'R1-F2-000002 · 5.43 USD' },
    ]);
    expect(text).not.toContain('tok_secret');
  });
});
