import { openDatabase, type Database } from '@novapos/chassis';
import { PrismaClient } from './client/client.ts';

/** The tables of this domain, entered as one tenant at a time. */
export type InventoryDatabase = Database<PrismaClient>;

/** Open the domain's corner of PostgreSQL. */
export function openInventoryDatabase(
  options: Omit<Parameters<typeof openDatabase>[0], 'schema' | 'createClient'>,
): InventoryDatabase {
  return openDatabase({
    ...options,
    schema: 'inventory',
    createClient: (adapter) => new PrismaClient({ adapter }),
  });
}
