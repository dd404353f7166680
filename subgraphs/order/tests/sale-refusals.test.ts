import { newId } from '@novapos/chassis';
import { contradictions } from './agreement.ts';
import { ids } from './examples.ts';
import { cashier, manager, openTestShop, saleInput, type TestShop } from './shop.ts';

const details = `__typename ... on Refusal { code message }
  ... on CartInvalid { field } ... on VariantUnknown { lines } ... on ProductRetired { lines }
  ... on QuantityNotAllowed { line problem: reason } ... on CurrencyMismatch { lines }
  ... on DiscountTooLarge { discountLine available { decimal } } ... on RightMissing { grant }
  ... on ReferenceUsed { usedByOrderId } ... on TendersFallShort { due { decimal } shortBy { decimal } }
  ... on TendersExceedDue { due { decimal } } ... on TendersInvalid { tender }
  ... on CardDeclined { declineReason }
  ... on InsufficientStock { shortages { line variantId name requested available } }`;
const completeSale = `mutation ($input: CompleteSaleInput!) { completeSale(input: $input) { ${details} } }`;

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

async function refusal(input: object, as = manager()): Promise<Record<string, unknown>> {
  const variables = { input: saleInput({ ...input }) };
  const { data, errors } = await shop.run(completeSale, variables, as);
  if (errors) return { __typename: errors[0]?.extensions.code };
  return data?.['completeSale'] as Record<string, unknown>;
}

const coffee = { sku: 'COFFEE-250' };
const byHand = { amountMinor: 1, reason: 'r' };

describe('a cart that can not be sold', () => {
  it.each([
    ['is empty', [], { __typename: 'CartEmpty' }],
    [
      'has an unknown barcode',
      [coffee, { barcode: '9' }],
      { __typename: 'VariantUnknown', lines: [2] },
    ],
    ['has an id of no form', [{ variantId: 'x' }], { __typename: 'VariantUnknown', lines: [1] }],
    ['has a retired article', [{ sku: 'OLD' }], { __typename: 'ProductRetired', lines: [1] }],
    ['has a foreign price', [{ sku: 'EURO' }], { __typename: 'CurrencyMismatch', lines: [1] }],
    ['asks for none', [{ ...coffee, quantity: '0' }], { line: 1, problem: 'ZERO' }],
    ['asks for less than none', [{ ...coffee, quantity: '-1' }], { line: 1, problem: 'NEGATIVE' }],
    ['asks for half a piece', [{ ...coffee, quantity: '0.5' }], { problem: 'TOO_PRECISE' }],
    ['names an article twice', [{ ...coffee, barcode: '1' }], { field: 'lines.0' }],
    ['names none', [{ quantity: '1' }], { field: 'lines.0' }],
    [
      'overrides twice',
      [{ ...coffee, unitPriceOverride: byHand, totalOverride: byHand }],
      { field: 'lines.0.totalOverride' },
    ],
    [
      'has a price below zero',
      [{ ...coffee, unitPriceOverride: { amountMinor: -1, reason: 'r' } }],
      { field: 'lines.0.unitPriceOverride.amountMinor' },
    ],
    [
      'has an override without reason',
      [{ ...coffee, totalOverride: { amountMinor: 1, reason: ' ' } }],
      { field: 'lines.0.totalOverride.reason' },
    ],
    [
      'has a discount of two kinds',
      [{ ...coffee, discounts: [{ ...byHand, basisPoints: 1 }] }],
      { field: 'lines.0.discounts.0' },
    ],
    [
      'has a discount of nothing',
      [{ ...coffee, discounts: [{ amountMinor: 0, reason: 'r' }] }],
      { field: 'lines.0.discounts.0.amountMinor' },
    ],
    [
      'has a percentage above all',
      [{ ...coffee, discounts: [{ basisPoints: 10_001, reason: 'r' }] }],
      { field: 'lines.0.discounts.0.basisPoints' },
    ],
    [
      'has a discount above the price',
      [coffee, { ...coffee, discounts: [{ amountMinor: 500, reason: 'r' }] }],
      { __typename: 'DiscountTooLarge', discountLine: 2, available: { decimal: '4.99' } },
    ],
    [
      'has two of a priced label',
      [{ barcode: '2112345007499', quantity: '2' }],
      { field: 'lines.0.quantity' },
    ],
    [
      'comes to more than can be counted',
      [{ sku: 'PRECIOUS', quantity: '2' }],
      { __typename: 'AmountTooLarge' },
    ],
    [
      'has 501 lines',
      Array.from({ length: 501 }, () => coffee),
      { __typename: 'CartInvalid', field: 'lines' },
    ],
  ])('is refused when it %s', async (_what, lines, expected) => {
    expect(await refusal({ cart: { lines } })).toMatchObject(expected);
    expect(await shop.query('select 1 from "order".orders')).toEqual([]);
  });

  it.each([['0.3355'], ['1000001'], ['much']])('is refused by its form: %s', async (quantity) => {
    const lines = [{ ...coffee, quantity }];
    expect(await refusal({ cart: { lines } })).toEqual({ __typename: 'BAD_USER_INPUT' });
  });

  it('is refused for an order discount above what there is', async () => {
    const cart = { lines: [coffee], discounts: [{ amountMinor: 500, reason: 'r' }] };
    const expected = {
      __typename: 'DiscountTooLarge',
      discountLine: null,
      available: { decimal: '4.99' },
    };
    expect(await refusal({ cart })).toMatchObject(expected);
  });

  it.each(['price', 'unitPriceMinor', 'tax'])('has no field for a %s of its own', async (field) => {
    const answer = await refusal({ cart: { lines: [{ ...coffee, [field]: 1 }] } });
    expect(answer).toEqual({ __typename: 'BAD_USER_INPUT' });
  });
});

