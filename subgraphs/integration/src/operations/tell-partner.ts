import { emit, type Sql } from '@novapos/chassis';
import { partnerChanged, partnerKeyCreated, partnerKeyRevoked } from '@novapos/kernel';
import type { Partner } from '../domain/partner.ts';
import type { PartnerKey } from '../domain/partner-key.ts';

type Telling = { readonly tenantId: string; readonly at: Date };

/** Tell that a partner is new or was changed. */
export async function tellPartnerChanged(
  sql: Sql,
  { tenantId, at }: Telling,
  { id: partnerId, clientName, isActive }: Pick<Partner, 'id' | 'clientName' | 'isActive'>,
): Promise<void> {
  const data = { partnerId, clientName, isActive, at: at.toISOString() };
  await emit(sql, partnerChanged, { tenantId, subject: partnerId, at, data });
}

const keyContracts = { created: partnerKeyCreated, revoked: partnerKeyRevoked };

/** Tell that a partner's key was made or ended. */
export async function tellKey(
  sql: Sql,
  what: keyof typeof keyContracts,
  { tenantId, at }: Telling,
  { id: keyId, partnerId, environment }: Pick<PartnerKey, 'id' | 'partnerId' | 'environment'>,
): Promise<void> {
  const data = { keyId, partnerId, environment, at: at.toISOString() };
  await emit(sql, keyContracts[what], { tenantId, subject: partnerId, at, data });
}
