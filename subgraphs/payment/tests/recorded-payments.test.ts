import { servicePrincipal } from '@novapos/chassis';
import { principalWith } from '@novapos/chassis/testing';
import { v7 } from 'uuid';
import { tenantId, tillOf } from './payment-examples.ts';
import { simulatorOf } from './provider-examples.ts';
import { startPayment, type StartedPayment } from './start-payment.ts';

let started: StartedPayment;
const { undo, statusesOf } = tillOf(() => started);
const simulator = simulatorOf(() => started);
const customerId = v7();
const takenAt = '2026-01-31T14:30:00.000Z';

beforeAll(async () => {
  started = await startPayment();
});
beforeEach(() => {
  started.loyalty.reset();
  started.loyalty.points.set(customerId, 500);
});
afterAll(() => started.stop());

type Tendered = { readonly type: string; readonly [field: string]: unknown };
type Recorded = {
  readonly isSettled: boolean;
  readonly payments: readonly {
    readonly id: string;
    readonly status: string;
    readonly failureReason: string | null;
    readonly createdAt: string;
  }[];
};

const recordPayments = `mutation ($input: RecordPaymentsInput!) { recordPayments(input: $input) {
  isSettled payments { id type status amount { amountMinor } tendered { amountMinor }
    change { amountMinor } cashRounding { amountMinor } cardLast4 failureReason createdAt } } }`;

function recordingOf(tenders: readonly Tendered[], overrides: object = {}) {
  const payments = tenders.map((tender) => {
    const { amountMinor = 500 } = tender;
    return { id: v7(), amountMinor, tenderedMinor: amountMinor, cashRoundingMinor: 0, ...tender };
  });
  const place = { orderId: v7(), storeId: v7(), registerId: v7(), currency: 'EUR' };
  return { ...place, takenAt, customerId, payments, ...overrides };
}

async function record(input: object): Promise<Recorded> {
  const principal = servicePrincipal('order', tenantId);
  const variables = { input };
  const asking = { query: recordPayments, variables, principal, requestId: 'test' };
  const { data, errors } = await started.ask(asking);
  if (errors) throw new Error(JSON.stringify(errors));
  return data?.['recordPayments'] as Recorded;
}

const statuses = ({ payments }: Recorded) => payments.map(({ status }) => status);
const told = async (orderId: string) =>
  (await started.said(orderId)).map(({ type }) => type.split('.')[1]);
const card = (cardToken: string) => ({ type: 'CARD', cardToken });

describe('what an order was paid by without the network', () => {
  it('is money in the drawer since it was taken, under the ids that the order gave', async () => {
    const cash = { type: 'CASH', amountMinor: 735, tenderedMinor: 1000, cashRoundingMinor: 2 };
    const input = recordingOf([cash, { type: 'COUPON' }, { type: 'CARD' }]);
    const recorded = await record(input);
    expect(recorded).toMatchObject({
      isSettled: true,
      payments: [
        {
          id: input.payments[0]?.id,
          type: 'CASH',
          status: 'CAPTURED',
          amount: { amountMinor: 735 },
          tendered: { amountMinor: 1000 },
          change: { amountMinor: 265 },
          cashRounding: { amountMinor: 2 },
          createdAt: takenAt,
        },
        { id: input.payments[1]?.id, type: 'COUPON', status: 'CAPTURED' },
        { id: input.payments[2]?.id, type: 'CARD', status: 'CAPTURED' },
      ],
    });
    expect(await told(input.orderId)).toEqual(Array(3).fill('payment-captured'));
  });

  it('is charged now where a card or points are still to be asked for', async () => {
    const points = { type: 'LOYALTY_POINTS', amountMinor: 300 };
    const recorded = await record(recordingOf([{ type: 'CASH' }, card('sim_approve'), points]));
    expect(recorded).toMatchObject({ isSettled: true, payments: [{}, { cardLast4: '4242' }, {}] });
    expect(statuses(recorded)).toEqual(['CAPTURED', 'CAPTURED', 'CAPTURED']);
    expect(started.loyalty.heldMinor()).toBe(300);
  });

  it('leaves the other tenders as they are where one is refused', async () => {
    const points = { type: 'LOYALTY_POINTS', amountMinor: 501 };
    const input = recordingOf([{ type: 'CASH' }, card('sim_decline'), card('sim_approve'), points]);
    const recorded = await record(input);
    expect(statuses(recorded)).toEqual(['CAPTURED', 'FAILED', 'CAPTURED', 'FAILED']);
    expect(recorded.payments.map(({ failureReason }) => failureReason)).toEqual([
      null,
      'insufficient_funds',
      null,
      'points_not_enough',
    ]);
    expect((await told(input.orderId)).sort()).toEqual([
      'payment-captured',
      'payment-captured',
      'payment-failed',
      'payment-failed',
    ]);
  });

  it('has no points of nobody', async () => {
    const input = recordingOf([{ type: 'LOYALTY_POINTS' }], { customerId: null });
    expect(await record(input)).toMatchObject({
      isSettled: true,
      payments: [{ status: 'FAILED', failureReason: 'customer_missing' }],
    });
  });

  it('is recorded once, however often and however many at once', async () => {
    const charged = (await started.charges()).length;
    const input = recordingOf([{ type: 'CASH' }, card('sim_approve')]);
    const answers = await Promise.all([record(input), record(input), record(input)]);
    answers.push(await record(input));
    expect(answers.at(-1)).toMatchObject({ isSettled: true });
    expect(await statusesOf(input.orderId)).toEqual(['CAPTURED', 'CAPTURED']);
    expect(await started.charges()).toHaveLength(charged + 1);
    expect(await told(input.orderId)).toEqual(['payment-captured', 'payment-captured']);
  });

  it('is asked for again where an answer was lost', async () => {
    const input = recordingOf([{ type: 'CASH' }, card('sim_late')]);
    const first = await record(input);
    expect(first.isSettled).toBe(false);
    expect(statuses(first)).toEqual(['CAPTURED', 'CREATED']);
    started.advanceSeconds(5);
    const second = await record(input);
    expect(second.isSettled).toBe(true);
    expect(statuses(second)).toEqual(['CAPTURED', 'CAPTURED']);
  });

  it.each([
    ['AUTHORIZED', 'CAPTURED'],
    ['DECLINED', 'FAILED'],
  ])('keeps its cash when the provider tells that a card is %s', async (state, status) => {
    const way = await simulator.open();
    const input = recordingOf([{ type: 'CASH' }, card('sim_late')]);
    await record(input);
    const key = input.payments[1]?.id ?? '';
    await simulator.charge(key, state);
    expect(await simulator.post(way, { key })).toBe(200);
    expect(await statusesOf(input.orderId)).toEqual(['CAPTURED', status]);
  });

  it('goes back when the order is undone, and is not recorded after it', async () => {
    const input = recordingOf([{ type: 'CASH' }, card('sim_approve')]);
    await record(input);
    expect(await undo(input.orderId)).toMatchObject({ __typename: 'PaymentsUndone' });
    expect(await statusesOf(input.orderId)).toEqual(['REFUNDED', 'REFUNDED']);

    const late = recordingOf([{ type: 'CASH' }]);
    await undo(late.orderId);
    expect(await record(late)).toEqual({ isSettled: true, payments: [] });
  });

  it('is for peers alone', async () => {
    const { errors } = await started.ask({
      query: recordPayments,
      variables: { input: recordingOf([{ type: 'CASH' }]) },
      principal: principalWith(['admin'], { tenantId }),
      requestId: 'test',
    });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
