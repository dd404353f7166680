import { z } from 'zod';
import { CodedError } from '../errors.ts';

/** How far someone who keeps a copy of a list has read it. */
export type ChangeCursor<Key> = {
  /** Which database it was read from; marks of another mean nothing here. */
  readonly epoch: string;
  /** Which part of the list is kept, such as one location; empty where there is only one. */
  readonly scope: string;
  /** The transaction from which on changes are still to be given. */
  readonly mark: number;
  readonly at: PlaceInChanges<Key>;
};

/** Within the copy of the whole, after this key; or within what changed, after this id of the mark itself. */
export type PlaceInChanges<Key> =
  | { readonly kind: 'COPY'; readonly after: Key }
  | { readonly kind: 'CHANGES'; readonly after: string };

/** Before every id. */
export const beforeAllIds = '00000000-0000-0000-0000-000000000000';

const longest = 1_000;
const version = 1;

/** A cursor as clients get it: opaque, without anything secret. */
export function writeCursor<Key>(
  list: string,
  { epoch, scope, mark, at }: ChangeCursor<Key>,
): string {
  const parts = [version, list, epoch, scope, mark, at.kind, at.after];
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/** Read a cursor that this list gave; throws `BAD_USER_INPUT` for any other text. */
export function readCursor<Key>(
  list: string,
  text: string,
  key: z.ZodType<Key>,
): ChangeCursor<Key> {
  const place = { epoch: z.string(), scope: z.string(), mark: z.int().min(0) };
  const head = [z.literal(version), z.literal(list), place.epoch, place.scope, place.mark] as const;
  const form = z.union([
    z.tuple([...head, z.literal('COPY'), key]),
    z.tuple([...head, z.literal('CHANGES'), z.guid()]),
  ]);
  try {
    if (text.length > longest) throw new RangeError('a cursor is shorter');
    const parts = form.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
    const [, , epoch, scope, mark] = parts;
    const at: PlaceInChanges<Key> =
      parts[5] === 'COPY'
        ? { kind: 'COPY', after: parts[6] }
        : { kind: 'CHANGES', after: parts[6] };
    return { epoch, scope, mark, at };
  } catch {
    throw new CodedError('BAD_USER_INPUT', '`after` is a `cursor` that this field gave.');
  }
}
