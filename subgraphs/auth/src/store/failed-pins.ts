import { failureRecords } from './failure-records.ts';
import type { AuthDatabase } from './open-auth-database.ts';

/** Remembers wrong PINs, by the id of the user that was named, whether or not there is one. */
export type FailedPinsStore = ReturnType<typeof failedPinsStore>;

const forgetOld = { name: 'pin-failure.forget-old', text: `select forget_pin_failures($1)` };

/** Wrong PINs in PostgreSQL. */
export function failedPinsStore(database: AuthDatabase) {
  return {
    ...failureRecords(database, {
      name: 'pin-failure',
      table: 'pin_failures',
      keyColumn: 'user_id',
    }),

    async sweep(before: Date): Promise<void> {
      await database.acrossTenants(forgetOld, [before]);
    },
  };
}
