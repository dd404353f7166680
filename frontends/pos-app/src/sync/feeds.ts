import type { Table } from 'dexie';
import type { Answer, Ask } from '../network/answer.ts';
import {
  CatalogueChangesDocument,
  CustomerChangesDocument,
  StockChangesDocument,
  type CatalogueChangesQuery,
  type CustomerChangesQuery,
  type StockChangesQuery,
} from '../operations/operations.generated.ts';
import type { CustomerRow, Kept, StockRow, TillDatabase } from '../store/till-database.ts';
import type { CatalogueItem } from '../till/catalogue.ts';
import type { ChangePage, Feed } from './pull-feed.ts';

type ChangedItem = CatalogueChangesQuery['catalogueChanges']['items'][number];
type ChangedStock = StockChangesQuery['stockChanges']['items'][number];
type ChangedCustomer = CustomerChangesQuery['customerChanges']['items'][number];

/** The copies of a till that are kept by changes. */
export type Feeds = {
  readonly catalogue: Feed<ChangedItem>;
  readonly stock: Feed<ChangedStock>;
  readonly customers: Feed<ChangedCustomer>;
};

const first = 500;

/** Keep the copies in the device's database, each with its cursor. */
export function feedsOf(database: TillDatabase, ask: Ask): Feeds {
  const { items, stock, customers } = database;
  return {
    catalogue: {
      name: 'catalogue',
      ask: async (after) => {
        const answer = await ask(CatalogueChangesDocument, { after, first });
        return pageIn(answer, ({ catalogueChanges }) => catalogueChanges);
      },
      ...tableFeed(database, 'catalogue', items, catalogueRow),
    },
    stock: {
      name: 'stock',
      ask: async (after) => {
        const answer = await ask(StockChangesDocument, { after, first });
        return pageIn(answer, ({ stockChanges }) => stockChanges);
      },
      ...tableFeed(database, 'stock', stock, stockRow),
    },
    customers: {
      name: 'customers',
      ask: async (after) => {
        const answer = await ask(CustomerChangesDocument, { after, first });
        return pageIn(answer, ({ customerChanges }) => customerChanges);
      },
      ...tableFeed(database, 'customers', customers, customerRow),
    },
  };
}

function pageIn<Data, Item>(
  answer: Answer<Data>,
  page: (data: Data) => ChangePage<Item>,
): Answer<ChangePage<Item>> {
  return answer.kind === 'ok' ? { ...answer, data: page(answer.data) } : answer;
}

/** A row to keep, or the key of one to forget. */
type Change<Row> = { readonly key: string; readonly row: Row | null };

/** The cursor of a copy, by its name. */
function cursorId(name: string): string {
  return `cursor-${name}`;
}

function tableFeed<Item, Row>(
  database: TillDatabase,
  name: string,
  table: Table<Row, string>,
  changeOf: (item: Item) => Change<Row>,
): Pick<Feed<Item>, 'cursor' | 'apply' | 'replace'> {
  const { kept } = database;
  const id = cursorId(name);
  async function put(changed: readonly Item[], cursor: string): Promise<void> {
    // The last change of a key holds.
    const last = new Map(changed.map(changeOf).map((change) => [change.key, change.row]));
    const rows = [...last.values()].filter((row): row is Row & NonNullable<unknown> => row != null);
    const gone = [...last].filter(([, row]) => row === null).map(([key]) => key);
    await table.bulkPut(rows);
    if (gone.length > 0) await table.bulkDelete(gone);
    await kept.put({ id, value: cursor } satisfies Kept);
  }
  return {
    cursor: async () => ((await kept.get(id))?.value as string | undefined) ?? null,
    apply: (changed, cursor) =>
      database.transaction('rw', [table, kept], () => put(changed, cursor)),
    replace: (changed, cursor) =>
      database.transaction('rw', [table, kept], async () => {
        await table.clear();
        await put(changed, cursor);
      }),
  };
}

function catalogueRow(item: ChangedItem): Change<CatalogueItem> {
  const { isActive, __typename: _type, ...row } = item;
  return { key: item.variantId, row: isActive ? row : null };
}

/** Thousandths of a quantity; stock may be below zero. */
function milliOf(quantity: string): number {
  return Math.round(Number(quantity) * 1_000);
}

function stockRow({ variantId, available, isLow }: ChangedStock): Change<StockRow> {
  return { key: variantId, row: { variantId, availableMilli: milliOf(available), isLow } };
}

function customerRow({
  isErased,
  __typename: _type,
  ...row
}: ChangedCustomer): Change<CustomerRow> {
  return { key: row.id, row: isErased ? null : row };
}
