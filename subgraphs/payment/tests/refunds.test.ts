import { paymentPartRefunded } from '@novapos/kernel';
import { v7 } from 'uuid';
import { tillOf, type Tender } from './payment-examples.ts';
import { startPayment, type StartedPayment } from './start-payment.ts';

let started: StartedPayment;
const { run, take, undo, refund, refundedOf, statusesOf } = tillOf(() => started);
const customerId = v7();

beforeAll(async () => {
  started = await startPayment({ PAYMENT_PATIENCE_MS: '2000' });
});
beforeEach(() => {
  started.loyalty.reset();
  started.loyalty.points.set(customerId, 500);
});
afterAll(() => started.stop());

/** An order of 7.35 that is paid so, with the ids of its payments. */
async function paid(tenders: readonly Tender[]) {
  const orderId = v7();
  const { payments } = await take({ orderId, customerId, tenders });
  return { orderId, ids: payments.map(({ id }) => id) };
}

const part = (paymentId: string | undefined, amountMinor: number) => ({
  paymentId: paymentId ?? '',
  amountMinor,
});
const card = { type: 'CARD' };
const cash = { type: 'CASH', amountMinor: 1000 };

/** What was said of an order's payments after they were taken. */
async function saidOf(orderId: string): Promise<readonly string[]> {
  const said = await started.said(orderId);
  return said.flatMap(({ type, data }) => {
    if (type === paymentPartRefunded.name)
      return [`part ${paymentPartRefunded.data.parse(data).partMinor}`];
    return type === 'payment.payment-refunded.v1' ? ['refunded'] : [];
  });
}

describe('giving a part of a payment back', () => {
  it('keeps what went back, says so, and calls it refunded once nothing is left', async () => {
    const { orderId, ids } = await paid([card]);
    expect(await refund(orderId, [part(ids[0], 300)])).toEqual({ __typename: 'PaymentsRefunded' });
    expect([await statusesOf(orderId), await refundedOf(orderId)]).toEqual([['CAPTURED'], [300]]);
    await refund(orderId, [part(ids[0], 435)]);
    expect([await statusesOf(orderId), await refundedOf(orderId)]).toEqual([['REFUNDED'], [735]]);
    expect(await saidOf(orderId)).toEqual(['part 300', 'part 435', 'refunded']);
  });

  it('is done once a refund, however often it is asked, also at once', async () => {
    const { orderId, ids } = await paid([card]);
    const refundId = v7();
    const parts = [part(ids[0], 300)];
    const asked = Array.from({ length: 5 }, () => refund(orderId, parts, refundId));
    const answers = await Promise.all(asked);
    expect(new Set(answers.map(({ __typename }) => __typename))).toEqual(
      new Set(['PaymentsRefunded']),
    );
    expect(await refundedOf(orderId)).toEqual([300]);
    expect(await saidOf(orderId)).toEqual(['part 300']);
    await expect(refund(orderId, [part(ids[0], 200)], refundId)).rejects.toThrow(
      'IDEMPOTENCY_KEY_REUSED',
    );
  });

  it('takes all parts of a refund or none', async () => {
    const tenders = [
      { ...card, amountMinor: 500 },
      { type: 'CASH', amountMinor: 235 },
    ];
    const { orderId, ids } = await paid(tenders);
    expect(await refund(orderId, [part(ids[0], 500), part(ids[1], 236)])).toEqual({
      __typename: 'PaymentsNotRefundable',
      paymentIds: [ids[1]],
    });
    expect(await refundedOf(orderId)).toEqual([0, 0]);
  });

  it('never gives back more than was paid, with 50 refunds at once', async () => {
    const { orderId, ids } = await paid([card]);
    const asked = Array.from({ length: 50 }, () => refund(orderId, [part(ids[0], 100)]));
    const answers = await Promise.all(asked);
    const back = answers.filter(({ __typename }) => __typename === 'PaymentsRefunded');
    expect(back).toHaveLength(7);
    expect(await refundedOf(orderId)).toEqual([700]);
    expect(await saidOf(orderId)).toHaveLength(7);
  });

  it('gives nothing back of another order, of what was undone, or of nothing', async () => {
    const { orderId, ids } = await paid([cash]);
    const other = await paid([cash]);
    const refused = { __typename: 'PaymentsNotRefundable' };
    expect(await refund(other.orderId, [part(ids[0], 1)])).toMatchObject(refused);
    await undo(orderId);
    expect(await refund(orderId, [part(ids[0], 1)])).toMatchObject(refused);
    await expect(refund(other.orderId, [part(other.ids[0], 0)])).rejects.toThrow('BAD_USER_INPUT');
  });

  it('keeps the order from being undone', async () => {
    const { orderId, ids } = await paid([cash]);
    await refund(orderId, [part(ids[0], 1)]);
    await expect(undo(orderId)).rejects.toThrow('BAD_USER_INPUT');
    expect(await refundedOf(orderId)).toEqual([1]);
    expect(await refund(orderId, [part(ids[0], 734)])).toEqual({ __typename: 'PaymentsRefunded' });
  });

  it('stands in the sums of payments', async () => {
    const { orderId, ids } = await paid([cash]);
    await refund(orderId, [part(ids[0], 35)]);
    const query = `query ($id: ID!) { paymentTotals(filter: { orderId: $id }) {
      status amount { amountMinor } refunded { amountMinor } }
      payments(filter: { orderId: $id }) { edges { node { refunded { amountMinor } } } } }`;
    const reader = { tenantId: '01890000-0000-7000-8000-00000000000a' };
    const { principalWith } = await import('@novapos/chassis/testing');
    const { data } = await run(query, { id: orderId }, principalWith(['cashier'], reader));
    expect(data).toEqual({
      paymentTotals: [
        { status: 'CAPTURED', amount: { amountMinor: 735 }, refunded: { amountMinor: 35 } },
      ],
      payments: { edges: [{ node: { refunded: { amountMinor: 35 } } }] },
    });
  });
});

