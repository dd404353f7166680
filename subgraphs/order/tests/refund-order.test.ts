import { newId } from '@novapos/chassis';
import { orderRefunded } from '@novapos/kernel';
import { contradictions } from './agreement.ts';
import { ids } from './examples.ts';
import { takeBack } from './refund-examples.ts';
import { manager, openTestShop, type TestShop } from './shop.ts';

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
const readRefunds = `query ($id: ID!) { order(id: $id) { status
  refunds { id status total { amountMinor } lines { quantity } order { id } }
  returnable { number quantity total { amountMinor } } } }`;

describe('taking goods back', () => {
  it('returns their share of the money and puts them on the shelf, once a key', async () => {
    const { id } = await shop.sell({ cart: three, tenders: card });
    const input = { idempotencyKey: 'refund-1', orderId: id, lines: line('1') };
    const refund = await takeBack(shop, input);
    expect(refund).toMatchObject({
      __typename: 'Refund',
      status: 'COMPLETED',
      receiptNumber: 'R1-R000001',
      businessDate: '2030-01-31',
      approvedBy: null,
      total: { amountMinor: 499 },
      tenders: [{ type: 'CARD', amount: { amountMinor: 499 }, cardLast4: '4242' }],
      lines: [{ number: 1, quantity: '1', isRestocked: true, total: { amountMinor: 499 } }],
    });
    expect(await takeBack(shop, input)).toEqual(refund);
    expect(await takeBack(shop, { ...input, lines: line('2') })).toEqual({
      __typename: 'IDEMPOTENCY_KEY_REUSED',
    });
    expect(await shop.read(readRefunds, { id })).toMatchObject({
      order: {
        status: 'COMPLETED',
        refunds: [
          { id: refund.id, status: 'COMPLETED', total: { amountMinor: 499 }, order: { id } },
        ],
        returnable: [{ number: 1, quantity: '2', total: { amountMinor: 998 } }],
      },
    });
    expect(await contradictionsOf()).toEqual([]);
  });

  it('tells what came back, where and when it did', async () => {
    const { id } = await shop.sell({ cart: three, tenders: card });
    shop.pass(86_400);
    const refund = await takeBack(
      shop,
      { orderId: id },
      manager({ registerId: ids.secondRegister }),
    );
    const said = (await shop.said()).at(-1);
    const told = orderRefunded.data.parse(said?.data);
    expect(said).toMatchObject({ type: orderRefunded.name, subject: id });
    expect(told).toMatchObject({
      refundId: refund.id,
      reason: 'DEFECTIVE',
      sale: {
        orderId: id,
        receiptNumber: 'R2-R000001',
        registerId: ids.secondRegister,
        businessDate: '2030-02-01',
        totalMinor: 499,
        tenders: [{ type: 'CARD', amountMinor: 499 }],
        lines: [{ number: 1, quantityMilli: 1000, totalMinor: 499 }],
      },
    });
  });

  it('leaves spoiled goods off the shelf', async () => {
    const { id } = await shop.sell();
    await takeBack(shop, { orderId: id, lines: line('1', { isRestocked: false }) });
    expect(shop.inventory.onHandOf(ids.coffee)).toBe(999_000);
    expect(shop.asked).not.toContain('ReturnStock');
    expect(await contradictionsOf()).toEqual([]);
  });

  it('gives everything back part by part, to the last of the tax and the rounding', async () => {
    const rate = { code: 'VAT', name: 'VAT', percent: '19', isInclusive: true };
    await shop.read(
      `mutation ($input: SetTaxRateInput!) { setTaxRate(input: $input) { __typename } }`,
      { input: { taxCategory: 'STANDARD', scope: 'TENANT', components: [rate] } },
      manager({ grants: ['pricing:manage'] }),
    );
    await shop.read(
      'mutation ($input: ChangePricingPolicyInput!) { changePricingPolicy(input: $input) { __typename } }',
      { input: { cashIncrementMinor: 5 } },
      manager({ grants: ['pricing:manage'] }),
    );
    const cart = { ...three, discounts: [{ amountMinor: 100, reason: 'deal' }] };
    const tenders = [
      { type: 'COUPON', amountMinor: 300 },
      { type: 'CASH', amountMinor: 5000 },
    ];
    const sold = await shop.sell({ cart, tenders });
    expect(sold).toMatchObject({ total: { amountMinor: 1397 }, cashRounding: { amountMinor: -2 } });
    const parts = [];
    for (const quantity of ['1', '1', '1']) {
      parts.push(await takeBack(shop, { orderId: sold.id, lines: line(quantity) }));
    }
    expect(parts.map(({ total }) => total.amountMinor)).toEqual([465, 467, 465]);
    const given = parts.map(({ tenders: back }) =>
      back.map(({ type, amount }) => `${type} ${amount.amountMinor}`),
    );
    expect(given).toEqual([['COUPON 300', 'CASH 165'], ['CASH 465'], ['CASH 465']]);
    expect(parts.map(({ cashRounding }) => cashRounding.amountMinor)).toEqual([0, -2, 0]);
    expect(shop.payment.heldMinor(sold.id)).toBe(0);
    expect(await contradictionsOf()).toEqual([]);
  });
});

