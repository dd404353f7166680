import { Dexie, type Table } from 'dexie';
import type { CartStep } from '../cart/draft.ts';
import type { LocalCart } from '../parked/local-cart.ts';
import type { KeptSale, SaleIntent } from '../sales/intent.ts';
import type { OutboxRow } from './row.ts';

/** A number that counts up, such as of receipts of a series. */
export type Counter = { readonly id: string; readonly next: number };

/** One thing that is kept under its name, such as the open shift. */
export type Kept = { readonly id: string; readonly value: unknown };

/** What selling keeps on the device. What belongs together is written in one transaction. */
export type SellingDatabase = Dexie & {
  readonly cartSteps: Table<CartStep, [number, number]>;
  readonly intents: Table<SaleIntent, string>;
  readonly outbox: Table<OutboxRow, string>;
  readonly counters: Table<Counter, string>;
  readonly sales: Table<KeptSale, string>;
  readonly kept: Table<Kept, string>;
  readonly parked: Table<LocalCart, string>;
};

/**
 * Open what selling keeps, apart from the copies of the catalogue: those can be fetched anew, this can't. It is written
 * through to the disk before a sale goes on.
 */
export function openSellingDatabase(name = 'novapos-selling'): SellingDatabase {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' });
  database.version(1).stores({
    cartSteps: '[slot+step], slot',
    intents: 'orderId, slot',
    outbox: 'id, seq',
    counters: 'id',
    sales: 'orderId, soldAtMs, receiptNumber, hasNotes',
    kept: 'id',
    parked: 'id',
  });
  return database as SellingDatabase;
}

/** Count on, within a transaction that holds the counters; the first is 1. */
export async function countOn(counters: SellingDatabase['counters'], id: string): Promise<number> {
  const next = (await counters.get(id))?.next ?? 1;
  await counters.put({ id, next: next + 1 });
  return next;
}
