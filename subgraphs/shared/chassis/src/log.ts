import { pino, type DestinationStream, type Level, type Logger } from 'pino';
import { hidden, hideSecrets } from './hide-secrets.ts';
import { traceFields } from './tracing/in-span.ts';

type LogOptions = {
  readonly level: Level | 'silent';
  /** The process's name, on every line. */
  readonly name: string;
  /** Standard error when not given: standard output belongs to answers for programs. */
  readonly destination?: DestinationStream;
};

// Bindings of child loggers are not formatted. Paths deeper than this cost 25 µs a child.
const bound = [
  'password',
  'token',
  'accessToken',
  'refreshToken',
  'authorization',
  'cookie',
  'secret',
  'pin',
  'cardNumber',
];

/**
 * The process's log: a JSON object a line, secrets hidden. Requests log through a child with their `requestId`; a
 * line that belongs to a trace has its `traceId`.
 */
export function createLog({ level, name, destination }: LogOptions): Logger {
  return pino(
    {
      level,
      name,
      redact: { paths: bound, censor: hidden },
      mixin: traceFields,
      // Errors are told as they are by the formatter already; pino's own way would take them for objects.
      serializers: { err: (error: unknown) => hideSecrets(error) },
      formatters: { log: (fields) => hideSecrets(fields) as Record<string, unknown> },
      timestamp: () => `,"at":"${new Date().toISOString()}"`,
    },
    destination ?? pino.destination({ dest: 2, sync: true }),
  );
}
