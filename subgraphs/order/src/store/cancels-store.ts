import type { Database } from '@novapos/chassis';
import type { PrismaClient } from './client/client.ts';
import { sagaColumns, type Saga } from './saga-store.ts';

const begin = {
  name: 'cancels.begin',
  text: `update order_sagas set step = 'CANCELLING', attempt = attempt + 1, due_at = $2
    where step in ('PRICED', 'CANCELLING') and (
      operation = 'completeSale' and key = $1
      or operation = 'exchangeSale' and key in (
        select refund_id::text from refund_sagas where operation = 'exchangeOrder' and key = $1
      )
    ) returning ${sagaColumns}`,
};
const settled = {
  name: 'cancels.settled',
  text: `select coalesce((k.result ->> 'orderId')::uuid, f.exchange_order_id) as "orderId"
    from idempotency_keys k
    left join refunds f on f.tenant_id = k.tenant_id and f.id = (k.result ->> 'refundId')::uuid
    where k.operation in ('completeSale', 'exchangeOrder') and k.key = $1
    order by k.operation limit 1`,
};

/** Takes sales that are to be stopped out of the hands of whoever completes them. */
export function cancelsStore(database: Database<PrismaClient>) {
  return {
    /** Take the sale of an intent in hand to stop it; null where none is under way. */
    async begin(tenantId: string, key: string, until: Date): Promise<Saga | null> {
      const [saga] = await database.withTenantSql(tenantId, (sql) =>
        sql.final<Saga>(begin, [key, until]),
      );
      return saga ?? null;
    },
    /** The order of an intent that is done, or null where it has none. */
    async findSettled(tenantId: string, key: string): Promise<string | null> {
      const [row] = await database.withTenantSql(tenantId, (sql) =>
        sql.final<{ orderId: string | null }>(settled, [key]),
      );
      return row?.orderId ?? null;
    },
  };
}

/** Takes sales that are to be stopped in hand. */
export type CancelsStore = ReturnType<typeof cancelsStore>;
