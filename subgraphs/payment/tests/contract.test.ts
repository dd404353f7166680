import type { AskSubgraph } from '@novapos/chassis';
import { describeSubgraph, principalWith } from '@novapos/chassis/testing';
import { v7 } from 'uuid';
import { subgraph } from '../src/subgraph.ts';
import { tenantId, tillOf } from './payment-examples.ts';
import { startPayment, type StartedPayment } from './start-payment.ts';

const otherTenantId = '01890000-0000-7000-8000-00000000000b';
const cashier = principalWith(['cashier'], { tenantId });
const stranger = principalWith(['cashier'], { tenantId: otherTenantId });

let started: StartedPayment;
const { run, take, settle, undo } = tillOf(() => started);
const paid = { orderId: v7(), paymentId: '' };

beforeAll(async () => {
  started = await startPayment();
  const answer = await take({
    orderId: paid.orderId,
    tenders: [{ type: 'CASH', amountMinor: 1000 }],
  });
  paid.paymentId = answer.payments[0]?.id ?? '';
});
afterAll(() => started.stop());

const ask: AskSubgraph = (request) => started.ask(request);

describeSubgraph(subgraph, {
  ask: () => ask,
  principal: () => cashier,
  entities: {
    Payment: () => ({ __typename: 'Payment', id: paid.paymentId }),
    Order: () => ({ __typename: 'Order', id: paid.orderId }),
  },
});

async function statusesOf(orderId: string): Promise<string[]> {
  const query = `query ($keys: [_Any!]!) {
    _entities(representations: $keys) { ... on Order { payments { status } } }
  }`;
  const answer = await run(query, { keys: [{ __typename: 'Order', id: orderId }] }, cashier);
  const [entity] = answer.data?.['_entities'] as { payments: { status: string }[] }[];
  return entity?.payments.map(({ status }) => status) ?? [];
}

describe('paying an order', () => {
  it('takes cash and gives change', async () => {
    expect(await take({ tenders: [{ type: 'CASH', amountMinor: 1000 }] })).toMatchObject({
      __typename: 'PaymentsTaken',
      changeMinor: 265,
      payments: [{ status: 'CAPTURED' }],
    });
  });

  it('rounds cash to the smallest coin', async () => {
    const tenders = [{ type: 'CASH', amountMinor: 740 }];
    expect(await take({ dueMinor: 738, tenders, cashIncrementMinor: 5 })).toMatchObject({
      __typename: 'PaymentsTaken',
      cashRoundingMinor: 2,
      changeMinor: 0,
    });
  });

  it('takes a coupon, and the rest from a card', async () => {
    const tenders = [{ type: 'COUPON', amountMinor: 100 }, { type: 'CARD' }];
    expect(await take({ tenders })).toMatchObject({
      __typename: 'PaymentsTaken',
      payments: [
        { type: 'COUPON', status: 'CAPTURED', amount: { amountMinor: 100 } },
        { type: 'CARD', status: 'CAPTURED', amount: { amountMinor: 635 } },
      ],
    });
  });

  it('takes nothing where nothing is due', async () => {
    expect(await take({ dueMinor: 0, tenders: [] })).toMatchObject({ __typename: 'PaymentsTaken' });
  });

  it.each([
    [
      'too little cash',
      [{ type: 'CASH', amountMinor: 700 }],
      { __typename: 'PaymentsShort', shortByMinor: 35 },
    ],
    [
      'a coupon above what is due',
      [{ type: 'COUPON', amountMinor: 800 }],
      { __typename: 'PaymentsAboveDue' },
    ],
    [
      'cash without an amount',
      [{ type: 'CASH' }],
      { __typename: 'PaymentTenderInvalid', tender: 1 },
    ],
  ])('refuses %s and keeps nothing', async (_what, tenders, refusal) => {
    const orderId = v7();
    expect(await take({ orderId, tenders })).toMatchObject(refusal);
    expect(await statusesOf(orderId)).toEqual([]);
  });

  it('answers the same for the same order, and takes nothing twice', async () => {
    const orderId = v7();
    const tenders = [{ type: 'CASH', amountMinor: 1000 }];
    const [first, second] = await Promise.all([
      take({ orderId, tenders }),
      take({ orderId, tenders }),
    ]);
    expect(first).toEqual(second);
    expect(await statusesOf(orderId)).toEqual(['CAPTURED']);
  });
});

