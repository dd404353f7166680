import { openDatabase, type Database } from '@novapos/chassis';
import { PrismaClient } from './client/client.ts';

/** The tables of this domain, entered as one tenant at a time. */
export type AnalyticsDatabase = Database<PrismaClient>;

/** Open the domain's corner of PostgreSQL. */
export function openAnalyticsDatabase(
  options: Omit<Parameters<typeof openDatabase>[0], 'schema' | 'createClient'>,
): AnalyticsDatabase {
  return openDatabase({
    ...options,
    schema: 'analytics',
    createClient: (adapter) => new PrismaClient({ adapter }),
  });
}
