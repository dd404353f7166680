import type { Database, Sql } from '@novapos/chassis';
import type { WebhookSecret } from '../domain/webhook-endpoint.ts';
import type { SealedSecret, SecretPlace } from '../keys/secret-vault.ts';

type Across = Pick<Database<never>, 'acrossTenants'>;
type Kept = SealedSecret & { readonly id: string; readonly endpointId: string };
type Added = SecretPlace & SealedSecret & { readonly hint: string; readonly at: Date };

const ofEndpoints = {
  name: 'webhook.secrets-of-endpoints',
  text: `select id, endpoint_id as "endpointId", hint, created_at as "createdAt", expires_at as "expiresAt"
    from webhook_secrets
    where tenant_id = $1 and endpoint_id = any ($2::uuid[]) and (expires_at is null or expires_at > $3)
    order by expires_at desc nulls first, id desc`,
};
const live = {
  name: 'webhook.live-secrets',
  text: `select id, endpoint_id as "endpointId", master_key_id as "masterKeyId", sealed
    from webhook_secrets
    where tenant_id = $1 and endpoint_id = $2 and (expires_at is null or expires_at > $3)
    order by expires_at desc nulls first, id desc`,
};
const insert = {
  name: 'webhook.insert-secret',
  text: `insert into webhook_secrets
      (tenant_id, endpoint_id, id, master_key_id, sealed, hint, created_at)
    values ($1, $2, $3, $4, $5, $6, $7)`,
};
// Of those that end already there is one at most, and it makes room.
const endOld = {
  name: 'webhook.end-secret',
  text: `with gone as (
      delete from webhook_secrets
        where tenant_id = $1 and endpoint_id = $2 and (expires_at is not null or $3::timestamptz is null))
    update webhook_secrets set expires_at = $3
      where tenant_id = $1 and endpoint_id = $2 and expires_at is null and $3::timestamptz is not null`,
};
const removeAll = {
  name: 'webhook.remove-secrets',
  text: `delete from webhook_secrets where tenant_id = $1 and endpoint_id = $2`,
};
const lockOne = {
  name: 'webhook.lock-secret',
  text: `select id, endpoint_id as "endpointId", master_key_id as "masterKeyId", sealed
    from webhook_secrets where tenant_id = $1 and endpoint_id = $2 and id = $3 for update`,
};
const reseal = {
  name: 'webhook.reseal-secret',
  text: `update webhook_secrets set master_key_id = $4, sealed = $5
    where tenant_id = $1 and endpoint_id = $2 and id = $3`,
};
const masterKeys = {
  name: 'webhook.master-keys',
  text: `select master_key_id as "masterKeyId" from webhook_master_keys()`,
};
const ofOthers = {
  name: 'webhook.secrets-of-others',
  text: `select tenant_id as "tenantId", endpoint_id as "endpointId", id
    from webhook_secrets_of_others($1, $2)`,
};

/** The secrets of endpoints that sign now, the newest first, without the secrets themselves. */
export async function listSecrets(
  sql: Pick<Sql, 'rows'>,
  tenantId: string,
  { endpointIds, at }: { readonly endpointIds: readonly string[]; readonly at: Date },
): Promise<readonly WebhookSecret[]> {
  return sql.rows<WebhookSecret>(ofEndpoints, [tenantId, endpointIds, at]);
}

/** The sealed secrets of an endpoint that sign now, the newest first. */
export async function liveSecrets(
  sql: Pick<Sql, 'rows'>,
  { tenantId, endpointId }: Omit<SecretPlace, 'id'>,
  at: Date,
): Promise<readonly Kept[]> {
  return sql.rows<Kept>(live, [tenantId, endpointId, at]);
}

/** Keep a new secret, sealed. */
export async function insertSecret(sql: Sql, added: Added): Promise<void> {
  const { tenantId, endpointId, id, masterKeyId, sealed, hint, at } = added;
  await sql.rows(insert, [tenantId, endpointId, id, masterKeyId, sealed, hint, at]);
}

/** Let the present secret of an endpoint end then, or now where null is given. */
export async function endSecrets(
  sql: Sql,
  { tenantId, endpointId }: Omit<SecretPlace, 'id'>,
  endsAt: Date | null,
): Promise<void> {
  await sql.rows(endOld, [tenantId, endpointId, endsAt]);
}

/** Forget all secrets of an endpoint. */
export async function removeSecrets(
  sql: Sql,
  { tenantId, endpointId }: Omit<SecretPlace, 'id'>,
): Promise<void> {
  await sql.rows(removeAll, [tenantId, endpointId]);
}

/** Hold a secret to seal it anew; null where it is gone. */
export async function lockSecret(sql: Sql, place: SecretPlace): Promise<Kept | null> {
  const [found] = await sql.rows<Kept>(lockOne, [place.tenantId, place.endpointId, place.id]);
  return found ?? null;
}

/** Keep a secret as it is sealed now. */
export async function resealSecret(
  sql: Sql,
  { tenantId, endpointId, id }: SecretPlace,
  { masterKeyId, sealed }: SealedSecret,
): Promise<void> {
  await sql.rows(reseal, [tenantId, endpointId, id, masterKeyId, sealed]);
}

/** The master keys that seal something, of all tenants. */
export async function listMasterKeys(database: Across): Promise<readonly string[]> {
  const rows = await database.acrossTenants<{ masterKeyId: string }>(masterKeys, []);
  return rows.map(({ masterKeyId }) => masterKeyId);
}

/** Some of the secrets, of all tenants, that are sealed by other master keys than this one. */
export async function listSecretsOfOthers(
  database: Across,
  masterKeyId: string,
  most: number,
): Promise<readonly SecretPlace[]> {
  return database.acrossTenants<SecretPlace>(ofOthers, [masterKeyId, most]);
}
