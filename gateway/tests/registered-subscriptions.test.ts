import { createClient, type ClientOptions } from 'graphql-ws';
import { Registry } from 'prom-client';
import WebSocket from 'ws';
import type { PersistedMode } from '../src/persisted/choose-operation.ts';
import { defaultRateLimits } from '../src/rate-limits/rate-limit-settings.ts';
import { closeAtTheEnd } from './closing.ts';
import { completedSale, fakeBus, liveShop } from './live-shop.ts';
import { hear, principals, subscribed, tokens, until } from './live-support.ts';
import {
  aKey,
  anAppsOperation,
  anOperation,
  endedPartner,
  livePartnersSupergraph,
  partnersDomain,
  revokedKey,
} from './partners-domain.ts';
import { startGateway } from './start-gateway.ts';

const told = anOperation('subscription Told { orderChanged { eventId kind } }');
const appsTold = anAppsOperation('subscription AppsTold { orderChanged { eventId } }');
const acme = aKey('k7Qm2ZbX4cVd');
const byId = (id: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: id } } });

async function open(mode: PersistedMode, requestsPerMinute = 0) {
  const domain = partnersDomain();
  domain.add({ key: { ...acme.key, requestsPerMinute, costPerMinute: 0 } });
  domain.register(told, appsTold);
  const bus = fakeBus();
  const registry = new Registry();
  const gateway = await startGateway({
    supergraphSdl: livePartnersSupergraph.supergraphSdl,
    subgraphs: { ...liveShop().subgraphs, integration: domain.ask },
    settings: { persistedOperations: mode, rateLimits: defaultRateLimits(false) },
    listen: bus.listen,
    registry,
    principals,
  });
  while ((await gateway.ask({ documentId: 'x' })).status === 503);
  return { ...gateway, domain, bus, registry };
}

function connect(
  url: string,
  connectionParams: Record<string, unknown>,
  more: Partial<ClientOptions> = {},
) {
  const client = createClient({
    url: url.replace('http', 'ws') + '/graphql',
    webSocketImpl: WebSocket,
    connectionParams,
    retryAttempts: 0,
    lazy: false,
    onNonLazyError: () => undefined,
    ...more,
  });
  closeAtTheEnd(async () => {
    await client.dispose();
  });
  return client;
}

function streamed(url: string, payload: unknown, headers: Readonly<Record<string, string>>) {
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
    body: JSON.stringify(payload),
  });
}

