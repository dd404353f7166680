import { newId } from '@novapos/chassis';
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

/** What contradicts each other once all that is left to do is done. */
async function contradictionsOf(): Promise<readonly string[]> {
  await shop.settle();
  return contradictions(shop);
}

const three = { lines: [{ sku: 'COFFEE-250', quantity: '3' }] };
const card = [{ type: 'CARD' }];
const line = (quantity: string, rest = {}) => [{ number: 1, quantity, ...rest }];

describe('the right to take goods back', () => {
  const seller = cashier();
  const change = (input: object) =>
    shop.read(
      `mutation ($input: ChangeReturnPolicyInput!) { changeReturnPolicy(input: $input) { __typename
        ... on ReturnPolicy { windowDays limitMinor acceptsChangedMind } ... on PricingInvalid { field } } }`,
      { input },
      manager({ grants: ['pricing:manage', 'orders:read'] }),
    );

  it('is missed by name, and given by someone else for one act', async () => {
    const { id: orderId } = await shop.sell({ cart: three, tenders: card });
    const missing = { __typename: 'RightMissing', grant: 'orders:refund' };
    expect(await takeBack(shop, { orderId }, seller)).toMatchObject(missing);
    const { token, approverId } = shop.approvals.give('orders:refund', seller.subject);
    const input = { idempotencyKey: newId(), orderId, approval: token };
    const refund = await takeBack(shop, input, seller);
    expect(refund).toMatchObject({ status: 'COMPLETED', approvedBy: { id: approverId } });
    expect(await takeBack(shop, input, seller)).toEqual(refund);
    expect(await takeBack(shop, { orderId, approval: token }, seller)).toMatchObject(missing);
    expect(await takeBack(shop, { orderId, approval: 'made-up' }, seller)).toMatchObject(missing);
    expect(await contradictionsOf()).toEqual([]);
  });

  it('is another where the return policy objects', async () => {
    expect(await change({ windowDays: 14, limitMinor: 600, acceptsChangedMind: false })).toEqual({
      changeReturnPolicy: {
        __typename: 'ReturnPolicy',
        windowDays: 14,
        limitMinor: 600,
        acceptsChangedMind: false,
      },
    });
    const { id: orderId } = await shop.sell({ cart: three, tenders: card });
    shop.pass(15 * 86_400);
    const as = manager({ grants: ['orders:refund', 'orders:read'] });
    const input = { orderId, lines: line('2'), reason: 'CHANGED_MIND' };
    expect(await takeBack(shop, input, as)).toMatchObject({
      __typename: 'RefundNotAllowed',
      objections: [
        { kind: 'WINDOW_PASSED' },
        { kind: 'ABOVE_LIMIT' },
        { kind: 'CHANGED_MIND_NOT_ACCEPTED' },
      ],
    });
    const plain = shop.approvals.give('orders:refund', as.subject);
    const refused = { __typename: 'RefundNotAllowed' };
    expect(await takeBack(shop, { ...input, approval: plain.token }, as)).toMatchObject(refused);
    const { token } = shop.approvals.give('orders:refund-override', as.subject);
    expect(await takeBack(shop, { ...input, approval: token }, as)).toMatchObject({
      status: 'COMPLETED',
    });
    expect(await takeBack(shop, { orderId }, manager())).toMatchObject({ status: 'COMPLETED' });
  });

  it('is told beforehand by a quote, which stores nothing', async () => {
    await change({ limitMinor: 600 });
    const { id: orderId } = await shop.sell({ cart: three, tenders: card });
    const quote = `query ($input: RefundQuoteInput!) { refundQuote(input: $input) { __typename
      ... on RefundQuote { currency total { amountMinor } tenders { type amount { amountMinor } }
        lines { number total { amountMinor } } objections { kind message } }
      ... on RefundLinesInvalid { unfit: lines } } }`;
    const input = { orderId, lines: line('2') };
    expect(await shop.read(quote, { input }, seller)).toEqual({
      refundQuote: {
        __typename: 'RefundQuote',
        currency: 'USD',
        total: { amountMinor: 998 },
        tenders: [{ type: 'CARD', amount: { amountMinor: 998 } }],
        lines: [{ number: 1, total: { amountMinor: 998 } }],
        objections: [{ kind: 'ABOVE_LIMIT', message: 'Up to 6.00 USD is returned at once.' }],
      },
    });
    expect(await shop.read(quote, { input: { ...input, lines: line('4') } }, seller)).toEqual({
      refundQuote: { __typename: 'RefundLinesInvalid', unfit: [1] },
    });
    expect(await shop.query('select * from "order".refunds')).toEqual([]);
  });

  it('changes piece by piece, within its limits', async () => {
    await change({ windowDays: 30 });
    expect(await change({ limitMinor: 0 })).toEqual({
      changeReturnPolicy: { __typename: 'PricingInvalid', field: 'limitMinor' },
    });
    await change({ limitMinor: 100 });
    await change({ windowDays: null });
    const { returnPolicy } = await shop.read<{ returnPolicy: unknown }>(
      '{ returnPolicy { windowDays limitMinor acceptsChangedMind } }',
    );
    expect(returnPolicy).toEqual({ windowDays: null, limitMinor: 100, acceptsChangedMind: true });
  });

  it('holds for a partner at the register it names, of a store that its key sees', async () => {
    const { id: orderId } = await shop.sell({ cart: three, tenders: card });
    const partner = manager({
      kind: 'partner',
      registerId: null,
      storeId: null,
      storeIds: [ids.store],
      grants: ['orders:read', 'orders:refund'],
    });
    const input = { orderId, registerId: ids.register };
    expect(await takeBack(shop, { orderId }, partner)).toMatchObject({
      __typename: 'RegisterRequired',
    });
    expect(await takeBack(shop, input, { ...partner, storeIds: [newId()] })).toMatchObject({
      __typename: 'RegisterRequired',
    });
    expect(await takeBack(shop, input, { ...partner, grants: ['orders:read'] })).toMatchObject({
      __typename: 'RightMissing',
    });
    expect(await takeBack(shop, input, partner)).toMatchObject({ status: 'COMPLETED' });
  });
});

