import { newId, type DomainEvent } from '@novapos/chassis';
import { erasureRequested, exportRequested, orderPrivacyAnswered } from '@novapos/kernel';
import { contradictions } from './agreement.ts';
import { ids } from './examples.ts';
import { manager, openTestShop, type TestShop } from './shop.ts';

let shop: TestShop;

beforeAll(async () => {
  shop = await openTestShop();
});

beforeEach(() => shop.reset());

afterEach(async () => {
  await shop.settle();
  expect(await contradictions(shop)).toEqual([]);
});

afterAll(() => shop.close());

const toCustomer = { customerId: ids.customer };
const customerOf = 'query ($id: ID!) { order(id: $id) { customer { id } } }';

describe('a sale to a customer', () => {
  it('keeps whom it was sold to, and asks once', async () => {
    shop.asked.length = 0;
    const sold = await shop.sell(toCustomer);
    expect(sold.customer).toEqual({ id: ids.customer });
    expect(await shop.read(customerOf, { id: sold.id })).toEqual({
      order: { customer: { id: ids.customer } },
    });
    expect(shop.asked.filter((name) => name === 'CustomerForSale')).toHaveLength(1);
  });

  it('asks nobody when it names none', async () => {
    shop.asked.length = 0;
    expect((await shop.sell()).customer).toBeNull();
    expect(shop.asked).not.toContain('CustomerForSale');
  });

  it.each([
    ['nobody knows', newId()],
    ['was erased', ids.erasedCustomer],
    ['has an id of no form', 'anna'],
  ])('is refused for one that %s, and the refusal is kept', async (_who, customerId) => {
    const input = { idempotencyKey: newId(), customerId };
    expect(await shop.sell(input)).toMatchObject({
      __typename: 'CustomerUnknown',
      code: 'CustomerUnknown',
    });
    shop.asked.length = 0;
    expect((await shop.sell(input)).__typename).toBe('CustomerUnknown');
    expect(shop.asked).toEqual([]);
    expect(await shop.query('select 1 from "order".orders')).toEqual([]);
  });

  it('is another intent than the same sale to someone else', async () => {
    const idempotencyKey = newId();
    const { id } = await shop.sell({ idempotencyKey, ...toCustomer });
    const reused = { __typename: 'IDEMPOTENCY_KEY_REUSED' };
    expect(await shop.sell({ idempotencyKey })).toEqual(reused);
    expect(await shop.sell({ idempotencyKey, customerId: ids.otherCustomer })).toEqual(reused);
    expect(await shop.sell({ idempotencyKey, ...toCustomer })).toMatchObject({ id, ...shown });
  });
  const shown = { customer: { id: ids.customer } };

  it('is the same intent as before customers could be named, when it names none', async () => {
    const idempotencyKey = newId();
    await shop.sell({ idempotencyKey });
    expect(await shop.sell({ idempotencyKey, customerId: null })).toMatchObject({
      status: 'COMPLETED',
    });
  });

  it('keeps its customer through a crash', async () => {
    shop.loseAt('TakePayments', 'after');
    await shop.sell(toCustomer);
    shop.pass(31);
    await shop.settle();
    expect(await shop.said()).toMatchObject([{ data: { sale: { customerId: ids.customer } } }]);
  });

  it('is found by its customer, and by words among them', async () => {
    const apples = { lines: [{ sku: 'APPLES', quantity: '1' }] };
    const first = await shop.sell(toCustomer);
    shop.pass(60);
    const second = await shop.sell({ ...toCustomer, cart: apples });
    await shop.sell({ customerId: ids.otherCustomer, cart: apples });
    await shop.sell();
    expect(await listed({ customerId: ids.customer })).toEqual([second.id, first.id]);
    expect(await listed({ customerId: ids.customer, text: 'royal' })).toEqual([second.id]);
    expect(await listed({ customerId: ids.customer, status: 'VOIDED' })).toEqual([]);
    expect(await listed({ customerId: 'anna' })).toEqual([]);
    expect(await listed({ customerId: ids.customer }, ids.otherTenant)).toEqual([]);
  });
});

