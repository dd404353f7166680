import type { z } from 'zod';
import type { PageArguments } from '../connection.ts';
import { CodedError } from '../errors.ts';
import { beforeAllIds, readCursor, writeCursor, type ChangeCursor } from './change-cursor.ts';
import type { ChangeHead, ChangePage } from './change-page.ts';

/** From where on changes are read: those marked with `mark` after this id, and all that are marked later. */
export type ChangedSince = { readonly mark: number; readonly id: string };

/** A list that others keep copies of. */
export type ChangingList<Row, Key> = {
  /** Its name in cursors. */
  readonly name: string;
  readonly key: z.ZodType<Key>;
  /** Some of the list as it is, in an order of its own; null begins. At most `limit` rows. */
  readonly copy: (after: Key | null, limit: number) => Promise<ChangePage<Row>>;
  /** Rows that were marked below the horizon, by mark and id. */
  readonly changes: (since: ChangedSince, limit: number) => Promise<ChangePage<Row>>;
  /** Where the copy stands after these rows, of which there is at least one. */
  readonly keyAfter: (rows: readonly Row[], before: Key | null) => Key;
  /** A row's place among the changes. */
  readonly placeOf: (row: Row) => ChangedSince;
};

/** Some of what changed, and where to read on. */
export type Changes<Row> = {
  readonly rows: readonly Row[];
  readonly cursor: string;
  readonly hasMore: boolean;
  /** What was kept belongs to another database or another part of the list: the copy begins anew. */
  readonly isRestart: boolean;
};

type Place<Key> = Pick<ChangeCursor<Key>, 'mark' | 'at'>;
type Read<Row, Key> = {
  readonly rows: readonly Row[];
  readonly next: Place<Key>;
  hasMore: boolean;
};

const largest = 500;
const usual = 200;

/**
 * Read a list on from a cursor: first a copy of it, then what was changed since the copy was begun. Nothing is
 * missed, since only what is marked below the horizon counts as read: a transaction that is still under
 * way, whatever it will have changed, is not. What is changed while the copy is read comes again after it.
 */
export async function readChanges<Row, Key>(
  list: ChangingList<Row, Key>,
  { first, after }: PageArguments,
): Promise<Changes<Row>> {
  const count = first ?? usual;
  if (!Number.isInteger(count) || count < 1 || count > largest) {
    throw new CodedError('BAD_USER_INPUT', `\`first\` is a whole number from 1 to ${largest}.`);
  }
  const cursor = after == null ? null : readCursor(list.name, after, list.key);
  if (!cursor) return startOf(list, count, false);
  const { mark, at } = cursor;
  const page =
    at.kind === 'COPY'
      ? await list.copy(at.after, count + 1)
      : await list.changes({ mark, id: at.after }, count + 1);
  if (!isHere(cursor, page.head)) return startOf(list, count, true);
  const read =
    at.kind === 'COPY'
      ? copied(list, page, { count, mark, before: at.after })
      : changed(list, page, count);
  return answer(list.name, page.head, read, false);
}

async function startOf<Row, Key>(
  list: ChangingList<Row, Key>,
  count: number,
  isRestart: boolean,
): Promise<Changes<Row>> {
  const page = await list.copy(null, count + 1);
  const read = copied(list, page, { count, mark: page.head.horizon, before: null });
  return answer(list.name, page.head, read, isRestart);
}

// After a restore the database may be behind what the cursor has seen.
function isHere<Key>({ epoch, scope, mark }: ChangeCursor<Key>, head: ChangeHead): boolean {
  return epoch === head.epoch && scope === head.scope && mark <= head.newest;
}

type Copying<Key> = { readonly count: number; readonly mark: number; readonly before: Key | null };

function copied<Row, Key>(
  list: ChangingList<Row, Key>,
  { head, rows: found }: ChangePage<Row>,
  { count, mark, before }: Copying<Key>,
): Read<Row, Key> {
  const rows = found.slice(0, count);
  if (found.length > count) {
    const at = { kind: 'COPY', after: list.keyAfter(rows, before) } as const;
    return { rows, next: { mark, at }, hasMore: true };
  }
  const at = { kind: 'CHANGES', after: beforeAllIds } as const;
  return { rows, next: { mark, at }, hasMore: head.horizon > mark };
}

function changed<Row, Key>(
  list: ChangingList<Row, Key>,
  { head, rows: found }: ChangePage<Row>,
  count: number,
): Read<Row, Key> {
  const rows = found.slice(0, count);
  const last = rows.at(-1);
  if (last && found.length > count) {
    const { mark, id } = list.placeOf(last);
    return { rows, next: { mark, at: { kind: 'CHANGES', after: id } }, hasMore: true };
  }
  const at = { kind: 'CHANGES', after: beforeAllIds } as const;
  return { rows, next: { mark: head.horizon, at }, hasMore: false };
}

function answer<Row, Key>(
  name: string,
  { epoch, scope }: ChangeHead,
  { rows, next, hasMore }: Read<Row, Key>,
  isRestart: boolean,
): Changes<Row> {
  return { rows, cursor: writeCursor(name, { epoch, scope, ...next }), hasMore, isRestart };
}
