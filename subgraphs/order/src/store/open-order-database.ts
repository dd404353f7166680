import { openDatabase, type Database } from '@novapos/chassis';
import { PrismaClient } from './client/client.ts';

/** The tables of this domain, entered as one tenant at a time. */
export type OrderDatabase = Database<PrismaClient>;

/** Open the domain's corner of PostgreSQL. */
export function openOrderDatabase(
  options: Omit<Parameters<typeof openDatabase>[0], 'schema' | 'createClient'>,
): OrderDatabase {
  return openDatabase({
    ...options,
    schema: 'order',
    createClient: (adapter) => new PrismaClient({ adapter }),
  });
}
