import { CodedError } from '../errors.ts';

// SQLSTATE: https://www.postgresql.org/docs/current/errcodes-appendix.html
const retryable = new Set(['40001', '40P01']);
const gone = /^(08|57P0|53300|ECONN|EPIPE|ENOTFOUND|ETIMEDOUT|P1001|P1002|P1017|P2024)/;
const passing = new Set(['UNAVAILABLE', 'TIMEOUT', 'IDEMPOTENCY_IN_PROGRESS']);
const goneInWords =
  /connection terminated|connection timeout|timeout exceeded when trying to connect|client has encountered a connection error|can't reach database/i;

/** The SQLSTATE or system code that an error carries, wherever the driver put it. */
function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  const { code, meta, cause } = error as Readonly<Record<string, unknown>>;
  const inner = (meta as { driverAdapterError?: { cause?: { originalCode?: string } } } | undefined)
    ?.driverAdapterError?.cause?.originalCode;
  if (inner) return inner;
  return typeof code === 'string' ? code : codeOf(cause);
}

/** A deadlock or a serialization failure: the same work may succeed at once. */
export function worthARetry(error: unknown): boolean {
  return retryable.has(codeOf(error));
}

/** Whether a unique key was violated, and by its constraint's name when asked for one. */
export function isDuplicate(error: unknown, constraint?: string): boolean {
  const code = codeOf(error);
  if (code !== '23505' && code !== 'P2002') return false;
  return constraint === undefined || JSON.stringify(error).includes(constraint);
}

/** Whether the database itself can't be reached. */
export function isUnreachable(error: unknown): boolean {
  if (error instanceof CodedError) return false;
  return gone.test(codeOf(error)) || (error instanceof Error && goneInWords.test(error.message));
}

/** What the caller is told then; the cause goes to the log. */
export function unreachable(cause: unknown): CodedError {
  const error = new CodedError(
    'UNAVAILABLE',
    'The database does not answer. Try again with the same idempotency key: nothing is done twice.',
    { retryable: true },
  );
  error.cause = cause;
  return error;
}

/** Whether the same work may succeed later although nothing is changed: something is away or busy. */
export function isTransient(error: unknown): boolean {
  if (error instanceof CodedError) return passing.has(error.code);
  return isUnreachable(error) || worthARetry(error);
}
