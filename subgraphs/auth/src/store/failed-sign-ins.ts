import type { FailedSignIns } from '../domain/sign-in-lock.ts';
import { failureRecords } from './failure-records.ts';
import type { AuthDatabase } from './open-auth-database.ts';

/** Remembers failures to sign in, by the hash of the e-mail address. */
export type FailedSignInsStore = ReturnType<typeof failedSignInsStore>;

/** Failures belong to no tenant: they are kept behind the wall of the nil UUID, which is no tenant's. */
const ofNoTenant = '00000000-0000-0000-0000-000000000000';

const forgetOld = {
  name: 'failure.forget-old',
  text: `delete from sign_in_failures where tenant_id = $1 and last_failed_at < $2`,
};

/** Failed sign-ins in PostgreSQL. */
export function failedSignInsStore(database: AuthDatabase) {
  const records = failureRecords(database, {
    name: 'sign-in-failure',
    table: 'sign_in_failures',
    keyColumn: 'email_hash',
  });
  return {
    find: (emailHash: string) => records.find({ tenantId: ofNoTenant, key: emailHash }),

    /** Save what `decide` makes of the record, one at a time an address; null forgets it. Answers both. */
    change: (emailHash: string, decide: (record: FailedSignIns | null) => FailedSignIns | null) =>
      records.change({ tenantId: ofNoTenant, key: emailHash }, decide),

    async sweep(before: Date): Promise<void> {
      await database.withTenantSql(ofNoTenant, (sql) => sql.rows(forgetOld, [ofNoTenant, before]));
    },
  };
}
