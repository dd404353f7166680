import { newId } from '@novapos/chassis';
import { orderCompleted } from '@novapos/kernel';
import {
  aPartner,
  startWebhooks,
  type APartner,
  type Endpoint,
  type StartedWebhooks,
} from './start-webhooks.ts';

const eventTypes = [orderCompleted.name];

let office: StartedWebhooks;
let partner: APartner;

beforeAll(async () => {
  office = await startWebhooks();
});
afterAll(() => office.stop());
beforeEach(async () => {
  partner = await aPartner(office);
});

type Changed = Endpoint & {
  readonly __typename: string;
  readonly problems: readonly { readonly field: string; readonly message: string }[];
};
const url = 'https://example.com/hooks';

describe('adding an endpoint', () => {
  it('answers its secret this once, and keeps it nowhere in the open', async () => {
    const input = {
      idempotencyKey: newId(),
      url: ` ${url}`.trim(),
      eventTypes,
      description: ' Books ',
    };
    const first = await partner.create(url, input);
    expect(first).toMatchObject({
      __typename: 'WebhookEndpointCreated',
      secret: expect.stringMatching(/^whsec_[A-Za-z0-9+/]{32}$/) as string,
      endpoint: {
        url,
        description: 'Books',
        eventTypes,
        state: 'ACTIVE',
        pausedReason: null,
        waiting: 0,
        partner: { id: partner.partnerId },
      },
    });
    const secret = first.secret ?? '';
    expect(first.endpoint.secrets).toMatchObject([{ hint: secret.slice(-4), expiresAt: null }]);
    const again = await partner.create(url, input);
    expect(again).toMatchObject({ secret: null, endpoint: { id: first.endpoint.id } });
    const encoded = secret.replace('whsec_', '');
    for (const table of [
      'idempotency_keys',
      'outbox_events',
      'webhook_endpoints',
      'webhook_secrets',
    ]) {
      const rows = await office.rows<{ row: string }>(
        `select row_to_json(t)::text as row from integration.${table} t`,
      );
      expect(rows.length).toBeGreaterThan(0);
      const texts = rows.map(({ row }) => row).join('\n');
      expect(texts).not.toContain(encoded);
      expect(texts).not.toContain(Buffer.from(encoded, 'base64').toString('hex'));
      expect(texts).not.toContain(Buffer.from(secret).toString('hex'));
    }
    expect(office.logged()).not.toContain(encoded);
  });

  it('leaves a record of who did it, without the address', async () => {
    const { endpoint } = await partner.create(url);
    const [record] = await partner.tenant.records('createWebhookEndpoint');
    expect(record).toMatchObject({
      outcome: 'DONE',
      actor: { kind: 'partner', id: partner.partnerId },
      target: { type: 'WebhookEndpoint', id: endpoint.id },
    });
    expect(JSON.stringify(record)).not.toContain('example.com');
  });

  it('is done by an admin for a partner that is named', async () => {
    const { tenant, partnerId } = partner;
    const asked = (input: object) =>
      tenant.run('createWebhookEndpoint', {
        input: { idempotencyKey: newId(), url, eventTypes, ...input },
      });
    expect(await asked({ partnerId })).toMatchObject({ __typename: 'WebhookEndpointCreated' });
    expect(await asked({})).toMatchObject({
      __typename: 'IntegrationInputInvalid',
      problems: [{ field: 'partnerId' }],
    });
    for (const unknown of [newId(), 'nobody'])
      expect(await asked({ partnerId: unknown })).toMatchObject({ __typename: 'PartnerNotFound' });
  });

  it('is not done by one partner for another', async () => {
    const other = await aPartner(office, ['orders:read'], { tenant: partner.tenant });
    const refused = await partner.create(url, { partnerId: other.partnerId });
    expect(refused.__typename).toBe('PartnerNotFound');
    expect((await partner.create(url, { partnerId: partner.partnerId })).__typename).toBe(
      'WebhookEndpointCreated',
    );
  });

  it.each([
    ['', 'An absolute address'],
    ['example.com/hooks', 'An absolute address'],
    ['ftp://example.com/', 'Only https://'],
    ['javascript:alert(1)', 'Only https://'],
    ['https://user@example.com/', 'no user or password'],
    ['https://:word@example.com/', 'no user or password'],
    ['https://example.com/#part', 'no fragment'],
    ['https://example.com/#', 'no fragment'],
    [`https://example.com/${'x'.repeat(2_000)}`, 'at most 2000'],
    ['https://10.0.0.1/', 'not a public one'],
    ['https://169.254.169.254/latest', 'not a public one'],
    ['https://0xa9fea9fe/', 'not a public one'],
    ['https://[::ffff:10.0.0.1]/', 'not a public one'],
    ['https://[64:ff9b::a00:1]/', 'not a public one'],
  ])('is refused for the address %s', async (address, words) => {
    const refused = await partner.create(address);
    expect(refused).toMatchObject({
      __typename: 'IntegrationInputInvalid',
      problems: [{ field: 'url', message: expect.stringContaining(words) as string }],
    });
  });

  it('is refused for more where nothing local is allowed', async () => {
    const strict = await startWebhooks({ WEBHOOK_ALLOW_LOCAL: 'false' });
    const { create } = await aPartner(strict);
    for (const [address, words] of [
      ['http://example.com/', 'Only https://'],
      ['https://127.0.0.1/', 'not a public one'],
      ['https://2130706433/', 'not a public one'],
      ['https://[::1]/', 'not a public one'],
      ['https://example.com:22/', 'Its port'],
    ] as const)
      expect((await create(address)).problems[0]?.message).toContain(words);
    await strict.stop();
  });

  it('is refused for types that are none, or that no key of the partner has the right to', async () => {
    const wanted = [
      'order.order-completed.v1',
      'order.order-eaten.v1',
      'audit.mutation-recorded.v2',
      'product.product-created.v1',
    ];
    const refused = await partner.create(url, { eventTypes: wanted });
    expect(refused.problems).toEqual([
      { field: 'eventTypes.1', message: 'There is no such type of event; see webhookEventTypes.' },
      { field: 'eventTypes.2', message: 'There is no such type of event; see webhookEventTypes.' },
      {
        field: 'eventTypes.3',
        message: 'No key of the partner that works holds the right products:read.',
      },
    ]);
    for (const count of [0, 51]) {
      const types = Array.from({ length: count }, (_none, index) => `order.of-${index}.v1`);
      const { problems } = await partner.create(url, { eventTypes: types });
      expect(problems[0]).toMatchObject({ field: 'eventTypes' });
    }
    expect((await partner.create(url, { description: 'x'.repeat(201) })).problems).toMatchObject([
      { field: 'description' },
    ]);
    await partner.tenant.run('revokePartnerKey', { id: partner.keyId });
    expect((await partner.create(url)).__typename).toBe('IntegrationInputInvalid');
  });

  it('ends at 20, also when the last ones are added at once', async () => {
    const adding = await Promise.all(Array.from({ length: 25 }, () => partner.create(url)));
    const kinds = adding.map(({ __typename }) => __typename);
    expect(kinds.filter((kind) => kind === 'WebhookEndpointCreated')).toHaveLength(20);
    expect(kinds.filter((kind) => kind === 'TooManyWebhookEndpoints')).toHaveLength(5);
    const made = adding.find(({ endpoint }) => (endpoint as Endpoint | undefined) !== undefined);
    await partner.run('removeWebhookEndpoint', { id: made?.endpoint.id });
    expect((await partner.create(url)).__typename).toBe('WebhookEndpointCreated');
  });
});

