import type { Approval } from '../domain/approval.ts';
import type { AuthDatabase } from './open-auth-database.ts';

/** Reads and writes approvals. */
export type ApprovalsStore = ReturnType<typeof approvalsStore>;

/** The use of an approval for an act. */
export type ApprovalUse = {
  readonly tenantId: string;
  readonly tokenHash: string;
  readonly grant: string;
  readonly userId: string;
  /** Names the act. */
  readonly act: string;
};

/** An approval that is used for an act. */
export type UsedApproval = { readonly id: string; readonly approverId: string };

const insert = {
  name: 'approval.insert',
  text: `insert into approvals
      (tenant_id, id, token_hash, "grant", approver_id, user_id, created_at, expires_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8)`,
};
// Of two acts at once, the second waits for the first and then finds another act in its place.
const use = {
  name: 'approval.use',
  text: `update approvals a set act = $5, used_at = coalesce(a.used_at, $6) from users u
    where a.tenant_id = $1 and a.token_hash = $2 and a."grant" = $3 and a.user_id = $4
      and (a.act = $5 or (a.act is null and a.expires_at > $6 and u.is_active))
      and u.tenant_id = $1 and u.id = a.approver_id
    returning a.id, a.approver_id as "approverId"`,
};
const forgetOld = { name: 'approval.forget-old', text: `select forget_approvals($1)` };

/** Approvals in PostgreSQL. */
export function approvalsStore(database: AuthDatabase) {
  return {
    async add(approval: Approval, tokenHash: string): Promise<void> {
      const { tenantId, id, grant, approverId, userId, createdAt, expiresAt } = approval;
      const values = [tenantId, id, tokenHash, grant, approverId, userId, createdAt, expiresAt];
      await database.withTenantSql(tenantId, (sql) => sql.final(insert, values));
    },

    /** Use an approval for one act; by the same act again the same. Null where it does not allow it. */
    async use(asked: ApprovalUse, at: Date): Promise<UsedApproval | null> {
      const { tenantId, tokenHash, grant, userId, act } = asked;
      return database.withTenantSql(tenantId, async (sql) => {
        const values = [tenantId, tokenHash, grant, userId, act, at];
        const [used] = await sql.final<UsedApproval>(use, values);
        return used ?? null;
      });
    },

    /** Forget approvals that were given before an instant. */
    async sweep(before: Date): Promise<void> {
      await database.acrossTenants(forgetOld, [before]);
    },
  };
}
