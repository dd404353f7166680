import type { IncomingHttpHeaders } from 'node:http';
import type { WebsocketHandler } from '@fastify/websocket';
import { HeaderMap, type ApolloServer, type HTTPGraphQLRequest } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Admit } from './admission.ts';
import type { GatewayContext } from './context.ts';
import type { Depart } from './departure.ts';
import { withRequestId } from './errors.ts';
import { sandboxPolicy } from './headers.ts';
import { sendKept } from './kept-answer.ts';
import { answerStream } from './subscriptions/answer-stream.ts';
import { framingOf } from './subscriptions/http-stream.ts';
import { isSubscription } from './subscriptions/live-operation.ts';
import { needsStream, textOf } from './subscriptions/subscribe-request.ts';
import type { Refused, Subscriptions } from './subscriptions/subscriptions.ts';
import { inRequestSpan } from './tracing/request-span.ts';
import { beginVisit, isKept, type Visit } from './visit.ts';

type Endpoint = {
  readonly apollo: ApolloServer<GatewayContext>;
  readonly admit: Admit;
  readonly depart: Depart;
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
    handle(endpoint, request, reply);
  const route = { url: '/graphql', bodyLimit: bodyBytes, onRequest: refuseOddBody, handler };
  app.route({ ...route, method: 'POST' });
  app.route({ ...route, method: 'GET', exposeHeadRoute: false, wsHandler: webSocket });
}

async function handle(
  endpoint: Endpoint,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply | string> {
  const { headers, ip: address, method } = request;
  const visit = beginVisit({ headers, address, isGet: method === 'GET' });
  try {
    const once = (context?: GatewayContext) =>
      inRequestSpan(request, reply, () =>
        answer(endpoint, { request, reply, visit, ...(context && { context }) }),
      );
    if (!mayBeStream(request)) return await once();
    return await answerStream(endpoint, { request, reply, visit }, once);
  } finally {
    endpoint.depart(visit);
  }
}

/** Whether what is asked for may be a subscription: by its text, or, where an id says what it is, by what is accepted. */
function mayBeStream(request: FastifyRequest): boolean {
  if (framingOf(request.headers.accept)) return true;
  const text = textOf(request);
  return text !== null && isSubscription(text);
}

type Exchange = {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly visit: Visit;
  /** Where it was let in already. */
  readonly context?: GatewayContext;
};

async function answer({ apollo, admit }: Endpoint, exchange: Exchange): Promise<string> {
  const { request, reply, visit, context } = exchange;
  const enter = async () => {
    const admitted = context ?? (await admit(request, visit));
    if (visit.operation?.registered?.kind === 'SUBSCRIPTION') throw needsStream;
    return admitted;
  };
  const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: graphqlRequest(request),
    context: enter,
  });
  for (const [name, value] of headers) reply.header(name, value);
  reply.headers(visit.headers).code(status ?? 200);
  // No plan defers a part, so every body is complete.
  if (body.kind !== 'complete') throw new TypeError('an answer in parts was not asked for');
  return finished(body.string, exchange);
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

function finished(body: string, { request, reply, visit }: Exchange): string {
  const hasFailed = reply.statusCode >= 400;
  visit.hasErrors ||= hasFailed;
  if (isHtml(reply)) {
    reply.header('content-security-policy', sandboxPolicy(nonceOf(body)));
    return body;
  }
  if (isKept(visit) && !visit.hasErrors) return sendKept(body, request, reply);
  reply.header('cache-control', 'no-store');
  if (!hasFailed) return body;
  // What was refused before it became an operation does not carry its request id yet.
  const { errors, ...rest } = JSON.parse(body) as Refused;
  return JSON.stringify({ errors: withRequestId(errors, request.id), ...rest });
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
