import {
  emitAll,
  inStores,
  newId,
  type Database,
  type Page,
  type Sql,
  type StoreScope,
} from '@novapos/chassis';
import { alertRaised } from '@novapos/kernel';
import type { Alert, AlertKind } from '../domain/alert.ts';
import type { Anomaly, RegisterDay } from '../domain/anomaly.ts';
import type { TouchedDay } from '../domain/touched-days.ts';

export type AlertStore = ReturnType<typeof alertStore>;

/** Which alerts; what is null does not matter. */
export type AlertFilter = {
  /** Of which stores; null for all. */
  readonly scope: StoreScope;
  readonly storeId: string | null;
  readonly registerId: string | null;
  readonly kind: AlertKind | null;
  readonly isAcknowledged: boolean | null;
};

/** A register's day and what is not usual about it. */
export type Finding = { readonly day: TouchedDay; readonly anomalies: readonly Anomaly[] };

/** Who has looked into an alert, and of which stores that one sees alerts. */
export type Acknowledgement = {
  readonly scope: StoreScope;
  readonly by: string;
  readonly at: Date;
};

type Raising = { readonly tenantId: string; readonly at: Date };

const columns = `id, kind, store_id as "storeId", register_id as "registerId",
  business_date::text as "businessDate", observed, expected, raised_at as "raisedAt",
  acknowledged_at as "acknowledgedAt", acknowledged_by as "acknowledgedBy"`;
const find = {
  name: 'alerts.find',
  text: `select ${columns} from alerts where tenant_id = $1 and id = any ($2::uuid[])`,
};
const list = {
  name: 'alerts.list',
  text: `select ${columns} from alerts
    where tenant_id = $1 and ($2::uuid is null or id < $2) and ($3::uuid is null or store_id = $3)
      and ($4::uuid is null or register_id = $4) and ($5::text is null or kind = $5)
      and ($6::boolean is null or (acknowledged_at is not null) = $6)
      and ${inStores('store_id', '$8')}
    order by id desc limit $7`,
};
const acknowledge = {
  name: 'alerts.acknowledge',
  text: `update alerts set acknowledged_at = coalesce(acknowledged_at, $3),
      acknowledged_by = case when acknowledged_at is null then $4::uuid else acknowledged_by end
    where tenant_id = $1 and id = $2 and ${inStores('store_id', '$5')} returning ${columns}`,
};
const raise = {
  name: 'alerts.raise',
  text: `insert into alerts
      (tenant_id, id, kind, store_id, register_id, business_date, observed, expected, raised_at)
    select $1::uuid, id, kind, store_id, register_id, business_date, observed, expected, $3
    from json_to_recordset($2::json) as r (id uuid, kind text, store_id uuid, register_id uuid,
      business_date date, observed text, expected text)
    order by kind, register_id, business_date
    on conflict (tenant_id, kind, register_id, business_date) do nothing returning ${columns}`,
};
const registerDay = {
  name: 'alerts.register-day',
  text: `select ${registerDayColumns()} from sales_days
    where tenant_id = $1 and business_date = $2::date and store_id = $3 and register_id = $4`,
};
const usual = {
  name: 'alerts.usual',
  text: `select ${registerDayColumns()} from sales_days
    where tenant_id = $1 and business_date between $2::date - $4::int and $2::date - 1 and store_id = $3
    group by business_date, register_id`,
};

function registerDayColumns(): string {
  return `coalesce(sum(orders), 0)::bigint as orders, coalesce(sum(refunds), 0)::bigint as refunds,
    coalesce(sum(voids), 0)::bigint as voids,
    coalesce(sum(price_overrides), 0)::bigint as "priceOverrides"`;
}

/** What a register has done on a business day so far. */
export async function findRegisterDay(
  sql: Pick<Sql, 'rows'>,
  tenantId: string,
  { businessDate, storeId, registerId }: TouchedDay,
): Promise<RegisterDay> {
  const [day] = await sql.rows<RegisterDay>(registerDay, [
    ...[tenantId, businessDate],
    ...[storeId, registerId],
  ]);
  return day ?? { orders: 0, refunds: 0, voids: 0, priceOverrides: 0 };
}

/** The days of all registers of the store before a business day. */
export function listUsualDays(
  sql: Pick<Sql, 'rows'>,
  tenantId: string,
  { businessDate, storeId }: TouchedDay,
  days: number,
): Promise<readonly RegisterDay[]> {
  return sql.rows<RegisterDay>(usual, [tenantId, businessDate, storeId, days]);
}

/** Keep alerts that are not there yet and say so, in one transaction. */
export async function raiseAlerts(
  sql: Pick<Sql, 'rows'>,
  { tenantId, at }: Raising,
  findings: readonly Finding[],
): Promise<void> {
  const rows = findings.flatMap(({ day, anomalies }) =>
    anomalies.map((anomaly) => ({
      id: newId(),
      ...anomaly,
      store_id: day.storeId,
      register_id: day.registerId,
      business_date: day.businessDate,
    })),
  );
  if (rows.length === 0) return;
  const raised = await sql.rows<Alert>(raise, [tenantId, JSON.stringify(rows), at]);
  const told = raised.map(({ id, kind, storeId, registerId, ...alert }) => {
    const { businessDate, observed, expected } = alert;
    const place = { storeId, registerId, businessDate };
    const data = { alertId: id, kind, ...place, observed, expected, at: at.toISOString() };
    return { subject: id, data };
  });
  await emitAll(sql, alertRaised, { tenantId, at }, told);
}

/** Reads alerts, and keeps who looked into them. */
export function alertStore(database: Pick<Database<never>, 'withTenantSql'>) {
  return {
    listByIds: (tenantId: string, ids: readonly string[]) =>
      database.withTenantSql(tenantId, (sql) => sql.final<Alert>(find, [tenantId, ids])),
    /** One more than the page has, the newest first; ids are made in the order of time. */
    list: (tenantId: string, filter: AlertFilter, { limit, after }: Page<readonly [string]>) =>
      database.withTenantSql(tenantId, (sql) =>
        sql.final<Alert>(list, [
          ...[tenantId, after?.[0] ?? null, filter.storeId, filter.registerId],
          ...[filter.kind, filter.isAcknowledged, limit, filter.scope],
        ]),
      ),
    /** The alert, acknowledged by this one unless somebody was first; null where there is none to be seen. */
    async acknowledge(tenantId: string, alertId: string, { scope, by, at }: Acknowledgement) {
      const [alert] = await database.withTenantSql(tenantId, (sql) =>
        sql.final<Alert>(acknowledge, [tenantId, alertId, at, by, scope]),
      );
      return alert ?? null;
    },
  };
}
