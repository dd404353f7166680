import type { Database, Sql } from '@novapos/chassis';
import type { UsageCount } from '../domain/usage-batch.ts';

export type UsageWrites = ReturnType<typeof usageWrites>;

// A batch that was taken before adds nothing. Rows are written in one order, so that two batches wait for each
// other and never around each other.
const add = {
  name: 'usage.add',
  text: `with fresh as (
      insert into usage_batches (tenant_id, batch_id, recorded_at) values ($1, $2, $3)
      on conflict do nothing returning 1
    ), added as (
      insert into usage (tenant_id, hour, key_id, operation_id, partner_id, operation_name, requests,
        errors, limited, cost, total_ms, slowest_ms)
      select $1, date_trunc('hour', hour, 'UTC') as hour, "keyId", coalesce("operationId", '') as operation,
        min("partnerId"::text)::uuid, max(coalesce("operationName", '')), sum(requests), sum(errors),
        sum(limited), sum(cost), sum("totalMs"), max("slowestMs")
      from json_to_recordset($4::json) as t (hour timestamptz, "keyId" text, "operationId" text,
        "partnerId" uuid, "operationName" text, requests bigint, errors bigint, limited bigint,
        cost bigint, "totalMs" bigint, "slowestMs" int)
      where exists (select 1 from fresh)
      group by 2, 3, 4 order by 2, 3, 4
      on conflict (tenant_id, hour, key_id, operation_id) do update set
        operation_name = excluded.operation_name,
        requests = usage.requests + excluded.requests, errors = usage.errors + excluded.errors,
        limited = usage.limited + excluded.limited, cost = usage.cost + excluded.cost,
        total_ms = usage.total_ms + excluded.total_ms,
        slowest_ms = greatest(usage.slowest_ms, excluded.slowest_ms)
    )
    select exists (select 1 from fresh) as "isNew"`,
};
const touch = {
  name: 'partner-key.touch',
  text: `with used as (
      select "keyId" as id, max("lastUsedAt") as at,
        (array_agg("lastUsedAddress" order by "lastUsedAt" desc))[1] as address
      from json_to_recordset($2::json)
        as t ("keyId" text, "lastUsedAt" timestamptz, "lastUsedAddress" text)
      group by "keyId"
    ), locked as (
      select k.id from partner_keys k join used on used.id = k.id where k.tenant_id = $1
      order by k.id for update of k
    )
    update partner_keys k
      set last_used_at = used.at, last_used_address = coalesce(used.address, k.last_used_address)
      from used join locked on locked.id = used.id
      where k.tenant_id = $1 and k.id = used.id
        and (k.last_used_at is null or k.last_used_at < used.at)`,
};

/** Adds up what the gateway counted. */
export function usageWrites(database: Pick<Database<never>, 'withTenantSql'>) {
  return {
    /** Add a tenant's rows of a batch, once; whether they are new. */
    add(
      { tenantId, batchId, at }: { readonly tenantId: string; readonly batchId: string; at: Date },
      rows: readonly UsageCount[],
    ): Promise<boolean> {
      return database.withTenantSql(tenantId, async (sql: Sql) => {
        const values = [tenantId, batchId, at, JSON.stringify(rows)];
        const [added] = await sql.final<{ readonly isNew: boolean }>(add, values);
        return added?.isNew === true;
      });
    },
    /** Note when the tenant's keys were last used; again, or too late, changes nothing. */
    async touch(tenantId: string, rows: readonly UsageCount[]): Promise<void> {
      await database.withTenantSql(tenantId, (sql) =>
        sql.final(touch, [tenantId, JSON.stringify(rows)]),
      );
    },
  };
}
