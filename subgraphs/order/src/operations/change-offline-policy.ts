import { noteChange, type PeerCall } from '@novapos/chassis';
import type { Decision } from '@novapos/kernel';
import {
  changeOfflinePolicy as changed,
  type OfflinePolicy,
  type OfflinePolicyChange,
} from '../domain/offline-policy.ts';
import type { PricingInvalid } from '../domain/refusals.ts';
import type { Shop } from './shop.ts';

/** Change what a tenant may sell without the network; tills learn of it when they next ask. */
export async function changeOfflinePolicy(
  { offline: { policies }, now }: Shop,
  change: OfflinePolicyChange,
  { tenantId }: PeerCall,
): Promise<Decision<OfflinePolicy, PricingInvalid>> {
  const before = await policies.find(tenantId);
  const decision = changed(before, change);
  if (!decision.ok) return decision;
  await policies.save(tenantId, decision.value, now());
  noteChange({ type: 'OfflinePolicy', id: tenantId, before, after: decision.value });
  return decision;
}
