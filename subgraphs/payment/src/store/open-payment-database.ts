import { openDatabase, type Database } from '@novapos/chassis';
import { PrismaClient } from './client/client.ts';

/** The tables of this domain, entered as one tenant at a time. */
export type PaymentDatabase = Database<PrismaClient>;

/** Open the domain's corner of PostgreSQL. */
export function openPaymentDatabase(
  options: Omit<Parameters<typeof openDatabase>[0], 'schema' | 'createClient'>,
): PaymentDatabase {
  return openDatabase({
    ...options,
    schema: 'payment',
    createClient: (adapter) => new PrismaClient({ adapter }),
  });
}
