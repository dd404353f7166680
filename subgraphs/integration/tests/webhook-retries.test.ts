import { newId } from '@novapos/chassis';
import { startReceiver, status, type Received, type Receiver } from './receiver.ts';
import { aPartner, startWebhooks, type APartner, type StartedWebhooks } from './start-webhooks.ts';

const minute = 60;
const hour = 60 * minute;

let office: StartedWebhooks;
let receiver: Receiver;
let partner: APartner;

beforeAll(async () => {
  office = await startWebhooks();
});
afterAll(() => office.stop());
beforeEach(async () => {
  receiver = await startReceiver();
  partner = await aPartner(office);
});
afterEach(async () => {
  // What a test left waiting must not be sent by the next one.
  await office.rows(
    `update integration.webhook_endpoints set state = 'PAUSED', removed_at = now() where removed_at is null`,
  );
  await receiver.stop();
});

const idsOf = (received: readonly Received[]) =>
  received.map(({ headers }) => String(headers['webhook-id']));
const told = async (endpointId: string) =>
  (await partner.tenant.told(endpointId)).map(({ type, data }) => ({ type, ...data }));

describe('an endpoint that does not answer', () => {
  /** When attempts came, in seconds after the first. */
  const attemptsAt = async () => {
    const [delivery] = await partner.deliveries();
    const times = delivery?.attempts.map(({ at }) => Date.parse(at) / 1000) ?? [];
    return times.map((at) => Math.round(at - (times[0] ?? 0)));
  };

  it('is tried again after 5 s, 30 s, 2 min, and so on, a fifth more or less', async () => {
    await partner.endpoint(receiver.url);
    receiver.reply(status(500));
    await office.hear(partner.sale());
    await office.send();
    for (const [index, delay] of [5, 30, 2 * minute, 10 * minute].entries()) {
      expect(receiver.received).toHaveLength(index + 1);
      office.advance(Math.floor(delay * 0.8) - 1);
      await office.send();
      expect(receiver.received).toHaveLength(index + 1);
      office.advance(Math.ceil(delay * 0.4) + 2);
      await office.send();
      expect(receiver.received).toHaveLength(index + 2);
    }
    expect((await attemptsAt()).length).toBe(5);
    const [delivery] = await partner.deliveries();
    expect(delivery).toMatchObject({ state: 'WAITING' });
    expect(delivery?.attempts[0]?.problem).toBe('the endpoint answered with status 500');
  });

  it('is given up after 24 hours and told of; the endpoint is paused, and what comes waits', async () => {
    const { id } = await partner.endpoint(receiver.url);
    receiver.reply(status(500));
    const sale = partner.sale();
    await office.hear(sale);
    for (let hours = 0; hours < 24; hours += 0.5) {
      await office.send();
      office.advance(0.5 * hour);
    }
    expect(await partner.deliveries()).toMatchObject([{ state: 'WAITING' }]);
    await office.send();
    const [delivery] = await partner.deliveries();
    expect(delivery).toMatchObject({ state: 'DEAD', nextAttemptAt: null });
    const attempts = delivery?.attempts.length ?? 0;
    expect(attempts).toBeGreaterThan(10);
    expect(await partner.state(id)).toMatchObject({
      state: 'PAUSED',
      pausedReason: 'nothing was delivered for 24 hours',
    });
    const { partnerId } = partner;
    expect(await told(id)).toMatchObject([
      {
        type: 'integration.webhook-parked.v1',
        ...{ endpointId: id, partnerId, deliveryId: delivery?.id, eventId: sale.id, attempts },
        eventType: sale.type,
        reason: 'the endpoint answered with status 500',
      },
      { type: 'integration.webhook-paused.v1', endpointId: id, partnerId },
    ]);
    receiver.reply(status(200));
    await office.hear(partner.sale());
    office.advance(hour);
    await office.send();
    expect(receiver.received).toHaveLength(attempts);
    expect(await partner.state(id)).toMatchObject({ waiting: 1 });
  });

  it('but works now and then is not paused', async () => {
    const { id } = await partner.endpoint(receiver.url);
    for (let hours = 0; hours < 30; hours += 3) {
      receiver.reply(status(hours % 2 === 0 ? 500 : 200));
      await office.hear(partner.sale());
      await office.send();
      office.advance(3 * hour);
    }
    expect(await partner.state(id)).toMatchObject({ state: 'ACTIVE', pausedReason: null });
  });

  it('is paused at once when it says that it is gone', async () => {
    const { id } = await partner.endpoint(receiver.url);
    receiver.reply(status(410));
    await office.hear(partner.sale(), partner.sale(), partner.sale());
    await office.send();
    expect(await partner.state(id)).toMatchObject({
      state: 'PAUSED',
      pausedReason: 'the endpoint answered with status 410: it is gone',
      waiting: 3,
    });
    expect(await told(id)).toMatchObject([{ type: 'integration.webhook-paused.v1' }]);
  });

  it.each([429, 503])('is left alone for as long as it asks with %s', async (code) => {
    await partner.endpoint(receiver.url);
    receiver.reply(status(code, { 'retry-after': '600' }));
    await office.hear(partner.sale());
    await office.send();
    office.advance(9 * minute);
    await office.send();
    expect(receiver.received).toHaveLength(1);
    office.advance(minute + 1);
    await office.send();
    expect(receiver.received).toHaveLength(2);
  });
});

