import { setTimeout as pause } from 'node:timers/promises';
import type { Principal } from '@novapos/chassis';
import { createClient, type Client } from 'graphql-ws';
import { Registry } from 'prom-client';
import WebSocket from 'ws';
import { defaultSubscriptions } from '../src/settings.ts';
import { closeAtTheEnd } from './closing.ts';
import { cashier } from './examples.ts';
import { fakeBus, liveShop, liveSupergraph } from './live-shop.ts';
import { startGateway } from './start-gateway.ts';

/** Who sells; the session can be ended. */
export const seller: Principal = {
  ...cashier,
  grants: ['orders:read'],
  sessionId: '01930000-0000-7000-8000-00000000bbbb',
};
const keeper: Principal = { ...cashier, roles: ['inventory'], grants: ['stock:read'] };
const manager: Principal = { ...cashier, roles: ['manager'], grants: ['orders:read'] };
/** Two stores, each seen by a partner's key of its own. */
export const [oneStore, otherStore] = [
  '01930000-0000-7000-8000-0000000000a1',
  '01930000-0000-7000-8000-0000000000a2',
];
const stranger: Principal = { ...seller, tenantId: '0190a7d2-0000-7000-8000-0000000000ff' };

/** A token that ends at this second. */
export function tokenUntil(exp: number, name: string): string {
  const body = Buffer.from(JSON.stringify({ exp, name })).toString('base64url');
  return `head.${body}.sign`;
}
const late = Math.floor(Date.now() / 1_000) + 3_600;
/** Tokens of people with different rights, and of another tenant. */
export const tokens = {
  seller: tokenUntil(late, 'seller'),
  keeper: tokenUntil(late, 'keeper'),
  manager: tokenUntil(late, 'manager'),
  stranger: tokenUntil(late, 'stranger'),
};
/** Whom the gateway knows, by token. */
export const principals = {
  [tokens.seller]: seller,
  [tokens.keeper]: keeper,
  [tokens.manager]: manager,
  [tokens.stranger]: stranger,
};

/** A gateway over the live shop, its bus, and how often its subgraph was asked for entities. */
export async function open(subscriptions: Partial<typeof defaultSubscriptions> = {}) {
  const bus = fakeBus();
  const { subgraphs, asked } = liveShop();
  const registry = new Registry();
  const gateway = await startGateway({
    supergraphSdl: liveSupergraph.supergraphSdl,
    subgraphs,
    listen: bus.listen,
    registry,
    principals,
    settings: { subscriptions: { ...defaultSubscriptions, ...subscriptions } },
  });
  const entityAsks = () => asked.filter(({ query }) => query.includes('_entities')).length;
  return { ...gateway, bus, asked: entityAsks, registry };
}

type Heard = {
  readonly results: unknown[];
  readonly error: () => unknown;
  readonly stop: () => void;
};

/** A WebSocket client. */
export function connect(url: string, token: string): Client {
  const client = createClient({
    url: url.replace('http', 'ws') + '/graphql',
    webSocketImpl: WebSocket,
    connectionParams: { authorization: `Bearer ${token}` },
    retryAttempts: 0,
    lazy: false,
    onNonLazyError: () => undefined,
  });
  closeAtTheEnd(async () => {
    await client.dispose();
  });
  return client;
}

/** Subscribe, and keep what comes. */
export function hear(
  client: Client,
  query: string,
  more: { variables?: Record<string, unknown>; extensions?: Record<string, unknown> } = {},
): Heard {
  const results: unknown[] = [];
  let error: unknown;
  const stop = client.subscribe(
    { query, ...more },
    {
      next: (result) => results.push(result),
      error: (reason) => {
        error = reason;
      },
      complete: () => undefined,
    },
  );
  return { results, error: () => error, stop };
}

/** Wait for it, 5 s at most. */
export async function until(isSo: () => boolean): Promise<void> {
  for (let waited = 0; waited < 5_000; waited += 10) {
    if (isSo()) return;
    await pause(10);
  }
  throw new Error('it did not become so within 5 s');
}

/** Every change of an order, with a field of another subgraph. */
export const orders =
  'subscription { orderChanged { eventId kind order { id receiptNumber seenBy } } }';

/** Wait until there are so many subscribers. */
export async function subscribed(registry: Registry, count: number): Promise<void> {
  for (let waited = 0; waited < 5_000; waited += 10) {
    if ((await registry.metrics()).includes(`novapos_gateway_subscribers ${count}`)) return;
    await pause(10);
  }
  throw new Error(`there never were ${count} subscribers`);
}
