import type { AuditFacts, AuditRecord } from './audit-record.ts';

/** The action of the record that tells of a pruning. */
const action = 'audit.records-dropped';

/** What is recorded when old records are dropped: the trail itself says why its beginning is gone. */
export function pruningRecord(
  id: string,
  { upTo, count }: { readonly upTo: number; readonly count: number },
  at: Date,
): AuditFacts {
  const place = { storeId: null, registerId: null, sessionId: null };
  return {
    id,
    kind: 'EVENT',
    action,
    outcome: null,
    code: null,
    source: 'audit',
    actor: { kind: 'service', id: 'audit', roles: [], ...place },
    target: null,
    input: { upTo, count },
    before: null,
    after: null,
    requestId: null,
    clientAddress: null,
    traceId: null,
    at,
  };
}

/** Up to where a record says that records were dropped; 0 for any other record. */
export function prunedUpTo({ kind, source, input, ...record }: AuditRecord): number {
  const isPruning = kind === 'EVENT' && source === 'audit' && record.action === action;
  const upTo = input?.['upTo'];
  return isPruning && typeof upTo === 'number' ? upTo : 0;
}
