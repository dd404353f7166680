import { newId } from '@novapos/chassis';
import { contradictions } from './agreement.ts';
import { ids } from './examples.ts';
import { cashier, openTestShop, type TestShop } from './shop.ts';

let shop: TestShop;

beforeAll(async () => {
  shop = await openTestShop();
});
beforeEach(() => shop.reset());
afterAll(() => shop.close());

const cancelSale = `mutation ($input: CancelSaleInput!) { cancelSale(input: $input) { __typename
  ... on Order { id status receiptNumber } ... on PaymentPending { orderId } ... on Refusal { code } } }`;
const waiting = { tenders: [{ type: 'CARD', cardToken: 'sim_timeout' }] };

async function cancel(idempotencyKey: string, as = cashier()): Promise<Record<string, unknown>> {
  const { data, errors } = await shop.run(cancelSale, { input: { idempotencyKey } }, as);
  if (errors) return { __typename: errors[0]?.extensions.code };
  return data?.['cancelSale'] as Record<string, unknown>;
}

async function contradictionsOf(): Promise<readonly string[]> {
  await shop.settle();
  return contradictions(shop);
}

describe('stopping a sale that waits for its card', () => {
  it('gives money and goods back, and the sale fails under its key', async () => {
    const sale = { idempotencyKey: newId(), ...waiting };
    shop.payment.fallSilent();
    expect(await shop.sell(sale)).toMatchObject({ __typename: 'PaymentPending' });
    shop.payment.answerLate();
    const stopped = await cancel(sale.idempotencyKey);
    expect(stopped).toMatchObject({ __typename: 'Order', status: 'FAILED', receiptNumber: null });
    expect(await cancel(sale.idempotencyKey)).toEqual(stopped);
    expect(await shop.sell(sale)).toMatchObject({ __typename: 'CardDeclined' });
    expect(shop.inventory.onHandOf(ids.coffee)).toBe(1_000_000);
    expect(await contradictionsOf()).toEqual([]);
  });

  it('is finished later where the provider is silent, and the sale is never completed', async () => {
    const sale = { idempotencyKey: newId(), ...waiting };
    shop.payment.fallSilent();
    await shop.sell(sale);
    expect(await cancel(sale.idempotencyKey)).toMatchObject({ __typename: 'PaymentPending' });
    expect(await shop.sell(sale)).toMatchObject({ __typename: 'PaymentPending' });
    shop.payment.answerLate();
    shop.pass(31);
    await shop.settle();
    expect(await cancel(sale.idempotencyKey)).toMatchObject({ status: 'FAILED' });
    expect(await shop.sell(sale)).toMatchObject({ __typename: 'CardDeclined' });
    expect(await contradictionsOf()).toEqual([]);
  });

  it.each(['UndoPayments', 'ReleaseStock'] as const)('survives losing %s', async (operation) => {
    const sale = { idempotencyKey: newId(), ...waiting };
    shop.payment.fallSilent();
    await shop.sell(sale);
    shop.payment.answerLate();
    shop.loseAt(operation, 'after');
    expect(await cancel(sale.idempotencyKey)).toEqual({ __typename: 'UNAVAILABLE' });
    shop.pass(31);
    await shop.settle();
    expect(await cancel(sale.idempotencyKey)).toMatchObject({ status: 'FAILED' });
    expect(await contradictionsOf()).toEqual([]);
  });
});

describe('stopping a sale that is over', () => {
  it('answers the completed sale as it is', async () => {
    const sale = { idempotencyKey: newId() };
    const { id } = await shop.sell(sale);
    expect(await cancel(sale.idempotencyKey)).toMatchObject({ id, status: 'COMPLETED' });
    expect(await contradictionsOf()).toEqual([]);
  });

  it('answers a declined one as failed, and knows none under another key', async () => {
    const sale = { idempotencyKey: newId(), tenders: [{ type: 'CARD', cardToken: 'sim_decline' }] };
    await shop.sell(sale);
    expect(await cancel(sale.idempotencyKey)).toMatchObject({ status: 'FAILED' });
    expect(await cancel(newId())).toMatchObject({ __typename: 'OrderNotFound' });
    const stranger = cashier({ tenantId: ids.otherTenant });
    expect(await cancel(sale.idempotencyKey, stranger)).toMatchObject({
      __typename: 'OrderNotFound',
    });
    expect(await cancel(sale.idempotencyKey, cashier({ grants: [] }))).toEqual({
      __typename: 'FORBIDDEN',
    });
  });
});

describe('stopping a sale while it is being completed', () => {
  it.each([
    ['TakePayments', 'before'],
    ['TakePayments', 'after'],
    ['ReserveStock', 'after'],
    ['ConsumeStock', 'before'],
  ] as const)('ends as one of the two: %s, %s', async (operation, when) => {
    const idempotencyKey = newId();
    let stopped: Record<string, unknown> = {};
    const happens = async () => {
      stopped = await cancel(idempotencyKey);
    };
    shop.interrupt({ operation, when, happens });
    const sold = await shop.sell({ idempotencyKey });
    const isSold = operation === 'ConsumeStock';
    expect(stopped['status']).toBe(isSold ? 'COMPLETED' : 'FAILED');
    expect(sold.__typename).toBe(isSold ? 'Order' : 'IDEMPOTENCY_IN_PROGRESS');
    shop.pass(31);
    expect(await contradictionsOf()).toEqual([]);
  });

  it('at once, ten times: each ends as one of the two', async () => {
    for (let round = 0; round < 10; round += 1) {
      const idempotencyKey = newId();
      await Promise.all([shop.sell({ idempotencyKey }), cancel(idempotencyKey)]);
      shop.pass(31);
      await shop.settle();
    }
    expect(await contradictionsOf()).toEqual([]);
  });
});
