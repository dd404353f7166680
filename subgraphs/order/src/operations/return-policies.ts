import { noteChange, type PeerCall } from '@novapos/chassis';
import type { Decision } from '@novapos/kernel';
import type { PricingInvalid } from '../domain/refusals.ts';
import {
  changeReturns,
  openReturnPolicy,
  type ReturnPolicy,
  type ReturnPolicyChange,
} from '../domain/return-policy.ts';
import type { Shop } from './shop.ts';

/** How a tenant takes goods back now. */
export async function returnPolicyOf(
  { returnPolicies }: Pick<Shop, 'returnPolicies'>,
  { tenantId }: PeerCall,
): Promise<ReturnPolicy> {
  return (await returnPolicies.find(tenantId)) ?? openReturnPolicy;
}

/** Change how a tenant takes goods back; it holds from the next refund on. */
export async function changeReturnPolicy(
  shop: Shop,
  change: ReturnPolicyChange,
  call: PeerCall,
): Promise<Decision<ReturnPolicy, PricingInvalid>> {
  const before = await returnPolicyOf(shop, call);
  const changed = changeReturns(before, change);
  if (!changed.ok) return changed;
  await shop.returnPolicies.save(call.tenantId, changed.value, shop.now());
  noteChange({ type: 'ReturnPolicy', id: call.tenantId, before, after: changed.value });
  return changed;
}
