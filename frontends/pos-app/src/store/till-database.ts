import { Dexie, type Table } from 'dexie';
import type { CatalogueItem } from '../till/catalogue.ts';
import type { Sealed } from './vault.ts';

/** One thing that is kept under its name, such as the settings. */
export type Kept = { readonly id: string; readonly value: unknown };

/** A key that never leaves the browser. */
export type KeptKey = { readonly id: string; readonly key: CryptoKey };

/** Stock of a variant as it is kept. */
export type StockRow = {
  readonly variantId: string;
  readonly availableMilli: number;
  readonly isLow: boolean;
};

/** A customer as it is kept: no address of any kind. */
export type CustomerRow = {
  readonly id: string;
  readonly name: string;
  readonly externalReference: string | null;
  readonly phoneLast4: string | null;
};

/** Someone who can sign in, with the sealed verifier of the PIN. */
export type StaffRow = {
  readonly userId: string;
  readonly name: string;
  readonly grants: readonly string[];
  readonly verifier: Sealed;
};

/** How often a variant was sold at this till. */
export type SoldCount = { readonly variantId: string; readonly count: number };

/** What the device is, and its copies of what the server knows. What was sold is kept apart from it. */
export type TillDatabase = Dexie & {
  readonly kept: Table<Kept, string>;
  readonly keys: Table<KeptKey, string>;
  readonly items: Table<CatalogueItem, string>;
  readonly stock: Table<StockRow, string>;
  readonly customers: Table<CustomerRow, string>;
  readonly staff: Table<StaffRow, string>;
  readonly soldCounts: Table<SoldCount, string>;
};

/** The present form. A later one is another entry below, with how rows of the form before become rows of it. */
const forms = [
  {
    version: 1,
    tables: {
      kept: 'id',
      keys: 'id',
      items: 'variantId',
      stock: 'variantId',
      customers: 'id',
      staff: 'userId',
      soldCounts: 'variantId',
    },
  },
] as const;

/** Open the device's database. An older form becomes the present one, with what it holds. */
export function openTillDatabase(name = 'novapos-till'): TillDatabase {
  const database = new Dexie(name);
  for (const { version, tables } of forms) database.version(version).stores(tables);
  return database as TillDatabase;
}

/** Forget the copies of a shop with all that says how far they went; what the device is stays. */
export async function clearCopies(database: TillDatabase): Promise<void> {
  const { kept, items, stock, customers, staff, soldCounts } = database;
  const copies = [items, stock, customers, staff, soldCounts];
  await database.transaction('rw', [kept, ...copies], async () => {
    for (const table of copies) await table.clear();
    const ids = await kept.toCollection().primaryKeys();
    await kept.bulkDelete(ids.filter((id) => !ofDevice.has(id)));
  });
}

const ofDevice: ReadonlySet<string> = new Set(['pairing', 'last-tenant', 'last-answer']);
