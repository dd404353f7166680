import { orderCompleted } from '@novapos/kernel';
import { startReceiver, status, type Receiver } from './receiver.ts';
import { aTenant } from './start-partners.ts';
import {
  aPartner,
  startWebhooks,
  type APartner,
  type Endpoint,
  type StartedWebhooks,
} from './start-webhooks.ts';

const day = 24 * 60 * 60;

let office: StartedWebhooks;
let partner: APartner;

beforeAll(async () => {
  office = await startWebhooks();
});
afterAll(() => office.stop());
beforeEach(async () => {
  partner = await aPartner(office);
});

const url = 'https://example.com/hooks';

describe('rotating a secret', () => {
  const rotate = (endpointId: string, endsOldAtOnce = false) =>
    partner.run<{ secret: string; endpoint: Endpoint }>('rotateWebhookSecret', {
      input: { endpointId, endsOldAtOnce },
    });

  it('leaves the old one for 24 hours, and never more than two', async () => {
    const { id, secret } = await partner.endpoint(url);
    const first = await rotate(id);
    expect(first.secret).not.toBe(secret);
    const end = new Date(office.now().getTime() + day * 1000).toISOString();
    expect(first.endpoint.secrets).toMatchObject([
      { hint: first.secret.slice(-4), expiresAt: null },
      { hint: secret.slice(-4), expiresAt: end },
    ]);
    const second = await rotate(id);
    expect(second.endpoint.secrets.map(({ hint }) => hint)).toEqual([
      second.secret.slice(-4),
      first.secret.slice(-4),
    ]);
    office.advance(day + 1);
    expect((await partner.state(id))?.secrets).toMatchObject([{ hint: second.secret.slice(-4) }]);
  });

  it('ends all old ones at once where they were lost', async () => {
    const { id } = await partner.endpoint(url);
    await rotate(id);
    const { secret, endpoint } = await rotate(id, true);
    expect(endpoint.secrets).toMatchObject([{ hint: secret.slice(-4), expiresAt: null }]);
  });

  it('leaves two at most, also when it is done twice at once', async () => {
    const { id } = await partner.endpoint(url);
    await Promise.all([rotate(id), rotate(id), rotate(id)]);
    const secrets = (await partner.state(id))?.secrets ?? [];
    expect(secrets.map(({ expiresAt }) => expiresAt === null)).toEqual([true, false]);
  });
});

describe('a ping', () => {
  let receiver: Receiver;
  beforeEach(async () => {
    receiver = await startReceiver();
  });
  afterEach(() => receiver.stop());

  type Pinged = {
    readonly attempt: { readonly status: number | null; readonly problem: string | null };
  };
  const ping = async (id: string) =>
    (await partner.run<Pinged>('pingWebhookEndpoint', { id })).attempt;

  it('is sent now, signed, and answers what came back', async () => {
    const { id } = await partner.endpoint(receiver.url);
    expect(await ping(id)).toMatchObject({ status: 204, problem: null });
    const [received] = receiver.received;
    expect(JSON.parse(received?.body ?? '')).toMatchObject({
      type: 'ping',
      data: { endpointId: id },
      tenantId: partner.tenantId,
    });
    expect(received?.headers['webhook-signature']).toMatch(/^v1,/);
    expect(await partner.deliveries()).toEqual([]);
  });

  it('tells what is wrong, in words for outsiders', async () => {
    const { id } = await partner.endpoint(receiver.url);
    receiver.reply(status(302, { location: 'https://example.com/' }));
    expect((await ping(id)).problem).toMatch(/redirects are not followed/);
    await receiver.stop();
    expect(await ping(id)).toMatchObject({
      status: null,
      problem: 'the endpoint refused the connection',
    });
  });

  it('reaches nothing inside, whatever the name leads to', async () => {
    const { id } = await partner.endpoint(url);
    await office.rows(`update integration.webhook_endpoints set url = $2 where id = $1`, [
      id,
      'https://169.254.169.254/latest/meta-data',
    ]);
    expect(await ping(id)).toMatchObject({
      status: null,
      problem: 'the address of the endpoint is not a public one',
    });
  });
});

describe('removing an endpoint', () => {
  it('cancels what waits, forgets its secrets, and keeps the log', async () => {
    const { id } = await partner.endpoint(url);
    await partner.run('changeWebhookEndpoint', { input: { id, state: 'PAUSED' } });
    await office.hear(partner.sale());
    expect(await partner.run('removeWebhookEndpoint', { id })).toMatchObject({ id });
    expect(await partner.state(id)).toBeNull();
    expect(await partner.deliveries()).toMatchObject([{ state: 'CANCELLED', endpoint: { id } }]);
    const secrets = await office.rows(
      'select id from integration.webhook_secrets where endpoint_id = $1',
      [id],
    );
    expect(secrets).toEqual([]);
    expect(await partner.run('removeWebhookEndpoint', { id })).toMatchObject({
      __typename: 'WebhookEndpointNotFound',
    });
  });
});

describe('the log of deliveries', () => {
  it('is read in pages, the newest first, by what is asked for', async () => {
    const { id } = await partner.endpoint(url);
    await partner.run('changeWebhookEndpoint', { input: { id, state: 'PAUSED' } });
    const sales = Array.from({ length: 5 }, () => partner.sale());
    for (const sale of sales) {
      office.advance(1);
      await office.hear(sale);
    }
    type Page = {
      readonly edges: readonly { readonly node: { readonly eventId: string } }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    };
    const page = (first: number, after: string | null) =>
      partner.run<Page>('webhookDeliveries', { first, after });
    const head = await page(3, null);
    const rest = await page(3, head.pageInfo.endCursor);
    expect([head.pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([true, false]);
    expect([...head.edges, ...rest.edges].map(({ node }) => node.eventId)).toEqual(
      sales.map((sale) => sale.id).reverse(),
    );
    const [sale] = sales;
    expect(await partner.deliveries({ eventId: sale?.id })).toHaveLength(1);
    expect(await partner.deliveries({ endpointId: id, state: 'WAITING' })).toHaveLength(5);
    expect(await partner.deliveries({ state: 'DEAD' })).toEqual([]);
    expect(await partner.deliveries({ eventType: 'order.order-voided.v1' })).toEqual([]);
    expect(await partner.deliveries({ endpointId: 'nowhere' })).toEqual([]);
    await expect(page(3, 'nonsense')).rejects.toThrow('BAD_USER_INPUT');
    const [delivery] = await partner.deliveries({ eventId: sale?.id });
    expect(delivery?.payload).toMatchObject({ type: orderCompleted.name, data: sale?.data });
  });
});

describe('the types of events', () => {
  it('are told with an example, a schema and the right they need', async () => {
    type Type = { name: string; grant: string | null; example: object; schema: { title: string } };
    const types = await partner.run<readonly Type[]>('webhookEventTypes');
    const names = types.map(({ name }) => name);
    expect(names).toEqual([...names].sort());
    expect(names).not.toContain('audit.mutation-recorded.v2');
    expect(types.find(({ name }) => name === orderCompleted.name)).toMatchObject({
      grant: 'orders:read',
      example: orderCompleted.example,
      schema: { title: orderCompleted.name, type: 'object' },
    });
    const strangers = aTenant(office);
    expect(await strangers.run('webhookEventTypes')).toHaveLength(types.length);
  });
});
