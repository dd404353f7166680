import { Registry } from 'prom-client';
import {
  defaultRateLimits,
  type RateLimitSettings,
} from '../src/rate-limits/rate-limit-settings.ts';
import { tinySubgraphs } from './examples.ts';
import {
  aKey,
  anOperation,
  partnerId,
  partnersDomain,
  partnersSupergraph,
  tenantId,
} from './partners-domain.ts';
import { cashiersToken, startGateway } from './start-gateway.ts';

const question = { query: '{ viewer { kind } }' };
const signedIn = { authorization: `Bearer ${cashiersToken}` };
const none = { requests: 0, cost: 0 };
const unlimited: RateLimitSettings = { ...defaultRateLimits(false), key: none };
const variants = anOperation('query Variants($text: String!) { search(text: $text) { id name } }');
const asked = { documentId: variants.id, variables: { text: 'x' } };
const sell = anOperation(
  'mutation Sell($input: SellInput!) { sell(input: $input) { ... on Order { id } } }',
);

async function open(
  limits: Partial<RateLimitSettings>,
  options: {
    readonly key?: Readonly<Record<string, unknown>>;
    readonly isProduction?: boolean;
  } = {},
) {
  const domain = partnersDomain();
  const key = aKey('k7Qm2ZbX4cVd', { requestsPerMinute: 0, costPerMinute: 0, ...options.key });
  const second = aKey('second123456', { requestsPerMinute: 0, costPerMinute: 0, ...options.key });
  domain.add(key, second);
  domain.register(variants, sell);
  const registry = new Registry();
  const gateway = await startGateway({
    supergraphSdl: partnersSupergraph.supergraphSdl,
    subgraphs: { ...tinySubgraphs(), integration: domain.ask },
    settings: { rateLimits: { ...unlimited, ...limits } },
    isProduction: options.isProduction ?? false,
    registry,
  });
  const until = async (name: string) => {
    for (let tries = 0; tries < 500; tries += 1) {
      const text = await registry.metrics();
      if (text.includes(name)) return;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error(`there never was ${name}`);
  };
  await until('novapos_gateway_registered_operations 2');
  const asPartner = (payload: unknown, who = key) =>
    gateway.ask(payload, { 'x-api-key': who.shown });
  return { ...gateway, domain, registry, asPartner, key, second };
}

describe('limits of requests', () => {
  it('refuse what is over them, with when to come again, and nothing is executed', async () => {
    const gateway = await open({ user: { requests: 3, cost: 0 } });
    for (let left = 2; left >= 0; left -= 1) {
      const { status, headers } = await gateway.ask(question, signedIn);
      expect(status).toBe(200);
      expect(headers.get('ratelimit-limit')).toBe('3');
      expect(headers.get('ratelimit-remaining')).toBe(String(left));
      expect(Number(headers.get('ratelimit-reset'))).toBeLessThanOrEqual(60);
      expect(headers.get('ratelimit-policy')).toBe('3;w=60;comment="requests of the user"');
      expect(headers.get('retry-after')).toBeNull();
    }
    const { status, answer, headers } = await gateway.ask(question, signedIn);
    expect(status).toBe(429);
    expect(answer.data).toBeUndefined();
    expect(answer.errors).toMatchObject([
      {
        message: expect.stringContaining(
          'At most 3 requests a minute are allowed for this user',
        ) as string,
        extensions: {
          code: 'RATE_LIMITED',
          limit: 'requests',
          scope: 'user',
          retryable: true,
          requestId: expect.any(String) as string,
        },
      },
    ]);
    const seconds = Number(headers.get('retry-after'));
    expect(seconds).toBeGreaterThanOrEqual(19);
    expect(seconds).toBeLessThanOrEqual(20);
    expect(answer.errors?.[0]?.extensions['retryAfterSeconds']).toBe(seconds);
    expect(await gateway.registry.metrics()).toContain(
      'novapos_gateway_rate_limited_total{scope="user",measure="requests"} 1',
    );
  });

  it('hold for each user, and for all of a tenant together with its partners', async () => {
    const gateway = await open({ tenant: { requests: 3, cost: 0 } });
    await gateway.ask(question, signedIn);
    await gateway.asPartner(asked);
    await gateway.asPartner(asked, gateway.second);
    const { status, answer } = await gateway.ask(question, signedIn);
    expect(status).toBe(429);
    expect(answer.errors).toMatchObject([{ extensions: { scope: 'tenant' } }]);
    expect((await gateway.ask(question)).status).toBe(200);
  });

  it('hold for each key by itself, its partner’s before the installation’s', async () => {
    const gateway = await open(
      { key: { requests: 5, cost: 0 } },
      { key: { requestsPerMinute: 2 } },
    );
    expect((await gateway.asPartner(asked)).headers.get('ratelimit-limit')).toBe('2');
    await gateway.asPartner(asked);
    expect((await gateway.asPartner(asked)).status).toBe(429);
    expect((await gateway.asPartner(asked, gateway.second)).status).toBe(200);
    const other = await open(
      { key: { requests: 5, cost: 0 } },
      { key: { requestsPerMinute: null } },
    );
    expect((await other.asPartner(asked)).headers.get('ratelimit-limit')).toBe('5');
  });

  it('hold for who has not signed in by the address, also for who tries out tokens and keys', async () => {
    const gateway = await open({ anonymous: { requests: 3, cost: 0 } });
    expect((await gateway.ask(question)).status).toBe(200);
    expect((await gateway.ask(question, { authorization: 'Bearer a.b.c' })).status).toBe(401);
    expect((await gateway.asPartner(asked, aKey('nobodyKnows1'))).status).toBe(401);
    const { status, answer } = await gateway.ask(question, { authorization: 'Bearer a.b.c' });
    expect(status).toBe(429);
    expect(answer.errors).toMatchObject([{ extensions: { scope: 'address' } }]);
    expect((await gateway.ask(question, signedIn)).status).toBe(200);
  });

  it('count what is refused for another reason as well', async () => {
    const gateway = await open({ user: { requests: 2, cost: 0 } });
    expect((await gateway.ask({ query: '{ nothing }' }, signedIn)).status).toBe(400);
    expect((await gateway.ask({ documentId: 'unknown' }, signedIn)).status).toBe(404);
    expect((await gateway.ask(question, signedIn)).status).toBe(429);
  });

  it('say nothing where there are none, and can be switched off', async () => {
    const gateway = await open({});
    const { headers } = await gateway.ask(question, signedIn);
    expect(headers.get('ratelimit-limit')).toBeNull();
    const off = await open({
      isOn: false,
      user: { requests: 1, cost: 1 },
      key: { requests: 1, cost: 1 },
    });
    for (let times = 0; times < 3; times += 1) {
      expect((await off.ask(question, signedIn)).status).toBe(200);
      expect((await off.asPartner(asked)).status).toBe(200);
    }
  });
});

describe('limits of cost', () => {
  it('charge before what it may cost, and give back what it did not', async () => {
    const gateway = await open({}, { key: { costPerMinute: 1_000 } });
    const { answer, headers } = await gateway.asPartner(asked);
    const { cost } = (answer as { extensions: { cost: Record<string, never> } }).extensions;
    const { requestedQueryCost, actualQueryCost, throttleStatus } = cost as unknown as {
      requestedQueryCost: number;
      actualQueryCost: number;
      throttleStatus: unknown;
    };
    // A list of unknown length against the one article that there is.
    expect(requestedQueryCost).toBeGreaterThan(actualQueryCost);
    expect(actualQueryCost).toBeGreaterThan(0);
    expect(throttleStatus).toEqual({
      maximumAvailable: 1_000,
      currentlyAvailable: 1_000 - actualQueryCost,
      restoreRate: 16.67,
    });
    expect(headers.get('ratelimit-policy')).toBe('1000;w=60;comment="cost of the key"');
    const next = await gateway.asPartner(asked);
    expect(Number(next.headers.get('ratelimit-remaining'))).toBeGreaterThanOrEqual(
      1_000 - actualQueryCost - requestedQueryCost,
    );
  });

  it('refuse what does not fit any more', async () => {
    const gateway = await open({}, { key: { costPerMinute: 12 } });
    const statuses = [];
    for (let times = 0; times < 20; times += 1)
      statuses.push((await gateway.asPartner(asked)).status);
    expect(statuses[0]).toBe(200);
    expect(statuses.at(-1)).toBe(429);
    const { answer } = await gateway.asPartner(asked);
    expect(answer.errors).toMatchObject([{ extensions: { limit: 'cost', scope: 'key' } }]);
  });

  it('refuse at once, and for good, what could never fit', async () => {
    const gateway = await open({}, { key: { costPerMinute: 2 } });
    const { status, answer, headers } = await gateway.asPartner(asked);
    expect(status).toBe(400);
    expect(answer.errors).toMatchObject([
      { extensions: { code: 'LIMIT_EXCEEDED', limit: 'cost' } },
    ]);
    expect(headers.get('retry-after')).toBeNull();
    expect(headers.get('ratelimit-remaining')).toBe('2');
  });

  it('cost nothing for what was not executed', async () => {
    const gateway = await open({}, { key: { costPerMinute: 1_000 } });
    const invalid = { documentId: sell.id, variables: { input: { lines: 'none' } } };
    const { status, answer } = await gateway.asPartner(invalid);
    expect(status).toBe(400);
    expect(answer).toMatchObject({ extensions: { cost: { actualQueryCost: 0 } } });
  });

  it('are told to partners in production as well, and to others in development when they ask', async () => {
    const production = await open({}, { isProduction: true, key: { costPerMinute: 1_000 } });
    const { answer } = await production.asPartner(asked);
    expect(answer).toHaveProperty('extensions.cost.throttleStatus.maximumAvailable', 1_000);
    const debug = { ...signedIn, 'novapos-cost-debug': '1' };
    expect((await production.ask(question, debug)).answer).not.toHaveProperty('extensions');
    const development = await open({});
    expect((await development.ask(question, debug)).answer).toEqual({
      data: { viewer: { kind: 'user' } },
      extensions: { cost: { requestedQueryCost: 1, actualQueryCost: 1, throttleStatus: null } },
    });
    expect((await development.ask(question, signedIn)).answer).not.toHaveProperty('extensions');
  });
});

describe('somebody who asks for a multiple of a limit', () => {
  it('is told of once in a while, with what was asked for', async () => {
    const gateway = await open({ burstMultiple: 3 }, { key: { requestsPerMinute: 2 } });
    for (let times = 0; times < 12; times += 1) await gateway.asPartner(asked);
    expect(gateway.domain.reports).toEqual([
      {
        tenantId,
        scope: 'key',
        subject: gateway.key.key.id,
        partnerId,
        measure: 'requests',
        limitPerMinute: 2,
        observedPerMinute: 6,
        cooldownSeconds: 900,
      },
    ]);
    expect(await gateway.registry.metrics()).toContain(
      'novapos_gateway_rate_limit_bursts_total{scope="key",measure="requests"} 1',
    );
  });

  it('is told of again when the domain did not hear of it', async () => {
    const gateway = await open({ burstMultiple: 2 }, { key: { requestsPerMinute: 1 } });
    await gateway.asPartner(asked);
    gateway.domain.isAway = true;
    for (let times = 0; times < 3; times += 1) await gateway.asPartner(asked);
    gateway.domain.isAway = false;
    for (let times = 0; times < 3; times += 1) await gateway.asPartner(asked);
    expect(gateway.domain.reports).toHaveLength(1);
  });
});
