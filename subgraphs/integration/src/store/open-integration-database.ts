import { openDatabase, type Database } from '@novapos/chassis';
import { PrismaClient } from './client/client.ts';

/** The tables of this domain, entered as one tenant at a time. */
export type IntegrationDatabase = Database<PrismaClient>;

/** Open the domain's corner of PostgreSQL. */
export function openIntegrationDatabase(
  options: Omit<Parameters<typeof openDatabase>[0], 'schema' | 'createClient'>,
): IntegrationDatabase {
  return openDatabase({
    ...options,
    schema: 'integration',
    createClient: (adapter) => new PrismaClient({ adapter }),
  });
}
