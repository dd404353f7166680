import { accept, isUuid, refuse, type Decision } from '@novapos/kernel';
import type { Usage } from './usage.ts';

/** What one key asked for of one operation in one hour, since the gateway's last batch. */
export type UsageCount = Usage & {
  /** Where the key works. */
  readonly tenantId: string;
  /** Whose key it is. */
  readonly ownerTenantId: string;
  readonly lastUsedAt: Date;
  readonly lastUsedAddress: string | null;
};

/** What the gateway counted, once a batch. */
export type UsageBatch = { readonly batchId: string; readonly rows: readonly UsageCount[] };

const mostRows = 10_000;
const counts = ['requests', 'errors', 'limited', 'cost', 'totalMs', 'slowestMs'] as const;
const ids = ['tenantId', 'ownerTenantId', 'partnerId'] as const;

/** A batch that can be added, or words for what is wrong with it. */
export function checkBatch(batch: UsageBatch): Decision<UsageBatch, string> {
  const { batchId, rows } = batch;
  if (!isUuid(batchId)) return refuse('`batchId` is no UUID.');
  if (rows.length > mostRows) return refuse(`A batch has at most ${mostRows} rows.`);
  if (rows.some((row) => ids.some((name) => !isUuid(row[name])))) {
    return refuse('A row names a tenant or partner by something that is no UUID.');
  }
  if (rows.some((row) => counts.some((name) => row[name] < 0))) {
    return refuse('Nothing is asked for less than no times.');
  }
  return accept(batch);
}

/** Rows by what they have in common, such as their tenant. */
export function grouped<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
