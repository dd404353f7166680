import type { Database } from '@novapos/chassis';
import type { Usage, UsageQuery, UsageTotal } from '../domain/usage.ts';

/** Where a row of usage stands in the list. */
export type UsageCursor = readonly [hour: string, keyId: string, operationId: string];

/** Some rows of usage, the newest hour first, after one of them. */
export type UsagePage = { readonly limit: number; readonly after: UsageCursor | null };

export type UsageReads = ReturnType<typeof usageReads>;

const where = `tenant_id = $1 and hour >= $2 and hour < $3 and ($4::uuid is null or partner_id = $4)
  and ($5::text is null or key_id = $5) and ($6::text is null or operation_id = $6)`;

const page = {
  name: 'usage.page',
  text: `select hour, key_id as "keyId", partner_id as "partnerId",
      nullif(operation_id, '') as "operationId", nullif(operation_name, '') as "operationName",
      requests, errors, limited, cost, total_ms as "totalMs", slowest_ms as "slowestMs"
    from usage where ${where}
      and ($7::timestamptz is null or (hour, key_id, operation_id) < ($7, $8, $9))
    order by hour desc, key_id desc, operation_id desc limit $10`,
};
const total = {
  name: 'usage.total',
  text: `select coalesce(sum(requests), 0)::bigint as requests, coalesce(sum(errors), 0)::bigint as errors,
      coalesce(sum(limited), 0)::bigint as limited, coalesce(sum(cost), 0)::bigint as cost,
      coalesce(sum(total_ms), 0)::bigint as "totalMs"
    from usage where ${where}`,
};

/** Reads what was asked for by partners. */
export function usageReads(database: Pick<Database<never>, 'withTenantSql'>) {
  return {
    list: (tenantId: string, query: UsageQuery, { after, limit }: UsagePage) =>
      database.withTenantSql(tenantId, (sql) =>
        sql.final<Usage>(page, [
          ...valuesOf(tenantId, query),
          ...(after ?? [null, null, null]),
          limit,
        ]),
      ),
    async total(tenantId: string, query: UsageQuery): Promise<UsageTotal> {
      const [sums] = await database.withTenantSql(tenantId, (sql) =>
        sql.final<UsageTotal>(total, valuesOf(tenantId, query)),
      );
      return sums ?? { requests: 0, errors: 0, limited: 0, cost: 0, totalMs: 0 };
    },
  };
}

/** Where a row stands, for the page after it. */
export function usageCursor({ hour, keyId, operationId }: Usage): UsageCursor {
  return [hour.toISOString(), keyId, operationId ?? ''];
}

function valuesOf(tenantId: string, query: UsageQuery): readonly unknown[] {
  const { from, before, partnerId, keyId, operationId } = query;
  return [tenantId, from, before, partnerId, keyId, operationId];
}
