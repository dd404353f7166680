import {
  noteChange,
  seesStore,
  withinScope,
  type PeerCall,
  type StoreScope,
} from '@novapos/chassis';
import { accept, isUuid, refuse, type Decision, type PricingPolicy } from '@novapos/kernel';
import { changePolicy, type PolicyChange } from '../domain/pricing-policy.ts';
import type { PricingInvalid } from '../domain/refusals.ts';
import { checkTaxRate, type TaxRate, type TaxRateSetting } from '../domain/tax-rate.ts';
import type { RatePlace } from '../store/pricing-store.ts';
import type { Shop } from './shop.ts';

/** For which tenant taxes are asked or set, and the stores that are seen; null for all. */
export type PricingAsker = { readonly call: PeerCall; readonly stores: StoreScope };

/** The tax rates that are seen: all of the tenant itself, and those of the stores and their registers. */
export async function seenTaxRates(
  { pricing, places }: Shop,
  { call, stores }: PricingAsker,
): Promise<readonly TaxRate[]> {
  const { rates } = await pricing.find(call.tenantId);
  if (stores === null) return rates;
  const registers = new Set(
    rates.flatMap(({ scope, scopeId }) => (scope === 'REGISTER' && scopeId ? [scopeId] : [])),
  );
  const storeOf = new Map<string, string | null>();
  for (const id of registers) {
    storeOf.set(id, (await places.sellingPoint(id, call))?.storeId ?? null);
  }
  return rates.filter(
    ({ scope, scopeId }) =>
      scope === 'TENANT' ||
      seesStore(stores, scope === 'STORE' ? scopeId : (storeOf.get(scopeId ?? '') ?? null)),
  );
}

/** Change how a tenant rounds and taxes; it holds from the next sale on. */
export async function changePricingPolicy(
  { pricing, pricingStore, now }: Shop,
  change: PolicyChange,
  { tenantId }: PeerCall,
): Promise<Decision<PricingPolicy, PricingInvalid>> {
  const { policy } = await pricing.find(tenantId);
  const changed = changePolicy(policy, change);
  if (!changed.ok) return changed;
  await pricing.change(tenantId, () => pricingStore.savePolicy(tenantId, changed.value, now()));
  noteChange({ type: 'PricingPolicy', id: tenantId, ...difference(policy, changed.value) });
  return changed;
}

/** Set the taxes of one tax category at one scope; they hold from the next sale on. */
export async function setTaxRate(
  shop: Shop,
  setting: TaxRateSetting,
  asker: PricingAsker,
): Promise<Decision<TaxRate, PricingInvalid>> {
  const components = checkTaxRate(setting);
  if (!components.ok) return components;
  if (!(await isKnown(shop, setting, asker))) {
    const problem = 'the tenant has no such store or register';
    return refuse({ kind: 'PricingInvalid', field: 'scopeId', problem });
  }
  const { tenantId } = asker.call;
  const place = placeOf(setting);
  const { rates } = await shop.pricing.find(tenantId);
  const saved = await shop.pricing.change(tenantId, () =>
    shop.pricingStore.saveRate(tenantId, place, components.value, shop.now()),
  );
  const before = rates.find(({ id }) => id === saved.id) ?? null;
  noteChange({ type: 'TaxRate', id: saved.id, before, after: saved });
  return accept(saved);
}

/** Remove the taxes of one tax category at one scope. */
export async function removeTaxRate(
  shop: Shop,
  place: RatePlace,
  { call, stores }: PricingAsker,
): Promise<Decision<TaxRate, { readonly kind: 'TaxRateNotFound' }>> {
  const { pricing, pricingStore } = shop;
  const { tenantId } = call;
  const isNameable = place.scopeId === null ? place.scope === 'TENANT' : isUuid(place.scopeId);
  const isSeen = stores === null || (await isKnown(shop, place, { call, stores }));
  const removed =
    isNameable &&
    isSeen &&
    (await pricing.change(tenantId, () => pricingStore.removeRate(tenantId, placeOf(place))));
  if (!removed) return refuse({ kind: 'TaxRateNotFound' });
  noteChange({ type: 'TaxRate', id: removed.id, before: removed, after: null });
  return accept(removed);
}

function difference(before: PricingPolicy, after: PricingPolicy) {
  const changed = Object.entries(after).filter(
    ([setting, value]) => before[setting as keyof PricingPolicy] !== value,
  );
  const settings = changed.map(([setting]) => [setting, before[setting as keyof PricingPolicy]]);
  return {
    before: Object.fromEntries(settings) as Partial<PricingPolicy>,
    after: Object.fromEntries(changed) as Partial<PricingPolicy>,
  };
}

function placeOf({ scope, scopeId, taxCategory }: RatePlace): RatePlace {
  return { scope, scopeId: scopeId?.toLowerCase() ?? null, taxCategory: taxCategory.trim() };
}

async function isKnown(
  { places }: Shop,
  { scope, scopeId }: Pick<TaxRateSetting, 'scope' | 'scopeId'>,
  { call, stores }: PricingAsker,
): Promise<boolean> {
  if (scopeId === null) return true;
  if (!isUuid(scopeId)) return false;
  return scope === 'STORE'
    ? seesStore(stores, scopeId) && places.isStore(scopeId, call)
    : withinScope(stores, await places.sellingPoint(scopeId, call)) !== null;
}
