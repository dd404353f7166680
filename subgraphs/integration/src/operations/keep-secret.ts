import { newId, type Sql } from '@novapos/chassis';
import { hintOf } from '../keys/secret-vault.ts';
import { insertSecret } from '../store/webhook-secrets.ts';
import type { WebhookDesk } from './webhook-desk.ts';

/** Make a new secret of an endpoint and keep it, sealed; answers it. */
export async function keepNewSecret(
  sql: Sql,
  { tenantId, vault, now }: Pick<WebhookDesk, 'tenantId' | 'vault' | 'now'>,
  endpointId: string,
): Promise<string> {
  const secret = vault.make();
  const place = { tenantId, endpointId, id: newId() };
  const sealed = vault.seal(place, secret);
  await insertSecret(sql, { ...place, ...sealed, hint: hintOf(secret), at: now() });
  return secret;
}
