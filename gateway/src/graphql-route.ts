import type { IncomingHttpHeaders } from 'node:http';
import type { WebsocketHandler } from '@fastify/websocket';
import { HeaderMap, type ApolloServer, type HTTPGraphQLRequest } from '@apollo/server';
import { CodedError } from '@novapos/chassis';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GatewayContext } from './context.ts';
import { shownError, withRequestId } from './errors.ts';
import { sandboxPolicy } from './headers.ts';
import { tokenExpiry } from './principal.ts';
import { framingOf, sendStream } from './subscriptions/http-stream.ts';
import { isSubscription } from './subscriptions/live-operation.ts';
import {
  needsStream,
  statusOfError,
  subscribeRequestOf,
} from './subscriptions/subscribe-request.ts';
import type { LiveStream } from './subscriptions/subscriber.ts';
import type { Refused, Subscriptions } from './subscriptions/subscriptions.ts';
import { inRequestSpan } from './tracing/request-span.ts';

/** Makes the context of a request, or throws why it is refused. */
export type ContextOf = (request: FastifyRequest) => Promise<GatewayContext>;

type Endpoint = {
  readonly apollo: ApolloServer<GatewayContext>;
  readonly contextOf: ContextOf;
  readonly bodyBytes: number;
  readonly subscriptions: Subscriptions;
  readonly webSocket: WebsocketHandler;
};

/**
 * The endpoint: `GET` and `POST /graphql`, and a WebSocket at the same place. Whatever goes wrong is answered in
 * GraphQL's own format.
 */
export function addGraphqlRoute(app: FastifyInstance, endpoint: Endpoint): void {
  const { bodyBytes, webSocket } = endpoint;
  const handler = (request: FastifyRequest, reply: FastifyReply) =>
    isStreamed(request)
      ? stream(endpoint, request, reply)
      : inRequestSpan(request, reply, () => answer(endpoint, request, reply));
  const route = { url: '/graphql', bodyLimit: bodyBytes, onRequest: refuseOddBody, handler };
  app.route({ ...route, method: 'POST' });
  app.route({ ...route, method: 'GET', exposeHeadRoute: false, wsHandler: webSocket });
}

async function answer(
  { apollo, contextOf }: Endpoint,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<string> {
  const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: graphqlRequest(request),
    context: () => contextOf(request),
  });
  for (const [name, value] of headers) reply.header(name, value);
  reply.code(status ?? 200);
  // No plan defers a part, so every body is complete.
  if (body.kind !== 'complete') throw new TypeError('an answer in parts was not asked for');
  return finished(body.string, request.id, reply);
}

function isStreamed(request: FastifyRequest): boolean {
  const operation = subscribeRequestOf(request);
  return operation !== null && isSubscription(operation);
}

async function stream(
  { contextOf, subscriptions }: Endpoint,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const framing = framingOf(request.headers.accept);
  const opened = framing
    ? await openStream({ contextOf, subscriptions }, request)
    : { errors: [needsStream] };
  if (framing && !('errors' in opened)) {
    await sendStream(opened, framing, reply);
    return reply;
  }
  const errors = 'errors' in opened ? opened.errors : [];
  reply.header('cache-control', 'no-store');
  const [first] = errors;
  return reply
    .code(statusOfError(first?.extensions?.['code']))
    .type('application/json; charset=utf-8')
    .send({ errors: withRequestId(errors, request.id) });
}

async function openStream(
  { contextOf, subscriptions }: Pick<Endpoint, 'contextOf' | 'subscriptions'>,
  request: FastifyRequest,
): Promise<LiveStream | Refused> {
  const operation = subscribeRequestOf(request);
  if (!operation) return { errors: [needsStream] };
  try {
    const { principal } = await contextOf(request);
    const expiresAt = tokenExpiry(request.headers.authorization, new Date());
    const { lastEventId } = operation;
    return subscriptions.open(operation, { principal, expiresAt, lastEventId });
  } catch (error) {
    if (error instanceof CodedError) return { errors: [shownError(error.toJSON())] };
    throw error;
  }
}

function graphqlRequest({ body, method, headers, url }: FastifyRequest): HTTPGraphQLRequest {
  const queryAt = url.indexOf('?');
  return {
    body,
    method,
    headers: headerMap(headers),
    search: queryAt < 0 ? '' : url.slice(queryAt),
  };
}

function headerMap(headers: IncomingHttpHeaders): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return map;
}

function finished(body: string, requestId: string, reply: FastifyReply): string {
  if (isHtml(reply)) reply.header('content-security-policy', sandboxPolicy(nonceOf(body)));
  else reply.header('cache-control', 'no-store');
  if (reply.statusCode < 400) return body;
  // What was refused before it became an operation does not carry its request id yet.
  const { errors } = JSON.parse(body) as Refused;
  return JSON.stringify({ errors: withRequestId(errors, requestId) });
}

function isHtml(reply: FastifyReply): boolean {
  return String(reply.getHeader('content-type')).startsWith('text/html');
}

function nonceOf(html: string): string {
  return /nonce="?([a-f0-9]+)/.exec(html)?.[1] ?? '';
}

const json = /^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i;

/** Only plain JSON in UTF-8 is read: no forms, no other charsets, nothing compressed. */
async function refuseOddBody({ method, headers }: FastifyRequest): Promise<void> {
  if (method !== 'POST') return;
  const { 'content-type': type = '', 'content-encoding': encoding = 'identity' } = headers;
  if (json.test(type) && encoding === 'identity') return;
  throw Object.assign(new Error('a body that is not read'), { statusCode: 415 });
}
