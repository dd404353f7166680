import type { Sql } from '@novapos/chassis';
import type { OrderStatus } from '../domain/order.ts';

/** An order as its customer is told of it. */
export type CustomerOrder = {
  readonly id: string;
  readonly status: OrderStatus;
  readonly receiptNumber: string | null;
  readonly soldAt: Date;
  readonly totalMinor: number;
  readonly currency: string;
};

const forget = {
  name: 'customer-orders.forget',
  text: 'update orders set customer_id = null where customer_id = $1',
};
const count = {
  name: 'customer-orders.count',
  text: 'select count(*) as orders from orders where customer_id = $1',
};
const latest = {
  name: 'customer-orders.latest',
  text: `select id, status, receipt_number as "receiptNumber", sold_at as "soldAt",
      total_minor as "totalMinor", currency
    from orders where customer_id = $1 order by sold_at desc, id desc limit $2`,
};

/** Forget whom these orders were sold to; every figure of them stays. */
export async function forgetCustomer(sql: Sql, customerId: string): Promise<void> {
  await sql.rows(forget, [customerId]);
}

/** How many orders a customer has, and the latest of them. */
export async function ordersOfCustomer(
  sql: Sql,
  customerId: string,
  limit: number,
): Promise<{ readonly count: number; readonly latest: readonly CustomerOrder[] }> {
  const [[counted], found] = await Promise.all([
    sql.rows<{ orders: number }>(count, [customerId]),
    sql.rows<CustomerOrder>(latest, [customerId, limit]),
  ]);
  return { count: counted?.orders ?? 0, latest: found };
}
