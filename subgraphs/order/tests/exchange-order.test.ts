import { newId } from '@novapos/chassis';
import { orderCompleted, orderRefunded, type SaleTold } from '@novapos/kernel';
import { contradictions } from './agreement.ts';
import { ids } from './examples.ts';
import { takeBack } from './refund-examples.ts';
import { cashier, manager, openTestShop, type TestShop } from './shop.ts';

let shop: TestShop;

beforeAll(async () => {
  shop = await openTestShop();
});
beforeEach(() => shop.reset());
afterAll(() => shop.close());

async function contradictionsOf(): Promise<readonly string[]> {
  await shop.settle();
  return contradictions(shop);
}

const exchangeOrder = `mutation ($input: ExchangeOrderInput!) { exchangeOrder(input: $input) { __typename
  ... on Exchange {
    refund { id status receiptNumber total { amountMinor } exchangeOrder { id }
      tenders { paymentId type amount { amountMinor } } }
    order { id status receiptNumber customer { id } total { amountMinor } change { amountMinor }
      tenders { type amount { amountMinor } } } }
  ... on Refusal { code } } }`;

type Tender = { readonly type: string; readonly amount: { readonly amountMinor: number } };
type Answer = {
  readonly __typename: string;
  readonly refund: { readonly id: string; readonly tenders: readonly Tender[] };
  readonly order: { readonly id: string; readonly tenders: readonly Tender[] };
};

const apples = (quantity: string) => ({ lines: [{ sku: 'APPLES', quantity }] });
const three = { lines: [{ sku: 'COFFEE-250', quantity: '3' }] };
const card = [{ type: 'CARD' }];

async function exchange(input: object, as = manager()): Promise<Answer> {
  const request = {
    idempotencyKey: newId(),
    lines: [{ number: 1, quantity: '1' }],
    reason: 'WRONG_ITEM',
    tenders: [],
    ...input,
  };
  const { data, errors } = await shop.run(exchangeOrder, { input: request }, as);
  if (errors) return { __typename: errors[0]?.extensions.code ?? '' } as Answer;
  return data?.['exchangeOrder'] as Answer;
}

const paid = (tenders: readonly Tender[]) =>
  tenders.map(({ type, amount }) => `${type} ${amount.amountMinor}`);

