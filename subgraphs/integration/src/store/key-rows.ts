import type { Sql } from '@novapos/chassis';
import type { PartnerKey } from '../domain/partner-key.ts';

/** A key to keep: a hash in place of its secret. */
export type NewPartnerKey = Omit<
  PartnerKey,
  'revokedAt' | 'lastUsedAt' | 'lastUsedAddress' | 'isPartnerActive'
> & { readonly secretHash: string; readonly createdBy: string };

const columns = `k.id, k.partner_id as "partnerId", k.environment, k.label, k.grants,
  k.store_ids as "storeIds", k.allowed_addresses as "allowedAddresses",
  k.expires_at as "expiresAt", k.revoked_at as "revokedAt", k.last_used_at as "lastUsedAt",
  k.last_used_address as "lastUsedAddress", k.created_at as "createdAt",
  p.is_active as "isPartnerActive"`;
const table = `partner_keys k join partners p on p.tenant_id = k.tenant_id and p.id = k.partner_id`;

const byIds = {
  name: 'partner-key.by-ids',
  text: `select ${columns} from ${table} where k.tenant_id = $1 and k.id = any ($2::text[])`,
};
const ofPartners = {
  name: 'partner-key.of-partners',
  text: `select ${columns} from ${table} where k.tenant_id = $1 and k.partner_id = any ($2::uuid[])`,
};
const locked = {
  name: 'partner-key.lock',
  text: `select ${columns} from ${table} where k.tenant_id = $1 and k.id = $2 for update of k`,
};
const countLive = {
  name: 'partner-key.count-live',
  text: `select count(*)::int as live from partner_keys
    where tenant_id = $1 and partner_id = $2 and environment = $3
      and revoked_at is null and (expires_at is null or expires_at > $4)`,
};
const insert = {
  name: 'partner-key.insert',
  text: `insert into partner_keys (tenant_id, id, partner_id, environment, label, secret_hash,
      grants, store_ids, allowed_addresses, expires_at, created_by, created_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
};
const revoke = {
  name: 'partner-key.revoke',
  text: `update partner_keys set revoked_at = $3 where tenant_id = $1 and id = $2`,
};

/** Keys by id, in no order. */
export function listKeysByIds(sql: Sql, tenantId: string, ids: readonly string[]) {
  return sql.rows<PartnerKey>(byIds, [tenantId, ids]);
}

/** The keys of these partners, in no order. */
export function listKeysOf(sql: Sql, tenantId: string, partnerIds: readonly string[]) {
  return sql.rows<PartnerKey>(ofPartners, [tenantId, partnerIds]);
}

/** A key that no one else changes until the transaction ends, or null where there is none. */
export async function lockKey(sql: Sql, tenantId: string, id: string): Promise<PartnerKey | null> {
  const [row] = await sql.rows<PartnerKey>(locked, [tenantId, id]);
  return row ?? null;
}

type Sort = Pick<PartnerKey, 'partnerId' | 'environment'>;

/** How many keys of a partner and environment live, whose partner's row is locked. */
export async function countLiveKeys(
  sql: Sql,
  tenantId: string,
  { partnerId, environment, at }: Sort & { readonly at: Date },
): Promise<number> {
  const [row] = await sql.rows<{ readonly live: number }>(countLive, [
    ...[tenantId, partnerId, environment, at],
  ]);
  return row?.live ?? 0;
}

/** Keep a new key. */
export async function insertKey(sql: Sql, tenantId: string, key: NewPartnerKey): Promise<void> {
  const { id, partnerId, environment, label, secretHash, grants, createdBy, createdAt } = key;
  const { storeIds, allowedAddresses, expiresAt } = key;
  await sql.rows(insert, [
    ...[tenantId, id, partnerId, environment, label, secretHash, grants],
    ...[jsonOf(storeIds), jsonOf(allowedAddresses), expiresAt, createdBy, createdAt],
  ]);
}

/** End a key. */
export async function revokeKey(
  sql: Sql,
  { tenantId, id, at }: { readonly tenantId: string; readonly id: string; readonly at: Date },
): Promise<void> {
  await sql.rows(revoke, [tenantId, id, at]);
}

function jsonOf(items: readonly string[] | null): string | null {
  return items === null ? null : JSON.stringify(items);
}
