import type { Sandbox, SandboxModel } from '../domain/sandbox.ts';
import type { Register } from '../domain/register.ts';
import type { Store } from '../domain/store.ts';
import type { Tenant } from '../domain/tenant.ts';
import type { AuthDatabase } from './open-auth-database.ts';
import { insertRegister } from './registers-store.ts';
import { insertStore } from './stores-store.ts';
import { insertTenant } from './tenants-store.ts';

/** Reads and opens the sandboxes of partners. */
export type SandboxesStore = ReturnType<typeof sandboxesStore>;

/** All that a new sandbox consists of. */
export type NewSandbox = {
  readonly tenant: Tenant;
  readonly store: Store;
  readonly register: Register;
};

const model = {
  name: 'sandbox.model',
  text: `select coalesce(s.currency, t.currency) as currency,
      coalesce(s.time_zone, 'UTC') as "timeZone"
    from tenants t left join lateral (
      select currency, time_zone from stores
        where tenant_id = t.tenant_id order by created_at, id limit 1
    ) s on true where t.tenant_id = $1`,
};
const keep = {
  name: 'sandbox.keep',
  text: `insert into sandboxes
      (tenant_id, partner_id, sandbox_tenant_id, store_id, register_id, opened_at)
    values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
};
const find = {
  name: 'sandbox.find',
  text: `select sandbox_tenant_id as "tenantId", store_id as "storeId", register_id as "registerId"
    from sandboxes where tenant_id = $1 and partner_id = $2`,
};

/** Sandboxes in PostgreSQL. */
export function sandboxesStore(database: AuthDatabase) {
  return {
    /** What a sandbox of this tenant takes after it; null where there is no such tenant. */
    async findModel(ownerTenantId: string): Promise<SandboxModel | null> {
      return database.withTenantSql(ownerTenantId, async (sql) => {
        const [found] = await sql.rows<SandboxModel>(model, [ownerTenantId]);
        return found ?? null;
      });
    },

    /** The ids of the first time this partner's sandbox was asked for; kept inside the owner's wall. */
    async idsOnce(
      owner: { readonly tenantId: string; readonly partnerId: string },
      { tenantId, storeId, registerId }: Sandbox,
      openedAt: Date,
    ): Promise<Sandbox> {
      const key = [owner.tenantId, owner.partnerId];
      return database.withTenantSql(owner.tenantId, async (sql) => {
        await sql.rows(keep, [...key, tenantId, storeId, registerId, openedAt]);
        const [kept] = await sql.rows<Sandbox>(find, key);
        return kept ?? { tenantId, storeId, registerId };
      });
    },

    /** Keep the sandbox with its store and register, inside its own wall, unless they are there. */
    async open({ tenant, store, register }: NewSandbox): Promise<void> {
      await database.withTenantSql(tenant.id, async (sql) => {
        await insertTenant(sql, tenant);
        await insertStore(sql, store);
        await insertRegister(sql, { ...register, createdAt: tenant.createdAt });
      });
    },
  };
}