// A coffee is 4.99, a kilogram of apples 3.99.
describe('an exchange', () => {
  it('for dearer goods takes the difference', async () => {
    const { id: orderId } = await shop.sell({ cart: three, tenders: card });
    const cash = [{ type: 'CASH', amountMinor: 1000 }];
    const input = { idempotencyKey: newId(), orderId, cart: apples('2'), tenders: cash };
    const done = await exchange(input);
    expect(done).toMatchObject({
      __typename: 'Exchange',
      refund: { status: 'COMPLETED', receiptNumber: 'R1-R000001', total: { amountMinor: 499 } },
      order: { status: 'COMPLETED', total: { amountMinor: 798 }, change: { amountMinor: 701 } },
    });
    expect(paid(done.refund.tenders)).toEqual(['EXCHANGE 499']);
    expect(paid(done.order.tenders)).toEqual(['CASH 299', 'EXCHANGE 499']);
    expect(done.refund).toMatchObject({ exchangeOrder: { id: done.order.id } });
    expect(shop.payment.heldMinor(orderId)).toBe(1497);
    expect(await exchange(input)).toEqual(done);
    expect(await contradictionsOf()).toEqual([]);
  });

  it('for cheaper goods returns the difference, to the card first', async () => {
    const tenders = [
      { type: 'CASH', amountMinor: 400 },
      { type: 'CARD', amountMinor: 99 },
    ];
    const { id: orderId } = await shop.sell({ tenders });
    const done = await exchange({ orderId, cart: apples('1') });
    expect(paid(done.refund.tenders)).toEqual(['CARD 99', 'CASH 1', 'EXCHANGE 399']);
    expect(paid(done.order.tenders)).toEqual(['EXCHANGE 399']);
    expect(shop.payment.heldMinor(orderId)).toBe(399);
    expect(await contradictionsOf()).toEqual([]);
  });

  it('for goods of the same worth moves no money', async () => {
    const { id: orderId } = await shop.sell();
    const done = await exchange({ orderId, cart: { lines: [{ sku: 'COFFEE-250' }] } });
    expect(paid(done.refund.tenders)).toEqual(['EXCHANGE 499']);
    expect(shop.payment.refunds.size).toBe(0);
    expect(await contradictionsOf()).toEqual([]);
  });

  it('counts nothing twice in what others are told', async () => {
    const { id: orderId } = await shop.sell({
      cart: three,
      tenders: card,
      customerId: ids.customer,
    });
    await exchange({ orderId, cart: apples('2'), tenders: card });
    const said = await shop.said();
    const told = (name: string) =>
      said.filter(({ type }) => type === name).map(({ data }) => (data as { sale: SaleTold }).sale);
    const [first, second] = told(orderCompleted.name);
    const [back] = told(orderRefunded.name);
    const byType = new Map<string, number>();
    for (const [sign, sale] of [
      [1, first],
      [1, second],
      [-1, back],
    ] as const) {
      for (const { type, amountMinor } of sale?.tenders ?? []) {
        byType.set(type, (byType.get(type) ?? 0) + sign * amountMinor);
      }
    }
    // Three coffees, less one, and two kilograms of apples: 14.97 - 4.99 + 7.98, all of it by card.
    expect(Object.fromEntries(byType)).toEqual({ CARD: 1796, EXCHANGE: 0 });
    expect(second?.customerId).toBe(ids.customer);
    const exchanged = (sale: SaleTold | undefined) =>
      sale?.tenders.find(({ type }) => type === 'EXCHANGE');
    expect(exchanged(back)).toEqual(exchanged(second));
  });

  it('leaves the sale to be refunded for what is left of it, and no more', async () => {
    const { id: orderId } = await shop.sell({ cart: three, tenders: card });
    await exchange({ orderId, cart: apples('2'), tenders: card });
    const rest = await takeBack(shop, { orderId, lines: [{ number: 1, quantity: '2' }] });
    expect(paid(rest.tenders)).toEqual(['CARD 998']);
    expect(shop.payment.heldMinor(orderId)).toBe(499);
    expect(await contradictionsOf()).toEqual([]);
  });

  it('makes a sale of which goods that paid come back in cash, and which is not voided', async () => {
    const { id: orderId } = await shop.sell({ tenders: card });
    const { order } = await exchange({ orderId, cart: apples('2'), tenders: card });
    const input = { idempotencyKey: newId(), orderId: order.id, reason: 'wrong' };
    const voidSale = `mutation ($input: VoidSaleInput!) { voidSale(input: $input) { __typename } }`;
    expect(await shop.read(voidSale, { input }, manager())).toEqual({
      voidSale: { __typename: 'OrderNotVoidable' },
    });
    const lines = [{ number: 1, quantity: '2' }];
    const back = await takeBack(shop, { orderId: order.id, lines });
    expect(paid(back.tenders)).toEqual(['CARD 299', 'CASH 499']);
    expect(await contradictionsOf()).toEqual([]);
  });

  it('is allowed by someone else, as a refund is', async () => {
    const { id: orderId } = await shop.sell();
    const seller = cashier();
    const input = { orderId, cart: { lines: [{ sku: 'COFFEE-250' }] } };
    expect(await exchange(input, seller)).toMatchObject({ __typename: 'RightMissing' });
    const { token: approval } = shop.approvals.give('orders:refund', seller.subject);
    expect(await exchange({ ...input, approval }, seller)).toMatchObject({
      __typename: 'Exchange',
    });
  });
});

describe('an exchange that does not come to be', () => {
  it.each([
    ['TendersFallShort', {}, apples('2')],
    ['TendersExceedDue', { tenders: [{ type: 'COUPON', amountMinor: 300 }] }, apples('2')],
    ['TendersInvalid', { tenders: [{ type: 'EXCHANGE', amountMinor: 299 }] }, apples('2')],
    ['TendersInvalid', { tenders: card }, { lines: [{ sku: 'COFFEE-250' }] }],
    ['VariantUnknown', {}, { lines: [{ sku: 'NOTHING' }] }],
    ['CartEmpty', {}, { lines: [] }],
    ['CardDeclined', { tenders: [{ type: 'CARD', cardToken: 'sim_decline' }] }, apples('2')],
    ['RefundLinesInvalid', { lines: [{ number: 1, quantity: '2' }] }, apples('1')],
  ])('takes nothing back: %s', async (kind, input, cart) => {
    const { id: orderId } = await shop.sell();
    const request = { idempotencyKey: newId(), orderId, cart, ...input };
    expect(await exchange(request)).toMatchObject({ __typename: kind, code: kind });
    expect(await exchange(request)).toMatchObject({ __typename: kind, code: kind });
    expect(shop.payment.heldMinor(orderId)).toBe(499);
    expect(await takeBack(shop, { orderId })).toMatchObject({ status: 'COMPLETED' });
    expect(await contradictionsOf()).toEqual([]);
  });

  it('is refused in a plain sale, whose till knows of no goods', async () => {
    const tenders = [{ type: 'EXCHANGE', amountMinor: 499 }];
    expect(await shop.sell({ tenders })).toMatchObject({ __typename: 'TendersInvalid' });
  });

  it('takes the goods back once, when ten ask at once', async () => {
    const { id: orderId } = await shop.sell();
    const cart = { lines: [{ sku: 'COFFEE-250' }] };
    const asked = Array.from({ length: 10 }, () => exchange({ orderId, cart }));
    const answers = await Promise.all(asked);
    const kinds = answers.map(({ __typename }) => __typename);
    expect(kinds.filter((kind) => kind === 'Exchange')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'RefundLinesInvalid')).toHaveLength(9);
    expect(await contradictionsOf()).toEqual([]);
  });
});

