import type { Database } from '@novapos/chassis';
import type { Payment } from '../domain/payment.ts';
import type { PrismaClient } from './client/client.ts';
import { isTold, tellPayments } from './payment-events.ts';
import { toPayment, toRow, type PaymentRow } from './payment-rows.ts';
import { insert, lockOrder } from './payment-statements.ts';

const keepRecorded = {
  name: 'payment.keep-recorded',
  text: `insert into recorded_orders (tenant_id, order_id, recorded_at)
    values ($1, $2, $3) on conflict do nothing`,
};
const findRecorded = {
  name: 'payment.find-recorded',
  text: `select order_id from recorded_orders where tenant_id = $1 and order_id = $2`,
};
type Recorded = {
  readonly orderId: string;
  readonly payments: readonly Payment[];
  readonly at: Date;
};
type List = (tenantId: string, orderIds: readonly string[]) => Promise<Payment[]>;

/** Orders that were paid without the network, and their payments. */
export function recordedOrders(database: Database<PrismaClient>, listed: List) {
  return {
    /** Keep the payments of an order that was paid without the network, once, unless it was undone; answers what is there. */
    async record(tenantId: string, { orderId, payments, at }: Recorded) {
      const rows = JSON.stringify(payments.map(toRow));
      const kept = await database.withTenantSql(tenantId, async (sql) => {
        await sql.rows(lockOrder, [orderId]);
        await sql.rows(keepRecorded, [tenantId, orderId, at]);
        const inserted = await sql.rows<PaymentRow>(insert, [tenantId, orderId, rows]);
        const money = inserted.map(toPayment).filter(({ status }) => isTold(status));
        await tellPayments(sql, tenantId, money);
        return inserted;
      });
      if (kept.length === payments.length) return { isNew: true, payments };
      return { isNew: false, payments: await listed(tenantId, [orderId]) };
    },

    /** Whether an order was paid without the network: each of its payments stands for itself. */
    async isRecorded(tenantId: string, orderId: string): Promise<boolean> {
      const rows = await database.withTenantSql(tenantId, (sql) =>
        sql.final(findRecorded, [tenantId, orderId]),
      );
      return rows.length > 0;
    },
  };
}
