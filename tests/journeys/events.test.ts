import { randomUUID } from 'node:crypto';
import { accountOf, newCustomer, pointsBecome, setUpLoyalty } from '../support/customers.ts';
import { eventually } from '../support/eventually.ts';
import { locationOf, newArticle, type Article } from '../support/goods.ts';
import { follow } from '../support/live.ts';
import { cash, sell, sold } from '../support/sale.ts';
import { shopIn, type Person } from '../support/shop.ts';
import { startPlatform, type Platform } from '../support/start-platform.ts';
import { records } from '../support/trail.ts';

let platform: Platform;
const harbour = shopIn('USD', () => platform);
const markthalle = shopIn('EUR', () => platform);
let admin: Person;
let manager: Person;
let cashier: Person;

beforeAll(async () => {
  platform = await startPlatform();
  [admin, manager, cashier] = await Promise.all([
    harbour().as('admin'),
    harbour().as('manager'),
    harbour().as('cashier'),
  ]);
  await setUpLoyalty(harbour());
}, 90_000);
afterAll(() => platform.stop(), 30_000);

const voidSale = `mutation Void($input: VoidSaleInput!) { voidSale(input: $input) { __typename } }`;
const undo = (orderId: string) =>
  manager.ask<{ voidSale: { __typename: string } }>(voidSale, {
    input: { idempotencyKey: randomUUID(), orderId, reason: 'Wrong article' },
  });

async function report(groupBy: string): Promise<readonly Row[]> {
  const { data, text } = await manager.ask<{ salesReport: { rows: { edges: { node: Row }[] } } }>(
    `query Report($filter: SalesFilter!, $groupBy: SalesGrouping!) {
      salesReport(filter: $filter, groupBy: $groupBy) {
        rows { edges { node {
          key orders voids balance { net { amountMinor } tax { amountMinor } total { amountMinor } }
        } } }
      }
    }`,
    { filter: { from: day(-1), to: day(1), storeId: harbour().storeId }, groupBy },
  );
  if (!data) throw new Error(text);
  return data.salesReport.rows.edges.map(({ node }) => node);
}

type Row = {
  readonly key: string;
  readonly orders: number | null;
  readonly voids: number | null;
  readonly balance: { readonly total: { readonly amountMinor: number } };
};

function day(offset: number): string {
  return new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
}

