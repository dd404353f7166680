import type { Database } from '@novapos/chassis';
import { defaultOfflinePolicy, type OfflinePolicy } from '../domain/offline-policy.ts';
import type { PrismaClient } from './client/client.ts';

const find = {
  name: 'offline-policies.find',
  text: `select max_hours as "maxHours", max_sale_minor as "maxSaleMinor",
      max_total_minor as "maxTotalMinor", accepts_cards as "acceptsCards",
      max_card_minor as "maxCardMinor"
    from offline_policies where tenant_id = $1`,
};
const save = {
  name: 'offline-policies.save',
  text: `insert into offline_policies (tenant_id, max_hours, max_sale_minor, max_total_minor,
      accepts_cards, max_card_minor, changed_at)
    values ($1, $2, $3, $4, $5, $6, $7)
    on conflict (tenant_id) do update set max_hours = excluded.max_hours,
      max_sale_minor = excluded.max_sale_minor, max_total_minor = excluded.max_total_minor,
      accepts_cards = excluded.accepts_cards, max_card_minor = excluded.max_card_minor,
      changed_at = excluded.changed_at`,
};

/** Keeps what tenants may sell without the network. */
export function offlinePolicyStore(database: Database<PrismaClient>) {
  return {
    /** The tenant's choice; the default where it has made none. */
    async find(tenantId: string): Promise<OfflinePolicy> {
      const [policy] = await database.withTenantSql(tenantId, (sql) =>
        sql.final<OfflinePolicy>(find, [tenantId]),
      );
      return policy ?? defaultOfflinePolicy;
    },
    async save(tenantId: string, policy: OfflinePolicy, changedAt: Date): Promise<void> {
      const { maxHours, maxSaleMinor, maxTotalMinor, acceptsCards, maxCardMinor } = policy;
      const limits = [maxHours, maxSaleMinor, maxTotalMinor, acceptsCards, maxCardMinor];
      await database.withTenantSql(tenantId, (sql) =>
        sql.final(save, [tenantId, ...limits, changedAt]),
      );
    },
  };
}

/** Keeps what tenants may sell without the network. */
export type OfflinePolicyStore = ReturnType<typeof offlinePolicyStore>;
