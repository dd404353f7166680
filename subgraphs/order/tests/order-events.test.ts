import { newId } from '@novapos/chassis';
import { orderCompleted, orderVoided, type SaleTold } from '@novapos/kernel';
import { contradictions } from './agreement.ts';
import { ids } from './examples.ts';
import { admin, manager, openTestShop, type Said, type TestShop } from './shop.ts';

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

const rich = {
  customerId: ids.customer,
  cart: {
    lines: [
      { sku: 'COFFEE-250', quantity: '3', discounts: [{ basisPoints: 1250, reason: 'card' }] },
      { sku: 'APPLES', quantity: '0.335', note: 'for Anna' },
      { sku: 'COFFEE-250', unitPriceOverride: { amountMinor: 300, reason: 'shelf label' } },
    ],
    discounts: [{ amountMinor: 50, reason: 'coupon' }],
  },
  tenders: [
    { type: 'COUPON', amountMinor: 100 },
    { type: 'CASH', amountMinor: 5000 },
  ],
};

/** The one thing that was said, as its contract reads it. */
async function only(contract: typeof orderCompleted): Promise<Said & { sale: SaleTold }> {
  const all = await shop.said();
  expect(all.map(({ type }) => type)).toEqual([contract.name]);
  const [said] = all as [Said];
  return { ...said, sale: contract.data.parse(said.data).sale };
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}

async function taxed(): Promise<void> {
  const input = {
    scope: 'TENANT',
    taxCategory: 'STANDARD',
    components: [{ code: 'VAT', name: 'VAT', percent: '20' }],
  };
  const text = 'mutation ($input: SetTaxRateInput!) { setTaxRate(input: $input) { __typename } }';
  await shop.read(text, { input }, admin());
}

async function undo(orderId: string, idempotencyKey = newId()): Promise<string> {
  const text = `mutation ($input: VoidSaleInput!) { voidSale(input: $input) { __typename } }`;
  const input = { idempotencyKey, orderId, reason: ' wrong item ' };
  const { data, errors } = await shop.run(text, { input }, manager());
  if (errors) return errors[0]?.extensions.code ?? '';
  return (data?.['voidSale'] as { __typename: string }).__typename;
}