describe('a sale to a customer', () => {
  let customerId: string;
  let bread: Article;
  let orderId: string;

  beforeAll(async () => {
    bread = await newArticle(harbour(), { stock: 100, priceMinor: 1_250 });
    customerId = await newCustomer(cashier);
  });

  it('is told at once to whoever watches the orders, with the fields they want', async () => {
    const live = await follow<{ orderChanged: Changed }>(
      platform.origin,
      manager,
      `subscription Orders($store: ID) {
        orderChanged(storeId: $store) {
          eventId at kind
          order { id receiptNumber total { decimal } customer { id name } lines { name } payments { status } }
        }
      }`,
      { store: harbour().storeId },
    );
    orderId = await sold(cashier, {
      customerId,
      lines: [{ sku: bread.sku, quantity: '2' }],
      tenders: [cash()],
    });
    const told = await eventually(
      () => live.told,
      (messages) => messages.length > 0,
    );
    await live.stop();
    expect(live.error()).toBeUndefined();
    expect(told).toHaveLength(1);
    expect(told[0]?.data.orderChanged).toMatchObject({
      kind: 'COMPLETED',
      order: {
        id: orderId,
        total: { decimal: '25.00' },
        customer: { id: customerId, name: 'Ada Lovelace' },
        lines: [{ name: bread.name }],
        payments: [{ status: 'CAPTURED' }],
      },
    });
    expect((told[0]?.at ?? 0) - Date.parse(told[0]?.data.orderChanged.at ?? '')).toBeLessThan(
      1_000,
    );
  });

  it('earns points', async () => {
    const account = await pointsBecome(cashier, customerId, 25);
    expect(account).toMatchObject({
      points: 25,
      history: { edges: [{ node: { kind: 'EARNED', points: 25 } }] },
    });
  });

  it('is in the report of the day, to the cent', async () => {
    const rows = await eventually(
      () => report('VARIANT'),
      (found) => found.some(({ key }) => key.includes(bread.variantId)),
    );
    const own = rows.find(({ key }) => key.includes(bread.variantId));
    expect(own).toMatchObject({ orders: 1, balance: { total: { amountMinor: 2_500 } } });
  });

  it('is in the audit trail: who, what, on what, and the events that followed', async () => {
    const trail = await eventually(
      () => records(admin, { targetId: orderId }),
      (found) => found.some(({ action }) => action === 'completeSale'),
    );
    expect(trail.find(({ action }) => action === 'completeSale')).toMatchObject({
      kind: 'MUTATION',
      outcome: 'DONE',
      source: 'order',
      actor: { id: expect.any(String) as unknown },
      target: { id: orderId },
      requestId: expect.any(String) as unknown,
    });
    const events = await eventually(
      () => records(admin, { action: 'order.order-completed.v1' }),
      (found) => found.length > 0,
    );
    expect(JSON.stringify(events)).toContain(orderId);
  });

  it('gives nothing that is not its own: neither points nor sales to another tenant', async () => {
    const foreign = await markthalle().as('admin');
    const { data } = await foreign.ask('query Other($id: ID!) { customer(id: $id) { name } }', {
      id: customerId,
    });
    expect(data).toEqual({ customer: null });
    const { data: theirs } = await foreign.ask<{ auditRecords: { edges: unknown[] } }>(
      'query Trail($filter: AuditRecordFilter) { auditRecords(filter: $filter) { edges { node { id } } } }',
      { filter: { targetId: orderId, targetType: 'Order' } },
    );
    expect(theirs?.auditRecords.edges).toEqual([]);
  });

  it('is taken back whole when it is voided: points, report and stock', async () => {
    const { data } = await undo(orderId);
    expect(data?.voidSale.__typename).toBe('Order');
    const account = await pointsBecome(cashier, customerId, 0);
    expect(account.history.edges.map(({ node }) => node.points)).toEqual([-25, 25]);
    const rows = await eventually(
      () => report('VARIANT'),
      (found) => !found.some(({ key, orders }) => key.includes(bread.variantId) && orders !== 0),
    );
    const own = rows.find(({ key }) => key.includes(bread.variantId));
    expect(own?.balance.total.amountMinor ?? 0).toBe(0);
  });
});

type Changed = { readonly at: string; readonly kind: string; readonly order: object };

describe('points', () => {
  it('pay for a sale as a tender, and come back when it is voided', async () => {
    const bread = await newArticle(harbour(), { stock: 100, priceMinor: 1_000 });
    const customerId = await newCustomer(cashier);
    await sold(cashier, {
      customerId,
      lines: [{ sku: bread.sku, quantity: '20' }],
      tenders: [cash()],
    });
    await pointsBecome(cashier, customerId, 200);
    const orderId = await sold(cashier, {
      customerId,
      lines: [{ sku: bread.sku, quantity: '1' }],
      tenders: [{ type: 'LOYALTY_POINTS', amountMinor: 500 }, cash(500)],
    });
    // 100 points are gone, and the five that were paid in cash earn five.
    await pointsBecome(cashier, customerId, 105);
    await undo(orderId);
    const account = await pointsBecome(cashier, customerId, 200);
    expect(account).toMatchObject({ points: 200, availablePoints: 200 });
  });

  it('are refused where there are too few, and nothing is sold', async () => {
    const bread = await newArticle(harbour(), { stock: 5 });
    const customerId = await newCustomer(cashier);
    const outcome = await sell(cashier, {
      customerId,
      lines: [{ sku: bread.sku, quantity: '1' }],
      tenders: [{ type: 'LOYALTY_POINTS', amountMinor: 1_000 }],
    });
    expect(outcome.__typename).toBe('PointsNotAccepted');
    expect(await accountOf(cashier, customerId)).toMatchObject({ points: 0, availablePoints: 0 });
  });

  it('need a customer', async () => {
    const bread = await newArticle(harbour(), { stock: 5 });
    const outcome = await sell(cashier, {
      lines: [{ sku: bread.sku, quantity: '1' }],
      tenders: [{ type: 'LOYALTY_POINTS', amountMinor: 1_000 }],
    });
    expect(outcome.__typename).toBe('TendersInvalid');
  });
});

