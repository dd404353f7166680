import { once, recall, type Intent, type Statement } from '@novapos/chassis';
import type { CalendarDay } from '../domain/calendar-day.ts';
import { ledgerIn, type Ledger } from './ledger.ts';
import type { LoyaltyDatabase } from './open-loyalty-database.ts';

const withDueHolds = {
  name: 'tenants.due-holds',
  text: 'select tenant_id from tenants_with_due_holds($1) as tenant_id',
};
const withExpired = {
  name: 'tenants.expired-points',
  text: 'select tenant_id from tenants_with_expired_points($1) as tenant_id',
};
const outOfBalance = {
  name: 'accounts.out-of-balance',
  text: 'select tenant_id, customer_id from accounts_out_of_balance()',
};
const expired = {
  name: 'lots.expired',
  text: `select distinct customer_id from point_lots
    where tenant_id = $1 and expires_on < $2::date order by customer_id limit $3`,
};

type TenantRow = { readonly tenant_id: string };
type CustomerRow = { readonly customer_id: string };

/** Points and what becomes of them, each change in one transaction. */
export type PointStore = ReturnType<typeof pointStore>;

export function pointStore(database: LoyaltyDatabase, now: () => Date) {
  async function tenants(statement: Statement, value: unknown): Promise<readonly string[]> {
    const rows = await database.acrossTenants<TenantRow>(statement, [value]);
    return rows.map((row) => row.tenant_id);
  }

  return {
    /** Do work on a tenant's ledger, all of it or nothing. */
    within<Result>(tenantId: string, work: (ledger: Ledger) => Promise<Result>): Promise<Result> {
      return database.withTenantSql(tenantId, (sql) => work(ledgerIn(sql, tenantId, now())));
    },

    /** The same, once an intent; its result is kept with it. */
    once<Result>(intent: Intent, work: (ledger: Ledger) => Promise<Result>): Promise<Result> {
      const { tenantId } = intent;
      return database.withTenantSql(tenantId, (sql) =>
        once(sql, intent, () => work(ledgerIn(sql, tenantId, now()))),
      );
    },

    /** What was answered to an intent before; null for a new one. */
    async recall(intent: Intent): Promise<unknown> {
      const known = await database.withTenantSql(intent.tenantId, (sql) => recall(sql, intent));
      return known.state === 'DONE' ? known.result : null;
    },

    tenantsWithDueHolds: (at: Date): Promise<readonly string[]> => tenants(withDueHolds, at),
    tenantsWithExpiredPoints: (before: CalendarDay): Promise<readonly string[]> =>
      tenants(withExpired, before),

    /** Customers with points whose last day lies before this one. */
    async customersWithExpiredPoints(
      tenantId: string,
      before: CalendarDay,
      most: number,
    ): Promise<readonly string[]> {
      const rows = await database.withTenantSql(tenantId, (sql) =>
        sql.rows<CustomerRow>(expired, [tenantId, before, most]),
      );
      return rows.map((row) => row.customer_id);
    },

    /** Customers whose points are not the sum of their ledger or of what can be used; none, if all is well. */
    async accountsOutOfBalance(): Promise<readonly string[]> {
      const rows = await database.acrossTenants<TenantRow & CustomerRow>(outOfBalance, []);
      return rows.map((row) => `${row.tenant_id} ${row.customer_id}`);
    },
  };
}
