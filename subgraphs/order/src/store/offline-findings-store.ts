import { emit, inStores, newId, type Database, type Sql, type StoreScope } from '@novapos/chassis';
import { offlineFindingRaised, offlineFindingSettled } from '@novapos/kernel';
import type {
  Discrepancy,
  OfflineFinding,
  OfflineFindingKind,
  OfflineFindingStatus,
} from '../domain/offline-finding.ts';
import type { WholeOrder } from '../domain/order.ts';
import type { PrismaClient } from './client/client.ts';

/** Which findings to list; all conditions hold together. */
export type FindingCriteria = {
  readonly scope: StoreScope;
  readonly status: OfflineFindingStatus | null;
  readonly kind: OfflineFindingKind | null;
  readonly storeId: string | null;
  readonly orderId: string | null;
};

/** A place in the list of findings, and how many to read from there. */
export type FindingPage = {
  readonly limit: number;
  readonly after: { readonly foundAt: Date; readonly id: string } | null;
};

/** Who settles a finding, and what was done about it. */
export type Settlement = {
  readonly id: string;
  readonly settledById: string;
  readonly settledAt: Date;
  readonly note: string;
};

/** What was found of an order, and when. */
type Found = {
  readonly tenantId: string;
  readonly order: Pick<WholeOrder, 'id' | 'storeId' | 'registerId'>;
  readonly found: readonly Discrepancy[];
  readonly at: Date;
};

const columns = `f.id, f.order_id as "orderId", f.store_id as "storeId", f.kind, f.line, f.message, f.sold,
  f.expected, f.found_at as "foundAt", f.settled_by as "settledById", f.settled_at as "settledAt", f.note`;
const insert = {
  name: 'offline-findings.insert',
  text: `insert into offline_findings (tenant_id, id, order_id, store_id, kind, about, line, message, sold,
      expected, found_at)
    select $1::uuid, f.id, $2, $3, f.kind, f.about, f.line, f.message, f.sold, f.expected, $4
    from json_to_recordset($5::json) as f (id uuid, kind text, about text, line int, message text,
      sold text, expected text)
    on conflict (tenant_id, order_id, kind, about) do nothing returning id`,
};
const byIds = {
  name: 'offline-findings.by-ids',
  text: `select ${columns} from offline_findings f where f.id = any($1::uuid[])`,
};
const ofOrders = {
  name: 'offline-findings.of-orders',
  text: `select ${columns} from offline_findings f where f.order_id = any($1::uuid[])
    order by f.found_at, f.id`,
};
const listing = (name: string, narrower: string) => ({
  name,
  text: `select ${columns} from offline_findings f
    where (f.found_at, f.id) > (coalesce($1::timestamptz, '-infinity'),
        coalesce($2::uuid, '00000000-0000-0000-0000-000000000000'))
      and ($3::text is null or f.kind = $3) and ($4::uuid is null or f.store_id = $4)
      and ($5::uuid is null or f.order_id = $5) and ${inStores('f.store_id', '$6')} ${narrower}
    order by f.found_at, f.id limit $7`,
});
const list = {
  all: listing('offline-findings.list', ''),
  OPEN: listing('offline-findings.list-open', 'and f.settled_at is null'),
  SETTLED: listing('offline-findings.list-settled', 'and f.settled_at is not null'),
};
const settle = {
  name: 'offline-findings.settle',
  text: `update offline_findings f set settled_by = $2, settled_at = $3, note = $4
    from orders o
    where f.id = $1 and f.settled_at is null and o.tenant_id = f.tenant_id and o.id = f.order_id
    returning ${columns}, o.register_id as "registerId"`,
};

/** Keeps what did not agree about sales without the network. */
export function offlineFindingsStore(database: Database<PrismaClient>) {
  const rows = (tenantId: string, statement: typeof byIds, values: readonly unknown[]) =>
    database.withTenantSql(tenantId, (sql) => sql.final<OfflineFinding>(statement, values));

  return {
    /** In no order; those that there are. */
    listByIds: (tenantId: string, ids: readonly string[]) => rows(tenantId, byIds, [ids]),

    /** Those of these orders, the oldest first. */
    listOfOrders: (tenantId: string, orderIds: readonly string[]) =>
      rows(tenantId, ofOrders, [orderIds]),

    /** The oldest first. */
    list(tenantId: string, criteria: FindingCriteria, { limit, after }: FindingPage) {
      const { scope, status, kind, storeId, orderId } = criteria;
      const place = [after?.foundAt ?? null, after?.id ?? null];
      return rows(tenantId, list[status ?? 'all'], [
        ...place,
        kind,
        storeId,
        orderId,
        scope,
        limit,
      ]);
    },

    /** Settle an open finding and say so; null where it is not open. */
    async settle(tenantId: string, settlement: Settlement): Promise<OfflineFinding | null> {
      const { id, settledById, settledAt, note } = settlement;
      return database.withTenantSql(tenantId, async (sql) => {
        const values = [id, settledById, settledAt, note];
        const [settled] = await sql.rows<OfflineFinding & { readonly registerId: string }>(
          settle,
          values,
        );
        if (!settled) return null;
        const { registerId, ...finding } = settled;
        const { orderId, storeId, kind, line } = finding;
        await emit({ rows: sql.final }, offlineFindingSettled, {
          tenantId,
          subject: orderId,
          at: settledAt,
          data: {
            findingId: id,
            orderId,
            storeId,
            registerId,
            kind,
            line,
            settledBy: settledById,
            settledAt: settledAt.toISOString(),
          },
        });
        return finding;
      });
    },
  };
}

/** Keeps what did not agree about sales without the network. */
export type OfflineFindingsStore = ReturnType<typeof offlineFindingsStore>;

/** Keep what was found of an order, each once, and tell it, in the transaction of the caller. */
export async function raiseFindings(
  sql: Sql,
  { tenantId, order, found, at }: Found,
): Promise<void> {
  if (found.length === 0) return;
  const given = found.map((each) => ({ ...each, id: newId() }));
  const kept = await sql.rows<{ id: string }>(insert, [
    tenantId,
    order.id,
    order.storeId,
    at,
    JSON.stringify(given),
  ]);
  const isNew = new Set(kept.map(({ id }) => id));
  for (const { id, kind, line, message, sold, expected } of given) {
    if (!isNew.has(id)) continue;
    const { id: orderId, storeId, registerId } = order;
    const where = { orderId, storeId, registerId };
    const what = { kind, line, message, sold, expected, foundAt: at.toISOString() };
    const data = { findingId: id, ...where, ...what };
    await emit(sql, offlineFindingRaised, { tenantId, subject: orderId, at, data });
  }
}
