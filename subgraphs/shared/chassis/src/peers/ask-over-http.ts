import type { Logger } from 'pino';
import { Pool } from 'undici';
import { z } from 'zod';
import type { AskSubgraph, SubgraphRequest, SubgraphResponse } from '../ask-subgraph.ts';
import { CodedError } from '../errors.ts';
import type { PrincipalSigner } from '../principal/principal-signer.ts';

/** How a subgraph in another process is asked. */
export type RemoteOptions = {
  /** The subgraph's name: the audience of its tokens. */
  readonly name: string;
  /** Its GraphQL address. */
  readonly url: string;
  readonly signer: PrincipalSigner;
  /** From asking to the last byte of the answer, waiting for a connection included. */
  readonly timeoutMs: number;
  /** The most connections to it. */
  readonly connections: number;
  readonly log: Logger;
};

/** A subgraph in another process. */
export type RemoteSubgraph = {
  readonly ask: AskSubgraph;
  readonly close: () => Promise<void>;
};

type Remote = RemoteOptions & { readonly pool: Pool; readonly path: string };

const largestAnswerBytes = 16 * 1024 * 1024;
const response = z.looseObject({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(z.looseObject({ message: z.string(), extensions: z.looseObject({ code: z.string() }) }))
    .optional(),
});

/**
 * Asks a subgraph over HTTP. What went wrong is `TIMEOUT` or `UNAVAILABLE`, and nothing is tried
 * again here: only the caller knows whether asking twice does no harm.
 */
export function askOverHttp(options: RemoteOptions): RemoteSubgraph {
  const { origin, pathname, search } = new URL(options.url);
  const pool = new Pool(origin, {
    connections: options.connections,
    pipelining: 1,
    connect: { timeout: options.timeoutMs },
    keepAliveTimeout: 30_000,
    maxResponseSize: largestAnswerBytes,
  });
  const remote = { ...options, pool, path: pathname + search };
  return {
    ask: async (request) => {
      if (request.isRehearsal) return { data: null };
      const signal = AbortSignal.timeout(options.timeoutMs);
      try {
        return await send(remote, request, signal);
      } catch (error) {
        throw failure(remote, request, { cause: error, isLate: signal.aborted });
      }
    },
    close: () => pool.close(),
  };
}

async function send(
  remote: Remote,
  request: SubgraphRequest,
  signal: AbortSignal,
): Promise<SubgraphResponse> {
  const { query, variables, operationName, principal, requestId } = request;
  const { traceparent, clientAddress } = request;
  const token = await remote.signer(principal, remote.name);
  const { statusCode, body } = await remote.pool.request({
    method: 'POST',
    path: remote.path,
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      accept: 'application/json',
      'x-request-id': requestId,
      ...(traceparent == null ? {} : { traceparent }),
      ...(clientAddress == null ? {} : { 'x-client-address': clientAddress }),
    },
    body: JSON.stringify({ query, variables, operationName }),
    signal,
  });
  if (statusCode !== 200) {
    await body.dump();
    throw new Error(`answered with status ${statusCode}`);
  }
  return response.parse(await body.json());
}

function failure(
  { name, log }: Remote,
  { requestId, operationName }: SubgraphRequest,
  { cause, isLate }: { readonly cause: unknown; readonly isLate: boolean },
): CodedError {
  log.warn({ err: cause, subgraph: name, requestId, operationName }, 'a subgraph gave no answer');
  const error = isLate
    ? new CodedError('TIMEOUT', `"${name}" did not answer in time.`, { retryable: true })
    : new CodedError('UNAVAILABLE', `"${name}" can not be reached.`, { retryable: true });
  error.cause = cause;
  return error;
}
