import { v7 } from 'uuid';
import { tillOf } from './payment-examples.ts';
import { startPayment, type StartedPayment } from './start-payment.ts';

let started: StartedPayment;
const { take, settle, undo, statusesOf } = tillOf(() => started);
const customerId = v7();

beforeAll(async () => {
  started = await startPayment();
});

beforeEach(() => {
  started.loyalty.reset();
  started.loyalty.points.set(customerId, 500);
});

afterAll(() => started.stop());

const points = { type: 'LOYALTY_POINTS', amountMinor: 300 };
const cash = { type: 'CASH', amountMinor: 500 };
const card = { type: 'CARD' };

describe('paying with points', () => {
  it('takes them beside cash and card, exactly', async () => {
    const { loyalty } = started;
    const tenders = [points, { type: 'CASH', amountMinor: 235 }, { ...card, amountMinor: 200 }];
    expect(await take({ customerId, tenders })).toMatchObject({
      __typename: 'PaymentsTaken',
      changeMinor: 0,
      payments: [
        { type: 'LOYALTY_POINTS', status: 'CAPTURED', amount: { amountMinor: 300 } },
        { type: 'CASH', status: 'CAPTURED' },
        { type: 'CARD', status: 'CAPTURED' },
      ],
    });
    expect(loyalty.heldMinor()).toBe(300);
    expect(loyalty.asked).toEqual(['HoldPoints', 'KeepHeldPoints']);
  });

  it('takes them once, however often the order asks', async () => {
    const orderId = v7();
    const taking = { orderId, customerId, tenders: [points, cash] };
    const [first, second] = await Promise.all([take(taking), take(taking)]);
    await settle(orderId);
    expect(await take(taking)).toMatchObject({ __typename: 'PaymentsTaken' });
    expect([first, second].map((each) => each.__typename)).toContain('PaymentsTaken');
    expect(started.loyalty.heldMinor()).toBe(300);
  });

  it('asks nobody for money alone', async () => {
    await take({ customerId, tenders: [{ type: 'CASH', amountMinor: 1000 }] });
    expect(started.loyalty.asked).toEqual([]);
  });

  it('needs to know whose', async () => {
    const orderId = v7();
    expect(await take({ orderId, tenders: [cash, points] })).toEqual({
      __typename: 'PaymentTenderInvalid',
      tender: 2,
      problem: 'points are paid by a customer, and none is named',
    });
    expect(await statusesOf(orderId)).toEqual([]);
  });

  it.each([
    [{ ...points, amountMinor: 800 }, 'PaymentsAboveDue'],
    [{ type: 'LOYALTY_POINTS' }, 'PaymentTenderInvalid'],
  ])('refuses %p before anyone is asked: %s', async (tender, kind) => {
    const refused = await take({ customerId, tenders: [tender] });
    expect(refused.__typename).toBe(kind);
    expect(started.loyalty.asked).toEqual([]);
  });

  it('forgets whose they were as soon as they are held', async () => {
    const orderId = v7();
    await take({ orderId, customerId, tenders: [points, cash] });
    const kept = await started.query(
      'select customer_id from payment.payments where order_id = $1',
      [orderId],
    );
    expect(kept).toEqual([{ customer_id: null }, { customer_id: null }]);
    expect(JSON.stringify(await started.said(orderId))).not.toContain(customerId);
  });
});

