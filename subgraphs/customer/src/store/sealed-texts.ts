import type { Sql } from '@novapos/chassis';
import type { Place, Vault, WrappedKey } from '../keys/vault.ts';

/** A sealed text beside the key that opens it, read together, so that a rotation can't come in between. */
export type SealedText = Place & { readonly sealed: Uint8Array; readonly key: WrappedKey };

type Row = Place & {
  readonly sealed: Uint8Array;
  readonly version: number;
  readonly masterKeyId: string;
  readonly wrapped: Uint8Array;
};

/** The columns of `SealedText`, from `sealed_texts t` and `data_keys k`. */
export const sealedColumns = `t.owner_id as "ownerId", t.field, t.sealed, k.version,
  k.master_key_id as "masterKeyId", k.wrapped`;

const ofOwners = {
  name: 'sealed.of-owners',
  text: `select ${sealedColumns} from sealed_texts t
    join data_keys k on k.tenant_id = t.tenant_id and k.version = t.key_version
    where t.tenant_id = $1 and t.owner_id = any ($2::uuid[])`,
};
const upsert = {
  name: 'sealed.upsert',
  text: `insert into sealed_texts (tenant_id, owner_id, field, key_version, sealed)
    values ($1, $2, $3, $4, $5)
    on conflict (tenant_id, owner_id, field)
    do update set key_version = excluded.key_version, sealed = excluded.sealed`,
};
const removeField = {
  name: 'sealed.remove-field',
  text: `delete from sealed_texts where tenant_id = $1 and owner_id = $2 and field = $3`,
};
const removeOwners = {
  name: 'sealed.remove-owners',
  text: `delete from sealed_texts where tenant_id = $1 and owner_id = any ($2::uuid[])`,
};

/** A row with its key. */
export function toSealedText(tenantId: string, row: Row): SealedText {
  const { ownerId, field, sealed, version, masterKeyId, wrapped } = row;
  return {
    ownerId,
    field,
    sealed,
    key: { tenantId, purpose: 'DATA', version, masterKeyId, wrapped },
  };
}

/** All that is sealed of these customers or notes. */
export async function listSealed(
  sql: Sql,
  tenantId: string,
  ownerIds: readonly string[],
): Promise<readonly SealedText[]> {
  const rows = await sql.rows<Row>(ofOwners, [tenantId, ownerIds]);
  return rows.map((row) => toSealedText(tenantId, row));
}

/** Open what was read; throws `SealBroken` when it was tampered with. */
export function opened(vault: Vault, { key, ownerId, field, sealed }: SealedText): string {
  return vault.open(key, { ownerId, field }, sealed);
}

/** Seal a text in place of what was there; null removes it. The key is locked by `lockKeys`. */
export async function putSealed(
  sql: Sql,
  sealing: { readonly vault: Vault; readonly key: WrappedKey },
  { ownerId, field, text }: Place & { readonly text: string | null },
): Promise<void> {
  const { vault, key } = sealing;
  if (text === null) {
    await sql.rows(removeField, [key.tenantId, ownerId, field]);
    return;
  }
  const sealed = vault.seal(key, { ownerId, field }, text);
  await sql.rows(upsert, [key.tenantId, ownerId, field, key.version, sealed]);
}

/** Remove all that is sealed of these customers or notes. */
export async function removeSealed(
  sql: Sql,
  tenantId: string,
  ownerIds: readonly string[],
): Promise<void> {
  await sql.rows(removeOwners, [tenantId, ownerIds]);
}
