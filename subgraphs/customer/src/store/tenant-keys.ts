import type { Sql } from '@novapos/chassis';
import type { Vault, WrappedKey } from '../keys/vault.ts';

/** The keys with which a tenant's texts are sealed and indexed now. */
export type TenantKeys = { readonly data: WrappedKey; readonly index: WrappedKey };

type Made = { readonly tenantId: string; readonly at: Date; readonly vault: Vault };
type KeyRow = {
  readonly version: number;
  readonly masterKeyId: string;
  readonly wrapped: Uint8Array;
};
type IndexRow = Omit<KeyRow, 'version'>;

// Held until the transaction ends, so that no rotation retires the key while something is sealed with it.
const lockNewest = {
  name: 'keys.lock-newest',
  text: `select version, master_key_id as "masterKeyId", wrapped from data_keys
    where tenant_id = $1 order by version desc limit 1 for key share`,
};
const findIndex = {
  name: 'keys.index',
  text: `select master_key_id as "masterKeyId", wrapped from index_keys where tenant_id = $1`,
};
const insertIndex = {
  name: 'keys.insert-index',
  text: `insert into index_keys (tenant_id, master_key_id, wrapped, made_at)
    values ($1, $2, $3, $4) on conflict do nothing`,
};
const insertFirst = {
  name: 'keys.insert-first',
  text: `insert into data_keys (tenant_id, version, master_key_id, made_under, wrapped, made_at)
    select $1, 1, $2, $2, $3, $4 where not exists (select 1 from data_keys where tenant_id = $1)
    on conflict do nothing`,
};

/** The key by which a tenant's customers are found; null for a tenant that never had one. */
export async function findIndexKey(sql: Sql, tenantId: string): Promise<WrappedKey | null> {
  const [row] = await sql.rows<IndexRow>(findIndex, [tenantId]);
  return row ? { ...row, tenantId, purpose: 'INDEX', version: 1 } : null;
}

/** The keys to write with, in the transaction that writes; a tenant's first ones are made here. */
export async function lockKeys(sql: Sql, made: Made): Promise<TenantKeys> {
  const known = await currentKeys(sql, made.tenantId);
  if (known) return known;
  await makeKeys(sql, made);
  const fresh = await currentKeys(sql, made.tenantId);
  if (fresh) return fresh;
  throw new Error('the keys of a tenant were made and are not there');
}

async function currentKeys(sql: Sql, tenantId: string): Promise<TenantKeys | null> {
  const [newest, index] = await Promise.all([
    sql.rows<KeyRow>(lockNewest, [tenantId]),
    findIndexKey(sql, tenantId),
  ]);
  const [data] = newest;
  return data && index ? { data: { ...data, tenantId, purpose: 'DATA' }, index } : null;
}

async function makeKeys(sql: Sql, { tenantId, at, vault }: Made): Promise<void> {
  const index = vault.make({ tenantId, purpose: 'INDEX', version: 1 });
  const data = vault.make({ tenantId, purpose: 'DATA', version: 1 });
  await sql.rows(insertIndex, [tenantId, index.masterKeyId, index.wrapped, at]);
  await sql.rows(insertFirst, [tenantId, data.masterKeyId, data.wrapped, at]);
}
