import { newId, type Principal } from '@novapos/chassis';
import type { OfflineSale } from '../src/domain/offline-sale.ts';
import { contradictions } from './agreement.ts';
import { ids } from './examples.ts';
import { card, cash, coffee, inputOf, offlineSale, points } from './offline-examples.ts';
import { openOfflineTill, type Submitted } from './offline-till.ts';
import { admin, cashier, openTestShop, type TestShop } from './shop.ts';

let shop: TestShop;
const till = openOfflineTill(() => shop);

beforeAll(async () => {
  shop = await openTestShop();
});
beforeEach(() => shop.reset());
afterAll(() => shop.close());

/** Sold ten minutes ago. */
const sold = (overrides: Partial<OfflineSale> = {}): OfflineSale => {
  const sentAt = shop.now();
  return offlineSale({ soldAt: new Date(sentAt.getTime() - 600_000), sentAt, ...overrides });
};
const hand = (sale: OfflineSale, key?: string, as?: Principal): Promise<Submitted> =>
  till.submit(inputOf(sale, key), as);
const kinds = ({ findings = [] }: Submitted) => findings.map(({ kind }) => kind);
const orders = () => shop.query<{ id: string }>('select id from "order".orders');

describe('a sale made without the network', () => {
  it('is recorded as it was made: completed, paid, off the shelf, under its own number', async () => {
    const sale = sold({ tenders: [cash(499, 1000)], changeMinor: 501 });
    const recorded = await hand(sale);
    expect(recorded).toMatchObject({
      __typename: 'OfflineSaleRecorded',
      findings: [],
      order: {
        id: sale.orderId,
        status: 'COMPLETED',
        isOffline: true,
        receiptNumber: sale.receiptNumber,
        soldAt: sale.soldAt.toISOString(),
        completedAt: sale.soldAt.toISOString(),
        cashier: { id: ids.cashier },
        total: { amountMinor: 499 },
        change: { amountMinor: 501 },
        tenders: [{ type: 'CASH', amount: { amountMinor: 499 }, tendered: { amountMinor: 1000 } }],
        receipt: { text: expect.stringContaining(sale.receiptNumber) as unknown },
      },
    });
    expect(shop.inventory.onHandOf(ids.coffee)).toBe(999_000);
    expect(await contradictions(shop)).toEqual([]);
  });

  it('is told as a sale of the day it was made on', async () => {
    const sale = sold({ soldAt: new Date('2030-01-30T04:30:00.000Z') });
    await hand(sale);
    expect(await shop.said()).toMatchObject([
      {
        type: 'order.order-completed.v1',
        subject: sale.orderId,
        data: {
          completedAt: '2030-01-30T04:30:00.000Z',
          sale: { businessDate: '2030-01-29', soldAtLocal: '2030-01-29 23:30', tenders: [{}] },
        },
      },
    ]);
  });

  it('takes no number of the series with the network', async () => {
    await hand(sold());
    expect(await shop.sell()).toMatchObject({ receiptNumber: 'R1-000001' });
  });

  it('is found by its number and its words, and its lines know product and category', async () => {
    const sale = sold();
    await hand(sale);
    const found = await shop.read<{ orders: { edges: unknown[] } }>(
      'query ($text: String) { orders(filter: { text: $text }) { edges { node { id } } } }',
      { text: sale.receiptNumber },
    );
    expect(found.orders.edges).toEqual([{ node: { id: sale.orderId } }]);
    const [line] = await shop.query('select product_id, category_id from "order".order_lines');
    expect(line).toMatchObject({ category_id: ids.drink });
    expect(line).not.toMatchObject({ product_id: ids.coffee });
  });

  it('is nothing that a session without a register, or without the right, hands in', async () => {
    const nowhere = cashier({ registerId: null, storeId: null });
    expect(await hand(sold(), newId(), nowhere)).toMatchObject({ __typename: 'RegisterRequired' });
    const support = { ...cashier(), grants: ['orders:read', 'orders:sell'] };
    await expect(hand(sold(), newId(), support)).rejects.toThrow('FORBIDDEN');
  });

  it('was sold at a register that is out of service by now', async () => {
    const at = cashier({ registerId: ids.closedRegister });
    const sale = sold({ receiptNumber: 'R3-F1-000001' });
    expect(await hand(sale, newId(), at)).toMatchObject({ __typename: 'OfflineSaleRecorded' });
  });

  it('is not recorded where it can not have been sold so, and may be handed in again', async () => {
    const sale = sold();
    const key = newId();
    const wrong = { ...sale, totalMinor: 1 };
    expect(await hand(wrong, key)).toMatchObject({
      __typename: 'OfflineSaleInvalid',
      code: 'OfflineSaleInvalid',
      field: 'totalMinor',
    });
    expect(await orders()).toEqual([]);
    expect(await shop.said()).toEqual([]);
    expect(await hand(sale, key)).toMatchObject({ __typename: 'OfflineSaleRecorded' });
  });

  it('has a customer where that one is known', async () => {
    const known = await hand(sold({ customerId: ids.customer }));
    expect(known).toMatchObject({ findings: [], order: { customer: { id: ids.customer } } });
    const erased = await hand(sold({ customerId: ids.erasedCustomer }));
    expect(erased).toMatchObject({
      findings: [{ kind: 'CUSTOMER_UNKNOWN', sold: null }],
      order: { customer: null },
    });
  });

  it('keeps an article that nobody knows by the name it was sold by, and no stock of it', async () => {
    const lines = [coffee({ variantId: newId(), name: 'Mystery' }), coffee()];
    const recorded = await hand(sold({ lines }));
    expect(kinds(recorded)).toEqual(['VARIANT_UNKNOWN']);
    expect(recorded.order?.lines).toMatchObject([{ name: 'Mystery' }, {}]);
    expect([...(shop.inventory.consumed.get(recorded.order?.id ?? '')?.keys() ?? [])]).toEqual([
      ids.coffee,
    ]);
    expect(await contradictions(shop)).toEqual([]);
  });
});

