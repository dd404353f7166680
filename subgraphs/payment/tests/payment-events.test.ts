import {
  paymentCaptured,
  paymentFailed,
  paymentRefunded,
  paymentVoided,
  type EventContract,
} from '@novapos/kernel';
import { v7 } from 'uuid';
import { tillOf } from './payment-examples.ts';
import { startPayment, type StartedPayment } from './start-payment.ts';

let started: StartedPayment;
const { take, settle, undo, statusesOf } = tillOf(() => started);
const customerId = v7();

beforeAll(async () => {
  started = await startPayment();
  started.loyalty.points.set(customerId, 100_000);
});

afterAll(() => started.stop());

const contracts: readonly EventContract[] = [
  paymentCaptured,
  paymentFailed,
  paymentRefunded,
  paymentVoided,
];

/** What was said of an order's payments: type, means, amount, version; each as its contract has it. */
async function toldOf(orderId: string): Promise<readonly string[]> {
  const said = await started.said(orderId);
  return said.map(({ type, subject, version, data }) => {
    const contract = contracts.find(({ name }) => name === type);
    const told = contract?.data.parse(data) as typeof paymentCaptured.example;
    expect(told.paymentId).toBe(subject);
    const what = type.replace(/^payment\.payment-(.*)\.v1$/, '$1');
    const reason = told.reason === null ? '' : ` ${told.reason}`;
    return `${what} ${version}: ${told.type} ${told.amountMinor} ${told.status}${reason}`;
  });
}

describe('money that is taken', () => {
  it('is told once, tender by tender, with what it paid without change', async () => {
    const orderId = v7();
    const tenders = [
      { type: 'COUPON', amountMinor: 100 },
      { type: 'CASH', amountMinor: 1000 },
    ];
    await take({ orderId, tenders });
    await take({ orderId, tenders });
    await settle(orderId);
    expect(await toldOf(orderId)).toEqual([
      'captured 1: COUPON 100 CAPTURED',
      'captured 1: CASH 635 CAPTURED',
    ]);
  });

  it('by card and points is told when all of it is taken, and not while it is only held', async () => {
    const orderId = v7();
    const tenders = [
      { type: 'LOYALTY_POINTS', amountMinor: 35 },
      { type: 'CARD', amountMinor: 200, cardToken: 'sim_late' },
      { type: 'CASH', amountMinor: 500 },
    ];
    await take({ orderId, customerId, tenders });
    expect(await toldOf(orderId)).toEqual([]);
    started.advanceSeconds(5);
    await Promise.all([settle(orderId), settle(orderId), settle(orderId)]);
    expect((await toldOf(orderId)).toSorted()).toEqual([
      'captured 1: CARD 200 CAPTURED',
      'captured 1: CASH 500 CAPTURED',
      'captured 1: LOYALTY_POINTS 35 CAPTURED',
    ]);
  });

  it('never tells of a card', async () => {
    const orderId = v7();
    await take({ orderId, tenders: [{ type: 'CARD', cardToken: 'tok_secret_4242' }] });
    const said = JSON.stringify(await started.said(orderId));
    expect(said).toContain('"CARD"');
    expect(said).not.toMatch(/tok_secret|4242"/);
  });

  it('is not told twice when two take it at once', async () => {
    const orderId = v7();
    const tenders = [{ type: 'CASH', amountMinor: 1000 }];
    await Promise.all([1, 2, 3, 4].map(() => take({ orderId, tenders })));
    expect(await toldOf(orderId)).toEqual(['captured 1: CASH 735 CAPTURED']);
  });
});

describe('money that is not taken', () => {
  it('is told as failed, and what was held beside it as let go', async () => {
    const orderId = v7();
    const tenders = [
      { type: 'CARD', amountMinor: 335 },
      { type: 'CARD', amountMinor: 100, cardToken: 'sim_decline' },
      { type: 'CASH', amountMinor: 300 },
    ];
    await take({ orderId, tenders });
    await settle(orderId);
    expect(await toldOf(orderId)).toEqual([
      'failed 1: CARD 100 FAILED insufficient_funds',
      'voided 1: CARD 335 VOIDED',
      'voided 1: CASH 300 VOIDED',
    ]);
  });

  it('is told of points that are not enough', async () => {
    const orderId = v7();
    const tenders = [{ type: 'LOYALTY_POINTS', amountMinor: 735 }];
    await take({ orderId, customerId: v7(), tenders });
    expect(await toldOf(orderId)).toEqual([
      'failed 1: LOYALTY_POINTS 735 FAILED points_not_enough',
    ]);
  });

  it.each([
    ['tenders that fall short', [{ type: 'CASH', amountMinor: 1 }]],
    ['a tender of nothing', [{ type: 'COUPON', amountMinor: 0 }]],
  ])('is not told of %s', async (_what, tenders) => {
    const orderId = v7();
    await take({ orderId, tenders });
    expect(await toldOf(orderId)).toEqual([]);
  });

  it('is not told of an order that was undone before', async () => {
    const orderId = v7();
    await undo(orderId);
    await take({ orderId, tenders: [{ type: 'CASH', amountMinor: 1000 }] });
    expect(await toldOf(orderId)).toEqual([]);
  });
});

describe('money that goes back', () => {
  it('is told once, after it was taken', async () => {
    const orderId = v7();
    const tenders = [
      { type: 'CARD', amountMinor: 335 },
      { type: 'CASH', amountMinor: 400 },
    ];
    await take({ orderId, tenders });
    await Promise.all([undo(orderId), undo(orderId)]);
    await undo(orderId);
    const told = await toldOf(orderId);
    expect(told.slice(0, 2)).toEqual([
      'captured 1: CARD 335 CAPTURED',
      'captured 1: CASH 400 CAPTURED',
    ]);
    expect(told.slice(2).toSorted()).toEqual([
      'refunded 2: CARD 335 REFUNDED',
      'refunded 2: CASH 400 REFUNDED',
    ]);
  });

  it('and taking it at once leaves both told, or neither', async () => {
    for (let round = 0; round < 10; round += 1) {
      const orderId = v7();
      const tenders = [{ type: 'CASH', amountMinor: 1000 }];
      await Promise.all([take({ orderId, tenders }), undo(orderId)]);
      const told = (await toldOf(orderId)).map((line) => line.split(' ')[0]);
      expect([[], ['captured', 'refunded']]).toContainEqual(told);
    }
  });
});

describe('what can not be told', () => {
  it('does not happen: money is taken and told together, or neither', async () => {
    const orderId = v7();
    const tenders = [{ type: 'CASH', amountMinor: 1000 }];
    await started.query(
      'alter table payment.outbox_events add constraint full_disk check (false) not valid',
    );
    const failed = await take({ orderId, tenders }).catch((error: unknown) => String(error));
    await started.query('alter table payment.outbox_events drop constraint full_disk');
    expect(failed).toMatch(/INTERNAL/);
    expect(await statusesOf(orderId)).toEqual([]);
    await take({ orderId, tenders });
    expect(await toldOf(orderId)).toEqual(['captured 1: CASH 735 CAPTURED']);
  });
});