describe('an endpoint that is paused', () => {
  const change = (id: string, state: string) =>
    partner.run('changeWebhookEndpoint', { input: { id, state } });

  it('gets what waited, oldest first, once it is sent to again', async () => {
    const { id } = await partner.endpoint(receiver.url);
    await change(id, 'PAUSED');
    expect(await told(id)).toMatchObject([
      { type: 'integration.webhook-paused.v1', reason: 'someone paused it' },
    ]);
    const sales = [partner.sale(), partner.sale(), partner.sale()];
    for (const sale of sales) await office.hear(sale);
    await office.send();
    expect(receiver.received).toEqual([]);
    expect(await partner.state(id)).toMatchObject({ state: 'PAUSED', waiting: 3 });
    await change(id, 'ACTIVE');
    await office.send();
    expect(idsOf(receiver.received).sort()).toEqual(sales.map((sale) => sale.id).sort());
    expect(await partner.state(id)).toMatchObject({ state: 'ACTIVE', waiting: 0 });
  });

  it('is tried for 24 hours anew', async () => {
    const { id } = await partner.endpoint(receiver.url);
    receiver.reply(status(500));
    await office.hear(partner.sale());
    await office.send();
    await change(id, 'PAUSED');
    office.advance(48 * hour);
    await change(id, 'ACTIVE');
    await office.send();
    expect(await partner.deliveries()).toMatchObject([{ state: 'WAITING' }]);
    expect(await partner.state(id)).toMatchObject({ state: 'ACTIVE' });
  });
});

describe('a replay', () => {
  const replay = (input: object) =>
    partner.run<{ __typename: string; count: number }>('replayWebhookDeliveries', { input });

  it('sends one delivery again, under its id', async () => {
    await partner.endpoint(receiver.url);
    const sale = partner.sale();
    await office.hear(sale);
    await office.send();
    const [delivery] = await partner.deliveries();
    expect(await replay({ deliveryId: delivery?.id })).toMatchObject({ count: 1 });
    await office.send();
    expect(idsOf(receiver.received)).toEqual([sale.id, sale.id]);
    expect(receiver.received[1]?.body).toBe(receiver.received[0]?.body);
    expect((await partner.deliveries())[0]?.attempts).toHaveLength(2);
  });

  it('sends everything that was given up since a time, and nothing that was delivered', async () => {
    const { id: endpointId } = await partner.endpoint(receiver.url);
    const kill = (before: Date) =>
      office.rows(
        `update integration.webhook_deliveries set state = 'DEAD', due_at = null, settled_at = now()
          where endpoint_id = $1 and state = 'WAITING' and created_at <= $2`,
        [endpointId, before],
      );
    receiver.reply(status(500));
    await office.hear(partner.sale());
    await office.send();
    office.advance(hour);
    const since = office.now();
    const late = partner.sale();
    await office.hear(late);
    await office.send();
    await kill(office.now());
    receiver.reply(status(200));
    await office.hear(partner.sale());
    await office.send();
    expect(await replay({ endpointId, since: since.toISOString() })).toMatchObject({ count: 1 });
    await office.send();
    expect(idsOf(receiver.received).filter((id) => id === late.id)).toHaveLength(2);
    const states = (await partner.deliveries()).map(({ state }) => state);
    expect(states.sort()).toEqual(['DEAD', 'DELIVERED', 'DELIVERED']);
  });

  it('is refused for what is not there, another partner’s, or unclear', async () => {
    const { id: endpointId } = await partner.endpoint(receiver.url);
    await office.hear(partner.sale());
    await office.send();
    const [delivery] = await partner.deliveries();
    const stranger = await aPartner(office, ['orders:read'], { tenant: partner.tenant });
    const input = { deliveryId: delivery?.id };
    expect(await stranger.run('replayWebhookDeliveries', { input })).toMatchObject({
      __typename: 'WebhookDeliveryNotFound',
    });
    const since = office.now().toISOString();
    const many = { input: { endpointId, since } };
    expect(await stranger.run('replayWebhookDeliveries', many)).toMatchObject({
      __typename: 'WebhookEndpointNotFound',
    });
    for (const deliveryId of [newId(), 'nothing'])
      expect((await replay({ deliveryId })).__typename).toBe('WebhookDeliveryNotFound');
    for (const unclear of [{}, { endpointId }, { since }, { ...input, endpointId, since }])
      expect((await replay(unclear)).__typename).toBe('IntegrationInputInvalid');
    expect(receiver.received).toHaveLength(1);
  });
});
