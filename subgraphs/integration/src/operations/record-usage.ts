import { accept, type Decision } from '@novapos/kernel';
import { checkBatch, grouped, type UsageBatch } from '../domain/usage-batch.ts';
import type { UsageWrites } from '../store/usage-writes.ts';

/**
 * Add what the gateway counted, once a batch and tenant; whether any of it is new. A fault in between leaves
 * some tenants' rows added: the same batch again adds the others'.
 */
export async function recordUsage(
  writes: UsageWrites,
  batch: UsageBatch,
  at: Date,
): Promise<Decision<boolean, string>> {
  const checked = checkBatch(batch);
  if (!checked.ok) return checked;
  const { batchId, rows } = checked.value;
  let isNew = false;
  for (const [tenantId, own] of grouped(rows, (row) => row.tenantId.toLowerCase())) {
    isNew = (await writes.add({ tenantId, batchId, at }, own)) || isNew;
  }
  for (const [tenantId, own] of grouped(rows, (row) => row.ownerTenantId.toLowerCase())) {
    await writes.touch(tenantId, own);
  }
  return accept(isNew);
}
