import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { article } from '../cart/testing/examples.ts';
import type { Asked } from '../outbox/ports.ts';
import { fakeWorld, memoryLocks } from '../outbox/testing/doubles.ts';
import { ok, scriptedAsks } from '../outbox/testing/scripted-asks.ts';
import { openTab, type Tab } from '../sales/testing/till.ts';
import { openRefunds } from './open-refunds.ts';

let tab: Tab;
let count = 0;

afterEach(async () => {
  await tab.cart.settled();
  tab.kill();
});

type Answer = (operation: string) => Asked<unknown>;

async function setUp(answers: readonly (Asked<unknown> | Answer)[], rights = ['orders:refund']) {
  count += 1;
  const left = [...answers];
  const world = fakeWorld();
  const { asks, made } = scriptedAsks((operation) => {
    const next = left.shift() ?? { kind: 'offline' };
    return typeof next === 'function' ? next(operation) : next;
  });
  const name = `refunds-${count}`;
  tab = await openTab({ name, locks: memoryLocks(), asks, isOnline: () => false, world });
  const open = () =>
    openRefunds({
      database: tab.database,
      world,
      asks,
      cart: tab.cart,
      holds: (grant) => rights.includes(grant),
      findCustomers: async (text) => (text === 'Ada' ? [{ id: 'ada' }] : []),
    });
  return { refunds: open(), open, made };
}

const money = (amountMinor: number) => ({ amountMinor });
const order = (id: string, soldAt: string) => ({
  __typename: 'Order',
  id,
  status: 'COMPLETED',
  receiptNumber: `R1-${id}`,
  soldAt,
  currency: 'USD',
  customer: null,
  gross: money(998),
  lineDiscount: money(0),
  total: money(998),
  cashRounding: money(0),
  change: money(2),
  voidReason: null,
  discounts: [],
  taxes: [],
  tenders: [],
  lines: [
    {
      number: 1,
      variant: { id: 'v' },
      name: 'Coffee',
      sku: 'C',
      quantity: '2',
      unit: 'each',
      catalogueUnitPrice: money(499),
      unitPrice: money(499),
      override: null,
      gross: money(998),
      discounts: [],
      total: money(998),
    },
  ],
  receipt: null,
  returnable: [{ number: 1, quantity: '1.5' }],
});
const refund = { __typename: 'Refund', id: 'r', receiptNumber: 'R1-R000001', total: money(499) };
const request = {
  orderId: 'o',
  lines: [{ number: 1, quantityMilli: 1000, isRestocked: true }],
  reason: 'DEFECTIVE',
  note: null,
  approval: null,
} as const;
const offline = { kind: 'offline' } as const;

describe('goods that come back', () => {
  it('are found by their receipt, with what can still be taken back', async () => {
    const { refunds } = await setUp([ok({ orderByReceipt: order('1', '2030-01-01T00:00:00Z') })]);
    expect(await refunds.byReceipt('R1-1')).toMatchObject({
      receiptNumber: 'R1-1',
      lines: [{ quantityMilli: 2000, returnableMilli: 1500 }],
    });
  });

  it('of a sale that waits to be handed in have to wait too', async () => {
    const { refunds, made } = await setUp([]);
    tab.cart.add(article());
    await tab.sales.sell([{ type: 'CASH', tenderedMinor: 1000 }]);
    expect(await refunds.byReceipt('R1-F2-000001')).toMatchObject({
      problem: expect.stringMatching(/not handed in yet/) as string,
    });
    expect(made).toEqual([]);
  });

  it('are found by article and by customer, the latest first', async () => {
    const page = (...nodes: object[]) => ok({ orders: { edges: nodes.map((node) => ({ node })) } });
    const [old, late] = [order('1', '2030-01-01T00:00:00Z'), order('2', '2030-01-02T00:00:00Z')];
    const { refunds, made } = await setUp([page(old), page(late, old)]);
    expect(await refunds.search('Ada')).toMatchObject([{ orderId: '2' }, { orderId: '1' }]);
    expect(made.map(({ variables }) => variables)).toMatchObject([
      { filter: { text: 'Ada' } },
      { filter: { customerId: 'ada' } },
    ]);
  });

  it.each([
    [[], [], 'orders:refund'],
    [['orders:refund'], [], null],
    [['orders:refund'], [{ message: 'Too late.' }], 'orders:refund-override'],
  ])('tell the right that is missing: %o %o', async (rights, objections, missingGrant) => {
    const quote = { __typename: 'RefundQuote', total: money(499), tenders: [], objections };
    const { refunds } = await setUp([ok({ refundQuote: quote })], rights);
    expect(await refunds.quote('o', request.lines)).toMatchObject({ quote: { missingGrant } });
  });

  it('are returned once: the same key again until there is an answer, another afterwards', async () => {
    const done = ok({ refundOrder: refund });
    const { refunds, open, made } = await setUp([offline, offline, offline, done, done]);
    expect(await refunds.refund(request)).toMatchObject({
      problem: expect.stringMatching(/nothing is returned twice/) as string,
    });
    // The page was reloaded meanwhile.
    expect(await open().refund(request)).toMatchObject({ refund: { receiptNumber: 'R1-R000001' } });
    await refunds.refund(request);
    const keys = made.map(
      ({ variables }: { variables: { input: { idempotencyKey: string } } }) =>
        variables.input.idempotencyKey,
    );
    expect(new Set(keys.slice(0, 4)).size).toBe(1);
    expect(keys[4]).not.toBe(keys[0]);
  });

  it('that the server refuses are told in words, and asked anew next time', async () => {
    const refused = { __typename: 'RefundNotAllowed', code: 'x', message: 'Too late.' };
    const { refunds, made } = await setUp([
      ok({ refundOrder: refused }),
      ok({ refundOrder: refund }),
    ]);
    expect(await refunds.refund(request)).toEqual({ problem: 'Too late.', requestId: 'request-1' });
    const approval = { grant: 'orders:refund-override', approverId: 'mia', token: 'token' };
    expect(await refunds.refund({ ...request, approval })).toMatchObject({
      refund: { refundId: 'r' },
    });
    expect(made[1]?.variables).toMatchObject({ input: { approval: 'token' } });
  });

  it('are exchanged for the cart, which is empty then', async () => {
    const exchange = { __typename: 'Exchange', refund, order: order('2', '2030-01-02T00:00:00Z') };
    const { refunds, made } = await setUp([ok({ exchangeOrder: exchange })]);
    tab.cart.add(article());
    const tenders = [{ type: 'CASH', tenderedMinor: 100 }] as const;
    expect(await refunds.exchange({ ...request, tenders })).toMatchObject({
      refund: { order: { orderId: '2' } },
    });
    expect(made[0]?.variables).toMatchObject({
      input: {
        cart: { lines: [{ quantity: '1' }] },
        tenders: [{ type: 'CASH', amountMinor: 100 }],
      },
    });
    expect(tab.cart.state.get().lines).toEqual([]);
    expect(await tab.database.sales.count()).toBe(1);
  });
});