describe('a completed sale', () => {
  it('is told once, whole, with every figure as it was sold', async () => {
    await taxed();
    const sold = await shop.sell(rich);
    const { sale, ...said } = await only(orderCompleted);
    expect(said).toMatchObject({
      tenantId: ids.tenant,
      subject: sold.id,
      version: 1,
      occurredAt: shop.now(),
    });
    expect(sale).toMatchObject({
      orderId: sold.id,
      receiptNumber: 'R1-000001',
      storeId: ids.store,
      registerId: ids.register,
      customerId: ids.customer,
      currency: 'USD',
      soldAt: shop.now().toISOString(),
      totalMinor: sold.total.amountMinor,
    });
    expect(sale.taxes).toMatchObject([
      { code: 'VAT', ratePpm: 200_000, amountMinor: sale.taxMinor },
    ]);
    expect(sale.tenders.map(({ type }) => type)).toEqual(['COUPON', 'CASH']);
    expect(sale.lines).toMatchObject([
      { sku: 'COFFEE-250', categoryId: ids.drink, quantityMilli: 3000, isPriceOverridden: false },
      { sku: 'APPLES', categoryId: null, quantityMilli: 335, isPriceOverridden: false },
      { sku: 'COFFEE-250', unitPriceMinor: 300, isPriceOverridden: true },
    ]);
    expect(JSON.stringify(sale)).not.toContain('Anna');
  });

  it('adds up: the lines to the sale, and the tenders to what was due', async () => {
    await taxed();
    await shop.sell(rich);
    const { sale } = await only(orderCompleted);
    for (const figure of [
      'grossMinor',
      'lineDiscountMinor',
      'orderDiscountMinor',
      'netMinor',
      'taxMinor',
      'totalMinor',
    ] as const) {
      expect(sum(sale.lines.map((line) => line[figure]))).toBe(sale[figure]);
    }
    expect(sale.taxMinor).toBeGreaterThan(0);
    expect(sale.orderDiscountMinor).toBe(50);
    expect(sale.netMinor + sale.taxMinor).toBe(sale.totalMinor);
    expect(sum(sale.tenders.map(({ amountMinor }) => amountMinor))).toBe(
      sale.totalMinor + sale.cashRoundingMinor,
    );
  });

  it('is told for nothing too, and to nobody', async () => {
    const lines = [{ sku: 'APPLES', totalOverride: { amountMinor: 0, reason: 'staff' } }];
    await shop.sell({ cart: { lines }, tenders: [] });
    const { sale } = await only(orderCompleted);
    expect(sale).toMatchObject({ totalMinor: 0, tenders: [], customerId: null });
  });

  it('is not told again when its intent is', async () => {
    const idempotencyKey = newId();
    await shop.sell({ idempotencyKey });
    await shop.sell({ idempotencyKey });
    await Promise.all([shop.sell({ idempotencyKey }), shop.settle()]);
    await only(orderCompleted);
  });

  it('is told under an id that the till made, of whatever version', async () => {
    const orderId = '11111111-1111-9111-1111-111111111111';
    expect(await shop.sell({ orderId })).toMatchObject({ id: orderId, status: 'COMPLETED' });
    expect((await only(orderCompleted)).subject).toBe(orderId);
  });

  it('is completed and told together, or neither', async () => {
    const key = newId();
    await shop.query('alter table "order".outbox_events add constraint full_disk check (false)');
    const first = await shop.sell({ idempotencyKey: key });
    await shop.query('alter table "order".outbox_events drop constraint full_disk');
    expect(first.__typename).toBe('INTERNAL');
    expect(await shop.query('select status from "order".orders')).toEqual([{ status: 'PENDING' }]);
    shop.pass(31);
    expect(await shop.sell({ idempotencyKey: key })).toMatchObject({ receiptNumber: 'R1-000001' });
    await only(orderCompleted);
  });
});

describe('a sale that loses someone in its midst', () => {
  it.each(['ReserveStock', 'TakePayments', 'ConsumeStock'])(
    'is told once when it is settled after %s',
    async (operation) => {
      const key = newId();
      shop.loseAt(operation, 'after');
      await shop.sell({ idempotencyKey: key });
      shop.pass(31);
      await Promise.all([shop.settle(), shop.settle()]);
      await shop.sell({ idempotencyKey: key });
      const { sale } = await only(orderCompleted);
      expect(sale).toMatchObject({ receiptNumber: 'R1-000001', totalMinor: 499 });
    },
  );

  it('is told once by whoever completed it, though two tried', async () => {
    const happens = async (): Promise<void> => {
      shop.pass(31);
      await shop.settle();
    };
    shop.interrupt({ operation: 'TakePayments', when: 'after', happens });
    await shop.sell();
    await only(orderCompleted);
  });
});

describe('a sale that did not take place', () => {
  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['its card was declined', { tenders: [{ type: 'CARD', cardToken: 'sim_decline' }] }],
    ['it could not be paid', { tenders: [{ type: 'CASH', amountMinor: 1 }] }],
    ['nobody knows the article', { cart: { lines: [{ sku: 'NONE' }] } }],
    ['nobody knows the customer', { customerId: newId() }],
  ])('is not told: %s', async (_why, input) => {
    await shop.sell(input);
    expect(await shop.said()).toEqual([]);
  });

  it('is not told: it was given up', async () => {
    shop.loseAt('TakePayments', 'before');
    await shop.sell();
    shop.pass(31);
    await shop.settle();
    expect(await shop.query('select status from "order".orders')).toEqual([{ status: 'FAILED' }]);
    expect(await shop.said()).toEqual([]);
  });
});

