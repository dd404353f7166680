import { CodedError } from '@novapos/chassis';
import { z } from 'zod';

/** An operation as it is asked for: by its text, by its id, or, from clients that send both, by both. */
export type AskedOperation = {
  readonly query: string | null;
  readonly id: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | null;
};

const record = z.record(z.string(), z.unknown());
// A URL holds them as JSON.
const recordOrJson = z.preprocess((value) => {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return null;
  }
}, record);
const persisted = z.object({ version: z.literal(1), sha256Hash: z.string().min(1).max(200) });
const text = z.string().nullish().catch(null);

const form = z.object({
  query: text,
  operationName: text,
  /** Relay's way to send an id. */
  documentId: text,
  id: text,
  variables: recordOrJson.nullish().catch(null),
  extensions: recordOrJson.nullish().catch(null),
});

/**
 * Read what is asked for from a body, the parameters of a URL or the payload of a `subscribe` message. What has not
 * the form of an operation is left to whoever executes it.
 */
export function readAsked(source: unknown): AskedOperation {
  const read = form.safeParse(source);
  if (!read.success) return { query: null, id: null, variables: {}, operationName: null };
  const { query, operationName, documentId, id, variables, extensions } = read.data;
  // The protocol over WebSocket wants a query even where there is none.
  const ownText = query === '' ? null : (query ?? null);
  return {
    query: ownText,
    id: persistedId(extensions) ?? documentId ?? (ownText === null ? id : null) ?? null,
    variables: variables ?? {},
    operationName: operationName ?? null,
  };
}

function persistedId(extensions: Readonly<Record<string, unknown>> | null | undefined) {
  const given = extensions?.['persistedQuery'];
  if (given === undefined || given === null) return null;
  const read = persisted.safeParse(given);
  if (read.success) return read.data.sha256Hash;
  const message = 'extensions.persistedQuery is { "version": 1, "sha256Hash": "<the id>" }.';
  throw new CodedError('BAD_USER_INPUT', message, { http: { status: 400 } });
}