describe('stock that falls to its threshold', () => {
  it('is told once, with the article and the place', async () => {
    const bread = await newArticle(harbour(), { stock: 10 });
    const locationId = await locationOf(harbour());
    const { data, text } = await manager.ask<{ setStockThreshold: { __typename: string } }>(
      `mutation Threshold($input: SetStockThresholdInput!) { setStockThreshold(input: $input) { __typename } }`,
      { input: { locationId, variantId: bread.variantId, threshold: '8' } },
    );
    if (!data) throw new Error(text);
    const low = await follow<{ stockLow: object }>(
      platform.origin,
      manager,
      'subscription { stockLow { onHand threshold variant { sku } location { id } } }',
    );
    const changed = await follow<{ stockChanged: { variant: { sku: string } } }>(
      platform.origin,
      manager,
      'subscription { stockChanged { available variant { sku } } }',
    );
    const line = { sku: bread.sku, quantity: '1' };
    for (let sale = 0; sale < 4; sale += 1) {
      await sold(cashier, { lines: [line], tenders: [cash()] });
    }
    await eventually(
      () => changed.told,
      (told) =>
        told.some(({ data: { stockChanged } }) => JSON.stringify(stockChanged).includes('"6"')),
    );
    await low.stop();
    await changed.stop();
    expect(low.told.map((message) => message.data.stockLow)).toEqual([
      { onHand: '8', threshold: '8', variant: { sku: bread.sku }, location: { id: locationId } },
    ]);
  });
});

describe('a customer who asks to be forgotten', () => {
  it('is forgotten in every domain, and one can see when it is done', async () => {
    const bread = await newArticle(harbour(), { stock: 5, priceMinor: 900 });
    const email = `${randomUUID()}@example.com`;
    const customerId = await newCustomer(cashier, { name: 'Grace Hopper', email });
    const orderId = await sold(cashier, {
      customerId,
      lines: [{ sku: bread.sku, quantity: '1' }],
      tenders: [cash()],
    });
    await pointsBecome(cashier, customerId, 9);
    const exported = await privacy('Export', customerId);
    expect(JSON.parse(exported.document ?? '{}')).toMatchObject({
      customer: { email },
      parts: { order: { orders: [{ id: orderId }] }, loyalty: { points: 9 } },
    });
    const erased = await privacy('Erasure', customerId);
    expect(erased).toMatchObject({ status: 'COMPLETED', document: null });
    const { data } = await admin.ask(
      `query Gone($id: ID!, $order: ID!, $email: String!) {
        customer(id: $id) { name email isErased loyalty { points isErased } }
        order(id: $order) { customer { id } total { decimal } }
        customerByEmail(email: $email) { id }
      }`,
      { id: customerId, order: orderId, email },
    );
    expect(data).toEqual({
      customer: {
        name: null,
        email: null,
        isErased: true,
        loyalty: { points: 0, isErased: true },
      },
      order: { customer: null, total: { decimal: '9.00' } },
      customerByEmail: null,
    });
  });
});

type Privacy = { readonly status: string; readonly document: string | null };

async function privacy(kind: 'Export' | 'Erasure', customerId: string): Promise<Privacy> {
  const input = { idempotencyKey: randomUUID(), customerId };
  const { data, text } = await admin.ask<{ request: { id?: string } }>(
    `mutation Ask($input: RequestCustomer${kind}Input!) {
      request: requestCustomer${kind}(input: $input) { ... on PrivacyRequest { id } ... on Refusal { message } }
    }`,
    { input },
  );
  const id = data?.request.id;
  if (id === undefined) throw new Error(text);
  return eventually(
    async () => {
      const read = await admin.ask<{ privacyRequest: Privacy }>(
        'query Status($id: ID!) { privacyRequest(id: $id) { status document parts { domain answeredAt } } }',
        { id },
      );
      if (!read.data) throw new Error(read.text);
      return read.data.privacyRequest;
    },
    ({ status }) => status === 'COMPLETED',
  );
}
