import type { Database, Sql } from '@novapos/chassis';
import { accept, refuse, type Decision } from '@novapos/kernel';
import type { Payment } from '../domain/payment.ts';
import {
  partsOf,
  type NotRefundable,
  type PartAsked,
  type RefundPart,
} from '../domain/refund-part.ts';
import type { PrismaClient } from './client/client.ts';
import { tellParts, tellPayments } from './payment-events.ts';
import { columns, toPayment, type PaymentRow } from './payment-rows.ts';
import { lockOrder } from './payment-statements.ts';
import { findShut, ofOrders } from './payment-store.ts';

/** Parts of an order's payments that are asked back. */
export type RefundAsked = {
  readonly refundId: string;
  readonly orderId: string;
  readonly parts: readonly PartAsked[];
  readonly at: Date;
};

/** A refund of payments under way: its parts, and the payments they are of. */
export type OpenRefund = {
  readonly parts: readonly RefundPart[];
  readonly payments: readonly Payment[];
};

const known = {
  name: 'refund.parts',
  text: `select refund_id as "refundId", order_id as "orderId", payment_id as "paymentId",
      amount_minor as "amountMinor", returned_minor as "returnedMinor", is_done as "isDone"
    from payment_refunds where tenant_id = $1 and refund_id = $2 order by payment_id`,
};
const lockPayments = {
  name: 'refund.lock-payments',
  text: `select id from payments where tenant_id = $1 and order_id = $2 order by id for update`,
};
const open = {
  name: 'refund.open',
  text: `with part as (
      select * from json_to_recordset($2::json)
        as part ("paymentId" uuid, "amountMinor" bigint, "returnedMinor" bigint)
    ), kept as (
      insert into payment_refunds (tenant_id, refund_id, payment_id, order_id, amount_minor,
        returned_minor, is_done, created_at, changed_at)
      select $1, $3::uuid, "paymentId", $4::uuid, "amountMinor", "returnedMinor", false,
        $5::timestamptz, $5 from part
    )
    update payments set refunded_minor = "returnedMinor", changed_at = $5
    from part where tenant_id = $1 and id = "paymentId"`,
};
const done = {
  name: 'refund.done',
  text: `update payment_refunds set is_done = true, changed_at = $4
    where tenant_id = $1 and refund_id = $2 and payment_id = any ($3::uuid[]) and not is_done
    returning refund_id as "refundId", order_id as "orderId", payment_id as "paymentId",
      amount_minor as "amountMinor", returned_minor as "returnedMinor", is_done as "isDone"`,
};
const allBack = {
  name: 'refund.all-back',
  text: `update payments as p set status = 'REFUNDED', changed_at = $3
    where tenant_id = $1 and id = any ($2::uuid[]) and status = 'CAPTURED'
      and refunded_minor = amount_minor
      and not exists (select 1 from payment_refunds r
        where r.tenant_id = p.tenant_id and r.payment_id = p.id and not r.is_done)
    returning ${columns}`,
};

/** Parts of payments that go back, in PostgreSQL. */
export function refundStore(database: Database<PrismaClient>) {
  return {
    /** Put the parts of a refund aside, all or none, and once; answers what there is of it. */
    async open(tenantId: string, asked: RefundAsked): Promise<Decision<OpenRefund, NotRefundable>> {
      return database.withTenantSql(tenantId, (sql) => opened(sql, tenantId, asked));
    },
    /** These parts are back, which is told, as are payments of which nothing is left. */
    async finish(tenantId: string, { parts, payments }: OpenRefund, at: Date): Promise<void> {
      const [first] = parts;
      if (!first) return;
      const ids = parts.map(({ paymentId }) => paymentId);
      await database.withTenantSql(tenantId, async (sql) => {
        await sql.rows(lockOrder, [first.orderId]);
        const values = [tenantId, first.refundId, ids, at];
        const back = await sql.rows<RefundPart>(done, values);
        const whole = await sql.rows<PaymentRow>(allBack, [tenantId, ids, at]);
        await tellParts(sql, tenantId, { parts: back, payments, at });
        await tellPayments(sql, tenantId, whole.map(toPayment));
      });
    },
  };
}

/** Reads and writes parts of payments that go back. */
export type RefundStore = ReturnType<typeof refundStore>;

async function opened(
  sql: Sql,
  tenantId: string,
  asked: RefundAsked,
): Promise<Decision<OpenRefund, NotRefundable>> {
  const { refundId, orderId, at } = asked;
  await sql.rows(lockOrder, [orderId]);
  await sql.rows(lockPayments, [tenantId, orderId]);
  const payments = (await sql.rows<PaymentRow>(ofOrders, [tenantId, [orderId]])).map(toPayment);
  const before = await sql.rows<RefundPart>(known, [tenantId, refundId]);
  if (before.length > 0) return accept({ parts: before, payments });

  const [shut] = await sql.rows(findShut, [tenantId, orderId]);
  if (shut) {
    const paymentIds = asked.parts.map(({ paymentId }) => paymentId);
    return refuse({ kind: 'PaymentsNotRefundable', paymentIds });
  }
  const parts = partsOf(asked, asked.parts, payments);
  if (!parts.ok) return parts;
  await sql.rows(open, [tenantId, JSON.stringify(parts.value), refundId, orderId, at]);
  return accept({ parts: parts.value, payments });
}