describe('a provider that is slow or whose answer is lost', () => {
  it.each(['sim_refund_timeout', 'sim_refund_late'])('%s: gives back once', async (cardToken) => {
    const { orderId, ids } = await paid([{ ...card, cardToken }]);
    const refundId = v7();
    const parts = [part(ids[0], 400)];
    expect(await refund(orderId, parts, refundId)).toEqual({ __typename: 'PaymentsUnsettled' });
    expect(await saidOf(orderId)).toEqual([]);
    started.advanceSeconds(5);
    expect(await refund(orderId, parts, refundId)).toEqual({ __typename: 'PaymentsRefunded' });
    expect(await refundedOf(orderId)).toEqual([400]);
    expect(await saidOf(orderId)).toEqual(['part 400']);
    const [kept] = await started.query<{ count: number }>(
      'select count(*)::int as count from payment.simulated_refunds where key = $1',
      [ids[0]],
    );
    expect(kept?.count).toBe(1);
  });
});

describe('points', () => {
  it('go back by what of their payment went back, all refunds together', async () => {
    const { orderId, ids } = await paid([{ type: 'LOYALTY_POINTS', amountMinor: 300 }, cash]);
    await refund(orderId, [part(ids[0], 100)]);
    await refund(orderId, [part(ids[0], 50)]);
    expect(started.loyalty.returned.get(ids[0] ?? '')).toBe(150);
    started.loyalty.loseAt({ operation: 'ReturnPoints', when: 'after' });
    const refundId = v7();
    const last = [part(ids[0], 150)];
    expect(await refund(orderId, last, refundId)).toEqual({ __typename: 'PaymentsUnsettled' });
    started.loyalty.loseAt(null);
    expect(await refund(orderId, last, refundId)).toEqual({ __typename: 'PaymentsRefunded' });
    expect(started.loyalty.returned.get(ids[0] ?? '')).toBe(300);
    expect(await statusesOf(orderId)).toEqual(['REFUNDED', 'CAPTURED']);
  });
});

describe('goods that pay in an exchange', () => {
  it('pay exactly beside money, and go back like a coupon', async () => {
    const { orderId, ids } = await paid([{ type: 'EXCHANGE', amountMinor: 700 }, cash]);
    expect(await statusesOf(orderId)).toEqual(['CAPTURED', 'CAPTURED']);
    await refund(orderId, [part(ids[0], 700), part(ids[1], 35)]);
    expect(await statusesOf(orderId)).toEqual(['REFUNDED', 'REFUNDED']);
  });
});
