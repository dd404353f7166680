import { noteChange, withinScope, type PeerCall, type StoreScope } from '@novapos/chassis';
import { accept, isUuid, refuse, type Decision } from '@novapos/kernel';
import type { OfflineFinding } from '../domain/offline-finding.ts';
import type { Shop } from './shop.ts';

/** A finding to settle, and what was done about it. */
export type SettlementRequest = { readonly id: string; readonly note: string };

/** Why a finding can't be settled. */
export type SettlementRefusal =
  { readonly kind: 'OfflineFindingNotFound' } | { readonly kind: 'SettlementNoteMissing' };

/** Who settles, and the stores that they see. */
export type Settler = { readonly userId: string; readonly scope: StoreScope };

const longestNote = 500;

/** Settle a finding, once: one that is settled already is answered as it is. */
export async function settleOfflineFinding(
  { offline: { findings }, now }: Shop,
  { userId, scope }: Settler,
  { id, note }: SettlementRequest,
  { tenantId }: PeerCall,
): Promise<Decision<OfflineFinding, SettlementRefusal>> {
  const told = note.trim();
  if (!(told.length >= 1 && told.length <= longestNote)) {
    return refuse({ kind: 'SettlementNoteMissing' });
  }
  const find = async () => (isUuid(id) ? (await findings.listByIds(tenantId, [id]))[0] : undefined);
  const known = withinScope(scope, await find());
  if (!known) return refuse({ kind: 'OfflineFindingNotFound' });
  const settlement = { id: known.id, settledById: userId, settledAt: now(), note: told };
  const settled = await findings.settle(tenantId, settlement);
  if (!settled) return accept((await find()) ?? known);
  const after = { status: 'SETTLED', note: told };
  noteChange({ type: 'OfflineFinding', id: known.id, before: { status: 'OPEN' }, after });
  return accept(settled);
}
