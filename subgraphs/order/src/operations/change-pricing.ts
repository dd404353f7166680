import { noteChange, type PeerCall } from '@novapos/chassis';
import { accept, isUuid, refuse, type Decision, type PricingPolicy } from '@novapos/kernel';
import { changePolicy, type PolicyChange } from '../domain/pricing-policy.ts';
import type { PricingInvalid } from '../domain/refusals.ts';
import { checkTaxRate, type TaxRate, type TaxRateSetting } from '../domain/tax-rate.ts';
import type { RatePlace } from '../store/pricing-store.ts';
import type { Shop } from './shop.ts';

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
  call: PeerCall,
): Promise<Decision<TaxRate, PricingInvalid>> {
  const components = checkTaxRate(setting);
  if (!components.ok) return components;
  if (!(await isKnown(shop, setting, call))) {
    const problem = 'the tenant has no such store or register';
    return refuse({ kind: 'PricingInvalid', field: 'scopeId', problem });
  }
  const { tenantId } = call;
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
  { pricing, pricingStore }: Shop,
  place: RatePlace,
  { tenantId }: PeerCall,
): Promise<Decision<TaxRate, { readonly kind: 'TaxRateNotFound' }>> {
  const isNameable = place.scopeId === null ? place.scope === 'TENANT' : isUuid(place.scopeId);
  const removed =
    isNameable &&
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
  { scope, scopeId }: TaxRateSetting,
  call: PeerCall,
): Promise<boolean> {
  if (scopeId === null) return true;
  if (!isUuid(scopeId)) return false;
  return scope === 'STORE'
    ? places.isStore(scopeId, call)
    : (await places.sellingPoint(scopeId, call)) !== null;
}
