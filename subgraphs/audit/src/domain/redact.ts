import { endsHere, entered, parseFieldPath, type FieldPath } from './field-path.ts';

/** How redacted fields are shown. */
export type RedactionMode = 'REMOVE' | 'MASK';

/** What is redacted beside the built-in paths. */
export type Redaction = { readonly mode: RedactionMode; readonly paths: readonly string[] };

/** What stands in place of what is masked. */
export const redacted = '[redacted]';

/** Redacted for everyone who may not see all, whatever else is set: who it was, and what could tell. */
export const alwaysRedacted: readonly string[] = [
  'actor.id',
  'actor.sessionId',
  'clientAddress',
  ...[
    ...['name', 'firstName', 'lastName', 'email', 'phone', 'address', 'addressLines', 'birthDate'],
    ...['note', 'notes', 'text', 'comment', 'message', 'reason', 'description'],
    ...['password', 'pin', 'secret', 'token', 'accessToken', 'refreshToken', 'cardToken', 'code'],
    ...['customer', 'customerId', 'user', 'userId', 'cashierId', 'movedBy', 'by', 'sessionId'],
  ].map((name) => `**.${name}`),
];

/** What is about a person is told by the target's id. */
const people: readonly string[] = ['User', 'Customer'];

/** Whether a target's id tells who someone is. */
export function isPerson(type: string | null | undefined): boolean {
  return type == null || people.includes(type);
}

type Document = Readonly<Record<string, unknown>>;

/**
 * A copy without what the built-in and the given paths lead to; lists on the way are walked, and a name
 * counts in capitals or not. Where a path can't be understood, everything is redacted.
 */
export function redact(document: Document, { mode, paths }: Redaction): Document {
  const read = [...alwaysRedacted, ...paths].map(parseFieldPath);
  const known = read.filter((path): path is FieldPath => path !== null);
  const isSure = known.length === read.length;
  return walkFields(document, isSure ? known : [['*']], mode);
}

function walk(value: unknown, paths: readonly FieldPath[], mode: RedactionMode): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (!Array.isArray(value)) return walkFields(value as Document, paths, mode);
  return value.flatMap((item: unknown, at) => {
    const inside = entered(paths, String(at));
    if (endsHere(inside)) return mode === 'MASK' ? [redacted] : [];
    return [walk(item, [...paths, ...inside], mode)];
  });
}

function walkFields(fields: Document, paths: readonly FieldPath[], mode: RedactionMode): Document {
  const entries = Object.entries(fields).flatMap(([name, value]) => {
    const inside = entered(paths, name);
    if (!endsHere(inside)) return [[name, walk(value, inside, mode)] as const];
    return mode === 'MASK' ? [[name, redacted] as const] : [];
  });
  return Object.fromEntries(entries);
}
