import type { Database, Sql } from '@novapos/chassis';
import type { SoldOrder } from '../domain/draft-refund.ts';
import type { Refund, RefundLine, WholeRefund } from '../domain/refund.ts';
import type { PrismaClient } from './client/client.ts';
import { toLine, toOrder, type LineRow, type OrderRow } from './order-rows.ts';
import { linesOf as linesOfOrders } from './orders-store.ts';
import {
  toRefund,
  toRefundLine,
  toWholeRefunds,
  type RefundRow,
  type SoldRefundLineRow,
} from './refund-rows.ts';

const byIds = { name: 'refunds.by-ids', text: 'select * from refunds where id = any($1::uuid[])' };
const ofOrders = {
  name: 'refunds.of-orders',
  text: `select * from refunds where order_id = any($1::uuid[]) and status <> 'FAILED'
    order by order_id, created_at, id`,
};
const linesOf = {
  name: 'refunds.lines',
  text: `select r.*, f.currency, l.variant_id, l.product_id, l.category_id, l.name, l.sku, l.unit,
      l.catalogue_unit_price_minor, l.unit_price_minor, l.override_kind
    from refund_lines r
    join refunds f on f.tenant_id = r.tenant_id and f.id = r.refund_id
    join order_lines l on l.tenant_id = r.tenant_id and l.order_id = f.order_id
      and l.number = r.number
    where r.refund_id = any($1::uuid[]) order by r.refund_id, r.number`,
};
const order = { name: 'refunds.order', text: 'select * from orders where id = $1' };
const lockOrder = { name: 'refunds.lock-order', text: `${order.text} for update` };
const isVoiding = {
  name: 'refunds.is-voiding',
  text: `select true from order_sagas where order_id = $1 and step = 'VOIDING'`,
};
const voidingOf = {
  name: 'refunds.voiding-of',
  text: `select order_id as id from order_sagas
    where order_id = any($1::uuid[]) and step = 'VOIDING'`,
};

/** Reads refunds and their lines. */
export function refundsStore(database: Database<PrismaClient>) {
  return {
    /** In no order; those that there are. */
    async listByIds(tenantId: string, ids: readonly string[]): Promise<readonly Refund[]> {
      const rows = await database.withTenantSql(tenantId, (sql) =>
        sql.final<RefundRow>(byIds, [ids]),
      );
      return rows.map(toRefund);
    },
    /** The refunds of these orders with their lines, the oldest first; those that failed left out. */
    listOfOrders: (tenantId: string, ids: readonly string[]): Promise<readonly WholeRefund[]> =>
      database.withTenantSql(tenantId, (sql) => refundsOf(sql, ids)),
    /** The lines of these refunds, by refund and number. */
    async listLines(tenantId: string, ids: readonly string[]): Promise<readonly RefundLine[]> {
      const rows = await database.withTenantSql(tenantId, (sql) =>
        sql.final<SoldRefundLineRow>(linesOf, [ids]),
      );
      return rows.map(toRefundLine);
    },
    /** Which of these orders are being voided. */
    async listVoiding(tenantId: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
      const rows = await database.withTenantSql(tenantId, (sql) =>
        sql.final<{ id: string }>(voidingOf, [ids]),
      );
      return new Set(rows.map(({ id }) => id));
    },
    /** A sale with what came back of it, or null where there is none. */
    findSold: (tenantId: string, orderId: string): Promise<SoldOrder | null> =>
      database.withTenantSql(tenantId, (sql) => soldOrder(sql, orderId)),
    async findWhole(tenantId: string, id: string): Promise<WholeRefund | null> {
      return database.withTenantSql(tenantId, (sql) => wholeRefund(sql, id));
    },
  };
}

/** Reads refunds and their lines. */
export type RefundsStore = ReturnType<typeof refundsStore>;

/** A refund with its lines, or null where there is none. */
export async function wholeRefund(sql: Sql, id: string): Promise<WholeRefund | null> {
  const rows = await sql.rows<RefundRow>(byIds, [[id]]);
  const lines = await sql.rows<SoldRefundLineRow>(linesOf, [[id]]);
  return toWholeRefunds(rows, lines)[0] ?? null;
}

/** A sale with what came back of it; locked, so that nothing else comes back of it until the transaction ends. */
export async function soldOrder(
  sql: Sql,
  orderId: string,
  isLocked = false,
): Promise<SoldOrder | null> {
  const [row] = await sql.rows<OrderRow>(isLocked ? lockOrder : order, [orderId]);
  if (!row) return null;
  const [lines, refunds, voiding] = await Promise.all([
    sql.rows<LineRow & { currency: string }>(linesOfOrders, [[orderId]]),
    refundsOf(sql, [orderId]),
    sql.rows(isVoiding, [orderId]),
  ]);
  const whole = { ...toOrder(row), lines: lines.map(toLine) };
  return { order: whole, refunds, isVoiding: voiding.length > 0 };
}

async function refundsOf(sql: Sql, orderIds: readonly string[]): Promise<readonly WholeRefund[]> {
  const rows = await sql.rows<RefundRow>(ofOrders, [orderIds]);
  if (rows.length === 0) return [];
  const lines = await sql.rows<SoldRefundLineRow>(linesOf, [rows.map(({ id }) => id)]);
  return toWholeRefunds(rows, lines);
}
