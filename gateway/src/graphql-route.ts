import type { IncomingHttpHeaders } from 'node:http';
import { HeaderMap, type ApolloServer, type HTTPGraphQLRequest } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import type { GatewayContext } from './context.ts';
import { withRequestId } from './errors.ts';
import { sandboxPolicy } from './headers.ts';

/** Makes the context of a request, or throws why it is refused. */
export type ContextOf = (request: FastifyRequest) => Promise<GatewayContext>;

type Endpoint = {
  readonly apollo: ApolloServer<GatewayContext>;
  readonly contextOf: ContextOf;
  readonly bodyBytes: number;
};

/** The endpoint: `GET` and `POST /graphql`. Whatever goes wrong is answered in GraphQL's own format. */
export function addGraphqlRoute(app: FastifyInstance, endpoint: Endpoint): void {
  const { apollo, contextOf, bodyBytes } = endpoint;
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    exposeHeadRoute: false,
    bodyLimit: bodyBytes,
    onRequest: refuseOddBody,
    handler: async (request, reply) => {
      const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: graphqlRequest(request),
        context: () => contextOf(request),
      });
      for (const [name, value] of headers) reply.header(name, value);
      reply.code(status ?? 200);
      // No plan defers a part, so every body is complete.
      if (body.kind !== 'complete') throw new TypeError('an answer in parts was not asked for');
      return finished(body.string, request.id, reply);
    },
  });
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

type Refused = { readonly errors: readonly GraphQLFormattedError[] };

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
