import type { Sql } from '@novapos/chassis';
import type { SecretVault } from '../keys/secret-vault.ts';
import { liveSecrets } from '../store/webhook-secrets.ts';

type Opening = {
  readonly tenantId: string;
  readonly vault: Pick<SecretVault, 'open'>;
  readonly now: () => Date;
};

/** The secrets that sign what is sent to an endpoint now, the newest first. */
export async function openLiveSecrets(
  sql: Pick<Sql, 'rows'>,
  { tenantId, vault, now }: Opening,
  endpointId: string,
): Promise<readonly string[]> {
  const kept = await liveSecrets(sql, { tenantId, endpointId }, now());
  return kept.map((secret) => vault.open({ tenantId, endpointId, id: secret.id }, secret));
}
