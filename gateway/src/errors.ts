import type { GraphQLFormattedError } from 'graphql';

/** What a caller is told of a fault; the log knows the rest by the request id. */
const maskedMessage = 'Something went wrong on our side. Quote the request id.';

/** Codes whose message is meant for the caller; every other one is a fault of ours and masked. */
const shownCodes = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'NOT_FOUND',
  'IDEMPOTENCY_KEY_REUSED',
  'IDEMPOTENCY_IN_PROGRESS',
  'LIMIT_EXCEEDED',
  'RATE_LIMITED',
  'UNAVAILABLE',
  'TIMEOUT',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'PERSISTED_QUERY_NOT_IN_LIST',
  'PERSISTED_QUERY_ID_REQUIRED',
  'QUERY_NOT_IN_SAFELIST',
  'CANNOT_SEND_PQ_ID_AND_BODY',
]);

/** Details that help a client to go on; nothing else in `extensions` leaves the edge. */
const shownDetails = [
  'argument',
  'limit',
  'reason',
  'retryable',
  'retryAfterSeconds',
  'scope',
  'service',
] as const;

const longestMessage = 1_000;

/** Whether an error with this code is the gateway's or a subgraph's fault. */
export function isFault(code: unknown): boolean {
  return typeof code !== 'string' || !shownCodes.has(code);
}

/** An error as it leaves the edge: message, place and code, and no word of how we are built. */
export function shownError(error: GraphQLFormattedError): GraphQLFormattedError {
  const { locations, path, extensions = {} } = error;
  const where = { ...(locations ? { locations } : {}), ...(path ? { path } : {}) };
  if (isFault(extensions['code'])) {
    return { message: maskedMessage, ...where, extensions: { code: 'INTERNAL' } };
  }
  const details = shownDetails
    .filter((name) => isPlain(extensions[name]))
    .map((name) => [name, extensions[name]] as const);
  return {
    message: error.message.slice(0, longestMessage),
    ...where,
    extensions: { ...Object.fromEntries(details), code: extensions['code'] },
  };
}

function isPlain(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

/** The errors of an answer, each with the id that the log knows the request by. */
export function withRequestId(
  errors: readonly GraphQLFormattedError[],
  requestId: string,
): readonly GraphQLFormattedError[] {
  return errors.map((error) => ({
    ...error,
    extensions: { ...error.extensions, requestId },
  }));
}