describe('a card', () => {
  it('that is declined leaves no money anywhere', async () => {
    const orderId = v7();
    const tenders = [
      { type: 'CARD', amountMinor: 335 },
      { type: 'CARD', amountMinor: 100, cardToken: 'sim_decline' },
      { type: 'CASH', amountMinor: 500 },
    ];
    expect(await take({ orderId, tenders })).toMatchObject({
      __typename: 'PaymentDeclined',
      reason: 'insufficient_funds',
    });
    expect(await statusesOf(orderId)).toEqual(['VOIDED', 'FAILED', 'VOIDED']);
    expect(await started.charges()).toContainEqual({ state: 'CANCELLED', amount_minor: '335' });
  });

  it('whose answer is lost is found by its key and charged once', async () => {
    const orderId = v7();
    const tenders = [{ type: 'CARD', amountMinor: 735, cardToken: 'sim_timeout' }];
    expect(await take({ orderId, tenders })).toMatchObject({ __typename: 'PaymentsTaken' });
    expect(await statusesOf(orderId)).toEqual(['CAPTURED']);
  });

  it('that answers late is unsettled until it does', async () => {
    const orderId = v7();
    const tenders = [{ type: 'CARD', amountMinor: 735, cardToken: 'sim_late' }];
    expect(await take({ orderId, tenders })).toMatchObject({ __typename: 'PaymentsUnsettled' });
    started.advanceSeconds(5);
    expect(await settle(orderId)).toMatchObject({ __typename: 'PaymentsTaken' });
    expect(await settle(orderId)).toMatchObject({ __typename: 'PaymentsTaken' });
  });

  it('of which the provider never heard is given up, and declined if it arrives after all', async () => {
    const orderId = v7();
    const tenders = [{ type: 'CARD', amountMinor: 735, cardToken: 'sim_silent' }];
    expect(await take({ orderId, tenders })).toMatchObject({ __typename: 'PaymentsUnsettled' });
    started.advanceSeconds(10);
    expect(await settle(orderId)).toMatchObject({ __typename: 'PaymentsUnsettled' });
    started.advanceSeconds(60);
    expect(await settle(orderId)).toMatchObject({
      __typename: 'PaymentDeclined',
      reason: 'no_answer',
    });
    expect(await statusesOf(orderId)).toEqual(['FAILED']);
  });
});

describe('undoing the payments of an order', () => {
  it('refunds what was captured, once', async () => {
    const orderId = v7();
    await take({ orderId, tenders: [{ type: 'CARD', amountMinor: 735 }] });
    expect(await undo(orderId)).toMatchObject({ __typename: 'PaymentsUndone' });
    expect(await undo(orderId)).toMatchObject({ __typename: 'PaymentsUndone' });
    expect(await statusesOf(orderId)).toEqual(['REFUNDED']);
  });

  it('shuts the door to a take that arrives late', async () => {
    const orderId = v7();
    expect(await undo(orderId)).toMatchObject({ __typename: 'PaymentsUndone' });
    const tenders = [{ type: 'CASH', amountMinor: 1000 }];
    expect(await take({ orderId, tenders })).toMatchObject({ __typename: 'PaymentsNone' });
    expect(await statusesOf(orderId)).toEqual([]);
  });

  it('and taking them at once leaves no money behind', async () => {
    for (let round = 0; round < 10; round += 1) {
      const orderId = v7();
      const tenders = [{ type: 'CASH', amountMinor: 1000 }];
      await Promise.all([take({ orderId, tenders }), undo(orderId)]);
      expect(await statusesOf(orderId)).not.toContain('CAPTURED');
    }
  });
});

describe('the wall between tenants and roles', () => {
  it('lets peers alone move money', async () => {
    const answer = await run(
      'mutation ($orderId: ID!) { settlePayments(orderId: $orderId) { __typename } }',
      { orderId: paid.orderId },
      principalWith(['super_admin'], { tenantId }),
    );
    expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('shows another tenant nothing', async () => {
    const query = 'query ($id: ID!) { payment(id: $id) { id } payments { edges { node { id } } } }';
    const { data } = await run(query, { id: paid.paymentId }, stranger);
    expect(data).toEqual({ payment: null, payments: { edges: [] } });
  });
});

describe('listing payments', () => {
  it('pages through them without losing one', async () => {
    const query = `query ($after: String) {
      payments(first: 3, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } }
    }`;
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await run(query, { after }, cashier);
      const page = data?.['payments'] as {
        edges: { node: { id: string } }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
      seen.push(...page.edges.map(({ node }) => node.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toContain(paid.paymentId);
  });

  it('sums them by type and status', async () => {
    const query = `query ($filter: PaymentFilter) {
      paymentTotals(filter: $filter) { type status count amount { decimal currency } }
    }`;
    const { data } = await run(query, { filter: { orderId: paid.orderId } }, cashier);
    expect(data?.['paymentTotals']).toEqual([
      { type: 'CASH', status: 'CAPTURED', count: 1, amount: { decimal: '7.35', currency: 'EUR' } },
    ]);
  });
});
