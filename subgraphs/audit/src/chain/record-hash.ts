import { createHash } from 'node:crypto';
import type { AuditFacts, AuditRecord, ChainEnd } from '../domain/audit-record.ts';
import { canonicalJson } from './canonical-json.ts';

type Unhashed = Omit<AuditRecord, 'hash'>;

/** SHA-256 over all that a record says, its tenant, its place and the hash before it. */
export function recordHash(tenantId: string, record: Unhashed): string {
  const { hash: _own, ...fields } = { hash: '', ...record };
  return createHash('sha256')
    .update(canonicalJson({ ...fields, tenantId }))
    .digest('hex');
}

/** Records for these facts, in their order, behind where the chain ends. */
export function chained(
  tenantId: string,
  end: ChainEnd,
  facts: readonly AuditFacts[],
  recordedAt: Date,
): readonly AuditRecord[] {
  let { sequence, hash } = end;
  return facts.map((one) => {
    sequence += 1;
    const record = { ...one, sequence, recordedAt, previousHash: hash };
    hash = recordHash(tenantId, record);
    return { ...record, hash };
  });
}
