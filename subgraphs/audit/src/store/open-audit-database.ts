import { openDatabase, type Database } from '@novapos/chassis';
import { PrismaClient } from './client/client.ts';

/** The tables of this domain, entered as one tenant at a time. */
export type AuditDatabase = Database<PrismaClient>;

/** Open the domain's corner of PostgreSQL. */
export function openAuditDatabase(
  options: Omit<Parameters<typeof openDatabase>[0], 'schema' | 'createClient'>,
): AuditDatabase {
  return openDatabase({
    ...options,
    schema: 'audit',
    createClient: (adapter) => new PrismaClient({ adapter }),
  });
}
