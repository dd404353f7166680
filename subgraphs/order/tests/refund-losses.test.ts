import { newId } from '@novapos/chassis';
import { contradictions } from './agreement.ts';
import { takeBack } from './refund-examples.ts';
import { openTestShop, type TestShop } from './shop.ts';

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

describe('many refunds at once', () => {
  it('return each line once: 50 at once of the same one', async () => {
    const { id: orderId } = await shop.sell({ cart: three, tenders: card });
    const asked = Array.from({ length: 50 }, () => takeBack(shop, { orderId }));
    const answers = await Promise.all(asked);
    const kinds = answers.map(({ __typename }) => __typename);
    expect(kinds.filter((kind) => kind === 'Refund')).toHaveLength(3);
    expect(kinds.filter((kind) => kind === 'RefundLinesInvalid')).toHaveLength(47);
    expect(shop.payment.heldMinor(orderId)).toBe(0);
    expect(await contradictionsOf()).toEqual([]);
  });

  it('number their receipts without a gap', async () => {
    const { id: orderId } = await shop.sell({ cart: three, tenders: card });
    const asked = ['0.5', '0.5', '0.5', '9', '0.5'].map((quantity) =>
      takeBack(shop, { orderId, lines: line(quantity) }),
    );
    const numbers = (await Promise.all(asked)).map(({ receiptNumber }) => receiptNumber);
    expect(numbers.filter(Boolean).sort()).toEqual(
      [1, 2, 3, 4].map((number) => `R1-R00000${number}`),
    );
  });

  it('of one key are one refund', async () => {
    const { id: orderId } = await shop.sell({ cart: three, tenders: card });
    const input = { idempotencyKey: newId(), orderId };
    const answers = await Promise.all(Array.from({ length: 10 }, () => takeBack(shop, input)));
    const ids = new Set(answers.flatMap(({ id }) => (id ? [id] : [])));
    expect(ids.size).toBe(1);
    expect(shop.payment.heldMinor(orderId)).toBe(998);
  });
});

// A peer is lost before it did its part, or before its answer came.
const losses = (['RefundPayments', 'ReturnStock'] as const).flatMap((operation) =>
  (['before', 'after'] as const).map((when) => [operation, when] as const),
);

describe('a refund that loses a peer in its midst', () => {
  it.each(losses)('is finished by the sweeper: %s, %s it was done', async (operation, when) => {
    const { id: orderId } = await shop.sell();
    const input = { idempotencyKey: newId(), orderId };
    shop.loseAt(operation, when);
    expect(await takeBack(shop, input)).toEqual({ __typename: 'UNAVAILABLE' });
    expect(await takeBack(shop, { orderId })).toMatchObject({ __typename: 'RefundLinesInvalid' });
    shop.pass(31);
    await shop.settle();
    expect(await contradictionsOf()).toEqual([]);
    expect(await takeBack(shop, input)).toMatchObject({ status: 'COMPLETED' });
  });

  it.each(losses)('is finished by its own key: %s, %s it was done', async (operation, when) => {
    const { id: orderId } = await shop.sell();
    const input = { idempotencyKey: newId(), orderId };
    shop.loseAt(operation, when);
    await takeBack(shop, input);
    shop.pass(31);
    expect(await takeBack(shop, input)).toMatchObject({ status: 'COMPLETED' });
    expect(await contradictionsOf()).toEqual([]);
  });

  it('waits for a silent provider, and returns nothing twice', async () => {
    const { id: orderId } = await shop.sell({ tenders: card });
    const input = { idempotencyKey: newId(), orderId };
    shop.payment.holdRefunds(true);
    expect(await takeBack(shop, input)).toMatchObject({ __typename: 'RefundPending' });
    expect(await takeBack(shop, input)).toMatchObject({ __typename: 'RefundPending' });
    shop.payment.holdRefunds(false);
    await shop.settle();
    expect(await takeBack(shop, input)).toMatchObject({ receiptNumber: 'R1-R000001' });
    expect(shop.payment.refunds.size).toBe(1);
    expect(await contradictionsOf()).toEqual([]);
  });

  it('fails where the money went back another way, and the lines are free again', async () => {
    const { id: orderId } = await shop.sell({ tenders: card });
    const input = { idempotencyKey: newId(), orderId };
    const { outcome } = shop.payment.takings.get(orderId) as unknown as {
      outcome: { payments: { id: string }[] };
    };
    const paymentId = outcome.payments[0]?.id ?? '';
    shop.payment.refunds.set('elsewhere', [{ paymentId, amountMinor: 499 }]);
    expect(await takeBack(shop, input)).toMatchObject({ __typename: 'OrderNotRefundable' });
    expect(await takeBack(shop, input)).toMatchObject({ __typename: 'OrderNotRefundable' });
    const { order } = await shop.read<{ order: { refunds: unknown[]; returnable: unknown[] } }>(
      readRefunds,
      { id: orderId },
    );
    expect([order.refunds.length, order.returnable.length]).toEqual([0, 1]);
  });

  it('is made where the store has no shelf', async () => {
    const { id: orderId } = await shop.sell();
    shop.inventory.closeLocation();
    expect(await takeBack(shop, { orderId })).toMatchObject({ status: 'COMPLETED' });
  });
});
