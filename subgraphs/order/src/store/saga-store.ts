import type { Database, Intent } from '@novapos/chassis';
import type { PrismaClient } from './client/client.ts';

/** A piece of work in someone's hands: as long as the attempt is the latest, it is theirs. */
export type Held = { readonly orderId: string; readonly attempt: number };

/** The intent that a saga serves. */
export type IntentKey = { readonly operation: string; readonly key: string };

/** A sale or void under way, taken in hand: what it has reached, and what it serves. */
export type Saga = Held &
  IntentKey & {
    readonly step: 'PRICED' | 'COMPLETED' | 'VOIDING' | 'CANCELLING';
    readonly isConsumed: boolean;
    readonly voidReason: string | null;
  };

/** The columns of a saga, as it is answered. */
export const sagaColumns = `order_id as "orderId", attempt, operation, key, step,
  is_consumed as "isConsumed", void_reason as "voidReason"`;
const take = {
  name: 'sagas.take',
  text: `update order_sagas set attempt = attempt + 1, due_at = $4
    where operation = $1 and key = $2 and due_at <= $3 returning ${sagaColumns}`,
};
const takeDue = {
  name: 'sagas.take-due',
  text: `update order_sagas set attempt = attempt + 1, due_at = $2
    where order_id in (
      select order_id from order_sagas where due_at <= $1
      order by due_at limit $3 for update skip locked
    ) returning ${sagaColumns}`,
};
const postpone = {
  name: 'sagas.postpone',
  text: 'update order_sagas set due_at = $3 where order_id = $1 and attempt = $2',
};
const markConsumed = {
  name: 'sagas.mark-consumed',
  text: 'update order_sagas set is_consumed = true where order_id = $1 and attempt = $2',
};
const forgetConsumed = {
  name: 'sagas.forget-consumed',
  text: `delete from order_sagas where order_id = any($1::uuid[]) and step = 'COMPLETED'`,
};
const dueTenants = {
  name: 'sagas.due-tenants',
  text: 'select tenants_with_due_sagas($1) as "tenantId"',
};

/** An intent by its key alone, to finish it. */
export function intentOf(tenantId: string, { operation, key }: IntentKey): Intent {
  return { tenantId, operation, key, body: null };
}

/** Who works on which sale or void, and until when nobody else may. */
export function sagaStore(database: Database<PrismaClient>) {
  return {
    /** Take what serves this intent in hand until `until`; null while someone else has it. */
    async take(intent: Intent, now: Date, until: Date): Promise<Saga | null> {
      const values = [intent.operation, intent.key, now, until];
      const [saga] = await database.withTenantSql(intent.tenantId, (sql) =>
        sql.final<Saga>(take, values),
      );
      return saga ?? null;
    },
    /** Take up to `limit` of a tenant's that nobody works on in hand until `until`. */
    takeDue: (tenantId: string, due: { now: Date; until: Date; limit: number }) =>
      database.withTenantSql(tenantId, (sql) =>
        sql.final<Saga>(takeDue, [due.now, due.until, due.limit]),
      ),
    /** Let go of it until `dueAt`. */
    async postpone(tenantId: string, { orderId, attempt }: Held, dueAt: Date): Promise<void> {
      await database.withTenantSql(tenantId, (sql) =>
        sql.final(postpone, [orderId, attempt, dueAt]),
      );
    },
    /** Its goods are off the shelf. */
    async markConsumed(tenantId: string, { orderId, attempt }: Held): Promise<void> {
      await database.withTenantSql(tenantId, (sql) => sql.final(markConsumed, [orderId, attempt]));
    },
    /** Completed sales whose goods are off the shelf: nothing is left to do. */
    async forgetConsumed(tenantId: string, orderIds: readonly string[]): Promise<void> {
      await database.withTenantSql(tenantId, (sql) => sql.final(forgetConsumed, [orderIds]));
    },
    /** The tenants that have something nobody works on. */
    async dueTenants(now: Date): Promise<readonly string[]> {
      const rows = await database.acrossTenants<{ tenantId: string }>(dueTenants, [now]);
      return rows.map(({ tenantId }) => tenantId);
    },
  };
}

/** Who works on which sale or void. */
export type SagaStore = ReturnType<typeof sagaStore>;