describe('a seller without the right', () => {
  it('overrides no price', async () => {
    const cart = { lines: [{ ...coffee, unitPriceOverride: byHand }] };
    const expected = { __typename: 'RightMissing', grant: 'orders:override-price' };
    expect(await refusal({ cart }, cashier())).toMatchObject(expected);
  });

  it('gives no discount', async () => {
    const cart = { lines: [coffee], discounts: [byHand] };
    const expected = { __typename: 'RightMissing', grant: 'orders:discount' };
    const seller = cashier({ grants: ['orders:sell'] });
    expect(await refusal({ cart }, seller)).toMatchObject(expected);
  });

  it.each([
    ['no register', { registerId: null }],
    ['an unknown register', { registerId: newId() }],
    ['a register out of service', { registerId: ids.closedRegister }],
  ])('sells nothing at %s', async (_what, where) => {
    expect(await refusal({}, manager(where))).toMatchObject({ __typename: 'RegisterRequired' });
  });
});

describe('the time of sale', () => {
  const minutes = (count: number): string =>
    new Date(shop.now().getTime() + count * 60_000).toISOString();

  it('is not in the future, but for a clock that is a little ahead', async () => {
    const refused = { __typename: 'SoldAtNotAllowed' };
    expect(await refusal({ soldAt: minutes(6) })).toMatchObject(refused);
    expect(await refusal({ soldAt: minutes(4) })).toEqual({ __typename: 'Order' });
  });

  it('lies further back only with the right to backdate', async () => {
    const soldAt = minutes(-16);
    expect(await refusal({ soldAt }, cashier())).toMatchObject({ __typename: 'SoldAtNotAllowed' });
    expect(await refusal({ soldAt: minutes(-14) }, cashier())).toEqual({ __typename: 'Order' });
    expect(await refusal({ soldAt }, manager())).toEqual({ __typename: 'Order' });
    const beforeTills = await refusal({ soldAt: '1969-12-31T23:59:59Z' }, manager());
    expect(beforeTills).toMatchObject({ __typename: 'SoldAtNotAllowed' });
  });
});

describe('tenders that do not pay', () => {
  it.each([
    ['too little cash', [{ type: 'CASH', amountMinor: 400 }], { shortBy: { decimal: '0.99' } }],
    ['nothing', [], { __typename: 'TendersFallShort', due: { decimal: '4.99' } }],
    [
      'a coupon above the due',
      [{ type: 'COUPON', amountMinor: 500 }],
      { due: { decimal: '4.99' } },
    ],
    ['cash without an amount', [{ type: 'CASH' }], { __typename: 'TendersInvalid', tender: 1 }],
    [
      'an amount below zero',
      [
        { type: 'CARD', amountMinor: 499 },
        { type: 'COUPON', amountMinor: -1 },
      ],
      { __typename: 'TendersInvalid', tender: 2 },
    ],
    [
      'a declined card',
      [{ type: 'CARD', cardToken: 'sim_decline' }],
      { __typename: 'CardDeclined', declineReason: 'insufficient_funds' },
    ],
  ])('are refused: %s', async (_what, tenders, expected) => {
    expect(await refusal({ tenders })).toMatchObject(expected);
  });

  it('hold no goods while they can be refused early', async () => {
    await refusal({ tenders: [] });
    expect(shop.asked).toEqual(['SellingPoint', 'VariantsForSale']);
  });
});

