import { openDatabase, type Database } from '@novapos/chassis';
import { PrismaClient } from './client/client.ts';

/** The tables of this domain, entered as one tenant at a time. */
export type ProductDatabase = Database<PrismaClient>;

/** Open the domain's corner of PostgreSQL. */
export function openProductDatabase(
  options: Omit<Parameters<typeof openDatabase>[0], 'schema' | 'createClient'>,
): ProductDatabase {
  return openDatabase({
    ...options,
    schema: 'product',
    createClient: (adapter) => new PrismaClient({ adapter }),
  });
}
