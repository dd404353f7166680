import type { FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
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
const form = z.object({
  query: z.string(),
  variables: objectOrJson.nullish(),
  operationName: z.string().nullish(),
  extensions: objectOrJson.nullish(),
});
const resuming = z.object({ lastEventId: z.string() });

/** What an HTTP request asks to be told; null for one that is no operation. */
export function subscribeRequestOf({
  method,
  body,
  query: search,
  headers,
}: FastifyRequest): (SubscribeRequest & { readonly lastEventId: string | null }) | null {
  const read = form.safeParse(method === 'GET' ? search : body);
  if (!read.success) return null;
  const { query, variables, operationName, extensions } = read.data;
  const asked = resuming.safeParse(extensions);
  const header = headers['last-event-id'];
  return {
    query,
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
export const needsStream: GraphQLFormattedError = {
  message:
    'A subscription is answered as a stream: send it over WebSocket (graphql-transport-ws), or with `Accept: text/event-stream` or `Accept: multipart/mixed;subscriptionSpec=1.0`.',
  extensions: { code: 'BAD_REQUEST' },
};

const statuses: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  UNAVAILABLE: 503,
};

/** The HTTP status of a stream that could not begin. */
export function statusOfError(code: unknown): number {
  return statuses[String(code)] ?? 400;
}
