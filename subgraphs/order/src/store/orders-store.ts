import {
  inStores,
  type Database,
  type Sql,
  type Statement,
  type StoreScope,
} from '@novapos/chassis';
import type { Order, OrderStatus, WholeOrder } from '../domain/order.ts';
import type { OrderLine } from '../domain/order-line.ts';
import { searchQuery } from '../domain/search-words.ts';
import type { PrismaClient } from './client/client.ts';
import { toLine, toOrder, type LineRow, type OrderRow } from './order-rows.ts';

/** Which orders to list; all conditions hold together. */
export type OrderCriteria = {
  readonly scope: StoreScope;
  readonly storeId: string | null;
  readonly registerId: string | null;
  readonly cashierId: string | null;
  readonly customerId: string | null;
  readonly status: OrderStatus | null;
  readonly soldFrom: Date | null;
  readonly soldBefore: Date | null;
  readonly text: string | null;
};

/** A place in the list of orders, and how many to read from there. */
export type OrderPage = {
  readonly limit: number;
  readonly after: { readonly soldAt: Date; readonly id: string } | null;
};

const byIds = { name: 'orders.by-ids', text: 'select * from orders where id = any($1::uuid[])' };
const byReference = {
  name: 'orders.by-reference',
  text: `select * from orders
    where reference = $1 and reference collate "C" = $1 and status <> 'FAILED'`,
};
// Registers of two stores may have one code: the store at hand comes first, then the latest sale.
const byReceipt = {
  name: 'orders.by-receipt',
  text: `select * from orders where receipt_number collate "C" = $1
      and ${inStores('store_id', '$3')}
    order by (store_id = $2) is true desc, sold_at desc limit 1`,
};
/** The lines of some orders, by order and number. */
export const linesOf = {
  name: 'orders.lines',
  text: `select l.*, o.currency from order_lines l
    join orders o on o.tenant_id = l.tenant_id and o.id = l.order_id
    where l.order_id = any($1::uuid[]) order by l.order_id, l.number`,
};
const listing = (name: string, narrower: string) => ({
  name,
  text: `select * from orders
    where ($1::uuid is null or store_id = $1) and ($2::uuid is null or register_id = $2)
      and ($3::uuid is null or cashier_id = $3) and ($4::text is null or status = $4)
      and sold_at >= coalesce($5::timestamptz, '-infinity')
      and sold_at < coalesce($6::timestamptz, 'infinity')
      and (sold_at, id) < (coalesce($7::timestamptz, 'infinity'),
        coalesce($8::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
      and ${inStores('store_id', '$10')} ${narrower}
    order by sold_at desc, id desc limit $9`,
});
// A customer's orders have an index of their own, which only a statement of their own finds.
const list = {
  all: listing('orders.list', ''),
  named: listing('orders.list-named', 'and id in (select orders_named($11, $12::tsquery))'),
  ofCustomer: listing('orders.list-of-customer', 'and customer_id = $11'),
  namedOfCustomer: listing(
    'orders.list-named-of-customer',
    'and customer_id = $11 and id in (select orders_named($12, $13::tsquery))',
  ),
};

/** Reads orders and their lines. */
export function ordersStore(database: Database<PrismaClient>) {
  const rows = <Row>(tenantId: string, statement: Statement, values: readonly unknown[]) =>
    database.withTenantSql(tenantId, (sql) => sql.final<Row>(statement, values));

  return {
    /** In no order; those that there are. */
    async listByIds(tenantId: string, ids: readonly string[]): Promise<readonly Order[]> {
      const found = await rows<OrderRow>(tenantId, byIds, [ids]);
      return found.map(toOrder);
    },
    async findByReference(tenantId: string, reference: string): Promise<Order | null> {
      const [found] = await rows<OrderRow>(tenantId, byReference, [reference]);
      return found ? toOrder(found) : null;
    },
    /** The order with exactly this receipt number; that of a store before all others. */
    async findByReceipt(
      tenantId: string,
      receiptNumber: string,
      { storeId, scope }: { readonly storeId: string | null; readonly scope: StoreScope },
    ): Promise<Order | null> {
      const [found] = await rows<OrderRow>(tenantId, byReceipt, [receiptNumber, storeId, scope]);
      return found ? toOrder(found) : null;
    },
    /** The lines of these orders, by order and number. */
    async listLines(tenantId: string, orderIds: readonly string[]): Promise<readonly OrderLine[]> {
      const found = await rows<LineRow & { currency: string }>(tenantId, linesOf, [orderIds]);
      return found.map(toLine);
    },
    async findWhole(tenantId: string, id: string): Promise<WholeOrder | null> {
      return database.withTenantSql(tenantId, (sql) => wholeOrder(sql, id));
    },
    /** The latest sale first. */
    async list(
      tenantId: string,
      criteria: OrderCriteria,
      { limit, after }: OrderPage,
    ): Promise<readonly Order[]> {
      const { scope, storeId, registerId, cashierId, status, soldFrom, soldBefore } = criteria;
      const place = [after?.soldAt ?? null, after?.id ?? null, limit, scope];
      const narrower = narrowerOf(criteria);
      const values = [storeId, registerId, cashierId, status, soldFrom, soldBefore, ...place];
      const found = await rows<OrderRow>(tenantId, narrower.statement, [
        ...values,
        ...narrower.values,
      ]);
      return found.map(toOrder);
    },
  };
}

/** Reads orders and their lines. */
export type OrdersStore = ReturnType<typeof ordersStore>;

async function wholeOrder(sql: Sql, id: string): Promise<WholeOrder | null> {
  const [row] = await sql.rows<OrderRow>(byIds, [[id]]);
  if (!row) return null;
  const lines = await sql.rows<LineRow & { currency: string }>(linesOf, [[id]]);
  return { ...toOrder(row), lines: lines.map(toLine) };
}

function narrowerOf({ customerId, text }: OrderCriteria) {
  const named = text === null ? [] : [text, searchQuery(text)];
  if (customerId === null)
    return { statement: text === null ? list.all : list.named, values: named };
  const statement = text === null ? list.ofCustomer : list.namedOfCustomer;
  return { statement, values: [customerId, ...named] };
}
