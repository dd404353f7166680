import type { Database, Intent } from '@novapos/chassis';
import type { PrismaClient } from './client/client.ts';
import type { IntentKey } from './saga-store.ts';

/** A refund in someone's hands: as long as the attempt is the latest, it is theirs. */
export type RefundSaga = IntentKey & {
  readonly refundId: string;
  /** In an exchange the other goods are sold first; then money and goods go back. */
  readonly step: 'SELLING' | 'RETURNING';
  readonly attempt: number;
};

/** The columns of a refund under way, as it is answered. */
export const refundSagaColumns = `refund_id as "refundId", step, attempt, operation, key`;
const take = {
  name: 'refunding.take',
  text: `update refund_sagas set attempt = attempt + 1, due_at = $4
    where operation = $1 and key = $2 and due_at <= $3 returning ${refundSagaColumns}`,
};
const takeDue = {
  name: 'refunding.take-due',
  text: `update refund_sagas set attempt = attempt + 1, due_at = $2
    where refund_id in (
      select refund_id from refund_sagas where due_at <= $1
      order by due_at limit $3 for update skip locked
    ) returning ${refundSagaColumns}`,
};
const postpone = {
  name: 'refunding.postpone',
  text: 'update refund_sagas set due_at = $3 where refund_id = $1 and attempt = $2',
};
const markSold = {
  name: 'refunding.mark-sold',
  text: `update refund_sagas set step = 'RETURNING' where refund_id = $1 and attempt = $2
    returning refund_id`,
};
const dueTenants = {
  name: 'refunding.due-tenants',
  text: 'select tenants_with_due_refunds($1) as "tenantId"',
};

/** Who works on which refund, and until when nobody else may. */
export function refundSagas(database: Database<PrismaClient>) {
  return {
    /** Take what serves this intent in hand until `until`; null while someone else has it. */
    async take(intent: Intent, now: Date, until: Date): Promise<RefundSaga | null> {
      const values = [intent.operation, intent.key, now, until];
      const [saga] = await database.withTenantSql(intent.tenantId, (sql) =>
        sql.final<RefundSaga>(take, values),
      );
      return saga ?? null;
    },
    /** Take up to `limit` of a tenant's that nobody works on in hand until `until`. */
    takeDue: (tenantId: string, due: { now: Date; until: Date; limit: number }) =>
      database.withTenantSql(tenantId, (sql) =>
        sql.final<RefundSaga>(takeDue, [due.now, due.until, due.limit]),
      ),
    /** Let go of it until `dueAt`. */
    async postpone(
      tenantId: string,
      { refundId, attempt }: RefundSaga,
      dueAt: Date,
    ): Promise<void> {
      await database.withTenantSql(tenantId, (sql) =>
        sql.final(postpone, [refundId, attempt, dueAt]),
      );
    },
    /** The other goods of an exchange are sold; null when it is no longer ours. */
    async markSold(tenantId: string, saga: RefundSaga): Promise<RefundSaga | null> {
      const rows = await database.withTenantSql(tenantId, (sql) =>
        sql.final(markSold, [saga.refundId, saga.attempt]),
      );
      return rows.length === 0 ? null : { ...saga, step: 'RETURNING' };
    },
    /** The tenants that have something nobody works on. */
    async dueTenants(now: Date): Promise<readonly string[]> {
      const rows = await database.acrossTenants<{ tenantId: string }>(dueTenants, [now]);
      return rows.map(({ tenantId }) => tenantId);
    },
  };
}
