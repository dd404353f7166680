import { randomUUID } from 'node:crypto';
import { newCustomer, pointsBecome, setUpLoyalty } from '../support/customers.ts';
import { eventually } from '../support/eventually.ts';
import { newArticle, stockOf } from '../support/goods.ts';
import { card, cash, charge, sold } from '../support/sale.ts';
import { shopIn, type Person } from '../support/shop.ts';
import { startPlatform, type Platform } from '../support/start-platform.ts';

let platform: Platform;
const harbour = shopIn('USD', () => platform);
let manager: Person;

beforeAll(async () => {
  platform = await startPlatform();
  manager = await harbour().as('manager');
}, 60_000);
afterAll(() => platform.stop(), 30_000);

type Money = { readonly amountMinor: number };
type Refunded = {
  readonly __typename: string;
  readonly id: string;
  readonly receiptNumber: string;
  readonly total: Money;
  readonly tenders: readonly { readonly type: string; readonly amount: Money }[];
};

const refundFields = `id status receiptNumber total { amountMinor } approvedBy { name }
  cashier { name } register { code } tenders { type amount { amountMinor } } receipt { text }`;
const refundOrder = `mutation Refund($input: RefundOrderInput!) {
  refundOrder(input: $input) { __typename ... on Refund { ${refundFields} } ... on Refusal { code message } }
}`;
const exchangeOrder = `mutation Exchange($input: ExchangeOrderInput!) {
  exchangeOrder(input: $input) {
    __typename
    ... on Exchange {
      refund { ${refundFields} }
      order { id status total { amountMinor } tenders { type amount { amountMinor } } }
    }
    ... on Refusal { code message }
  }
}`;

async function takeBack(person: Person, orderId: string, input: object = {}): Promise<Refunded> {
  const request = {
    idempotencyKey: randomUUID(),
    orderId,
    lines: [{ number: 1, quantity: '1' }],
    reason: 'DEFECTIVE',
    ...input,
  };
  const { data, code } = await person.ask<{ refundOrder: Refunded }>(refundOrder, {
    input: request,
  });
  // Somebody else works on it for a moment, such as the sweeper.
  if (!data) return { __typename: code } as Refunded;
  return data.refundOrder;
}

const given = ({ tenders }: Refunded): readonly string[] =>
  tenders.map(({ type, amount }) => `${type} ${amount.amountMinor}`);

async function paymentsOf(orderId: string) {
  const { data } = await manager.ask<{ order: { payments: readonly object[] } }>(
    `query Paid($id: ID!) {
      order(id: $id) { payments { type status refunded { amountMinor } } }
    }`,
    { id: orderId },
  );
  return data?.order.payments;
}

/** What the days' reports say of means of payment at a register: what was taken less what went back. */
async function balances(registerId: string): Promise<Readonly<Record<string, number>>> {
  const day = new Date();
  const at = (ahead: number) =>
    new Date(day.getTime() + ahead * 86_400_000).toISOString().slice(0, 10);
  const { data, text } = await manager.ask<{
    salesReport: {
      rows: { edges: { node: { key: string; balance: { total: Money } } }[] };
    };
  }>(
    `query Tenders($filter: SalesFilter!) {
      salesReport(filter: $filter, groupBy: TENDER) {
        rows { edges { node { key balance { total { amountMinor } } } } }
      }
    }`,
    { filter: { from: at(-2), to: at(2), registerId } },
  );
  if (!data) throw new Error(`no report: ${text}`);
  const rows = data.salesReport.rows.edges.map(({ node }) => node);
  return Object.fromEntries(rows.map(({ key, balance }) => [key, balance.total.amountMinor]));
}