describe('what can not be taken back', () => {
  it('is more than is left, a line that is not there or named twice, or nothing', async () => {
    const { id: orderId } = await shop.sell({ cart: three, tenders: card });
    await takeBack(shop, { orderId, lines: line('2') });
    const refused = (lines: readonly number[]) => ({
      __typename: 'RefundLinesInvalid',
      unfit: lines,
    });
    const tries: [readonly object[], readonly number[]][] = [
      [line('1.001'), [1]],
      [line('0'), [1]],
      [[...line('0.5'), ...line('0.5')], [1]],
      [[{ number: 2, quantity: '1' }], [2]],
      [[], []],
    ];
    for (const [lines, numbers] of tries) {
      expect(await takeBack(shop, { orderId, lines })).toMatchObject(refused(numbers));
    }
    expect(await takeBack(shop, { orderId, lines: line('1') })).toMatchObject({
      status: 'COMPLETED',
    });
    expect(await takeBack(shop, { orderId })).toMatchObject(refused([1]));
  });

  it('is an order that nobody knows, of another tenant, or that is not complete', async () => {
    const { id: orderId } = await shop.sell();
    const stranger = manager({ tenantId: ids.otherTenant });
    expect(await takeBack(shop, { orderId: newId() })).toMatchObject({
      __typename: 'OrderNotFound',
    });
    expect(await takeBack(shop, { orderId: 'none' })).toMatchObject({
      __typename: 'OrderNotFound',
    });
    expect((await takeBack(shop, { orderId }, stranger)).__typename).not.toBe('Refund');
    await shop.sell({ tenders: [{ type: 'CARD', cardToken: 'sim_decline' }] });
    const [failed] = await shop.query<{ id: string }>(
      `select id from "order".orders where status = 'FAILED'`,
    );
    expect(await takeBack(shop, { orderId: failed?.id })).toMatchObject({
      __typename: 'OrderNotRefundable',
      orderStatus: 'FAILED',
    });
  });

  it('needs a register in service, with the money of the sale', async () => {
    const { id: orderId } = await shop.sell();
    const nowhere = manager({ registerId: null });
    const closed = manager({ registerId: ids.closedRegister });
    const refused = { __typename: 'RegisterRequired' };
    expect(await takeBack(shop, { orderId }, nowhere)).toMatchObject(refused);
    expect(await takeBack(shop, { orderId }, closed)).toMatchObject(refused);
  });

  it('comes back once under a refund id', async () => {
    const { id: orderId } = await shop.sell({ cart: three, tenders: card });
    const refundId = newId();
    expect(await takeBack(shop, { orderId, refundId })).toMatchObject({ id: refundId });
    expect(await takeBack(shop, { orderId, refundId })).toMatchObject({
      __typename: 'ReferenceUsed',
    });
    expect(await takeBack(shop, { orderId, refundId: 'x' })).toEqual({
      __typename: 'BAD_USER_INPUT',
    });
    expect(await contradictionsOf()).toEqual([]);
  });
});

describe('a void and a refund', () => {
  const voidSale = `mutation ($input: VoidSaleInput!) { voidSale(input: $input) { __typename } }`;
  const undo = async (orderId: string) => {
    const input = { idempotencyKey: newId(), orderId, reason: 'wrong' };
    const { data, errors } = await shop.run(voidSale, { input }, manager());
    return errors
      ? errors[0]?.extensions.code
      : (data?.['voidSale'] as { __typename: string }).__typename;
  };

  it('exclude each other', async () => {
    const { id } = await shop.sell();
    await takeBack(shop, { orderId: id });
    expect(await undo(id)).toBe('OrderNotVoidable');
    const other = await shop.sell();
    await undo(other.id);
    expect(await takeBack(shop, { orderId: other.id })).toMatchObject({ orderStatus: 'VOIDED' });
    expect(await contradictionsOf()).toEqual([]);
  });

  it('at once are one of the two', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id } = await shop.sell();
      const [voided, refund] = await Promise.all([undo(id), takeBack(shop, { orderId: id })]);
      expect([voided === 'Order', refund.__typename === 'Refund'].filter(Boolean)).toHaveLength(1);
    }
    expect(await contradictionsOf()).toEqual([]);
  });

  it('do not overtake each other while the void waits for its money', async () => {
    const { id } = await shop.sell();
    shop.loseAt('UndoPayments', 'before');
    await undo(id);
    expect(await takeBack(shop, { orderId: id })).toMatchObject({
      __typename: 'OrderNotRefundable',
    });
    shop.pass(31);
    await shop.settle();
    expect(await contradictionsOf()).toEqual([]);
  });
});
