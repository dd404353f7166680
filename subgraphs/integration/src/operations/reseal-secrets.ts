import type { Database } from '@novapos/chassis';
import type { SecretPlace, SecretVault } from '../keys/secret-vault.ts';
import { listSecretsOfOthers, lockSecret, resealSecret } from '../store/webhook-secrets.ts';

type Resealing = {
  readonly database: Pick<Database<never>, 'acrossTenants' | 'withTenantSql'>;
  readonly vault: SecretVault;
};

const atOnce = 100;

/** Seal every secret with the current master key that another one seals; how many those were. */
export async function resealSecrets(resealing: Resealing): Promise<number> {
  const { database, vault } = resealing;
  for (let count = 0; ;) {
    const places = await listSecretsOfOthers(database, vault.currentMasterKeyId, atOnce);
    if (places.length === 0) return count;
    for (const place of places) await resealOne(resealing, place);
    count += places.length;
  }
}

async function resealOne({ database, vault }: Resealing, place: SecretPlace): Promise<void> {
  await database.withTenantSql(place.tenantId, async (sql) => {
    const kept = await lockSecret(sql, place);
    if (!kept || kept.masterKeyId === vault.currentMasterKeyId) return;
    await resealSecret(sql, place, vault.seal(place, vault.open(place, kept)));
  });
}
