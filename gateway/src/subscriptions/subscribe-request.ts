import type { FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { z } from 'zod';
import type { SubscribeRequest } from './live-operation.ts';

const object = z.record(z.string(), z.unknown());
const objectOrJson = z.union([
  object,
  z.string().transform((text, context) => {
    try {
      return object.parse(JSON.parse(text));
    } catch {
      context.addIssue('not a JSON object');
      return z.NEVER;
    }
  }),
]);
const text = z.object({ query: z.string(), operationName: z.string().nullish() });
const form = z.object({
  variables: objectOrJson.nullish().catch(null),
  operationName: z.string().nullish().catch(null),
  extensions: objectOrJson.nullish().catch(null),
});
const resuming = z.object({ lastEventId: z.string() });

/** The text of an operation that an HTTP request holds; null where it holds none. */
export function textOf({ method, body, query: search }: FastifyRequest): SubscribeRequest | null {
  const read = text.safeParse(method === 'GET' ? search : body);
  if (!read.success) return null;
  return { query: read.data.query, operationName: read.data.operationName ?? undefined };
}

/** With what a subscription is asked for, and after which event it goes on. */
export function resumptionOf({ method, body, query: search, headers }: FastifyRequest) {
  const read = form.safeParse(method === 'GET' ? search : body);
  const { variables, operationName, extensions } = read.success ? read.data : {};
  const asked = resuming.safeParse(extensions);
  const header = headers['last-event-id'];
  return {
    variables: variables ?? undefined,
    operationName: operationName ?? undefined,
    lastEventId: asked.success
      ? asked.data.lastEventId
      : typeof header === 'string'
        ? header
        : null,
  };
}

/** The answer to a subscription that was sent as if it were a query. */
export const needsStream = new GraphQLError(
  'A subscription is answered as a stream: send it over WebSocket (graphql-transport-ws), or with `Accept: text/event-stream` or `Accept: multipart/mixed;subscriptionSpec=1.0`.',
  { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } },
);

const statuses: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  QUERY_NOT_IN_SAFELIST: 403,
  PERSISTED_QUERY_NOT_IN_LIST: 404,
  RATE_LIMITED: 429,
  UNAVAILABLE: 503,
};

/** The HTTP status of a stream that could not begin. */
export function statusOfError(code: unknown): number {
  return statuses[String(code)] ?? 400;
}
