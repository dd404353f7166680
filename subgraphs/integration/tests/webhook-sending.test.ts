import { newId } from '@novapos/chassis';
import { rateLimitExceeded } from '@novapos/kernel';
import { Webhook } from 'standardwebhooks';
import { startReceiver, status, type Received, type Receiver } from './receiver.ts';
import {
  aPartner,
  eventOf,
  saleOf,
  startWebhooks,
  type APartner,
  type StartedWebhooks,
} from './start-webhooks.ts';

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

function verified({ body, headers }: Received, secret: string): unknown {
  const texts = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, String(value)]),
  );
  return new Webhook(secret).verify(body, texts);
}

describe('an event', () => {
  it('is sent once to an endpoint that listens for it, signed', async () => {
    const { id, secret } = await partner.endpoint(receiver.url);
    const sale = partner.sale();
    await office.hear(sale);
    await office.send();
    expect(idsOf(receiver.received)).toEqual([sale.id]);
    const [received] = receiver.received as [Received];
    expect(verified(received, secret)).toEqual({
      type: sale.type,
      timestamp: '2030-01-31T14:30:01.000Z',
      data: sale.data,
      tenantId: partner.tenantId,
      subject: sale.subject,
      version: 1,
    });
    expect(await partner.deliveries()).toMatchObject([
      {
        endpoint: { id },
        eventId: sale.id,
        state: 'DELIVERED',
        nextAttemptAt: null,
        attempts: [{ status: 204, problem: null }],
      },
    ]);
  });

  it('that is heard twice is sent once, even where the inbox has forgotten it', async () => {
    await partner.endpoint(receiver.url);
    const sale = partner.sale();
    await office.hear(sale, sale);
    await office.rows('delete from integration.inbox_events');
    await Promise.all([office.hear(sale), office.hear(sale)]);
    await office.send();
    expect(receiver.received).toHaveLength(1);
  });

  it('is not sent to an endpoint that did not ask for its type, nor to another tenant', async () => {
    await partner.endpoint(receiver.url, { eventTypes: ['order.order-voided.v1'] });
    const stranger = await aPartner(office);
    await stranger.endpoint(receiver.url);
    await office.hear(partner.sale());
    await office.send();
    expect(receiver.received).toEqual([]);
    expect(await stranger.deliveries()).toEqual([]);
  });

  it('is the same, byte for byte, at each attempt, and signed anew', async () => {
    const { id, secret } = await partner.endpoint(receiver.url);
    receiver.reply(status(500));
    await office.hear(partner.sale());
    await office.send();
    const rotated = await partner.run<{ secret: string }>('rotateWebhookSecret', {
      input: { endpointId: id },
    });
    office.advance(10);
    receiver.reply(status(200));
    await office.send();
    const [first, second] = receiver.received as [Received, Received];
    expect(receiver.received).toHaveLength(2);
    expect(second.body).toBe(first.body);
    expect(second.headers['webhook-id']).toBe(first.headers['webhook-id']);
    expect(second.headers['webhook-timestamp']).not.toBe(first.headers['webhook-timestamp']);
    // Both secrets sign until the old one ends.
    verified(second, secret);
    verified(second, rotated.secret);
    expect(() => verified(first, rotated.secret)).toThrow();
  });

  it('is signed with the new secret alone where the old one was lost, or has ended', async () => {
    const { id, secret } = await partner.endpoint(receiver.url);
    const rotate = (endsOldAtOnce: boolean) =>
      partner.run<{ secret: string }>('rotateWebhookSecret', {
        input: { endpointId: id, endsOldAtOnce },
      });
    const { secret: second } = await rotate(true);
    await office.hear(partner.sale());
    await office.send();
    const [received] = receiver.received as [Received];
    verified(received, second);
    expect(() => verified(received, secret)).toThrow();
    await rotate(false);
    office.advance(24 * hour + 1);
    await office.hear(partner.sale());
    await office.send();
    const last = receiver.received.at(-1);
    expect(String(last?.headers['webhook-signature']).split(' ')).toHaveLength(1);
  });
});

describe('a partner', () => {
  it('hears of the stores that its keys see, and of no other', async () => {
    const [seen, hidden] = [newId(), newId()];
    const scoped = await aPartner(office, ['orders:read'], { storeIds: [seen] });
    await scoped.endpoint(receiver.url);
    const sales = [scoped.sale(hidden), scoped.sale(seen)];
    await office.hear(...sales);
    await office.send();
    expect(idsOf(receiver.received)).toEqual([sales[1]?.id]);
  });

  it('hears nothing more once its key is revoked, not even what waits', async () => {
    await partner.endpoint(receiver.url);
    receiver.reply(status(500));
    await office.hear(partner.sale());
    await office.send();
    await partner.tenant.run('revokePartnerKey', { id: partner.keyId });
    await office.hear(partner.sale());
    office.advance(minute);
    await office.send();
    expect(receiver.received).toHaveLength(1);
    const deliveries = await partner.deliveries();
    expect(deliveries).toMatchObject([{ state: 'CANCELLED' }]);
    expect(deliveries[0]?.attempts.at(-1)?.problem).toMatch(/has the right to hear/);
  });

  it('that was switched off hears nothing', async () => {
    await partner.endpoint(receiver.url);
    const { partnerId: id } = partner;
    await partner.tenant.run('changePartner', { input: { id, isActive: false } });
    await office.hear(partner.sale());
    await office.send();
    expect(receiver.received).toEqual([]);
  });

  it('hears of its own limits, and another one does not', async () => {
    const other = await aPartner(office, ['orders:read'], { tenant: partner.tenant });
    const eventTypes = [rateLimitExceeded.name];
    await partner.endpoint(receiver.url, { eventTypes });
    await other.endpoint(receiver.url, { eventTypes });
    const { tenantId, partnerId } = partner;
    const data = { ...rateLimitExceeded.example, partnerId };
    await office.hear(eventOf(rateLimitExceeded.name, { tenantId, subject: 'key k', data }));
    await office.send();
    expect(receiver.received).toHaveLength(1);
    expect(await other.deliveries()).toEqual([]);
  });

  it('hears in its sandbox what its test keys may see', async () => {
    const shop = partner.tenant;
    await shop.openSandbox(partner.partnerId);
    await shop.createKey(partner.partnerId, { environment: 'TEST', grants: ['orders:read'] });
    const sandbox = await shop.run<{ sandbox: { tenantId: string; storeId: string } }>('partner', {
      id: partner.partnerId,
    });
    const { tenantId, storeId } = sandbox.sandbox;
    const tester = { ...partner.itself, tenantId };
    const input = {
      idempotencyKey: newId(),
      url: receiver.url,
      eventTypes: ['order.order-completed.v1'],
    };
    const made = await shop.run('createWebhookEndpoint', { input }, tester);
    expect(made.__typename).toBe('WebhookEndpointCreated');
    await office.hear(saleOf(tenantId, storeId), partner.sale());
    await office.send();
    expect(receiver.received).toHaveLength(1);
    expect(JSON.parse(receiver.received[0]?.body ?? '')).toMatchObject({ tenantId });
  });
});
