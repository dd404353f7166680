import { noteChange, once, type Sql } from '@novapos/chassis';
import { accept, isUuid, refuse, type Decision } from '@novapos/kernel';
import type { Partner, Sandbox } from '../domain/partner.ts';
import type { PartnerNotFound } from '../domain/partner-refusals.ts';
import type { Places } from '../peers/places.ts';
import { lockPartner } from '../store/partner-rows.ts';
import { saveSandbox } from '../store/partner-writes.ts';
import type { PartnerDesk } from './partner-desk.ts';

/** Whose sandbox to open. */
export type SandboxInput = { readonly partnerId: string; readonly idempotencyKey: string };

type Opening = {
  readonly places: Places;
  /** The partner as it is read before anything is written; null where there is none. */
  readonly find: (id: string) => Promise<Partner | null>;
};

/**
 * Open a partner's sandbox, once a partner; answers the partner's id. Auth opens the tenant first and
 * answers the same one again, so that a crash in between leaves nothing that the next call does not go on with.
 */
export async function openSandbox(
  desk: PartnerDesk,
  { places, find }: Opening,
  { partnerId, idempotencyKey: key }: SandboxInput,
): Promise<Decision<string, PartnerNotFound>> {
  const partner = isUuid(partnerId) ? await find(partnerId) : null;
  if (!partner) return refuse({ kind: 'PartnerNotFound' });
  const { id, name, sandbox } = partner;
  const place = sandbox ?? (await places.openSandbox({ partnerId: id, name }));
  const { tenantId } = desk;
  const intent = { tenantId, operation: 'openSandbox', key, body: { partnerId: id } };
  return desk.write((sql) => once(sql, intent, () => save(sql, desk, id, place)));
}

async function save(
  sql: Sql,
  { tenantId, now }: PartnerDesk,
  id: string,
  place: Omit<Sandbox, 'openedAt'>,
): Promise<Decision<string, PartnerNotFound>> {
  const partner = await lockPartner(sql, tenantId, id);
  if (!partner) return refuse({ kind: 'PartnerNotFound' });
  if (partner.sandbox) return accept(id);
  const sandbox = { ...place, openedAt: now() };
  await saveSandbox(sql, { tenantId, id }, sandbox);
  const { storeId, registerId } = place;
  const after = { sandboxTenantId: place.tenantId, storeId, registerId };
  noteChange({ type: 'Partner', id, before: { sandboxTenantId: null }, after });
  return accept(id);
}
