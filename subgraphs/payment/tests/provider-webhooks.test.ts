import { randomBytes } from 'node:crypto';
import { principalWith } from '@novapos/chassis/testing';
import { v7 } from 'uuid';
import { endpointSecrets } from '../src/provider/endpoint-secrets.ts';
import { tenantId, tillOf, type Tender } from './payment-examples.ts';
import { simulatorOf, type Way } from './provider-examples.ts';
import { startPayment, type StartedPayment } from './start-payment.ts';

const otherTenantId = '01890000-0000-7000-8000-00000000000b';
const card = (cardToken: string): Tender => ({ type: 'CARD', cardToken });

let started: StartedPayment;
let way: Way;
const { take, settle, undo, statusesOf } = tillOf(() => started);
const simulator = simulatorOf(() => started);

beforeAll(async () => {
  started = await startPayment();
  way = await simulator.open();
});
afterAll(() => started.stop());

const idsOf = async (orderId: string) => {
  const rows = await started.query<{ id: string }>(
    'select id from payment.payments where order_id = $1 order by sequence',
    [orderId],
  );
  return rows.map(({ id }) => id);
};
const idOf = async (orderId: string) => (await idsOf(orderId))[0] ?? '';
const told = async (orderId: string) =>
  (await started.said(orderId)).map(({ type }) => type.split('.')[1]);

/** An order whose card answer is lost: the till knows nothing, the provider holds the money. */
async function lost(tenders: readonly Tender[] = [card('sim_late')]) {
  const orderId = v7();
  const outcome = await take({ orderId, tenders });
  expect(outcome.__typename).toBe('PaymentsUnsettled');
  started.advanceSeconds(5);
  return { orderId, key: await idOf(orderId) };
}

describe('a till whose card answer was lost', () => {
  it('gets its result when the provider tells', async () => {
    const { orderId, key } = await lost();
    expect(await statusesOf(orderId)).toEqual(['CREATED']);
    expect(await simulator.post(way, { key })).toBe(200);
    expect(await statusesOf(orderId)).toEqual(['CAPTURED']);
    expect(await simulator.stateOf(key)).toBe('CAPTURED');
    expect(await settle(orderId)).toMatchObject({ __typename: 'PaymentsTaken' });
    expect(await told(orderId)).toEqual(['payment-captured']);
  });

  it('gets all its tenders or none', async () => {
    const { orderId, key } = await lost([
      { type: 'CASH', amountMinor: 300 },
      { ...card('sim_late'), amountMinor: 435 },
    ]);
    const [, cardKey = ''] = await idsOf(orderId);
    await simulator.charge(cardKey, 'DECLINED');
    expect(await simulator.post(way, { key: cardKey, type: 'charge.failed' })).toBe(200);
    expect(await statusesOf(orderId)).toEqual(['VOIDED', 'FAILED']);
    expect(await settle(orderId)).toMatchObject({
      __typename: 'PaymentDeclined',
      reason: 'insufficient_funds',
    });
    expect(key).not.toBe(cardKey);
  });

  it('is told nothing early: while the provider is silent, the notice comes again', async () => {
    const orderId = v7();
    await take({ orderId, tenders: [card('sim_late')] });
    const posting = { key: await idOf(orderId), id: 'evt_early' };
    expect(await simulator.post(way, posting)).toBe(503);
    expect(await statusesOf(orderId)).toEqual(['CREATED']);
    started.advanceSeconds(5);
    expect(await simulator.post(way, posting)).toBe(200);
    expect(await statusesOf(orderId)).toEqual(['CAPTURED']);
  });
});

