import type { Logger } from 'pino';
import type { Statement } from './database/database.ts';
import { every, type Repeating } from './every.ts';

type Forgetful = {
  acrossTenants<Row>(statement: Statement, values: readonly unknown[]): Promise<readonly Row[]>;
};
type Surroundings = { readonly log: Logger; readonly now: () => Date };

const keptMs = 32 * 24 * 60 * 60 * 1000;
const everyMs = 6 * 60 * 60 * 1000;
// Defined by the migration of each domain that keeps intents; it alone reaches across tenants.
const forget = { name: 'idempotency.forget', text: 'select forget_intents($1)' };

/** Forget what was answered to intents of more than 32 days ago; clients may count on 31. */
export async function forgetIntents(database: Forgetful, now: Date): Promise<void> {
  await database.acrossTenants(forget, [new Date(now.getTime() - keptMs)]);
}

/** Forget them four times a day. */
export function forgettingIntents(database: Forgetful, { log, now }: Surroundings): Repeating {
  return every({ name: 'forgetIntents', everyMs, log }, () => forgetIntents(database, now()));
}