async function listed(filter: object, tenantId: string = ids.tenant): Promise<readonly string[]> {
  const { orders } = await shop.read<{ orders: { edges: { node: { id: string } }[] } }>(
    'query ($filter: OrderFilter) { orders(filter: $filter) { edges { node { id } } } }',
    { filter },
    manager({ tenantId }),
  );
  return orders.edges.map(({ node }) => node.id);
}

describe('points as a tender', () => {
  const points = { type: 'LOYALTY_POINTS', amountMinor: 200 };
  const input = { ...toCustomer, tenders: [points, { type: 'CASH', amountMinor: 500 }] };

  it('pay a part of a sale, exactly', async () => {
    shop.payment.points.set(ids.customer, 200);
    expect(await shop.sell(input)).toMatchObject({
      status: 'COMPLETED',
      change: { amountMinor: 201 },
      tenders: [
        { type: 'LOYALTY_POINTS', amount: { amountMinor: 200 } },
        { type: 'CASH', amount: { amountMinor: 299 } },
      ],
    });
    const said = await shop.said();
    expect(said).toMatchObject([
      { data: { sale: { tenders: [{ type: 'LOYALTY_POINTS', amountMinor: 200 }, {}] } } },
    ]);
  });

  it('stand on the receipt and in the totals', async () => {
    shop.payment.points.set(ids.customer, 200);
    const { id } = await shop.sell(input);
    const read = await shop.read<{ order: { receipt: { text: string } }; salesTotals: unknown }>(
      `query ($id: ID!) { order(id: $id) { receipt { text } }
        salesTotals { tenders { type amount { amountMinor } count } } }`,
      { id },
    );
    expect(read.order.receipt.text).toMatch(/^Points +2\.00$/m);
    expect(read.salesTotals).toMatchObject({
      tenders: expect.arrayContaining([
        { type: 'LOYALTY_POINTS', amount: { amountMinor: 200 }, count: 1 },
      ]) as unknown,
    });
  });

  it('that are not enough sell nothing, and say what they are worth', async () => {
    shop.payment.points.set(ids.customer, 150);
    const text = `mutation ($input: CompleteSaleInput!) { completeSale(input: $input) {
      __typename ... on PointsNotAccepted { code message worthMinor } } }`;
    const asked = { idempotencyKey: newId(), cart: { lines: [{ sku: 'COFFEE-250' }] }, ...input };
    const refused = {
      completeSale: {
        __typename: 'PointsNotAccepted',
        code: 'PointsNotAccepted',
        message: "The customer's points can not pay this: they are worth 1.50 USD.",
        worthMinor: 150,
      },
    };
    expect(await shop.read(text, { input: asked }, manager())).toEqual(refused);
    expect(await shop.read(text, { input: asked }, manager())).toEqual(refused);
    expect(shop.inventory.held.size).toBe(0);
    expect(await shop.said()).toEqual([]);
  });

  it('are refused the same when the answer was lost', async () => {
    const asked = { idempotencyKey: newId(), ...input };
    shop.loseAt('TakePayments', 'after');
    await shop.sell(asked);
    shop.pass(31);
    await shop.settle();
    expect((await shop.sell(asked)).__typename).toBe('PointsNotAccepted');
  });

  it('need a customer, and are asked of nobody without one', async () => {
    shop.asked.length = 0;
    const refused = await shop.sell({ tenders: [{ type: 'CASH', amountMinor: 300 }, points] });
    expect(refused).toMatchObject({ __typename: 'TendersInvalid' });
    expect(refused.message).toBe(
      'Tender 2: points are paid by a customer: name the customer of the sale.',
    );
    expect(shop.asked).not.toContain('ReserveStock');
  });

  it.each([
    ['above what is due', { ...points, amountMinor: 500 }, 'TendersExceedDue'],
    ['of no amount', { type: 'LOYALTY_POINTS' }, 'TendersInvalid'],
  ])('give no change: %s', async (_what, tender, kind) => {
    shop.payment.points.set(ids.customer, 1000);
    const refused = await shop.sell({ ...toCustomer, tenders: [tender] });
    expect(refused.__typename).toBe(kind);
  });
});

const requestId = newId();

