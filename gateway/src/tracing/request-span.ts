import { inTrace, isTracing, traceparentOf } from '@novapos/chassis';
import type { FastifyReply, FastifyRequest } from 'fastify';

type Work = () => Promise<string>;

const shown = /^[\w .@/+-]{1,64}$/;

/** Answer a request as a trace: it begins here, or goes on where the client's own trace comes from. */
export function inRequestSpan(
  request: FastifyRequest,
  reply: FastifyReply,
  work: Work,
): Promise<string> {
  if (!isTracing()) return work();
  const { method, headers, id } = request;
  return inTrace(
    `${method} /graphql`,
    {
      'http.request.method': method,
      'http.route': '/graphql',
      'novapos.request.id': id,
      'novapos.client.name': shownText(headers['apollographql-client-name']),
      'novapos.client.version': shownText(headers['apollographql-client-version']),
    },
    async (span) => {
      const body = await work();
      span.set({ 'http.response.status_code': reply.statusCode });
      if (reply.statusCode >= 500) span.fail(String(reply.statusCode));
      return body;
    },
    { traceparent: traceparentOf(headers['traceparent']) },
  );
}

function shownText(header: unknown): string | null {
  return typeof header === 'string' && shown.test(header) ? header : null;
}