describe('a notice', () => {
  it('that comes twice, and twice at once, is applied once', async () => {
    const { orderId, key } = await lost();
    const posting = { key, id: `evt_${v7()}` };
    const answers = await Promise.all([1, 2, 3].map(() => simulator.post(way, posting)));
    expect(answers).toEqual([200, 200, 200]);
    expect(await simulator.post(way, posting)).toBe(200);
    expect(await told(orderId)).toEqual(['payment-captured']);
    const kept = await started.query(
      'select notice_id from payment.provider_notices where charge_key = $1',
      [key],
    );
    expect(kept).toHaveLength(1);
  });

  it('is refused where its id was used for another one', async () => {
    const [first, second] = [await lost(), await lost()];
    const id = `evt_${v7()}`;
    expect(await simulator.post(way, { id, key: first.key })).toBe(200);
    expect(await simulator.post(way, { id, key: second.key })).toBe(409);
    expect(await statusesOf(second.orderId)).toEqual(['CREATED']);
  });

  it('is believed that there is news, and nothing of what became', async () => {
    const { orderId, key } = await lost();
    // It says that the charge failed, and the provider says that it stands.
    expect(await simulator.post(way, { key, type: 'charge.failed' })).toBe(200);
    expect(await statusesOf(orderId)).toEqual(['CAPTURED']);
    expect(await simulator.post(way, { key, type: 'charge.refunded' })).toBe(200);
    expect(await statusesOf(orderId)).toEqual(['CAPTURED']);
  });

  it.each([
    [['charge.refunded', 'charge.captured']],
    [['charge.captured', 'charge.refunded']],
    [['charge.refunded', 'charge.failed', 'charge.captured']],
  ])('comes in any order: %j', async (types) => {
    const orderId = v7();
    await take({ orderId, tenders: [card('sim_approve')] });
    const key = await idOf(orderId);
    await simulator.charge(key, 'REFUNDED');
    for (const type of types) expect(await simulator.post(way, { key, type })).toBe(200);
    expect(await statusesOf(orderId)).toEqual(['REFUNDED']);
    expect(await told(orderId)).toEqual(['payment-captured', 'payment-refunded']);
  });

  it('of a refund before anything was taken fails the payment, and the rest goes back', async () => {
    const { orderId, key } = await lost();
    await simulator.charge(key, 'REFUNDED');
    expect(await simulator.post(way, { key, type: 'charge.refunded' })).toBe(200);
    expect(await statusesOf(orderId)).toEqual(['FAILED']);
    expect(await settle(orderId)).toEqual({ __typename: 'PaymentDeclined', reason: 'refunded' });
  });

  it('of one tender that went back leaves the others of a sale that is done', async () => {
    const orderId = v7();
    const tenders = [
      { ...card('sim_approve'), amountMinor: 335 },
      { ...card('sim_approve'), amountMinor: 400 },
    ];
    await take({ orderId, tenders });
    const [first = ''] = await idsOf(orderId);
    await simulator.charge(first, 'REFUNDED');
    expect(await simulator.post(way, { key: first, type: 'charge.refunded' })).toBe(200);
    expect(await statusesOf(orderId)).toEqual(['REFUNDED', 'CAPTURED']);
    expect(await undo(orderId)).toMatchObject({ __typename: 'PaymentsUndone' });
    expect(await statusesOf(orderId)).toEqual(['REFUNDED', 'REFUNDED']);
  });

  it('never takes money for an order that was undone', async () => {
    const { orderId, key } = await lost();
    expect(await undo(orderId)).toMatchObject({ __typename: 'PaymentsUndone' });
    await simulator.charge(key, 'CAPTURED');
    expect(await simulator.post(way, { key })).toBe(200);
    expect(await statusesOf(orderId)).toEqual(['VOIDED']);
    expect(await simulator.stateOf(key)).toBe('REFUNDED');
  });

  it('goes on with an undo whose answer was lost', async () => {
    const { orderId, key } = await lost();
    await started.query(
      `insert into payment.undone_orders (tenant_id, order_id, reason, undone_at) values ($1, $2, 'void', now())`,
      [tenantId, orderId],
    );
    expect(await simulator.post(way, { key })).toBe(200);
    expect(await statusesOf(orderId)).toEqual(['VOIDED']);
    expect(await simulator.stateOf(key)).toBe('CANCELLED');
  });

  it('of a charge that nobody knows yet shall come again', async () => {
    for (const key of [v7(), 'ch_of_theirs']) expect(await simulator.post(way, { key })).toBe(503);
  });

  it('of what is not listened to is taken and left', async () => {
    const { orderId, key } = await lost();
    expect(await simulator.post(way, { key, type: 'charge.smiled' })).toBe(200);
    expect(await statusesOf(orderId)).toEqual(['CREATED']);
  });

  it('about cash is none of a card provider’s affair', async () => {
    const orderId = v7();
    await take({ orderId, tenders: [{ type: 'CASH', amountMinor: 1000 }] });
    const key = await idOf(orderId);
    await simulator.charge(key, 'REFUNDED');
    expect(await simulator.post(way, { key, type: 'charge.refunded' })).toBe(200);
    expect(await statusesOf(orderId)).toEqual(['CAPTURED']);
  });
});