function asked(type: string, overrides: Partial<DomainEvent> = {}): DomainEvent {
  return {
    id: newId(),
    type,
    source: 'customer',
    subject: ids.customer,
    tenantId: ids.tenant,
    version: 2,
    time: shop.now(),
    traceparent: null,
    data: { customerId: ids.customer, requestId, at: shop.now().toISOString() },
    ...overrides,
  };
}

async function answers(): Promise<readonly unknown[]> {
  const said = await shop.said();
  return said
    .filter(({ type }) => type === orderPrivacyAnswered.name)
    .map(({ data, subject, version }) => ({
      ...orderPrivacyAnswered.data.parse(data),
      subject,
      version,
    }));
}

describe('a customer who is to be forgotten', () => {
  it('is on no order any more, while every figure stays; said once, however often it is heard', async () => {
    const { id } = await shop.sell(toCustomer);
    const other = await shop.sell({ customerId: ids.otherCustomer });
    const figures = 'select id, total_minor, tenders from "order".orders order by id';
    const before = await shop.query(figures);

    const erasure = asked(erasureRequested.name);
    await shop.hear(erasure);
    await shop.hear(erasure, erasure);

    expect(await shop.read(customerOf, { id })).toEqual({ order: { customer: null } });
    expect(await shop.read(customerOf, { id: other.id })).toEqual({
      order: { customer: { id: ids.otherCustomer } },
    });
    expect(await shop.query(figures)).toEqual(before);
    const at = shop.now().toISOString();
    const { customer: customerId } = ids;
    expect(await answers()).toEqual([
      { customerId, requestId, kind: 'ERASURE', part: null, at, subject: customerId, version: 1 },
    ]);
  });

  it('is forgotten by a later void as well', async () => {
    const { id } = await shop.sell(toCustomer);
    await shop.hear(asked(erasureRequested.name));
    const text = `mutation ($input: VoidSaleInput!) { voidSale(input: $input) { __typename } }`;
    const input = { idempotencyKey: newId(), orderId: id, reason: 'r' };
    await shop.read(text, { input }, manager());
    expect((await shop.said()).at(-1)).toMatchObject({ data: { sale: { customerId: null } } });
  });

  it('is not told of by a sale that is completed after it', async () => {
    const happens = () => shop.hear(asked(erasureRequested.name));
    shop.interrupt({ operation: 'TakePayments', when: 'after', happens });
    expect((await shop.sell(toCustomer)).customer).toBeNull();
    expect((await shop.said()).at(-1)).toMatchObject({ data: { sale: { customerId: null } } });
  });

  it('is another one in another tenant', async () => {
    const { id } = await shop.sell(toCustomer);
    await shop.hear(asked(erasureRequested.name, { tenantId: ids.otherTenant }));
    expect(await shop.read(customerOf, { id })).toEqual({
      order: { customer: { id: ids.customer } },
    });
  });
});

describe('a customer who asks what is kept', () => {
  it('is told of the orders, the latest first, and of nobody else', async () => {
    const first = await shop.sell(toCustomer);
    shop.pass(60);
    const second = await shop.sell({ ...toCustomer, tenders: [{ type: 'CARD' }] });
    await shop.sell();
    const event = asked(exportRequested.name);
    await shop.hear(event);
    await shop.hear(event);
    const soldAt = (secondsAgo: number) =>
      new Date(shop.now().getTime() - secondsAgo * 1000).toISOString();
    const order = { status: 'COMPLETED', totalMinor: 499, currency: 'USD' };
    expect(await answers()).toMatchObject([
      {
        kind: 'EXPORT',
        requestId,
        part: {
          orderCount: 2,
          orders: [
            { id: second.id, receiptNumber: 'R1-000002', soldAt: soldAt(0), ...order },
            { id: first.id, receiptNumber: 'R1-000001', soldAt: soldAt(60), ...order },
          ],
        },
      },
    ]);
  });

  it('is told of none where there is none', async () => {
    await shop.hear(asked(exportRequested.name));
    expect(await answers()).toMatchObject([{ part: { orderCount: 0, orders: [] } }]);
  });

  it('is heard only in the form of its contract', async () => {
    const event = asked(exportRequested.name, { data: { customerId: 1 } });
    await expect(shop.hear(event)).rejects.toThrow(/export-requested/);
    expect(await answers()).toEqual([]);
  });
});