describe('stock that is not there', () => {
  it('is told by line, and nothing is sold', async () => {
    shop.inventory.receive(ids.apples, 1500);
    const lines = [coffee, { sku: 'APPLES', quantity: '1' }, { sku: 'APPLES', quantity: '0.75' }];
    const short = { variantId: ids.apples, name: 'Apples Royal Gala', available: '1.5' };
    expect(await refusal({ cart: { lines }, tenders: [{ type: 'CARD' }] })).toMatchObject({
      __typename: 'InsufficientStock',
      shortages: [
        { ...short, line: 2, requested: '1' },
        { ...short, line: 3, requested: '0.75' },
      ],
    });
    expect(shop.payment.takings.size).toBe(0);
  });

  it('goes to one of two tills', async () => {
    shop.inventory.receive(ids.apples, 1000);
    const cart = { lines: [{ sku: 'APPLES' }] };
    const answers = await Promise.all([refusal({ cart }), refusal({ cart })]);
    const kinds = answers.map(({ __typename }) => __typename).sort();
    expect(kinds).toEqual(['InsufficientStock', 'Order']);
  });

  it('has no location to come from', async () => {
    shop.inventory.closeLocation();
    expect(await refusal({})).toMatchObject({ __typename: 'LocationNotSetUp' });
  });
});

describe('an id or reference that is used', () => {
  it('is refused with the order that has it', async () => {
    const orderId = newId();
    expect(await refusal({ orderId, reference: 'b-1' })).toEqual({ __typename: 'Order' });
    const used = { __typename: 'ReferenceUsed', usedByOrderId: orderId };
    expect(await refusal({ orderId })).toMatchObject(used);
    expect(await refusal({ orderId: orderId.toUpperCase() })).toMatchObject(used);
    expect(await refusal({ reference: 'b-1' })).toMatchObject(used);
  });

  it('is free again when that sale failed', async () => {
    const tenders = [{ type: 'CARD', cardToken: 'sim_decline' }];
    expect(await refusal({ reference: 'b-2', tenders })).toMatchObject({ code: 'CardDeclined' });
    expect(await refusal({ reference: 'b-2' })).toEqual({ __typename: 'Order' });
  });

  it('is nothing to another tenant', async () => {
    const orderId = newId();
    await refusal({ orderId, reference: 'b-3' });
    const stranger = manager({ tenantId: ids.otherTenant });
    expect(await refusal({ orderId: newId(), reference: 'b-3' }, stranger)).toEqual({
      __typename: 'Order',
    });
    // The stranger's coffee comes from the same fake shelf.
    await shop.query('delete from "order".orders where tenant_id <> $1', [ids.tenant]);
    shop.inventory.receive(ids.coffee, shop.inventory.onHandOf(ids.coffee) + 1000);
  });

  it.each([
    ['an id of no form', { orderId: 'x' }],
    ['an empty reference', { reference: '' }],
    ['an endless reference', { reference: 'x'.repeat(101) }],
    ['an empty key', { idempotencyKey: '' }],
  ])('is refused by its form: %s', async (_what, input) => {
    expect(await refusal(input)).toEqual({ __typename: 'BAD_USER_INPUT' });
  });
});

describe('the same intent again', () => {
  it('answers the same order', async () => {
    const input = { idempotencyKey: 'k-1' };
    const first = await shop.sell(input);
    expect(await shop.sell(input)).toEqual(first);
    expect(await shop.query('select 1 from "order".orders')).toHaveLength(1);
  });

  it('answers the same refusal, even where it would sell now', async () => {
    shop.inventory.receive(ids.apples, 0);
    const short = { idempotencyKey: 'k-2', cart: { lines: [{ sku: 'APPLES' }] } };
    const first = await refusal(short);
    shop.inventory.receive(ids.apples, 1_000_000);
    expect(await refusal(short)).toEqual(first);
    const unknown = { idempotencyKey: 'k-3', cart: { lines: [{ sku: 'NONE' }] } };
    expect(await refusal(unknown)).toEqual(await refusal(unknown));
  });

  it('is refused with another body', async () => {
    await shop.sell({ idempotencyKey: 'k-4' });
    const other = { idempotencyKey: 'k-4', cart: { lines: [{ sku: 'APPLES' }] } };
    expect(await refusal(other)).toEqual({ __typename: 'IDEMPOTENCY_KEY_REUSED' });
  });

  it('sells once when it comes twice at once', async () => {
    const input = { idempotencyKey: 'k-5', cart: { lines: [coffee] } };
    const answers = await Promise.all([refusal(input), refusal(input), refusal(input)]);
    const kinds = new Set(answers.map(({ __typename }) => __typename));
    expect(['Order', 'IDEMPOTENCY_IN_PROGRESS']).toEqual(expect.arrayContaining([...kinds]));
    expect(await refusal(input)).toEqual({ __typename: 'Order' });
    expect(await shop.query('select 1 from "order".orders')).toHaveLength(1);
  });

  it('is another intent in another tenant', async () => {
    const first = await shop.sell({ idempotencyKey: 'k-6', cart: { lines: [{ sku: 'APPLES' }] } });
    const stranger = manager({ tenantId: ids.otherTenant });
    const input = { idempotencyKey: 'k-6', cart: { lines: [{ sku: 'CHEESE' }] } };
    const other = await shop.sell(input, stranger);
    expect(other).toMatchObject({ __typename: 'Order', receiptNumber: 'R1-000001' });
    expect(other.id).not.toBe(first.id);
  });
});
