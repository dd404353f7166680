import type { Page } from '@novapos/chassis';
import type { AuditRecord } from '../domain/audit-record.ts';
import type { AuditRecord as PrismaRow, Prisma } from './client/client.ts';
import type { AuditDatabase } from './open-audit-database.ts';
import { toRecord } from './record-rows.ts';

/** Which records; all conditions hold together. */
export type RecordFilter = {
  readonly actorId?: string | null | undefined;
  readonly action?: string | null | undefined;
  readonly targetType?: string | null | undefined;
  readonly targetId?: string | null | undefined;
  readonly outcome?: string | null | undefined;
  readonly kind?: string | null | undefined;
  readonly requestId?: string | null | undefined;
  readonly traceId?: string | null | undefined;
  readonly from?: Date | null | undefined;
  readonly to?: Date | null | undefined;
};

/** Finds records of the trail. */
export type RecordSearch = ReturnType<typeof recordSearch>;

/** Searches the trail in PostgreSQL. */
export function recordSearch(database: AuditDatabase) {
  return {
    /** The newest first. */
    async list(
      tenantId: string,
      filter: RecordFilter,
      { after, limit }: Page<readonly [number]>,
    ): Promise<readonly AuditRecord[]> {
      const rows = await database.withTenant(tenantId, (tx) =>
        tx.auditRecord.findMany({
          where: { ...whereOf(filter), tenantId, ...(after ? { sequence: { lt: after[0] } } : {}) },
          orderBy: { sequence: 'desc' },
          take: limit,
        }),
      );
      return rows.map(found);
    },

    async listByIds(tenantId: string, ids: readonly string[]): Promise<readonly AuditRecord[]> {
      const rows = await database.withTenant(tenantId, (tx) =>
        tx.auditRecord.findMany({ where: { tenantId, id: { in: [...ids] } } }),
      );
      return rows.map(found);
    },
  };
}

function whereOf({ from, to, ...same }: RecordFilter): Prisma.AuditRecordWhereInput {
  const given = Object.entries(same).filter(([, value]) => value != null);
  const at = { ...(from ? { gte: from } : {}), ...(to ? { lt: to } : {}) };
  return { ...Object.fromEntries(given), ...(from || to ? { at } : {}) };
}

function found(row: PrismaRow): AuditRecord {
  return toRecord({
    ...row,
    actor_kind: row.actorKind,
    actor_id: row.actorId,
    actor_roles: row.actorRoles,
    store_id: row.storeId,
    register_id: row.registerId,
    session_id: row.sessionId,
    target_type: row.targetType,
    target_id: row.targetId,
    request_id: row.requestId,
    client_address: row.clientAddress,
    trace_id: row.traceId,
    recorded_at: row.recordedAt,
    previous_hash: row.previousHash,
  });
}
