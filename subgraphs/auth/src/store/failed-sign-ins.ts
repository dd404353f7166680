import type { FailedSignIns } from '../domain/sign-in-lock.ts';
import type { AuthDatabase } from './open-auth-database.ts';

/** Remembers failures to sign in, by the hash of the e-mail address. */
export type FailedSignInsStore = ReturnType<typeof failedSignInsStore>;

/** Failures belong to no tenant: they are kept behind the wall of the nil UUID, which is no tenant's. */
const ofNoTenant = '00000000-0000-0000-0000-000000000000';

const lock = {
  name: 'failure.lock',
  text: `select pg_advisory_xact_lock(hashtextextended('sign-in ' || $1, 0))`,
};
const find = {
  name: 'failure.find',
  text: `select failures, last_failed_at as "lastFailedAt", locked_until as "lockedUntil"
    from sign_in_failures where tenant_id = $1 and email_hash = $2`,
};
const save = {
  name: 'failure.save',
  text: `insert into sign_in_failures
      (tenant_id, email_hash, failures, last_failed_at, locked_until)
    values ($1, $2, $3, $4, $5)
    on conflict (tenant_id, email_hash) do update set failures = excluded.failures,
      last_failed_at = excluded.last_failed_at, locked_until = excluded.locked_until`,
};
const forget = {
  name: 'failure.forget',
  text: `delete from sign_in_failures where tenant_id = $1 and email_hash = $2`,
};
const forgetOld = {
  name: 'failure.forget-old',
  text: `delete from sign_in_failures where tenant_id = $1 and last_failed_at < $2`,
};

/** Failed sign-ins in PostgreSQL. */
export function failedSignInsStore(database: AuthDatabase) {
  return {
    async find(emailHash: string): Promise<FailedSignIns | null> {
      return database.withTenantSql(ofNoTenant, async (sql) => {
        const [found] = await sql.rows<FailedSignIns>(find, [ofNoTenant, emailHash]);
        return found ?? null;
      });
    },

    /** Save what `decide` makes of the record, one at a time an address; null forgets it. Answers both. */
    async change(
      emailHash: string,
      decide: (record: FailedSignIns | null) => FailedSignIns | null,
    ): Promise<{ readonly before: FailedSignIns | null; readonly after: FailedSignIns | null }> {
      return database.withTenantSql(ofNoTenant, async (sql) => {
        await sql.rows(lock, [emailHash]);
        const [found] = await sql.rows<FailedSignIns>(find, [ofNoTenant, emailHash]);
        const before = found ?? null;
        const decided = decide(before);
        if (decided) {
          const { failures, lastFailedAt, lockedUntil } = decided;
          await sql.rows(save, [ofNoTenant, emailHash, failures, lastFailedAt, lockedUntil]);
        } else if (found) await sql.rows(forget, [ofNoTenant, emailHash]);
        return { before, after: decided };
      });
    },

    async sweep(before: Date): Promise<void> {
      await database.withTenantSql(ofNoTenant, (sql) => sql.rows(forgetOld, [ofNoTenant, before]));
    },
  };
}
