import { openDatabase, type Database } from '@novapos/chassis';
import { PrismaClient } from './client/client.ts';

/** The tables of this domain, entered as one tenant at a time. */
export type CustomerDatabase = Database<PrismaClient>;

/** Open the domain's corner of PostgreSQL. */
export function openCustomerDatabase(
  options: Omit<Parameters<typeof openDatabase>[0], 'schema' | 'createClient'>,
): CustomerDatabase {
  return openDatabase({
    ...options,
    schema: 'customer',
    createClient: (adapter) => new PrismaClient({ adapter }),
  });
}
