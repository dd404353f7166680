import { newId } from '@novapos/chassis';
import { pruningRecord } from '../domain/pruning.ts';
import { keptMs } from '../domain/trail-settings.ts';
import { dropRecords, findFirst, listTrails, lockEnd } from '../store/chain-store.ts';
import { findLastCheckpoint } from '../store/checkpoint-store.ts';
import { findSettings } from '../store/settings-store.ts';
import { appendRecords } from '../store/trail-store.ts';
import type { Keeper } from './keeper.ts';

/** Drop what each tenant need no longer keep; the trail says so itself. */
export async function pruneRecords(keeper: Keeper): Promise<void> {
  for (const tenantId of await listTrails(keeper.database)) await prune(keeper, tenantId);
}

/**
 * Only up to a checkpoint that was signed before the time to keep began: all records up to it are as old,
 * and the rest still proves itself by it.
 */
async function prune(keeper: Keeper, tenantId: string): Promise<void> {
  const { database, now } = keeper;
  await database.withTenantSql(tenantId, async (sql) => {
    await lockEnd(sql, tenantId);
    const { retentionDays } = await findSettings(sql, tenantId);
    const at = now();
    const keptSince = new Date(at.getTime() - keptMs(retentionDays));
    const anchor = await findLastCheckpoint(sql, tenantId, keptSince);
    const first = await findFirst(sql, tenantId);
    if (!anchor || first === null || first > anchor.sequence) return;
    if (!keeper.keys.isGenuine(anchor)) return;
    const upTo = anchor.sequence;
    const count = await dropRecords(sql, upTo);
    await appendRecords(sql, tenantId, [pruningRecord(newId(at), { upTo, count }, at)], {
      ...keeper,
      at,
    });
  });
}
