import type { SignedCheckpoint } from '../chain/checkpoint-keys.ts';
import { findEnd, listDue } from '../store/chain-store.ts';
import { insertCheckpoint } from '../store/checkpoint-store.ts';
import type { Keeper } from './keeper.ts';

/** Sign for every trail that has grown since it was last signed for; answers the new checkpoints. */
export async function signCheckpoints(keeper: Keeper): Promise<readonly SignedCheckpoint[]> {
  const signed: SignedCheckpoint[] = [];
  for (const tenantId of await listDue(keeper.database)) {
    const checkpoint = await sign(keeper, tenantId);
    if (checkpoint) signed.push(checkpoint);
  }
  return signed;
}

function sign({ database, keys, now }: Keeper, tenantId: string): Promise<SignedCheckpoint | null> {
  return database.withTenantSql(tenantId, async (sql) => {
    const end = await findEnd(sql, tenantId);
    if (!end) return null;
    const { sequence, hash } = end;
    const checkpoint = keys.sign({ tenantId, sequence, hash, count: sequence, at: now() });
    await insertCheckpoint(sql, checkpoint);
    return checkpoint;
  });
}
