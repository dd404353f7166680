import type { CheckpointKeys, SignedCheckpoint } from '../chain/checkpoint-keys.ts';
import { verifyChain, type ChainVerification, type ChainVerified } from '../chain/verify-chain.ts';
import { findEnd, findFirst, listPage, listTrails } from '../store/chain-store.ts';
import { findCheckpoint, findLastCheckpoint, listCheckpoints } from '../store/checkpoint-store.ts';
import type { AuditDatabase } from '../store/open-audit-database.ts';

/** What trails are verified with. */
export type Verifier = {
  readonly database: AuditDatabase;
  readonly keys: CheckpointKeys;
  /** Checkpoints that were kept elsewhere: nobody who reaches the database reaches them. */
  readonly witnesses: readonly SignedCheckpoint[];
};

const pageSize = 500;

/** Verify the trail of one tenant, or of all that have one; one after the other, a page at a time. */
export async function* verifyTrails(
  verifier: Verifier,
  tenantId: string | null,
): AsyncGenerator<ChainVerified> {
  const stored = await listTrails(verifier.database);
  const witnessed = verifier.witnesses.map((witness) => witness.tenantId);
  const all = [...new Set([...stored, ...witnessed])].sort();
  for (const one of tenantId === null ? all : [tenantId]) yield await verifyTrail(verifier, one);
}

async function verifyTrail(verifier: Verifier, tenantId: string): Promise<ChainVerified> {
  const { database, keys, witnesses } = verifier;
  const own = witnesses.filter((witness) => witness.tenantId === tenantId);
  const anchor = await database.withTenantSql(tenantId, async (sql) => {
    const first = await findFirst(sql, tenantId);
    return first === null || first === 1 ? null : findCheckpoint(sql, tenantId, first - 1);
  });
  const verification = verifyChain(tenantId, keys, anchor);
  for (;;) {
    while (await verifyPage(verifier, tenantId, { verification, own }));
    const { head, signed } = await database.withTenantSql(tenantId, async (sql) => ({
      signed: await findLastCheckpoint(sql, tenantId, 'infinity'),
      head: await findEnd(sql, tenantId),
    }));
    const furthest = Math.max(head?.sequence ?? 0, signed?.sequence ?? 0);
    // What was added meanwhile is gone over too; where nothing more is there, it was cut off.
    const isMore =
      furthest > verification.last().sequence &&
      (await verifyPage(verifier, tenantId, { verification, own }));
    if (!isMore) return verification.end(head, signed ? [signed, ...own] : own);
  }
}

type Verifying = {
  readonly verification: ChainVerification;
  readonly own: readonly SignedCheckpoint[];
};

/** Go over the next page; false where there is none. */
async function verifyPage(
  { database }: Verifier,
  tenantId: string,
  { verification, own }: Verifying,
): Promise<boolean> {
  const after = verification.last().sequence;
  return database.withTenantSql(tenantId, async (sql) => {
    const records = await listPage(sql, tenantId, { after, limit: pageSize });
    const upTo = records.at(-1)?.sequence;
    if (upTo === undefined) return false;
    const stored = await listCheckpoints(sql, tenantId, [after, upTo]);
    const kept = own.filter(({ sequence }) => sequence > after && sequence <= upTo);
    verification.page(records, [...stored, ...kept]);
    return true;
  });
}
