import type { FailedSignIns } from '../domain/sign-in-lock.ts';
import type { AuthDatabase } from './open-auth-database.ts';

/** Whose failures: behind which wall, and under which key. */
export type FailureKey = { readonly tenantId: string; readonly key: string };

/** A record as it was and as it is. */
export type ChangedFailures = {
  readonly before: FailedSignIns | null;
  readonly after: FailedSignIns | null;
};

type Table = {
  /** Begins the names of the statements and of the locks. */
  readonly name: string;
  readonly table: string;
  readonly keyColumn: string;
};

/** Failures in a row in a table of PostgreSQL, changed one at a time a key. */
export function failureRecords(database: AuthDatabase, { name, table, keyColumn }: Table) {
  const lock = {
    name: `${name}.lock`,
    text: `select pg_advisory_xact_lock(hashtextextended('${name} ' || $1::text, 0))`,
  };
  const find = {
    name: `${name}.find`,
    text: `select failures, last_failed_at as "lastFailedAt", locked_until as "lockedUntil"
      from ${table} where tenant_id = $1 and ${keyColumn} = $2`,
  };
  const save = {
    name: `${name}.save`,
    text: `insert into ${table} (tenant_id, ${keyColumn}, failures, last_failed_at, locked_until)
      values ($1, $2, $3, $4, $5)
      on conflict (tenant_id, ${keyColumn}) do update set failures = excluded.failures,
        last_failed_at = excluded.last_failed_at, locked_until = excluded.locked_until`,
  };
  const forget = {
    name: `${name}.forget`,
    text: `delete from ${table} where tenant_id = $1 and ${keyColumn} = $2`,
  };

  return {
    async find({ tenantId, key }: FailureKey): Promise<FailedSignIns | null> {
      return database.withTenantSql(tenantId, async (sql) => {
        const [found] = await sql.rows<FailedSignIns>(find, [tenantId, key]);
        return found ?? null;
      });
    },

    /** Save what `decide` makes of the record, one at a time a key; null forgets it. */
    async change(
      { tenantId, key }: FailureKey,
      decide: (record: FailedSignIns | null) => FailedSignIns | null,
    ): Promise<ChangedFailures> {
      return database.withTenantSql(tenantId, async (sql) => {
        await sql.rows(lock, [`${tenantId} ${key}`]);
        const [found] = await sql.rows<FailedSignIns>(find, [tenantId, key]);
        const before = found ?? null;
        const after = decide(before);
        if (after) {
          const { failures, lastFailedAt, lockedUntil } = after;
          await sql.rows(save, [tenantId, key, failures, lastFailedAt, lockedUntil]);
        } else if (found) await sql.rows(forget, [tenantId, key]);
        return { before, after };
      });
    },
  };
}