describe('a sale that does not agree', () => {
  it('is recorded as it was, with what does not agree named by line', async () => {
    const [first] = shop.articles;
    if (first) shop.articles[0] = { ...first, unitPriceMinor: 549 };
    const recorded = await hand(sold({ lines: [coffee(), coffee({ quantityMilli: 2000 })] }));
    expect(recorded.order).toMatchObject({ total: { amountMinor: 1497 } });
    expect(recorded.findings).toMatchObject([
      { kind: 'PRICE_CHANGED', line: 1, sold: '4.99 USD', expected: '5.49 USD', status: 'OPEN' },
      { kind: 'PRICE_CHANGED', line: 2, sold: '4.99 USD', expected: '5.49 USD', status: 'OPEN' },
    ]);
    const raised = (await shop.said()).filter(({ type }) => type.includes('finding-raised'));
    expect(raised).toMatchObject([
      { subject: recorded.order?.id, data: { kind: 'PRICE_CHANGED', line: 1 } },
      { subject: recorded.order?.id, data: { kind: 'PRICE_CHANGED', line: 2 } },
    ]);
  });

  it('takes more off the shelf than was there, and says what was missing', async () => {
    shop.inventory.receive(ids.coffee, 1000);
    const recorded = await hand(sold({ lines: [coffee({ quantityMilli: 3000 })] }));
    expect(recorded.findings).toMatchObject([
      { kind: 'OUT_OF_STOCK', line: 1, sold: '3', expected: '1' },
    ]);
    expect(shop.inventory.onHandOf(ids.coffee)).toBe(-2000);
  });

  it('has its time put right where the clock was wrong', async () => {
    const sentAt = new Date(shop.now().getTime() + 3_600_000);
    const soldAt = new Date(sentAt.getTime() - 600_000);
    const recorded = await hand(offlineSale({ soldAt, sentAt }));
    expect(kinds(recorded)).toEqual(['CLOCK_WRONG']);
    const expected = new Date(shop.now().getTime() - 600_000).toISOString();
    expect(recorded.order).toMatchObject({ soldAt: expected });
    const [kept] = await shop.query<{ told_at: Date }>('select told_at from "order".offline_sales');
    expect(kept?.told_at).toEqual(soldAt);
  });

  it('lacks a right, a limit and a shift at once', async () => {
    const recorded = await hand(
      sold({
        cashierId: ids.keeper,
        shiftId: newId(),
        soldAt: new Date(shop.now().getTime() - 80 * 3_600_000),
        tenders: [card(499)],
      }),
    );
    expect(kinds(recorded).sort()).toEqual([
      'LIMIT_PASSED',
      'LIMIT_PASSED',
      'RIGHT_MISSING',
      'SHIFT_CLOSED',
    ]);
  });
});

describe('money that is still to be taken', () => {
  beforeEach(async () => {
    await till.changePolicy({ acceptsCards: true }, admin());
  });

  it('is charged when the sale is handed in, and the card forgotten here', async () => {
    const recorded = await hand(sold({ tenders: [card(300), cash(199)] }));
    expect(recorded).toMatchObject({
      findings: [],
      order: { tenders: [{ type: 'CARD', cardLast4: '4242' }, { type: 'CASH' }] },
    });
    expect(await shop.query('select tenders from "order".offline_sales')).toEqual([
      { tenders: null },
    ]);
    expect(await contradictions(shop)).toEqual([]);
  });

  it('is missing where a card is declined: the order stays, the cash too', async () => {
    const recorded = await hand(sold({ tenders: [card(300, 'sim_decline'), cash(199)] }));
    expect(recorded).toMatchObject({
      order: { status: 'COMPLETED' },
      findings: [{ kind: 'CARD_DECLINED', sold: '3.00 USD', expected: 'insufficient_funds' }],
    });
    expect(shop.payment.heldMinor(recorded.order?.id ?? '')).toBe(199);
  });

  it('is missing where points can not be taken', async () => {
    const tenders = [points(300), cash(199)];
    const recorded = await hand(sold({ tenders, customerId: ids.customer }));
    expect(kinds(recorded)).toEqual(['POINTS_NOT_TAKEN']);
  });

  it('is asked for again until its provider answers', async () => {
    const recorded = await hand(sold({ tenders: [card(499, 'sim_timeout')] }));
    expect(recorded).toMatchObject({ order: { status: 'COMPLETED' }, findings: [] });
    shop.pass(6);
    await shop.settle();
    expect(await contradictions(shop)).toContain('there are sales under way');
    shop.payment.answerLate();
    shop.pass(6);
    await shop.settle();
    expect(await contradictions(shop)).toEqual([]);
    const [order] = await shop.query<{ tenders: { cardLast4: string }[] }>(
      'select tenders from "order".orders',
    );
    expect(order?.tenders[0]?.cardLast4).toBe('4242');
  });
});
