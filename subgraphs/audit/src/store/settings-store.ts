import type { Sql } from '@novapos/chassis';
import type { RedactionMode } from '../domain/redact.ts';
import { usualSettings, type TrailSettings } from '../domain/trail-settings.ts';
import type { AuditDatabase } from './open-audit-database.ts';

const find = {
  name: 'settings.find',
  text: `select retention_days as "retentionDays", redaction_mode as mode, redaction_paths as paths
    from audit_settings where tenant_id = $1`,
};
const save = {
  name: 'settings.save',
  text: `insert into audit_settings
      (tenant_id, retention_days, redaction_mode, redaction_paths, changed_at)
    values ($1, $2, $3, $4, $5)
    on conflict (tenant_id) do update set retention_days = excluded.retention_days,
      redaction_mode = excluded.redaction_mode, redaction_paths = excluded.redaction_paths,
      changed_at = excluded.changed_at`,
};
const lock = {
  name: 'settings.lock',
  text: 'select pg_advisory_xact_lock(hashtextextended($1, 8090))',
};

type Row = {
  readonly retentionDays: number;
  readonly mode: RedactionMode;
  readonly paths: readonly string[];
};

/** Reads and writes tenants' settings of their trails. */
export type SettingsStore = ReturnType<typeof settingsStore>;

/** What a tenant has set, or what holds where it has set nothing. */
export async function findSettings(sql: Sql, tenantId: string): Promise<TrailSettings> {
  const [row] = await sql.rows<Row>(find, [tenantId]);
  if (!row) return usualSettings;
  const { retentionDays, mode, paths } = row;
  return { retentionDays, redaction: { mode, paths } };
}

/** Settings in PostgreSQL. */
export function settingsStore(database: AuditDatabase) {
  return {
    find: (tenantId: string): Promise<TrailSettings> =>
      database.withTenantSql(tenantId, (sql) => findSettings(sql, tenantId)),

    /** Change them, one change at a time; answers what they were and are. */
    async change(
      tenantId: string,
      at: Date,
      changed: (settings: TrailSettings) => TrailSettings,
    ): Promise<{ readonly before: TrailSettings; readonly after: TrailSettings }> {
      return database.withTenantSql(tenantId, async (sql) => {
        await sql.rows(lock, [tenantId]);
        const before = await findSettings(sql, tenantId);
        const after = changed(before);
        const { mode, paths } = after.redaction;
        await sql.rows(save, [tenantId, after.retentionDays, mode, paths, at]);
        return { before, after };
      });
    },
  };
}
