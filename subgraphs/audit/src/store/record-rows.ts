import type { Actor, AuditRecord, Json } from '../domain/audit-record.ts';

/** A record as its table has it. */
export type RecordRow = {
  readonly sequence: number | bigint;
  readonly id: string;
  readonly kind: string;
  readonly action: string;
  readonly outcome: string | null;
  readonly code: string | null;
  readonly source: string;
  readonly actor_kind: string | null;
  readonly actor_id: string | null;
  readonly actor_roles: readonly string[];
  readonly store_id: string | null;
  readonly register_id: string | null;
  readonly session_id: string | null;
  readonly target_type: string | null;
  readonly target_id: string | null;
  readonly input: unknown;
  readonly before: unknown;
  readonly after: unknown;
  readonly request_id: string | null;
  readonly client_address: string | null;
  readonly trace_id: string | null;
  readonly at: Date;
  readonly recorded_at: Date;
  readonly previous_hash: string;
  readonly hash: string;
};

/** The row of a record. */
export function toRow(
  tenantId: string,
  record: AuditRecord,
): RecordRow & { readonly tenant_id: string } {
  const { target, traceId, recordedAt, previousHash } = record;
  const { sequence, id, kind, action, outcome, code, source, input, before, after } = record;
  return {
    ...{ tenant_id: tenantId, sequence, id, kind, action, outcome, code, source },
    ...{ input, before, after, at: record.at, hash: record.hash },
    ...actorColumns(record.actor ?? nobody),
    target_type: target?.type ?? null,
    target_id: target?.id ?? null,
    request_id: record.requestId,
    client_address: record.clientAddress,
    trace_id: traceId,
    recorded_at: recordedAt,
    previous_hash: previousHash,
  };
}

const nobody = {
  kind: null,
  id: null,
  roles: [],
  storeId: null,
  registerId: null,
  sessionId: null,
};

function actorColumns({ kind, id, roles, storeId, registerId, sessionId }: Actor | typeof nobody) {
  const place = { store_id: storeId, register_id: registerId, session_id: sessionId };
  return { actor_kind: kind, actor_id: id, actor_roles: roles, ...place };
}

/** The record of a row, whatever was done to the row. */
export function toRecord(row: RecordRow): AuditRecord {
  const { id, action, code, source, at, hash } = row;
  return {
    ...{ id, action, code, source, at, hash },
    sequence: Number(row.sequence),
    kind: row.kind as AuditRecord['kind'],
    outcome: row.outcome as AuditRecord['outcome'],
    actor: actorOf(row),
    target: targetOf(row),
    input: row.input as Json | null,
    before: row.before as Json | null,
    after: row.after as Json | null,
    requestId: row.request_id,
    clientAddress: row.client_address,
    traceId: row.trace_id,
    recordedAt: row.recorded_at,
    previousHash: row.previous_hash,
  };
}

function targetOf({ target_type: type, target_id: id }: RecordRow): AuditRecord['target'] {
  return type === null && id === null ? null : { type: type ?? '', id: id ?? '' };
}

// A part that was put in where there is no actor must change the record, and so its hash.
function actorOf(row: RecordRow): Actor | null {
  const { actor_kind: kind, actor_id: id, actor_roles: roles } = row;
  const { store_id: storeId, register_id: registerId, session_id: sessionId } = row;
  const isNobody = [kind, id, storeId, registerId, sessionId].every((part) => part === null);
  if (isNobody && roles.length === 0) return null;
  return { kind: kind ?? '', id: id ?? '', roles, storeId, registerId, sessionId };
}
