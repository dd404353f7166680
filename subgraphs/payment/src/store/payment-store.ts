import type { Database, Sql } from '@novapos/chassis';
import type { Payment } from '../domain/payment.ts';
import type { PrismaClient } from './client/client.ts';
import { isTold, tellPayments } from './payment-events.ts';
import { insert, lockOrder } from './payment-statements.ts';
import { columns, toPayment, toRow, type PaymentRow } from './payment-rows.ts';
import { recordedOrders } from './recorded-orders.ts';

/** Reads and writes the payments of orders. */
export type PaymentStore = ReturnType<typeof paymentStore>;

/** The payments of some orders, in the order they were tendered. */
export const ofOrders = {
  name: 'payment.of-orders',
  text: `select ${columns} from payments
    where tenant_id = $1 and order_id = any ($2::uuid[]) order by order_id, sequence`,
};
const byIds = {
  name: 'payment.by-ids',
  text: `select ${columns} from payments where tenant_id = $1 and id = any ($2::uuid[])`,
};
const update = {
  name: 'payment.move',
  text: `update payments as p
    set status = m.status, provider = m.provider, provider_reference = m.provider_reference,
      card_brand = m.card_brand, card_last4 = m.card_last4, failure_reason = m.failure_reason,
      changed_at = m.changed_at, customer_id = m.customer_id, worth_minor = m.worth_minor,
      refunded_minor = case m.status when 'REFUNDED' then p.amount_minor else p.refunded_minor end
    from json_populate_recordset(null::payments, $2) as m
      join unnest($3::uuid[], $4::text[]) as f (id, status) on f.id = m.id
    where p.tenant_id = $1 and p.id = m.id and p.status = f.status
    returning p.id`,
};
const shut = {
  name: 'payment.shut-order',
  text: `insert into undone_orders (tenant_id, order_id, reason, undone_at)
    select $1, $2::uuid, $3, $4
    where not exists (select 1 from payments
      where tenant_id = $1 and order_id = $2 and status = 'CAPTURED' and refunded_minor > 0)
    on conflict do nothing`,
};

/** Whether an order was undone. */
export const findShut = {
  name: 'payment.find-shut',
  text: `select order_id from undone_orders where tenant_id = $1 and order_id = $2`,
};

/** Payments in PostgreSQL. */
export function paymentStore(database: Database<PrismaClient>) {
  async function listed(tenantId: string, orderIds: readonly string[]): Promise<Payment[]> {
    const rows = await database.withTenantSql(tenantId, (sql) =>
      sql.final<PaymentRow>(ofOrders, [tenantId, orderIds]),
    );
    return rows.map(toPayment);
  }

  return {
    ...recordedOrders(database, listed),

    /** Keep new payments of an order, unless it has some already or was undone; answers what is there. */
    async open(tenantId: string, orderId: string, payments: readonly Payment[]) {
      const rows = JSON.stringify(payments.map(toRow));
      const kept = await database.withTenantSql(tenantId, async (sql) => {
        const locked = sql.rows(lockOrder, [orderId]);
        const values = [tenantId, orderId, rows];
        // Nothing is told of money that is only asked for: then this is the last statement.
        const isMoney = payments.some(({ status }) => isTold(status));
        const inserted = await (isMoney ? sql.rows : sql.final)<PaymentRow>(insert, values);
        await locked;
        if (isMoney) await tellPayments(sql, tenantId, inserted.map(toPayment));
        return inserted;
      });
      if (kept.length === payments.length) return { isNew: true, payments };
      return { isNew: false, payments: await listed(tenantId, [orderId]) };
    },

    /** Move payments on and say so; those moved on by someone else meanwhile stay as they are. */
    async move(tenantId: string, from: readonly Payment[], to: readonly Payment[]): Promise<void> {
      if (to.length === 0) return;
      await database.withTenantSql(tenantId, (sql) => movedOn(sql, tenantId, { from, to }));
    },

    /** Shut an order to late takes, unless parts of it went back, and answer the payments that there are. */
    async shutOrder(tenantId: string, orderId: string, why: { reason: string; at: Date }) {
      return database.withTenantSql(tenantId, async (sql) => {
        const locked = sql.rows(lockOrder, [orderId]);
        await locked;
        await sql.rows(shut, [tenantId, orderId, why.reason, why.at]);
        const rows = await sql.final<PaymentRow>(ofOrders, [tenantId, [orderId]]);
        return rows.map(toPayment);
      });
    },

    /** Whether an order was undone: nothing is taken for it any more. */
    async isShut(tenantId: string, orderId: string): Promise<boolean> {
      return database.withTenantSql(tenantId, async (sql) => {
        const rows = await sql.final(findShut, [tenantId, orderId]);
        return rows.length > 0;
      });
    },

    listOfOrders: listed,

    async listByIds(tenantId: string, ids: readonly string[]): Promise<Payment[]> {
      return database.withTenantSql(tenantId, async (sql) =>
        (await sql.final<PaymentRow>(byIds, [tenantId, ids])).map(toPayment),
      );
    },
  };
}

type Move = { readonly from: readonly Payment[]; readonly to: readonly Payment[] };

async function movedOn(sql: Sql, tenantId: string, { from, to }: Move): Promise<void> {
  const ids = from.map(({ id }) => id);
  const statuses = from.map(({ status }) => status);
  const values = [tenantId, JSON.stringify(to.map(toRow)), ids, statuses];
  const changed = await sql.rows<{ id: string }>(update, values);
  const isOurs = new Set(changed.map(({ id }) => id));
  await tellPayments(
    sql,
    tenantId,
    to.filter(({ id }) => isOurs.has(id)),
  );
}
