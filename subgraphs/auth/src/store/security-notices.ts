import { emit, type Sql } from '@novapos/chassis';
import { securityNoticed } from '@novapos/kernel';
import type { Logger } from 'pino';
import type { AuthDatabase } from './open-auth-database.ts';

/** What whoever guards a tenant should know. */
export type SecurityKind = 'SIGN_IN_FAILED' | 'LOCKED_OUT' | 'REFRESH_REUSED' | 'PASSWORD_CHANGED';

/** A user of a tenant. */
export type UserOfTenant = { readonly tenantId: string; readonly userId: string };

/** Tells of failed sign-ins, which belong to no tenant, in the tenants of those whom they were meant for. */
export type SecurityNotices = ReturnType<typeof securityNotices>;

/** Tell it in the transaction of what happened. */
export async function tellNotice(
  sql: Sql,
  { tenantId, userId }: UserOfTenant,
  { kind, at }: { readonly kind: SecurityKind; readonly at: Date },
): Promise<void> {
  const data = { kind, userId, at: at.toISOString() };
  await emit(sql, securityNoticed, { tenantId, at, subject: userId, data });
}

/**
 * Notices that nobody waits for: were a refusal to take longer for an address that somebody has, it
 * could be told from one that nobody has.
 */
export function securityNotices(database: AuthDatabase, log: Logger) {
  const underWay = new Set<Promise<void>>();

  async function tell(user: UserOfTenant, kinds: readonly SecurityKind[], at: Date): Promise<void> {
    try {
      await database.withTenantSql(user.tenantId, async (sql) => {
        for (const kind of kinds) await tellNotice(sql, user, { kind, at });
      });
    } catch (error) {
      log.error({ err: error, kinds, ...user }, 'a security notice could not be told');
    }
  }

  return {
    /** Tell it soon, each in the user's tenant. */
    notice(users: readonly UserOfTenant[], kinds: readonly SecurityKind[], at: Date): void {
      for (const { tenantId, userId } of users) {
        const told = tell({ tenantId, userId }, kinds, at);
        underWay.add(told);
        void told.then(() => underWay.delete(told));
      }
    },

    /** Wait for those that are under way. */
    async settled(): Promise<void> {
      await Promise.all(underWay);
    },
  };
}