describe('a refund', () => {
  it('is seen by a partner whose key sees the store that sold and the one that took back', async () => {
    const { id: orderId } = await shop.sell({ cart: three, tenders: card });
    const { id } = await takeBack(shop, { orderId });
    const elsewhere = newId();
    await shop.query('update "order".refunds set store_id = $1 where id = $2', [elsewhere, id]);
    const query = `query ($id: ID!, $orderId: ID!) { refund(id: $id) { id order { id } }
      order(id: $orderId) { refunds { id } returnable { quantity } } }`;
    const seen = async (storeIds: readonly string[]) =>
      shop.read(
        query,
        { id, orderId },
        manager({ kind: 'partner', storeIds, grants: ['orders:read'] }),
      );
    const left = [{ quantity: '2' }];
    expect(await seen([ids.store, elsewhere])).toEqual({
      refund: { id, order: { id: orderId } },
      order: { refunds: [{ id }], returnable: left },
    });
    expect(await seen([ids.store])).toEqual({
      refund: null,
      order: { refunds: [], returnable: left },
    });
    expect(await seen([elsewhere])).toEqual({ refund: null, order: null });
  });
});

describe('receipts', () => {
  it('find their order, that of the own store first', async () => {
    const { id } = await shop.sell();
    const query = 'query ($n: String!) { orderByReceipt(receiptNumber: $n) { id } }';
    expect(await shop.read(query, { n: 'R1-000001' })).toEqual({ orderByReceipt: { id } });
    for (const n of ['r1-000001', 'R1-00000', 'R1-000009']) {
      expect(await shop.read(query, { n })).toEqual({ orderByReceipt: null });
    }
  });

  it('of a refund say what came back, of which sale, and how', async () => {
    const { id: orderId } = await shop.sell({ cart: three, tenders: card });
    const { id } = await takeBack(shop, { orderId, lines: line('2') });
    const { refund } = await shop.read<{ refund: { receipt: { text: string } } }>(
      'query ($id: ID!) { refund(id: $id) { receipt(width: COLUMNS_32) { text number } } }',
      { id },
    );
    expect(refund.receipt).toMatchObject({ number: 'R1-R000001' });
    expect(refund.receipt.text.split('\n')).toEqual([
      '          Corner Shop',
      '         12 Main Street',
      '          Springfield',
      '',
      '             REFUND',
      '',
      expect.stringMatching(/^R1-R000001 +2030-\d\d-\d\d \d\d:\d\d$/),
      'Front till',
      'Of sale                R1-000001',
      '--------------------------------',
      'Ground Coffee 250g',
      '  2 each                    9.98',
      '--------------------------------',
      'REFUND USD                  9.98',
      '--------------------------------',
      'Card ****4242               9.98',
    ]);
  });

  it('for a gift show no price anywhere', async () => {
    const { id } = await shop.sell({ cart: three, tenders: card });
    const { order } = await shop.read<{ order: { receipt: { text: string } } }>(
      `query ($id: ID!) { order(id: $id) { receipt(isGift: true) { text total { amountMinor }
        lines { name unitPrice { amountMinor } gross { amountMinor } } tenders { type } } } }`,
      { id },
    );
    expect(order.receipt.text).toContain('GIFT RECEIPT');
    expect(order.receipt.text).toContain('Ground Coffee 250g');
    expect(order.receipt.text).not.toMatch(/\d\.\d\d/);
    expect(JSON.stringify(order.receipt)).not.toMatch(/499|1497|CARD/);
  });
});