describe('another partner’s endpoint', () => {
  it('is as if it were not there', async () => {
    const { id } = await partner.endpoint(url);
    const other = await aPartner(office, ['orders:read'], { tenant: partner.tenant });
    const elsewhere = await aPartner(office);
    for (const stranger of [other, elsewhere]) {
      expect(await stranger.state(id)).toBeNull();
      const input = { id, state: 'PAUSED' };
      const rotation = { input: { endpointId: id } };
      const tried = [
        await stranger.run('changeWebhookEndpoint', { input }),
        await stranger.run('rotateWebhookSecret', rotation),
        await stranger.run('pingWebhookEndpoint', { id }),
        await stranger.run('removeWebhookEndpoint', { id }),
      ];
      for (const answer of tried)
        expect(answer).toMatchObject({ __typename: 'WebhookEndpointNotFound' });
    }
    expect(await partner.state(id)).toMatchObject({ state: 'ACTIVE' });
    expect(await partner.tenant.run('webhookEndpoint', { id })).toMatchObject({ id });
    expect(await partner.tenant.run('endpointsOfPartner', { id: partner.partnerId })).toMatchObject(
      {
        webhookEndpoints: [{ id }],
      },
    );
  });
});

describe('changing an endpoint', () => {
  it('changes what is given and leaves the rest', async () => {
    const { id } = await partner.endpoint(url, { description: 'Books' });
    const moved = 'https://example.com/elsewhere';
    const change = (input: object) =>
      partner.run<Changed>('changeWebhookEndpoint', { input: { id, ...input } });
    expect(await change({ url: moved })).toMatchObject({ url: moved, description: 'Books' });
    expect(await change({ description: '' })).toMatchObject({ url: moved, description: '' });
    expect(
      await change({ eventTypes: ['order.order-voided.v1', 'order.order-voided.v1'] }),
    ).toMatchObject({ eventTypes: ['order.order-voided.v1'] });
    expect(await change({ state: 'PAUSED' })).toMatchObject({
      state: 'PAUSED',
      pausedReason: 'someone paused it',
    });
    expect(await change({ state: 'ACTIVE' })).toMatchObject({
      state: 'ACTIVE',
      pausedReason: null,
    });
    expect(await change({ url: 'https://10.0.0.1/' })).toMatchObject({
      __typename: 'IntegrationInputInvalid',
      problems: [{ field: 'url' }],
    });
    expect(await change({ eventTypes: ['product.product-created.v1'] })).toMatchObject({
      problems: [{ field: 'eventTypes.0' }],
    });
    expect(await partner.state(id)).toMatchObject({ url: moved });
  });
});
