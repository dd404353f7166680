import type { z } from 'zod';
import { CodedError } from './errors.ts';

/** What a connection field is asked for. */
export type PageArguments = {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
};

/** A page of a list in Relay's form. */
export type Connection<Node> = {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};

/** A page to read: `limit` is one more than asked for, to see whether a next page exists. */
export type Page<Key> = {
  readonly first: number;
  readonly limit: number;
  readonly after: Key | null;
};

const largest = 100;

/** Check what was asked for against the cursor's form; 20 rows when nothing is said. */
export function pageOf<Key>({ first, after }: PageArguments, key: z.ZodType<Key>): Page<Key> {
  const count = first ?? 20;
  if (!Number.isInteger(count) || count < 1 || count > largest) {
    throw new CodedError('BAD_USER_INPUT', `\`first\` is a whole number from 1 to ${largest}.`);
  }
  return { first: count, limit: count + 1, after: after == null ? null : decode(after, key) };
}

/** Rows as a page; the cursor of a row is made of what the list is ordered by. */
export function connectionOf<Row, Node = Row>(
  rows: readonly Row[],
  { first }: Pick<Page<unknown>, 'first'>,
  keyOf: (row: Row) => readonly unknown[],
  nodeOf: (row: Row) => Node = (row) => row as unknown as Node,
): Connection<Node> {
  const edges = rows
    .slice(0, first)
    .map((row) => ({ cursor: encode(keyOf(row)), node: nodeOf(row) }));
  return {
    edges,
    pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null },
  };
}

function encode(key: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

function decode<Key>(cursor: string, key: z.ZodType<Key>): Key {
  try {
    return key.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  } catch {
    throw new CodedError('BAD_USER_INPUT', '`after` is a cursor that a page of this list gave.');
  }
}
