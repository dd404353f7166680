import { openDatabase, type Database } from '@novapos/chassis';
import type { Logger } from 'pino';
import { PrismaClient } from './client/client.ts';

/** The domain's corner of PostgreSQL. */
export type AuthDatabase = Database<PrismaClient>;

type DatabaseOptions = {
  readonly url: string;
  readonly maxConnections: number;
  readonly log: Logger;
};

/** Open it, as the role of the domain. */
export function openAuthDatabase(options: DatabaseOptions): AuthDatabase {
  return openDatabase({
    ...options,
    schema: 'auth',
    createClient: (adapter) => new PrismaClient({ adapter }),
  });
}
