import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { CodedError, type ErrorCode } from '../errors.ts';

type AnswerCode = ErrorCode | 'BAD_REQUEST';
type Refused = { readonly status: number; readonly code: AnswerCode; readonly message: string };

const masked = 'Something went wrong on our side. Quote the request id.';
const statusOf: Readonly<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  BAD_USER_INPUT: 400,
  NOT_FOUND: 404,
  IDEMPOTENCY_KEY_REUSED: 409,
  IDEMPOTENCY_IN_PROGRESS: 409,
  LIMIT_EXCEEDED: 413,
  RATE_LIMITED: 429,
  PERSISTED_QUERY_NOT_IN_LIST: 404,
  PERSISTED_QUERY_ID_REQUIRED: 400,
  QUERY_NOT_IN_SAFELIST: 403,
  CANNOT_SEND_PQ_ID_AND_BODY: 400,
  UNAVAILABLE: 503,
  TIMEOUT: 504,
  INTERNAL: 500,
};

/** Answer a request that never became an operation, in GraphQL's own format. */
export function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply) {
  const refused = refusalFor(error);
  if (refused.status >= 500) request.log.error({ err: error }, 'a request failed');
  return answer(refused, request, reply);
}

/** The answer where nothing is. */
export function answerNotFound(request: FastifyRequest, reply: FastifyReply) {
  return answer(
    { status: 404, code: 'NOT_FOUND', message: 'There is nothing here.' },
    request,
    reply,
  );
}

function answer({ status, code, message }: Refused, { id }: FastifyRequest, reply: FastifyReply) {
  return reply
    .code(status)
    .headers({ 'x-request-id': id, 'cache-control': 'no-store' })
    .send({ errors: [{ message, extensions: { code, requestId: id } }] });
}

function refusalFor(error: FastifyError): Refused {
  if (error instanceof CodedError) {
    const { code, message } = error;
    return { status: statusOf[code], code, message };
  }
  const status = error.statusCode ?? 500;
  if (status === 413) {
    return { status, code: 'LIMIT_EXCEEDED', message: 'The request is too large.' };
  }
  if (status === 415) {
    const message = 'Send JSON: content-type application/json, in UTF-8.';
    return { status, code: 'BAD_REQUEST', message };
  }
  if (status >= 400 && status < 500) {
    return { status, code: 'BAD_REQUEST', message: 'The request can not be read.' };
  }
  return { status: 500, code: 'INTERNAL', message: masked };
}
