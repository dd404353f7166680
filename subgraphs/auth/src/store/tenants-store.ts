import { once, type Intent, type Sql } from '@novapos/chassis';
import type { Tenant } from '../domain/tenant.ts';
import type { AuthDatabase } from './open-auth-database.ts';
import { insertUser, type NewUser } from './user-statements.ts';

/** Reads and opens tenants. */
export type TenantsStore = ReturnType<typeof tenantsStore>;

/** The ids that a request to open a tenant gets, the same however often it is sent. */
export type TenantIds = { readonly tenantId: string; readonly adminId: string };

const insert = {
  name: 'tenant.insert',
  text: `insert into tenants (tenant_id, name, currency, created_at)
    values ($1, $2, $3, $4) on conflict do nothing`,
};

/** Keep a tenant unless it is there; inside its own wall. */
export async function insertTenant(sql: Sql, tenant: Tenant): Promise<void> {
  const { id, name, currency, createdAt } = tenant;
  await sql.rows(insert, [id, name, currency, createdAt]);
}

/** Tenants in PostgreSQL. */
export function tenantsStore(database: AuthDatabase) {
  return {
    async find(tenantId: string): Promise<Tenant | null> {
      const row = await database.withTenant(tenantId, (tx) =>
        tx.tenant.findUnique({ where: { tenantId } }),
      );
      return row && { ...row, id: row.tenantId };
    },

    /** The ids of the first time this intent was heard; kept inside the caller's own wall. */
    async idsOnce(intent: Intent, ids: TenantIds): Promise<TenantIds> {
      return database.withTenantSql(intent.tenantId, (sql) =>
        once(sql, intent, () => Promise.resolve(ids)),
      );
    },

    /** Keep a new tenant with its first admin, unless they are there. */
    async open(tenant: Tenant, admin: NewUser): Promise<void> {
      await database.withTenantSql(tenant.id, async (sql) => {
        await insertTenant(sql, tenant);
        await insertUser(sql, admin);
      });
    },
  };
}