describe('goods that come back to the counter', () => {
  it('are returned part by part, to the card before the drawer, and lie on the shelf again', async () => {
    const { sku } = await newArticle(harbour(), { stock: 10 });
    const tenders = [card('sim_approve', 1_200), cash(1_800)];
    const id = await sold(manager, { lines: [{ sku, quantity: '3' }], tenders });
    const first = await takeBack(manager, id);
    expect(given(first)).toEqual(['CARD 1000']);
    const rest = await takeBack(manager, id, { lines: [{ number: 1, quantity: '2' }] });
    expect(given(rest)).toEqual(['CARD 200', 'CASH 1800']);
    expect(await paymentsOf(id)).toEqual([
      { type: 'CARD', status: 'REFUNDED', refunded: { amountMinor: 1_200 } },
      { type: 'CASH', status: 'REFUNDED', refunded: { amountMinor: 1_800 } },
    ]);
    expect(await stockOf(manager, sku)).toMatchObject({ onHand: '10', reserved: '0' });
    expect(await takeBack(manager, id)).toMatchObject({ __typename: 'RefundLinesInvalid' });
  });

  it('are found by the receipt, which says what can still come back', async () => {
    const { sku } = await newArticle(harbour(), { stock: 5 });
    const id = await sold(manager, { lines: [{ sku, quantity: '2' }], tenders: [cash()] });
    const refund = await takeBack(manager, id);
    expect(refund.receiptNumber).toMatch(/^P1-R\d{6}$/);
    const { data: order } = await manager.ask<{ order: { receiptNumber: string } }>(
      'query Number($id: ID!) { order(id: $id) { receiptNumber } }',
      { id },
    );
    const { data } = await manager.ask(
      `query Find($number: String!) {
        orderByReceipt(receiptNumber: $number) {
          id returnable { number quantity total { amountMinor } } refunds { id receiptNumber }
        }
      }`,
      { number: order?.order.receiptNumber },
    );
    expect(data).toEqual({
      orderByReceipt: {
        id,
        returnable: [{ number: 1, quantity: '1', total: { amountMinor: 1_000 } }],
        refunds: [{ id: refund.id, receiptNumber: refund.receiptNumber }],
      },
    });
  });

  it('are returned once, when 20 ask at once for more than was sold', async () => {
    const { sku } = await newArticle(harbour(), { stock: 9 });
    const id = await sold(manager, { lines: [{ sku, quantity: '3' }], tenders: [card()] });
    const asked = Array.from({ length: 20 }, () => takeBack(manager, id));
    const kinds = (await Promise.all(asked)).map(({ __typename }) => __typename);
    expect(kinds.filter((kind) => kind === 'Refund')).toHaveLength(3);
    expect(kinds.filter((kind) => kind === 'RefundLinesInvalid')).toHaveLength(17);
    expect(await paymentsOf(id)).toEqual([
      { type: 'CARD', status: 'REFUNDED', refunded: { amountMinor: 3_000 } },
    ]);
    expect(await stockOf(manager, sku)).toMatchObject({ onHand: '9' });
  });

  it('are no cashier’s to take back alone', async () => {
    const { sku } = await newArticle(harbour(), { stock: 1 });
    const cashier = await harbour().as('cashier');
    const id = await sold(cashier, { lines: [{ sku }], tenders: [cash()] });
    expect(await takeBack(cashier, id)).toMatchObject({ __typename: 'RightMissing' });
    expect(await takeBack(manager, id)).toMatchObject({ __typename: 'Refund' });
  });

  it.each(['sim_refund_timeout', 'sim_refund_late'])(
    'wait for a card whose answer does not come, and go back once: %s',
    async (token) => {
      const { sku } = await newArticle(harbour(), { stock: 1 });
      const id = await sold(manager, { lines: [{ sku }], tenders: [card(token)] });
      const input = { idempotencyKey: randomUUID() };
      expect(await takeBack(manager, id, input)).toMatchObject({ __typename: 'RefundPending' });
      const refund = await eventually(
        () => takeBack(manager, id, input),
        ({ __typename }) => __typename === 'Refund',
      );
      expect(given(refund)).toEqual(['CARD 1000']);
      expect(await paymentsOf(id)).toEqual([
        { type: 'CARD', status: 'REFUNDED', refunded: { amountMinor: 1_000 } },
      ]);
    },
    30_000,
  );
});

