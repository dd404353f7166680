import { createHash } from 'node:crypto';
import { findTable, openTable, type TableFile } from './read-table.ts';

/** The sha256 of each unpacked table, by the table's name. */
export type TableHashes = Readonly<Record<string, string>>;

/** The tables that decide what is sold. */
const tables = ['stores', 'products', 'baskets', 'lines'] as const;

/** What a tenant holds of a dataset. */
const rules = 'sales to households';

/** Hash the unpacked tables of a folder, so that packed and plain copies are the same dataset. */
export async function hashTables(folder: string): Promise<TableHashes> {
  const hashes: Record<string, string> = {};
  for (const table of tables) hashes[table] = await hashOf(findTable(folder, table));
  return hashes;
}

/**
 * One name for the dataset sold by these rules: the same files give the same, wherever they lie. Its tenant holds
 * nothing that was sold by other rules.
 */
export function fingerprintOf(hashes: TableHashes): string {
  const all = tables.map((table) => hashes[table] ?? '').join(' ');
  return createHash('sha256').update(`${rules} ${all}`).digest('hex');
}

async function hashOf(file: TableFile): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of openTable(file)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
