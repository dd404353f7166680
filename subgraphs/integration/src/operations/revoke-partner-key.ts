import { noteChange } from '@novapos/chassis';
import { accept, refuse, type Decision } from '@novapos/kernel';
import { isKeyId } from '../domain/partner-key.ts';
import type { PartnerKeyNotFound } from '../domain/partner-refusals.ts';
import { lockKey, revokeKey } from '../store/key-rows.ts';
import type { PartnerDesk } from './partner-desk.ts';
import { tellKey } from './tell-partner.ts';

/** End a key at once; answers its id. One that was ended stays so since then. */
export async function revokePartnerKey(
  { tenantId, now, write }: PartnerDesk,
  id: string,
): Promise<Decision<string, PartnerKeyNotFound>> {
  if (!isKeyId(id)) return refuse({ kind: 'PartnerKeyNotFound' });
  return write(async (sql) => {
    const key = await lockKey(sql, tenantId, id);
    if (!key) return refuse({ kind: 'PartnerKeyNotFound' });
    if (key.revokedAt) return accept(key.id);
    const at = now();
    await revokeKey(sql, { tenantId, id: key.id, at });
    await tellKey(sql, 'revoked', { tenantId, at }, key);
    const before = { partnerId: key.partnerId, revokedAt: null };
    noteChange({ type: 'PartnerKey', id: key.id, before, after: { ...before, revokedAt: at } });
    return accept(key.id);
  });
}
