import { openDatabase, type Database } from '@novapos/chassis';
import { PrismaClient } from './client/client.ts';

/** The tables of this domain, entered as one tenant at a time. */
export type LoyaltyDatabase = Database<PrismaClient>;

/** Open the domain's corner of PostgreSQL. */
export function openLoyaltyDatabase(
  options: Omit<Parameters<typeof openDatabase>[0], 'schema' | 'createClient'>,
): LoyaltyDatabase {
  return openDatabase({
    ...options,
    schema: 'loyalty',
    createClient: (adapter) => new PrismaClient({ adapter }),
  });
}
