import {
  CodedError,
  newTraceparent,
  traceparentOf,
  traceparentOr,
  type ErrorCode,
  type Principal,
} from '@novapos/chassis';
import type { FastifyRequest } from 'fastify';
import type { GatewayContext } from './context.ts';
import { createDocumentLimits, type Excess } from './limits/document-limits.ts';
import type { Limits } from './limits/limits.ts';
import { variableExcess } from './limits/variable-limits.ts';
import type { GatewayMetrics } from './metrics.ts';
import type { Authenticate } from './principal.ts';

type Gate = {
  readonly authenticate: Authenticate;
  readonly sizeError: SizeError;
};

/** The error for an operation that is too large; undefined for one that is not. */
export type SizeError = (operation: Operation) => CodedError | undefined;

/** Judge operations by the limits, and count what is refused. */
export function createSizeError(limits: Limits, metrics: GatewayMetrics): SizeError {
  const documentExcess = createDocumentLimits(limits);
  return ({ query, variables }) => {
    const excess =
      (typeof query === 'string' ? documentExcess(query) : undefined) ??
      variableExcess(variables, limits);
    return excess && tooLarge(excess, metrics);
  };
}

const statusOf: Partial<Readonly<Record<ErrorCode, number>>> = {
  UNAUTHENTICATED: 401,
  LIMIT_EXCEEDED: 400,
  UNAVAILABLE: 503,
};

/**
 * Lets a request in: it is small enough, and whoever sent it is known or anonymous. The size is
 * looked at first, being the cheaper of the two.
 */
export function createAdmission({ authenticate, sizeError }: Gate) {
  return async (request: FastifyRequest): Promise<GatewayContext> => {
    const tooLarge = sizeError(operationOf(request));
    if (tooLarge) throw tooLarge;
    const principal = await admitted(authenticate, request);
    return {
      principal,
      requestId: request.id,
      traceparent: traceparentOr(traceparentOf(request.headers['traceparent'])) ?? newTraceparent(),
      clientAddress: request.ip,
      log: request.log,
    };
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