const losses = (
  ['ReserveStock', 'TakePayments', 'ConsumeStock', 'RefundPayments', 'ReturnStock'] as const
).flatMap((operation) => (['before', 'after'] as const).map((when) => [operation, when] as const));

describe('an exchange that loses a peer in its midst', () => {
  async function lost(operation: string, when: 'before' | 'after') {
    const { id: orderId } = await shop.sell({ cart: three, tenders: card });
    const lines = [{ number: 1, quantity: '2' }];
    const input = { idempotencyKey: newId(), orderId, lines, cart: apples('1') };
    shop.loseAt(operation, when);
    await exchange(input);
    return { orderId, input };
  }

  it.each(losses)('is finished by its own key: %s, %s it was done', async (operation, when) => {
    const { orderId, input } = await lost(operation, when);
    shop.pass(31);
    let done = await exchange(input);
    if (done.__typename !== 'Exchange') {
      await shop.settle();
      done = await exchange(input);
    }
    expect(done).toMatchObject({ __typename: 'Exchange' });
    expect(shop.payment.heldMinor(orderId)).toBe(1497 - 998 + 399);
    expect(await contradictionsOf()).toEqual([]);
  });

  it.each(losses)('is settled by the sweeper: %s, %s it was done', async (operation, when) => {
    const { orderId, input } = await lost(operation, when);
    for (let round = 0; round < 3; round += 1) {
      shop.pass(31);
      await shop.settle();
    }
    expect(await contradictions(shop)).toEqual([]);
    const done = await exchange(input);
    expect(done).toMatchObject({ __typename: 'Exchange' });
    expect(shop.payment.heldMinor(orderId)).toBe(1497 - 998 + 399);
    expect(await contradictionsOf()).toEqual([]);
  });

  it.each([true, false])('waits for its card; answered by the key: %s', async (isAskedAgain) => {
    const { id: orderId } = await shop.sell();
    const tenders = [{ type: 'CARD', cardToken: 'sim_timeout' }];
    const input = { idempotencyKey: newId(), orderId, cart: apples('2'), tenders };
    shop.payment.fallSilent();
    expect(await exchange(input)).toMatchObject({ __typename: 'PaymentPending' });
    expect(await takeBack(shop, { orderId })).toMatchObject({ __typename: 'RefundLinesInvalid' });
    shop.payment.answerLate();
    if (!isAskedAgain) {
      shop.pass(31);
      await shop.settle();
    }
    const done = await exchange(input);
    expect(paid(done.order.tenders)).toEqual(['CARD 299', 'EXCHANGE 499']);
    expect(await contradictionsOf()).toEqual([]);
  });

  it('is stopped while it waits for its card, and takes nothing back', async () => {
    const { id: orderId } = await shop.sell();
    const tenders = [{ type: 'CARD', cardToken: 'sim_timeout' }];
    const input = { idempotencyKey: newId(), orderId, cart: apples('2'), tenders };
    shop.payment.fallSilent();
    await exchange(input);
    shop.payment.answerLate();
    const { idempotencyKey } = input;
    const cancel = `mutation ($input: CancelSaleInput!) { cancelSale(input: $input) { __typename
      ... on Order { status } } }`;
    expect(await shop.read(cancel, { input: { idempotencyKey } })).toEqual({
      cancelSale: { __typename: 'Order', status: 'FAILED' },
    });
    shop.pass(31);
    await shop.settle();
    expect(await exchange(input)).toMatchObject({ __typename: 'CardDeclined' });
    expect(await takeBack(shop, { orderId })).toMatchObject({ status: 'COMPLETED' });
    expect(await contradictionsOf()).toEqual([]);
  });
});