describe('a notice that is not what it seems', () => {
  it.each([
    ['signed with another secret', { secret: 'pwsec_guessed' }],
    ['signed with nothing', { headers: { 'simulator-signature': '' } }],
    ['signed in words', { headers: { 'simulator-signature': 'v1=zz, v1=' } }],
    ['signed for another version', { headers: { 'simulator-signature': `v0=${'0'.repeat(64)}` } }],
    ['without a time', { headers: { 'simulator-timestamp': '' } }],
    ['with a time in words', { headers: { 'simulator-timestamp': 'now' } }],
    ['of 301 seconds ago', { skewSeconds: -301 }],
    ['from in 302 seconds', { skewSeconds: 302 }],
    ['with a time that was not signed', { headers: { 'simulator-timestamp': '1' } }],
  ])('is refused: %s', async (_what, posting) => {
    const { orderId, key } = await lost();
    expect(await simulator.post(way, { key, ...posting })).toBe(401);
    expect(await statusesOf(orderId)).toEqual(['CREATED']);
    const kept = await started.query(
      'select 1 from payment.provider_notices where charge_key = $1',
      [key],
    );
    expect(kept).toEqual([]);
  });

  it.each([-299, 299])('is taken within the skew: %s seconds', async (skewSeconds) => {
    const { key } = await lost();
    expect(await simulator.post(way, { key, skewSeconds })).toBe(200);
  });

  it.each(['', 'nonsense', '[]', '{"id":"evt_1"}', '{"id":"e v","type":"t","charge":{"key":"k"}}'])(
    'is nonsense, though signed: %s',
    async (body) => {
      expect(await simulator.post(way, { body })).toBe(400);
    },
  );

  it('is refused at an endpoint that is not there, or another provider’s', async () => {
    const { key } = await lost();
    for (const path of [
      `/webhooks/payments/simulator/${v7()}`,
      '/webhooks/payments/simulator/nothing',
      way.path.replace('simulator', 'loyalty'),
      way.path.replace('simulator', 'constructor'),
    ])
      expect(await simulator.post({ ...way, path }, { key })).toBe(404);
  });

  it('reaches nothing of another tenant', async () => {
    const theirs = await simulator.open({}, otherTenantId);
    const { orderId, key } = await lost();
    expect(theirs.path).not.toBe(way.path);
    expect(theirs.secret).not.toBe(way.secret);
    // With their own secret at our endpoint, and about our charge at their own.
    expect(await simulator.post({ ...way, secret: theirs.secret }, { key })).toBe(401);
    expect(await simulator.post(theirs, { key })).toBe(503);
    expect(await statusesOf(orderId)).toEqual(['CREATED']);
  });
});

describe('the way for a provider’s notices', () => {
  it('is opened once, by whoever manages the tenant', async () => {
    const ways = await Promise.all([simulator.open(), simulator.open()]);
    for (const again of ways) expect(again).toEqual(way);
    expect(await simulator.open({ provider: 'nobody' })).toMatchObject({
      __typename: 'PaymentProviderUnknown',
    });
    for (const mutation of ['openProviderWebhook', 'rotateProviderWebhook']) {
      const cashier = principalWith(['cashier'], { tenantId });
      await expect(simulator.as(mutation, cashier)).rejects.toThrow('FORBIDDEN');
    }
  });

  it('has two secrets for a day, and one when the old one was lost', async () => {
    const before = way;
    way = await simulator.rotate();
    expect(way.path).toBe(before.path);
    expect(way.secret).not.toBe(before.secret);
    expect(way.oldSecretEndsAt).not.toBeNull();
    const post = async (secrets: readonly string[]) =>
      simulator.post(way, { key: (await lost()).key, secrets });
    expect(await post([before.secret])).toBe(200);
    expect(await post([way.secret])).toBe(200);
    expect(await post([before.secret, way.secret])).toBe(200);
    started.advanceSeconds(24 * 60 * 60 + 1);
    expect(await post([before.secret])).toBe(401);
    const lostOne = way;
    way = await simulator.rotate({ endsOldAtOnce: true });
    expect(way.oldSecretEndsAt).toBeNull();
    expect(await post([lostOne.secret])).toBe(401);
    expect(await post([way.secret])).toBe(200);
  });

  it('is not there for a provider that was never opened', async () => {
    const fresh = principalWith(['admin'], { tenantId: v7() });
    expect(await simulator.as('rotateProviderWebhook', fresh)).toMatchObject({
      __typename: 'PaymentProviderUnknown',
    });
  });

  it('forgets notices after a month', async () => {
    const count = async () =>
      (await started.query('select 1 from payment.provider_notices')).length;
    await started.job('forgetNotices');
    expect(await count()).toBeGreaterThan(0);
    started.advanceSeconds(32 * 24 * 60 * 60);
    await started.job('forgetNotices');
    expect(await count()).toBe(0);
  });
});

describe('an installation without a key for webhooks', () => {
  it('takes in none, and says what is missing', async () => {
    const without = await startPayment({ PAYMENT_WEBHOOK_KEY: '' });
    const closed = simulatorOf(() => without);
    expect(without.webhooks).toEqual({});
    await expect(closed.open()).rejects.toThrow('UNAVAILABLE');
    await without.stop();
  });

  it('takes what older keys made while they are given', () => {
    const [old, fresh] = [randomBytes(32), randomBytes(32)];
    const place = {
      ...{ tenantId, id: v7(), provider: 'simulator', secretVersion: 1 },
      ...{ oldSecretEndsAt: null, openedAt: new Date() },
    };
    const before = endpointSecrets(old, []).present(place);
    const after = endpointSecrets(fresh, [old]);
    expect(after.live(place, new Date())).toContain(before);
    expect(after.present(place)).not.toBe(before);
    expect(endpointSecrets(fresh, []).live(place, new Date())).not.toContain(before);
  });
});
