import { newId, type Database } from '@novapos/chassis';
import type { PricingPolicy, TaxComponent } from '@novapos/kernel';
import type { TaxRate, TaxScope } from '../domain/tax-rate.ts';
import type {
  PricingPolicy as PolicyRow,
  PrismaClient,
  TaxRate as RateRow,
} from './client/client.ts';

/** How a tenant prices: its policy, null where it has chosen none, and all its tax rates. */
export type TenantPricing = {
  readonly policy: PricingPolicy | null;
  readonly rates: readonly TaxRate[];
};

/** One tax category at one scope. */
export type RatePlace = Pick<TaxRate, 'scope' | 'scopeId' | 'taxCategory'>;

/** Keeps the pricing policy and tax rates of tenants. */
export function pricingStore(database: Database<PrismaClient>) {
  return {
    async find(tenantId: string): Promise<TenantPricing> {
      return database.withTenant(tenantId, async (tx) => {
        const policy = await tx.pricingPolicy.findUnique({ where: { tenantId } });
        const rates = await tx.taxRate.findMany({ where: { tenantId } });
        return { policy: policy && toPolicy(policy), rates: rates.map(toRate) };
      });
    },
    async savePolicy(tenantId: string, policy: PricingPolicy, changedAt: Date): Promise<void> {
      const { cashIncrementMinor, ...modes } = policy;
      const columns = { ...modes, cashIncrementMinor: BigInt(cashIncrementMinor), changedAt };
      await database.withTenant(tenantId, (tx) =>
        tx.pricingPolicy.upsert({
          where: { tenantId },
          create: { tenantId, ...columns },
          update: columns,
        }),
      );
    },
    async saveRate(
      tenantId: string,
      place: RatePlace,
      components: readonly TaxComponent[],
      changedAt: Date,
    ): Promise<TaxRate> {
      const key = keyOf(tenantId, place);
      const columns = { components: [...components], changedAt };
      const row = await database.withTenant(tenantId, (tx) =>
        tx.taxRate.upsert({
          where: { tenantId_scope_scopeId_taxCategory: key },
          create: { ...key, id: newId(), ...columns },
          update: columns,
        }),
      );
      return toRate(row);
    },
    /** The rate that was removed; null where there was none. */
    async removeRate(tenantId: string, place: RatePlace): Promise<TaxRate | null> {
      const key = keyOf(tenantId, place);
      return database.withTenant(tenantId, async (tx) => {
        const row = await tx.taxRate.findUnique({
          where: { tenantId_scope_scopeId_taxCategory: key },
        });
        if (!row) return null;
        await tx.taxRate.deleteMany({ where: { tenantId, id: row.id } });
        return toRate(row);
      });
    },
  };
}

/** Keeps pricing policies and tax rates. */
export type PricingStore = ReturnType<typeof pricingStore>;

function keyOf(tenantId: string, { scope, scopeId, taxCategory }: RatePlace) {
  return { tenantId, scope, scopeId: scopeId ?? tenantId, taxCategory };
}

function toPolicy(row: PolicyRow): PricingPolicy {
  return {
    rounding: row.rounding as PricingPolicy['rounding'],
    level: row.level as PricingPolicy['level'],
    inclusiveTarget: row.inclusiveTarget as PricingPolicy['inclusiveTarget'],
    cashIncrementMinor: Number(row.cashIncrementMinor),
    cashRounding: row.cashRounding as PricingPolicy['cashRounding'],
  };
}

function toRate(row: RateRow): TaxRate {
  const scope = row.scope as TaxScope;
  return {
    id: row.id,
    scope,
    scopeId: scope === 'TENANT' ? null : row.scopeId,
    taxCategory: row.taxCategory,
    components: row.components as unknown as readonly TaxComponent[],
  };
}
