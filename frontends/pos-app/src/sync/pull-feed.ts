import type { Answer, Unanswered } from '../network/answer.ts';

/** A page of changes. */
export type ChangePage<Item> = {
  readonly cursor: string;
  readonly hasMore: boolean;
  /** The server does not know the cursor's past any more: this page begins the whole anew. */
  readonly isRestart: boolean;
  readonly asOf: string;
  readonly items: readonly Item[];
};

/** A copy of something on the device that is kept in step by its changes. */
export type Feed<Item> = {
  readonly name: string;
  readonly ask: (after: string | null) => Promise<Answer<ChangePage<Item>>>;
  readonly cursor: () => Promise<string | null>;
  /** Take changes in and go on from their cursor, both or neither. */
  readonly apply: (items: readonly Item[], cursor: string) => Promise<void>;
  /** The whole in place of what was there, with its cursor, both or neither. */
  readonly replace: (items: readonly Item[], cursor: string) => Promise<void>;
};

/** How a copy was brought into step. */
export type Pulled<Item> = {
  readonly kind: 'pulled';
  /** Null where the whole was replaced. */
  readonly changed: readonly Item[] | null;
  readonly count: number;
  readonly asOf: Date;
};

/**
 * Bring a copy into step: page by page, each kept as it comes, so that an interrupted one goes on where it was. Where the
 * server begins anew, or does not take the cursor, a whole copy is read beside the old one and then takes its place.
 */
export async function pullFeed<Item>(feed: Feed<Item>): Promise<Pulled<Item> | Unanswered> {
  const kept = await feed.cursor();
  const pulled = await pullAfter(feed, kept, null);
  const isBadCursor =
    kept !== null && pulled.kind === 'problem' && pulled.code === 'BAD_USER_INPUT';
  return isBadCursor ? pullAfter(feed, null, []) : pulled;
}

async function pullAfter<Item>(
  feed: Feed<Item>,
  after: string | null,
  beside: readonly Item[] | null,
): Promise<Pulled<Item> | Unanswered> {
  const changed: Item[] = [];
  let whole = beside;
  let cursor = after;
  for (;;) {
    const answer = await feed.ask(cursor);
    if (answer.kind !== 'ok') return answer;
    const { items, hasMore, isRestart, asOf, cursor: next } = answer.data;
    if (isRestart) whole = [];
    if (whole) whole = [...whole, ...items];
    else await applyNew(feed, answer.data, cursor);
    changed.push(...items);
    const isDone = !hasMore || next === cursor;
    cursor = next;
    if (isDone) return ended(feed, { changed, whole, cursor, asOf: new Date(asOf) });
  }
}

async function applyNew<Item>(
  feed: Feed<Item>,
  { items, cursor }: ChangePage<Item>,
  before: string | null,
): Promise<void> {
  if (items.length > 0 || cursor !== before) await feed.apply(items, cursor);
}

type Read<Item> = {
  readonly changed: readonly Item[];
  readonly whole: readonly Item[] | null;
  readonly cursor: string;
  readonly asOf: Date;
};

async function ended<Item>(
  feed: Feed<Item>,
  { changed, whole, cursor, asOf }: Read<Item>,
): Promise<Pulled<Item>> {
  if (!whole) return { kind: 'pulled', changed, count: changed.length, asOf };
  await feed.replace(whole, cursor);
  return { kind: 'pulled', changed: null, count: whole.length, asOf };
}
