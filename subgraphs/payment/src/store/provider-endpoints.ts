import { newId, type Database } from '@novapos/chassis';
import type { ProviderEndpoint } from '../domain/provider-endpoint.ts';

/** Keeps where providers send their notices to. */
export type ProviderEndpoints = ReturnType<typeof providerEndpoints>;

const columns = `tenant_id as "tenantId", id, provider, secret_version as "secretVersion",
  old_secret_ends_at as "oldSecretEndsAt", opened_at as "openedAt"`;

const find = {
  name: 'provider-endpoint.find',
  text: `select ${columns} from provider_endpoint($1)`,
};
const open = {
  name: 'provider-endpoint.open',
  text: `insert into provider_endpoints (tenant_id, id, provider, secret_version, opened_at)
    values ($1, $2, $3, 1, $4) on conflict (tenant_id, provider) do nothing`,
};
const ofProvider = {
  name: 'provider-endpoint.of-provider',
  text: `select ${columns} from provider_endpoints where tenant_id = $1 and provider = $2`,
};
const rotate = {
  name: 'provider-endpoint.rotate',
  text: `update provider_endpoints set secret_version = secret_version + 1, old_secret_ends_at = $3
    where tenant_id = $1 and provider = $2 returning ${columns}`,
};

type Of = { readonly tenantId: string; readonly provider: string };

/** Endpoints in PostgreSQL. */
export function providerEndpoints(
  database: Pick<Database<never>, 'withTenantSql' | 'acrossTenants'>,
) {
  return {
    /** Whose endpoint this is; null where there is none. */
    async find(id: string): Promise<ProviderEndpoint | null> {
      const [found] = await database.acrossTenants<ProviderEndpoint>(find, [id]);
      return found ?? null;
    },

    /** The endpoint of a provider, opened where there is none yet. */
    async once({ tenantId, provider }: Of, at: Date): Promise<ProviderEndpoint> {
      return database.withTenantSql(tenantId, async (sql) => {
        await sql.rows(open, [tenantId, newId(), provider, at]);
        const [found] = await sql.rows<ProviderEndpoint>(ofProvider, [tenantId, provider]);
        if (found) return found;
        throw new Error('an endpoint was opened and is not there');
      });
    },

    /** Go on to the next secret; the old one is taken until then. Null where there is no endpoint. */
    async rotate({ tenantId, provider }: Of, oldEndsAt: Date): Promise<ProviderEndpoint | null> {
      return database.withTenantSql(tenantId, async (sql) => {
        const [found] = await sql.rows<ProviderEndpoint>(rotate, [tenantId, provider, oldEndsAt]);
        return found ?? null;
      });
    },
  };
}
