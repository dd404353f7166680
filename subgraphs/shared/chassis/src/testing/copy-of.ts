/** What a list of changes answers. */
export type ChangesAnswer<Item> = {
  readonly items: readonly Item[];
  readonly cursor: string;
  readonly hasMore: boolean;
  readonly isRestart: boolean;
};

type Reading<Item> = {
  readonly read: (page: {
    readonly after: string | null;
    readonly first: number;
  }) => Promise<ChangesAnswer<Item>>;
  readonly idOf: (item: Item) => string;
  /** Whether the item is to be forgotten. */
  readonly isGone: (item: Item) => boolean;
  /** Run a statement as the database's owner. */
  readonly rows: (text: string) => Promise<readonly unknown[]>;
};

/** A copy of a list as a till keeps it: it reads on from its cursor, and knows nothing else of the list. */
export function copyOf<Item>({ read, idOf, isGone, rows }: Reading<Item>) {
  const items = new Map<string, Item>();
  let after: string | null = null;

  async function readPage(first: number): Promise<ChangesAnswer<Item>> {
    const page = await read({ after, first });
    if (page.isRestart) items.clear();
    for (const item of page.items) {
      if (isGone(item)) items.delete(idOf(item));
      else items.set(idOf(item), item);
    }
    after = page.cursor;
    return page;
  }

  return {
    items,
    /** The cursor that it has come to; null before the first page. */
    cursor: () => after,
    readPage,
    /**
     * Read on until all that is committed by now has been read; answers how many items came. Whoever writes elsewhere in the
     * server, such as another test, is waited for.
     */
    async catchUp(first = 500): Promise<number> {
      const [row] = (await rows(newest)) as readonly [{ readonly newest: string }];
      let came = 0;
      for (;;) {
        const page = await readPage(first);
        came += page.items.length;
        if (!page.hasMore && markOf(page.cursor) >= Number(row.newest)) return came;
        if (!page.hasMore) await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
  };
}

const newest = 'select pg_snapshot_xmax(pg_current_snapshot())::text as newest';

function markOf(cursor: string): number {
  const parts = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as readonly unknown[];
  return Number(parts[4]);
}

/** Run these at once, and something else over and over until all of them have ended. */
export async function whileRunning(
  work: readonly (() => Promise<void>)[],
  again: readonly (() => Promise<unknown>)[],
): Promise<void> {
  let hasEnded = false;
  const repeating = again.map(async (repeat) => {
    while (!hasEnded) await repeat();
  });
  try {
    await Promise.all(work.map((run) => run()));
  } finally {
    hasEnded = true;
    await Promise.all(repeating);
  }
}
