import type { PricingPolicy } from '@novapos/kernel';
import type { TaxRate } from '../domain/tax-rate.ts';
import type { PricingStore } from '../store/pricing-store.ts';
import { keptFor } from './kept-for.ts';

// Changes through this process hold at once; one through another process holds after so long.
const keptMs = 2_000;

/** How a tenant prices now. */
export type PricingNow = { readonly policy: PricingPolicy; readonly rates: readonly TaxRate[] };

/** How tenants price, kept in memory until it is changed; `fallback` holds where a tenant chose nothing. */
export function tenantPricing(store: PricingStore, fallback: PricingPolicy, now: () => Date) {
  const pricing = keptFor<PricingNow>({
    ms: keptMs,
    now,
    load: async (tenantId) => {
      const { policy, rates } = await store.find(tenantId);
      return { policy: policy ?? fallback, rates };
    },
  });

  return {
    find: (tenantId: string): Promise<PricingNow> => pricing.get(tenantId),
    /** Do a change; what is asked for after it shows the change. */
    async change<Result>(tenantId: string, work: () => Promise<Result>): Promise<Result> {
      try {
        return await work();
      } finally {
        pricing.forget(tenantId);
      }
    },
  };
}

/** How tenants price. */
export type TenantPricing = ReturnType<typeof tenantPricing>;
