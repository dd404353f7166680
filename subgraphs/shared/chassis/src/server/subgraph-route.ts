import { isIP } from 'node:net';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { AskSubgraph } from '../ask-subgraph.ts';
import { CodedError } from '../errors.ts';
import type { Principal } from '../principal/principal.ts';
import type { VerifyToken } from '../principal/token-verifier.ts';
import { traceparentOf } from '../traceparent.ts';

type SubgraphRoute = {
  readonly ask: AskSubgraph;
  /** Verifies the token by which another process vouches for who asks. */
  readonly verify: VerifyToken;
};

const bodyLimitBytes = 4 * 1024 * 1024;
const bearer = /^bearer +([\w-]+\.[\w-]+\.[\w-]+)$/i;
const operation = z.object({
  query: z.string().min(1),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
});

/** `POST /graphql` of a subgraph: who asks is verified before the body is even read. */
export function addSubgraphRoute(app: FastifyInstance, { ask, verify }: SubgraphRoute): void {
  const principals = new WeakMap<FastifyRequest, Principal>();
  app.route({
    method: 'POST',
    url: '/graphql',
    bodyLimit: bodyLimitBytes,
    onRequest: async (request, reply) => {
      reply.header('cache-control', 'no-store');
      principals.set(request, await verify(tokenOf(request)));
    },
    handler: async (request) => {
      const principal = principals.get(request);
      if (!principal) throw new TypeError('nobody was verified for this request');
      const { query, variables, operationName } = operationOf(request.body);
      return ask({
        query,
        variables: variables ?? undefined,
        operationName: operationName ?? undefined,
        principal,
        requestId: request.id,
        ...origin(request),
        wantsFieldTimes: request.headers['apollo-federation-include-trace'] === 'ftv1' || undefined,
      });
    },
  });
}

// Believed because the token was: only our own processes can have sent them.
function origin({ headers }: FastifyRequest) {
  const { traceparent, 'x-client-address': address } = headers;
  const isAddress = typeof address === 'string' && isIP(address) > 0;
  return {
    traceparent: traceparentOf(traceparent) ?? undefined,
    clientAddress: isAddress ? address : undefined,
  };
}

// What is no token at all is refused by the verifier too, in the same words.
function tokenOf({ headers }: FastifyRequest): string {
  return bearer.exec(headers.authorization ?? '')?.[1] ?? '';
}

function operationOf(body: unknown): z.infer<typeof operation> {
  const read = operation.safeParse(body);
  if (read.success) return read.data;
  throw new CodedError('BAD_USER_INPUT', 'An operation is `{ query, variables, operationName }`.');
}