describe('a registered subscription over WebSocket', () => {
  it.each([
    ['authorization', { authorization: `Bearer ${acme.shown}` }],
    ['x-api-key', { 'x-api-key': acme.shown }],
  ])(
    'is opened by its id with a key in %s, and its events are no requests',
    async (_in, params) => {
      const { url, bus, registry } = await open('ids', 1);
      const heard = hear(connect(url, params), '', byId(told.id));
      await subscribed(registry, 1);
      for (let times = 0; times < 3; times += 1) bus.say(completedSale());
      await until(() => heard.results.length === 3);
      expect(heard.results[0]).toMatchObject({ data: { orderChanged: { kind: 'COMPLETED' } } });
    },
  );

  it('is refused by the same words as anywhere', async () => {
    const { url } = await open('ids');
    const partner = connect(url, { 'x-api-key': acme.shown });
    const person = connect(url, { authorization: `Bearer ${tokens.seller}` });
    const refusals = [
      [hear(partner, 'subscription { orderChanged { eventId } }'), 'PERSISTED_QUERY_ID_REQUIRED'],
      [hear(person, 'subscription { orderChanged { eventId } }'), 'PERSISTED_QUERY_ID_REQUIRED'],
      [hear(partner, '', byId(appsTold.id)), 'PERSISTED_QUERY_NOT_IN_LIST'],
      [hear(person, '', byId(told.id)), 'PERSISTED_QUERY_NOT_IN_LIST'],
    ] as const;
    for (const [heard, code] of refusals) {
      await until(() => heard.error() !== undefined);
      expect(heard.error()).toMatchObject([{ extensions: { code } }]);
    }
  });

  it('counts as a request when it is opened, and is limited', async () => {
    const { url, registry, domain, stop } = await open('ids', 2);
    const client = connect(url, { 'x-api-key': acme.shown });
    const first = [hear(client, '', byId(told.id)), hear(client, '', byId(told.id))];
    await subscribed(registry, 2);
    const third = hear(client, '', byId(told.id));
    await until(() => third.error() !== undefined);
    expect(third.error()).toMatchObject([
      { extensions: { code: 'RATE_LIMITED', limit: 'requests', scope: 'key' } },
    ]);
    expect(first.map(({ error }) => error())).toEqual([undefined, undefined]);
    await stop();
    expect(domain.batches.flatMap(({ rows }) => rows)).toMatchObject([
      { operationId: told.id, requests: 3, errors: 1, limited: 1 },
    ]);
  });

  it('ends when the key is revoked or its partner is switched off, and is not opened again', async () => {
    for (const ending of [revokedKey(acme.key.id), endedPartner()]) {
      const { url, bus, registry, domain } = await open('ids');
      const client = connect(url, { 'x-api-key': acme.shown });
      const heard = hear(client, '', byId(told.id));
      const person = hear(
        connect(url, { authorization: `Bearer ${tokens.seller}` }),
        '',
        byId(appsTold.id),
      );
      await subscribed(registry, 2);
      domain.add({ key: { ...acme.key, isActive: false } });
      bus.say(ending);
      await until(() => heard.error() !== undefined);
      expect(heard.error()).toMatchObject([
        { extensions: { code: 'UNAUTHENTICATED', reason: 'KEY_ENDED' } },
      ]);
      expect(person.error()).toBeUndefined();
      const again = hear(client, '', byId(told.id));
      await until(() => again.error() !== undefined);
      expect(again.error()).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    }
  });
});

describe('a registered subscription over HTTP', () => {
  const headers = { 'x-api-key': acme.shown };

  it('is opened by its id', async () => {
    const { url, bus, registry } = await open('ids', 5);
    const response = await streamed(url, byId(told.id), headers);
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    expect(response.headers.get('ratelimit-remaining')).toBe('4');
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    closeAtTheEnd(async () => {
      await reader?.cancel();
    });
    await subscribed(registry, 1);
    const sale = completedSale();
    bus.say(sale);
    expect((await reader?.read())?.value).toContain(`id: ${sale.id}`);
  });

  it('tells how to ask when it is asked as if it were a query', async () => {
    const { ask } = await open('ids');
    const { status, answer } = await ask(byId(told.id), headers);
    expect(status).toBe(400);
    expect(answer.errors?.[0]?.message).toContain('text/event-stream');
  });

  it.each([
    ['of nobody', { 'x-api-key': aKey('nobodyKnows1').shown }, byId(told.id), 401],
    ['of another', headers, byId(appsTold.id), 404],
    ['by its text', headers, { query: 'subscription { orderChanged { eventId } }' }, 400],
  ])('%s is refused before it begins', async (_whose, shown, payload, status) => {
    const { url } = await open('ids');
    const response = await streamed(url, payload, shown);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { requestId: expect.any(String) as string } }],
    });
  });

  it('can be limited', async () => {
    const { url } = await open('ids', 1);
    const first = await streamed(url, byId(told.id), headers);
    closeAtTheEnd(async () => {
      await first.body?.cancel();
    });
    const second = await streamed(url, byId(told.id), headers);
    expect(second.status).toBe(429);
    expect(Number(second.headers.get('retry-after'))).toBeGreaterThan(0);
    await second.body?.cancel();
  });

  it('leaves a query that accepts a stream to be answered as one', async () => {
    const { url, domain } = await open('ids');
    const query = { documentId: 'novapos:partnerSelf' };
    expect(domain.keys.size).toBe(1);
    const response = await streamed(url, query, {
      ...headers,
      accept: 'text/event-stream, application/json',
    });
    expect(await response.json()).toMatchObject({
      data: { partnerSelf: { clientName: 'acme-accounting' } },
    });
  });
});
