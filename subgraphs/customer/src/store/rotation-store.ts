import { SealBroken, type Sql } from '@novapos/chassis';
import type { Place, Vault, WrappedKey } from '../keys/vault.ts';
import type { CustomerDatabase } from './customer-database.ts';
import { opened, sealedColumns, toSealedText } from './sealed-texts.ts';
import { lockKeys } from './tenant-keys.ts';

type DataKeyRow = {
  readonly version: number;
  readonly masterKeyId: string;
  readonly madeUnder: string;
  readonly wrapped: Uint8Array;
  readonly madeAt: Date;
};

const lockIndex = {
  name: 'rotation.lock-index',
  text: `select master_key_id as "masterKeyId", wrapped from index_keys where tenant_id = $1 for update`,
};
const dataKeys = {
  name: 'rotation.data-keys',
  text: `select version, master_key_id as "masterKeyId", made_under as "madeUnder", wrapped,
      made_at as "madeAt" from data_keys where tenant_id = $1 order by version desc`,
};
const rewrapIndex = {
  name: 'rotation.rewrap-index',
  text: `update index_keys set master_key_id = $2, wrapped = $3 where tenant_id = $1`,
};
const rewrapData = {
  name: 'rotation.rewrap-data',
  text: `update data_keys set master_key_id = $3, wrapped = $4 where tenant_id = $1 and version = $2`,
};
const insertData = {
  name: 'rotation.insert-data',
  text: `insert into data_keys (tenant_id, version, master_key_id, made_under, wrapped, made_at)
    values ($1, $2, $3, $3, $4, $5)`,
};
const behind = {
  name: 'rotation.behind',
  text: `select ${sealedColumns} from sealed_texts t
    join data_keys k on k.tenant_id = t.tenant_id and k.version = t.key_version
    where t.tenant_id = $1 and t.key_version < $2 and (t.owner_id, t.field) > ($3, $4)
    order by t.owner_id, t.field limit $5 for update of t`,
};
const reseal = {
  name: 'rotation.reseal',
  text: `update sealed_texts t set key_version = $2, sealed = n.sealed
    from unnest($3::uuid[], $4::text[], $5::bytea[]) as n (owner_id, field, sealed)
    where t.tenant_id = $1 and t.owner_id = n.owner_id and t.field = n.field`,
};
// Waits for those who still seal with an old key; the statement after it sees what they wrote.
const lockOld = {
  name: 'rotation.lock-old',
  text: `select version from data_keys
    where tenant_id = $1 and version < (select max(version) from data_keys where tenant_id = $1)
    for update`,
};
const retire = {
  name: 'rotation.retire',
  text: `delete from data_keys k where k.tenant_id = $1 and k.version = any ($2::int[]) and not exists (
      select 1 from sealed_texts t where t.tenant_id = $1 and t.key_version = k.version)
    returning version`,
};
const tenantsWithKeys = { name: 'rotation.tenants', text: 'select tenants_with_keys() as id' };
const inUse = {
  name: 'rotation.in-use',
  text: 'select master_key_id as "masterKeyId", keys from master_keys_in_use()',
};
const texts = {
  name: 'rotation.texts',
  text: 'select made_under as "madeUnder", texts, behind from texts_by_master_key()',
};

/** The tenants whose keys can be rotated. */
export async function listTenantsWithKeys(database: CustomerDatabase): Promise<readonly string[]> {
  const rows = await database.acrossTenants<{ readonly id: string }>(tenantsWithKeys, []);
  return rows.map(({ id }) => id);
}

/** Which master keys are in use, and how many keys of tenants each wraps. */
export function listMasterKeysInUse(database: CustomerDatabase) {
  type Row = { readonly masterKeyId: string; readonly keys: number };
  return database.acrossTenants<Row>(inUse, []);
}

/** How many texts there are by the master key their data key was made under, and how many wait to be sealed anew. */
export function countTexts(database: CustomerDatabase) {
  type Row = { readonly madeUnder: string; readonly texts: number; readonly behind: number };
  return database.acrossTenants<Row>(texts, []);
}

/** When a tenant's data key is too old to go on sealing with it. */
export type Renewal = { readonly madeBefore: Date | null; readonly at: Date };

/**
 * Wrap all keys of a tenant by the current master key, and make a new data key unless the newest one was
 * made under that master key and not before `madeBefore`. Again it changes nothing.
 */