describe('a voided sale', () => {
  it('is told as the very sale it was, after it, once', async () => {
    await taxed();
    const { id } = await shop.sell(rich);
    const key = newId();
    expect(await undo(id, key)).toBe('Order');
    expect(await undo(id, key)).toBe('Order');
    expect(await undo(id)).toBe('OrderNotVoidable');
    const [completed, voided, ...more] = await shop.said();
    expect(more).toEqual([]);
    expect(voided).toMatchObject({ type: orderVoided.name, subject: id, version: 2 });
    const told = orderVoided.data.parse(voided?.data);
    expect(told).toMatchObject({ reason: 'wrong item', voidedAt: shop.now().toISOString() });
    expect(told.sale).toEqual(orderCompleted.data.parse(completed?.data).sale);
  });

  it.each(['UndoPayments', 'RestockOrder'])('is told once when %s was lost', async (operation) => {
    const { id } = await shop.sell();
    shop.loseAt(operation, 'after');
    expect(await undo(id)).toBe('UNAVAILABLE');
    expect(await shop.said()).toHaveLength(1);
    shop.pass(31);
    await Promise.all([shop.settle(), shop.settle()]);
    expect((await shop.said()).map(({ version, type }) => [version, type])).toEqual([
      [1, orderCompleted.name],
      [2, orderVoided.name],
    ]);
  });

  it('that is refused is not told', async () => {
    const { id } = await shop.sell();
    shop.pass(16 * 60);
    expect(await undo(id)).toBe('VoidTooLate');
    expect(await shop.said()).toHaveLength(1);
  });
});

describe('a sale that could not be settled', () => {
  it('is tried again soon, not only when its time is up', async () => {
    shop.loseAt('TakePayments', 'after');
    await shop.sell();
    shop.pass(31);
    shop.loseAt('SettlePayments', 'before');
    await shop.settle();
    expect(await shop.said()).toEqual([]);
    shop.pass(5);
    await shop.settle();
    await only(orderCompleted);
  });
});

describe('what is recorded of a change', () => {
  it('tells a sale once, and a void with what the order was and is', async () => {
    const { id } = await shop.sell();
    const key = newId();
    await undo(id, key);
    expect(await shop.recorded()).toMatchObject([
      { mutation: 'completeSale', outcome: 'DONE', target: { type: 'Order', id } },
      {
        mutation: 'voidSale',
        outcome: 'DONE',
        target: { type: 'Order', id },
        before: { status: 'COMPLETED' },
        after: { status: 'VOIDED' },
      },
    ]);
  });

  it('tells the settings of prices that changed, and nothing of the others', async () => {
    const change = (input: object) =>
      shop.read(
        `mutation ($input: ChangePricingPolicyInput!) {
          changePricingPolicy(input: $input) { __typename } }`,
        { input },
        admin(),
      );
    await change({ level: 'ORDER', cashIncrementMinor: 5 });
    expect(await shop.recorded()).toMatchObject([
      {
        target: { type: 'PricingPolicy', id: ids.tenant },
        before: { level: 'LINE', cashIncrementMinor: 1 },
        after: { level: 'ORDER', cashIncrementMinor: 5 },
      },
    ]);
  });

  it('tells the taxes that were and are', async () => {
    const rate = (percent: string) => ({ code: 'VAT', name: 'VAT', percent });
    const place = { scope: 'TENANT', taxCategory: 'FOOD' };
    for (const percent of ['7', '5']) {
      await shop.read(
        'mutation ($input: SetTaxRateInput!) { setTaxRate(input: $input) { __typename } }',
        { input: { ...place, components: [rate(percent)] } },
        admin(),
      );
    }
    await shop.read(
      'mutation ($input: RemoveTaxRateInput!) { removeTaxRate(input: $input) { __typename } }',
      { input: place },
      admin(),
    );
    expect(await shop.recorded()).toMatchObject([
      { before: null, after: { components: [{ ratePpm: 70_000 }] } },
      {
        before: { components: [{ ratePpm: 70_000 }] },
        after: { components: [{ ratePpm: 50_000 }], taxCategory: 'FOOD' },
      },
      { before: { components: [{ ratePpm: 50_000 }] }, after: null },
    ]);
  });
});
