import type { Database } from '@novapos/chassis';
import type { ReturnPolicy } from '../domain/return-policy.ts';
import type { PrismaClient } from './client/client.ts';

/** Keeps the return policies of tenants. */
export function returnPolicyStore(database: Database<PrismaClient>) {
  return {
    /** Null where the tenant has chosen none. */
    async find(tenantId: string): Promise<ReturnPolicy | null> {
      const row = await database.withTenant(tenantId, (tx) =>
        tx.returnPolicy.findUnique({ where: { tenantId } }),
      );
      if (!row) return null;
      const { windowDays, limitMinor, acceptsChangedMind } = row;
      return {
        windowDays,
        limitMinor: limitMinor === null ? null : Number(limitMinor),
        acceptsChangedMind,
      };
    },
    async save(tenantId: string, policy: ReturnPolicy, changedAt: Date): Promise<void> {
      const { windowDays, limitMinor, acceptsChangedMind } = policy;
      const limit = limitMinor === null ? null : BigInt(limitMinor);
      const columns = { windowDays, limitMinor: limit, acceptsChangedMind, changedAt };
      await database.withTenant(tenantId, (tx) =>
        tx.returnPolicy.upsert({
          where: { tenantId },
          create: { tenantId, ...columns },
          update: columns,
        }),
      );
    },
  };
}

/** Keeps return policies. */
export type ReturnPolicyStore = ReturnType<typeof returnPolicyStore>;
