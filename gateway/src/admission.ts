import { CodedError, type ErrorCode, type Principal } from '@novapos/chassis';
import type { FastifyRequest } from 'fastify';
import type { GatewayContext } from './context.ts';
import { createDocumentLimits, type Excess } from './limits/document-limits.ts';
import type { Limits } from './limits/limits.ts';
import { variableExcess } from './limits/variable-limits.ts';
import type { GatewayMetrics } from './metrics.ts';
import type { Authenticate } from './principal.ts';

type Gate = {
  readonly authenticate: Authenticate;
  readonly limits: Limits;
  readonly metrics: GatewayMetrics;
};

const statusOf: Partial<Readonly<Record<ErrorCode, number>>> = {
  UNAUTHENTICATED: 401,
  LIMIT_EXCEEDED: 400,
  UNAVAILABLE: 503,
};

/**
 * Lets a request in: it is small enough, and whoever sent it is known or anonymous. The size is
 * looked at first, being the cheaper of the two.
 */
export function createAdmission({ authenticate, limits, metrics }: Gate) {
  const documentExcess = createDocumentLimits(limits);

  return async (request: FastifyRequest): Promise<GatewayContext> => {
    const { query, variables } = operationOf(request);
    const excess =
      (typeof query === 'string' ? documentExcess(query) : undefined) ??
      variableExcess(variables, limits);
    if (excess) throw tooLarge(excess, metrics);
    const principal = await admitted(authenticate, request);
    return { principal, requestId: request.id, log: request.log };
  };
}

type Operation = { readonly query?: unknown; readonly variables?: unknown };

function operationOf({ method, body, query }: FastifyRequest): Operation {
  const source = method === 'GET' ? query : body;
  return typeof source === 'object' && source !== null ? source : {};
}

async function admitted(authenticate: Authenticate, request: FastifyRequest): Promise<Principal> {
  try {
    return await authenticate(request.headers);
  } catch (error) {
    throw error instanceof CodedError ? withStatus(error) : error;
  }
}

function tooLarge({ limit, message }: Excess, metrics: GatewayMetrics): CodedError {
  metrics.countRefused(limit);
  return withStatus(new CodedError('LIMIT_EXCEEDED', message, { limit }));
}

function withStatus(error: CodedError): CodedError {
  const { code, message, extensions } = error;
  return new CodedError(code, message, { ...extensions, http: { status: statusOf[code] ?? 500 } });
}