describe('points that can not pay', () => {
  it('are refused with what they are worth, and everything else goes back', async () => {
    const orderId = v7();
    const taking = { orderId, customerId, tenders: [{ ...points, amountMinor: 600 }, card] };
    const refused = { __typename: 'PointsDeclined', reason: 'points_not_enough', worthMinor: 500 };
    expect(await take(taking)).toEqual(refused);
    expect(await statusesOf(orderId)).toEqual(['FAILED', 'VOIDED']);
    expect(await settle(orderId)).toEqual(refused);
    expect(await take(taking)).toEqual(refused);
    expect(started.loyalty.heldMinor()).toBe(0);
  });

  it('are worth nothing rather than less', async () => {
    started.loyalty.points.set(customerId, -20);
    expect(await take({ customerId, tenders: [points, cash] })).toMatchObject({
      __typename: 'PointsDeclined',
      worthMinor: 0,
    });
  });

  it('are refused for a reason', async () => {
    started.loyalty.deactivate();
    expect(await take({ customerId, tenders: [points, cash] })).toEqual({
      __typename: 'PointsDeclined',
      reason: 'programme_inactive',
      worthMinor: null,
    });
  });

  it('are let go when the card beside them is declined', async () => {
    const orderId = v7();
    const tenders = [points, { ...card, cardToken: 'sim_decline' }];
    expect(await take({ orderId, customerId, tenders })).toMatchObject({
      __typename: 'PaymentDeclined',
      reason: 'insufficient_funds',
    });
    expect(await statusesOf(orderId)).toEqual(['VOIDED', 'FAILED']);
    expect(started.loyalty.heldMinor()).toBe(0);
  });

  it('are refused when their hold ran out, and what the card paid goes back', async () => {
    const orderId = v7();
    const { loyalty } = started;
    loyalty.loseAt({ operation: 'KeepHeldPoints', when: 'before' });
    const tenders = [points, card];
    expect(await take({ orderId, customerId, tenders })).toMatchObject({
      __typename: 'PaymentsUnsettled',
    });
    loyalty.expire();
    loyalty.loseAt(null);
    const refused = { __typename: 'PointsDeclined', reason: 'hold_expired', worthMinor: null };
    expect(await settle(orderId)).toEqual(refused);
    expect(await settle(orderId)).toEqual(refused);
    expect(await statusesOf(orderId)).toEqual(['FAILED', 'REFUNDED']);
    expect(await started.charges()).toContainEqual({ state: 'REFUNDED', amount_minor: '435' });
    expect(loyalty.heldMinor()).toBe(0);
  });
});

describe('loyalty that does not answer', () => {
  it.each(
    (['HoldPoints', 'KeepHeldPoints'] as const).flatMap((operation) =>
      (['before', 'after'] as const).map((when) => [operation, when] as const),
    ),
  )('leaves points unsettled until it does: %s, lost %s', async (operation, when) => {
    const orderId = v7();
    started.loyalty.loseAt({ operation, when });
    const taking = { orderId, customerId, tenders: [points, cash] };
    expect(await take(taking)).toMatchObject({ __typename: 'PaymentsUnsettled' });
    expect(await settle(orderId)).toMatchObject({ __typename: 'PaymentsUnsettled' });
    expect(await started.said(orderId)).toEqual([]);
    started.loyalty.loseAt(null);
    expect(await settle(orderId)).toMatchObject({ __typename: 'PaymentsTaken' });
    expect(started.loyalty.heldMinor()).toBe(300);
    expect(await started.said(orderId)).toHaveLength(2);
  });

  it.each(['before', 'after'] as const)('keeps an undo waiting: lost %s', async (when) => {
    const orderId = v7();
    await take({ orderId, customerId, tenders: [points, cash] });
    started.loyalty.loseAt({ operation: 'ReleasePoints', when });
    expect(await undo(orderId)).toMatchObject({ __typename: 'PaymentsUnsettled' });
    started.loyalty.loseAt(null);
    expect(await undo(orderId)).toMatchObject({ __typename: 'PaymentsUndone' });
    expect(await undo(orderId)).toMatchObject({ __typename: 'PaymentsUndone' });
    expect(await statusesOf(orderId)).toEqual(['REFUNDED', 'REFUNDED']);
    expect(started.loyalty.heldMinor()).toBe(0);
  });

  it('gives back, on an undo, points of which it is not known what became', async () => {
    const orderId = v7();
    started.loyalty.loseAt({ operation: 'HoldPoints', when: 'after' });
    await take({ orderId, customerId, tenders: [points, cash] });
    expect(started.loyalty.heldMinor()).toBe(300);
    expect(await undo(orderId)).toMatchObject({ __typename: 'PaymentsUndone' });
    expect(started.loyalty.heldMinor()).toBe(0);
    expect(await statusesOf(orderId)).toEqual(['VOIDED', 'VOIDED']);
  });
});
