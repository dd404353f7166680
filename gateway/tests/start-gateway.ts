import { CodedError, type AskSubgraph, type Principal, type Webhooks } from '@novapos/chassis';
import { Registry } from 'prom-client';
import { createGateway } from '../src/gateway.ts';
import { bearerAuthentication } from '../src/principal.ts';
import { defaultSettings, type GatewaySettings } from '../src/settings.ts';
import type { ListenToEvents } from '../src/subscriptions/subscriptions.ts';
import { closeAtTheEnd } from './closing.ts';
import { cashier, quiet, tinySubgraphs, tinySupergraph } from './examples.ts';

type Options = {
  readonly isProduction?: boolean;
  readonly subgraphs?: Readonly<Record<string, AskSubgraph>>;
  readonly settings?: Partial<GatewaySettings>;
  readonly supergraphSdl?: string;
  readonly listen?: ListenToEvents;
  readonly registry?: Registry;
  readonly webhooks?: Webhooks;
  /** Who else is known, by token. */
  readonly principals?: Readonly<Record<string, Principal>>;
};

export const cashiersToken = 'cashiers.access.token';

/** A gateway over the tiny shop, and how to ask it. */
export async function startGateway(options: Options = {}) {
  const { isProduction = false, subgraphs = tinySubgraphs(), settings } = options;
  const gateway = await createGateway({
    supergraphSdl: options.supergraphSdl ?? tinySupergraph.supergraphSdl,
    subgraphs,
    authenticate: bearerAuthentication(
      async (token) => options.principals?.[token] ?? verify(token),
    ),
    // Most tests ask in their own words, whatever the mode.
    settings: { ...defaultSettings(isProduction), persistedOperations: 'off', ...settings },
    log: quiet,
    registry: options.registry ?? new Registry(),
    isProduction,
    listen: options.listen ?? null,
    downloads: {},
    publicFiles: {},
    webhooks: options.webhooks ?? {},
    checks: {},
  });
  closeAtTheEnd(gateway.stop);
  const url = await gateway.app.listen({ port: 0, host: '127.0.0.1' });
  return {
    ...gateway,
    url,
    ask: (payload: unknown, headers: Readonly<Record<string, string>> = {}) =>
      ask(`${url}/graphql`, payload, headers),
  };
}

async function verify(token: string) {
  if (token === 'the.keys.gone')
    throw new CodedError('UNAVAILABLE', 'The keys can not be fetched.');
  if (token !== cashiersToken) throw new Error('signature verification failed');
  return cashier;
}

type Answer = {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly unknown[];
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
};

/** What came back: the status, the parsed answer and its first error's code. */
export type Asked = {
  readonly status: number;
  readonly answer: Answer;
  readonly code: unknown;
  readonly headers: Headers;
};

async function ask(
  url: string,
  payload: unknown,
  headers: Readonly<Record<string, string>>,
): Promise<Asked> {
  const body = typeof payload === 'string' ? payload : JSON.stringify(payload);
  const sent = { 'content-type': 'application/json', ...headers };
  return read(await fetch(url, { method: 'POST', body, headers: sent }));
}

/** Read an answer, whatever way it was asked for. */
export async function read(response: Response): Promise<Asked> {
  const answer = (await response.json()) as Answer;
  const code = answer.errors?.[0]?.extensions['code'];
  return { status: response.status, answer, code, headers: response.headers };
}