export async function renewKeys(
  sql: Sql,
  { tenantId, vault }: { readonly tenantId: string; readonly vault: Vault },
  { madeBefore, at }: Renewal,
): Promise<{ readonly rewrapped: number; readonly isRenewed: boolean }> {
  const rewrappedIndex = await rewrapIndexKey(sql, tenantId, vault);
  const keys = await sql.rows<DataKeyRow>(dataKeys, [tenantId]);
  const stale = keys.filter(({ masterKeyId }) => masterKeyId !== vault.currentMasterKeyId);
  for (const { version, masterKeyId, wrapped } of stale) {
    const key = vault.rewrap({ tenantId, purpose: 'DATA', version, masterKeyId, wrapped });
    await sql.rows(rewrapData, [tenantId, version, key.masterKeyId, key.wrapped]);
  }
  const [newest] = keys;
  const isRenewed = newest !== undefined && isOutdated(newest, vault, madeBefore);
  if (isRenewed) {
    const key = vault.make({ tenantId, purpose: 'DATA', version: newest.version + 1 });
    await sql.rows(insertData, [tenantId, key.version, key.masterKeyId, key.wrapped, at]);
  }
  return { rewrapped: rewrappedIndex + stale.length, isRenewed };
}

function isOutdated(
  { madeUnder, madeAt }: DataKeyRow,
  { currentMasterKeyId }: Vault,
  madeBefore: Date | null,
): boolean {
  return madeUnder !== currentMasterKeyId || (madeBefore !== null && madeAt < madeBefore);
}

async function rewrapIndexKey(sql: Sql, tenantId: string, vault: Vault): Promise<number> {
  type Row = { readonly masterKeyId: string; readonly wrapped: Uint8Array };
  const [index] = await sql.rows<Row>(lockIndex, [tenantId]);
  if (!index || index.masterKeyId === vault.currentMasterKeyId) return 0;
  const key = vault.rewrap({ ...index, tenantId, purpose: 'INDEX', version: 1 });
  await sql.rows(rewrapIndex, [tenantId, key.masterKeyId, key.wrapped]);
  return 1;
}

/** How far a pass over a tenant's texts is. */
export type Pass = {
  readonly last: Place | null;
  readonly resealed: number;
  /** Texts that do not open: they stay as they are, and so does their key. */
  readonly broken: number;
};

/** Seal the next texts that an older key sealed with the newest one; null when there are no more. */
export async function resealBatch(
  sql: Sql,
  { tenantId, vault, at }: { readonly tenantId: string; readonly vault: Vault; readonly at: Date },
  { last, most }: { readonly last: Place | null; readonly most: number },
): Promise<Pass | null> {
  const { data } = await lockKeys(sql, { tenantId, at, vault });
  const from = [last?.ownerId ?? '00000000-0000-0000-0000-000000000000', last?.field ?? ''];
  const rows = await sql.rows<Parameters<typeof toSealedText>[1]>(behind, [
    ...[tenantId, data.version],
    ...[...from, most],
  ]);
  const end = rows.at(-1);
  if (!end) return null;
  const anew = rows.flatMap((row) => resealed(vault, data, toSealedText(tenantId, row)));
  await sql.rows(reseal, [
    ...[tenantId, data.version],
    ...[anew.map(({ ownerId }) => ownerId), anew.map(({ field }) => field)],
    anew.map(({ sealed }) => sealed),
  ]);
  const { ownerId, field } = end;
  return {
    last: { ownerId, field },
    resealed: anew.length,
    broken: rows.length - anew.length,
  };
}

function resealed(vault: Vault, key: WrappedKey, text: ReturnType<typeof toSealedText>) {
  const { ownerId, field } = text;
  try {
    const sealed = vault.seal(key, { ownerId, field }, opened(vault, text));
    return [{ ownerId, field, sealed }];
  } catch (error) {
    if (error instanceof SealBroken) return [];
    throw error;
  }
}

/** Remove the old data keys that seal nothing any more; answers whether only the newest is left. */
export async function retireKeys(sql: Sql, tenantId: string): Promise<boolean> {
  const old = await sql.rows<{ readonly version: number }>(lockOld, [tenantId]);
  if (old.length === 0) return true;
  const gone = await sql.rows(retire, [tenantId, old.map(({ version }) => version)]);
  return gone.length === old.length;
}
