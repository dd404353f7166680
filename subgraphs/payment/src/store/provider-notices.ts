import type { Database } from '@novapos/chassis';

/** Remembers what providers have told. */
export type ProviderNotices = ReturnType<typeof providerNotices>;

/** A notice as it is remembered. */
export type KeptNotice = {
  readonly tenantId: string;
  readonly provider: string;
  readonly noticeId: string;
  readonly bodyHash: string;
  readonly kind: string;
  readonly chargeKey: string;
};

/** What is known of a notice: still to be applied, applied before, or another one under its id. */
export type NoticeClaim = 'OPEN' | 'APPLIED' | 'OTHER';

type Known = { readonly bodyHash: string; readonly isApplied: boolean };

const keep = {
  name: 'provider-notice.keep',
  text: `insert into provider_notices
      (tenant_id, provider, notice_id, body_hash, kind, charge_key, received_at)
    values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
};
const find = {
  name: 'provider-notice.find',
  text: `select body_hash as "bodyHash", applied_at is not null as "isApplied" from provider_notices
    where tenant_id = $1 and provider = $2 and notice_id = $3`,
};
const applied = {
  name: 'provider-notice.applied',
  text: `update provider_notices set applied_at = $4
    where tenant_id = $1 and provider = $2 and notice_id = $3 and applied_at is null`,
};
const forget = { name: 'provider-notice.forget', text: `select forget_notices($1)` };

/** Notices in PostgreSQL. */
export function providerNotices(
  database: Pick<Database<never>, 'withTenantSql' | 'acrossTenants'>,
) {
  return {
    /** Remember a notice, and say what is known of it. */
    async claim(notice: KeptNotice, at: Date): Promise<NoticeClaim> {
      const { tenantId, provider, noticeId, bodyHash, kind, chargeKey } = notice;
      return database.withTenantSql(tenantId, async (sql) => {
        await sql.rows(keep, [tenantId, provider, noticeId, bodyHash, kind, chargeKey, at]);
        const [known] = await sql.rows<Known>(find, [tenantId, provider, noticeId]);
        if (known?.bodyHash !== bodyHash) return 'OTHER';
        return known.isApplied ? 'APPLIED' : 'OPEN';
      });
    },

    /** Nothing more follows from a notice. */
    async settle({ tenantId, provider, noticeId }: KeptNotice, at: Date): Promise<void> {
      await database.withTenantSql(tenantId, async (sql) => {
        await sql.rows(applied, [tenantId, provider, noticeId, at]);
      });
    },

    /** Forget what was told before then, of all tenants. */
    async forget(before: Date): Promise<void> {
      await database.acrossTenants(forget, [before]);
    },
  };
}
