import type { Database, Statement } from '@novapos/chassis';
import type { Usage, UsageQuery, UsageTotal } from '../domain/usage.ts';

/** Where a row of usage stands in the list. */
export type UsageCursor = readonly [hour: string, keyId: string, operationId: string];

/** Some rows of usage, the newest hour first, after one of them. */
export type UsagePage = { readonly limit: number; readonly after: UsageCursor | null };

export type UsageReads = ReturnType<typeof usageReads>;

type Pair = { readonly ofAll: Statement; readonly ofPartner: Statement };

// Two statements each, so that PostgreSQL takes the index by partner where one is named.
function pairOf(name: string, textWhere: (condition: string) => string): Pair {
  const statement = (ending: string, partner: string) => ({
    name: `${name}${ending}`,
    text: textWhere(`tenant_id = $1 and hour >= $2 and hour < $3 and ${partner}
      and ($5::text is null or key_id = $5) and ($6::text is null or operation_id = $6)`),
  });
  return {
    ofAll: statement('', '$4::uuid is null'),
    ofPartner: statement('.of-partner', 'partner_id = $4::uuid'),
  };
}

const page = pairOf(
  'usage.page',
  (condition) => `select hour, key_id as "keyId", partner_id as "partnerId",
      nullif(operation_id, '') as "operationId", nullif(operation_name, '') as "operationName",
      requests, errors, limited, cost, total_ms as "totalMs", slowest_ms as "slowestMs"
    from usage where ${condition}
      and ($7::timestamptz is null or (hour, key_id, operation_id) < ($7, $8, $9))
    order by hour desc, key_id desc, operation_id desc limit $10`,
);
const total = pairOf(
  'usage.total',
  (condition) => `select coalesce(sum(requests), 0)::bigint as requests,
      coalesce(sum(errors), 0)::bigint as errors, coalesce(sum(limited), 0)::bigint as limited,
      coalesce(sum(cost), 0)::bigint as cost, coalesce(sum(total_ms), 0)::bigint as "totalMs"
    from usage where ${condition}`,
);

/** Reads what was asked for by partners. */
export function usageReads(database: Pick<Database<never>, 'withTenantSql'>) {
  return {
    list: (tenantId: string, query: UsageQuery, { after, limit }: UsagePage) =>
      database.withTenantSql(tenantId, (sql) =>
        sql.final<Usage>(chosen(page, query), [
          ...valuesOf(tenantId, query),
          ...(after ?? [null, null, null]),
          limit,
        ]),
      ),
    async total(tenantId: string, query: UsageQuery): Promise<UsageTotal> {
      const [sums] = await database.withTenantSql(tenantId, (sql) =>
        sql.final<UsageTotal>(chosen(total, query), valuesOf(tenantId, query)),
      );
      return sums ?? { requests: 0, errors: 0, limited: 0, cost: 0, totalMs: 0 };
    },
  };
}

/** Where a row stands, for the page after it. */
export function usageCursor({ hour, keyId, operationId }: Usage): UsageCursor {
  return [hour.toISOString(), keyId, operationId ?? ''];
}

function chosen({ ofAll, ofPartner }: Pair, { partnerId }: UsageQuery): Statement {
  return partnerId === null ? ofAll : ofPartner;
}

function valuesOf(tenantId: string, query: UsageQuery): readonly unknown[] {
  const { from, before, partnerId, keyId, operationId } = query;
  return [tenantId, from, before, partnerId, keyId, operationId];
}