describe('points', () => {
  it('that were earned go with the goods, and those that paid come back', async () => {
    await setUpLoyalty(harbour());
    const customerId = await newCustomer(manager);
    const { sku } = await newArticle(harbour(), { stock: 20 });
    const lines = [{ sku, quantity: '10' }];
    const id = await sold(manager, { customerId, lines, tenders: [card()] });
    await pointsBecome(manager, customerId, 100);
    await takeBack(manager, id, { lines: [{ number: 1, quantity: '3' }] });
    expect((await pointsBecome(manager, customerId, 70)).points).toBe(70);

    // 70 points are worth 3.50.
    const points = { type: 'LOYALTY_POINTS' as const, amountMinor: 300 };
    const paid = await sold(manager, { customerId, lines: [{ sku }], tenders: [points, card()] });
    // 60 points paid; 7.00 earned 7.
    await pointsBecome(manager, customerId, 17);
    const back = await takeBack(manager, paid);
    expect(given(back)).toEqual(['CARD 700', 'LOYALTY_POINTS 300']);
    expect((await pointsBecome(manager, customerId, 70)).points).toBe(70);
  }, 60_000);
});

describe('an exchange', () => {
  it('moves the difference alone, and no report counts it twice', async () => {
    const cheap = await newArticle(harbour(), { stock: 5 });
    const dear = await newArticle(harbour(), { stock: 5, priceMinor: 2_500 });
    // Nothing else is sold at this register.
    const registerId = harbour().registerIds[1] ?? '';
    const beside = await harbour().as('manager', registerId);
    const id = await sold(beside, { lines: [{ sku: cheap.sku }], tenders: [card()] });
    const input = {
      idempotencyKey: randomUUID(),
      orderId: id,
      lines: [{ number: 1, quantity: '1' }],
      reason: 'WRONG_ITEM',
      cart: { lines: [{ sku: dear.sku }] },
      tenders: [card()],
    };
    const { data } = await beside.ask<{ exchangeOrder: { order: { id: string } } }>(exchangeOrder, {
      input,
    });
    expect(data).toMatchObject({
      exchangeOrder: {
        __typename: 'Exchange',
        refund: { tenders: [{ type: 'EXCHANGE', amount: { amountMinor: 1_000 } }] },
        order: {
          status: 'COMPLETED',
          total: { amountMinor: 2_500 },
          tenders: [
            { type: 'CARD', amount: { amountMinor: 1_500 } },
            { type: 'EXCHANGE', amount: { amountMinor: 1_000 } },
          ],
        },
      },
    });
    expect(await stockOf(manager, cheap.sku)).toMatchObject({ onHand: '5' });
    expect(await stockOf(manager, dear.sku)).toMatchObject({ onHand: '4' });
    const after = await eventually(
      () => balances(registerId),
      ({ CARD: taken, EXCHANGE: left }) => taken === 2_500 && left === 0,
    );
    expect(after).toMatchObject({ CARD: 2_500, EXCHANGE: 0 });
  }, 60_000);

  it('takes nothing back where the card is declined', async () => {
    const { sku } = await newArticle(harbour(), { stock: 5 });
    const id = await sold(manager, { lines: [{ sku }], tenders: [cash()] });
    const input = {
      idempotencyKey: randomUUID(),
      orderId: id,
      lines: [{ number: 1, quantity: '1' }],
      reason: 'WRONG_ITEM',
      cart: { lines: [{ sku, quantity: '2' }] },
      tenders: [card('sim_decline')],
    };
    const { data } = await manager.ask(exchangeOrder, { input });
    expect(data).toMatchObject({ exchangeOrder: { __typename: 'CardDeclined' } });
    expect(await takeBack(manager, id)).toMatchObject({ __typename: 'Refund' });
    expect(await stockOf(manager, sku)).toMatchObject({ onHand: '5', reserved: '0' });
  });
});

describe('a sale whose card does not answer', () => {
  it('is stopped: nothing is charged, and the goods are free', async () => {
    const { sku } = await newArticle(harbour(), { stock: 1 });
    const key = randomUUID();
    const tenders = [card('sim_silent')];
    const { data } = await charge(manager, { key, lines: [{ sku }], tenders });
    expect(data).toMatchObject({ completeSale: { __typename: 'PaymentPending' } });
    const stopped = await manager.ask(
      `mutation Stop($key: String!) {
        cancelSale(input: { idempotencyKey: $key }) {
          __typename ... on Order { status payments { status } } ... on Refusal { code }
        }
      }`,
      { key },
    );
    expect(stopped.data).toEqual({
      cancelSale: { __typename: 'Order', status: 'FAILED', payments: [{ status: 'VOIDED' }] },
    });
    expect(await stockOf(manager, sku)).toMatchObject({ onHand: '1', reserved: '0' });
  }, 30_000);
});
