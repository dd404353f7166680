import {
  claim,
  finish,
  isDuplicate,
  once,
  recall,
  type Claim,
  type Database,
  type Intent,
  type Sql,
} from '@novapos/chassis';
import { orderCompleted } from '@novapos/kernel';
import type { OrderPayment, WholeOrder } from '../domain/order.ts';
import type { SaleRefusal } from '../domain/refusals.ts';
import { saleTold } from '../domain/sale-told.ts';
import { searchWords } from '../domain/search-words.ts';
import type { PrismaClient } from './client/client.ts';
import { lineRow, orderRow } from './order-rows.ts';
import { intentOf, type Held, type IntentKey } from './saga-store.ts';
import { tellAndFinish } from './tell-and-finish.ts';

/** What is kept of a sale's intent: its order, or why there is none. */
export type KeptSale =
  | { readonly orderId: string }
  | { readonly refusal: SaleRefusal; /** Where an order was made. */ readonly orderId?: string };

/** How a sale was begun: now ours, known already, or impossible with this id or reference. */
export type Beginning = Claim | { readonly state: 'USED'; readonly orderId: string | null };

/** A sale that is paid, in the hands of whoever holds it. */
export type PaidSale = IntentKey &
  Held & {
    readonly order: WholeOrder;
    readonly payment: OrderPayment;
    readonly completedAt: Date;
    readonly consumedBy: Date;
  };

const insertSale = {
  name: 'sales.insert',
  text: `with whole as (
      insert into orders select * from json_populate_record(null::orders, $1::json)
    ), lines as (
      insert into order_lines select * from json_populate_recordset(null::order_lines, $2::json)
    ), words as (
      insert into order_words (tenant_id, order_id, words)
      values ($3, $4, array_to_tsvector($5::text[]))
    )
    insert into order_sagas (tenant_id, order_id, step, is_consumed, attempt, due_at, operation, key)
    values ($3, $4, 'PRICED', false, 1, $6, $7, $8)`,
};
const completeSale = {
  name: 'sales.complete',
  text: `with held as (
      update order_sagas set step = 'COMPLETED', due_at = $4
      where order_id = $1 and attempt = $2 and step = 'PRICED' returning tenant_id
    ), counted as (
      insert into receipt_counters (tenant_id, register_id, last_number)
      select tenant_id, $3::uuid, 1 from held
      on conflict (tenant_id, register_id)
        do update set last_number = receipt_counters.last_number + 1
      returning last_number, open_shift_id
    )
    update orders set status = 'COMPLETED', completed_at = $5, tenders = $6::jsonb,
      cash_rounding_minor = $7, change_minor = $8, shift_id = open_shift_id,
      receipt_number = register_code || '-' ||
        lpad(last_number::text, greatest(6, length(last_number::text)), '0')
    from counted where id = $1 returning receipt_number, customer_id, shift_id`,
};
const failSale = {
  name: 'sales.fail',
  text: `with held as (
      delete from order_sagas
      where order_id = $1 and attempt = $2 and step in ('PRICED', 'CANCELLING')
      returning order_id
    )
    update orders set status = 'FAILED', failure_kind = $3
    from held where id = held.order_id returning id`,
};
const forgetIntent = {
  name: 'sales.forget-intent',
  text: 'delete from idempotency_keys where operation = $1 and key = $2 and result is null',
};
const whoHas = {
  name: 'sales.reference-holder',
  text: `select id from orders where id = $1 or (reference = $2 and status <> 'FAILED')
    order by id <> $1 limit 1`,
};
/** Makes room for another try of a sale that was given up: $1 its order. */
export const dropAbandoned = {
  name: 'sales.drop-abandoned',
  text: `with gone as (
      delete from orders where id = $1 and status = 'FAILED' and failure_kind = 'Abandoned'
      returning tenant_id, id
    ), lines as (
      delete from order_lines l using gone where l.tenant_id = gone.tenant_id and order_id = gone.id
    ), words as (
      delete from order_words w using gone where w.tenant_id = gone.tenant_id and order_id = gone.id
    )
    select id from gone`,
};

/** Writes the life of a sale, each step in one transaction with what is kept of its intent. */
export function salesStore(database: Database<PrismaClient>) {
  return {
    recall: (intent: Intent): Promise<Claim> =>
      database.withTenantSql(intent.tenantId, (sql) => recall({ rows: sql.final }, intent)),

    /** Claim the intent and write the priced order, held until `dueAt` by attempt 1. */
    begin: (intent: Intent, order: WholeOrder, dueAt: Date): Promise<Beginning> =>
      begin(database, intent, { order, dueAt }),

    /** Keep a refusal that needed no order; answers what is kept, which may be another's. */
    refuse: (intent: Intent, refusal: SaleRefusal): Promise<KeptSale> =>
      database.withTenantSql(intent.tenantId, (sql) =>
        once<KeptSale>(sql, intent, async () => ({ refusal })),
      ),

    /** Complete a paid sale and say so; null when it is no longer ours. */
    complete: (tenantId: string, sale: PaidSale): Promise<WholeOrder | null> =>
      database.withTenantSql(tenantId, (sql) => complete(sql, tenantId, sale)),

    /** Fail a sale whose goods and money are back, and keep why; false when it is no longer ours. */
    async fail(tenantId: string, sale: IntentKey & Held, refusal: SaleRefusal): Promise<boolean> {
      return database.withTenantSql(tenantId, async (sql) => {
        const failed = await sql.rows(failSale, [sale.orderId, sale.attempt, refusal.kind]);
        if (failed.length === 0) return false;
        const kept: KeptSale = { refusal, orderId: sale.orderId };
        await finish(sql, intentOf(tenantId, sale), kept);
        return true;
      });
    },

    /** Give up a sale that never took anything; its intent is free again. */
    async abandon(tenantId: string, sale: IntentKey & Held): Promise<boolean> {
      return database.withTenantSql(tenantId, async (sql) => {
        const given = await sql.rows(failSale, [sale.orderId, sale.attempt, 'Abandoned']);
        if (given.length === 0) return false;
        await sql.rows(forgetIntent, [sale.operation, sale.key]);
        return true;
      });
    },
  };
}

/** Writes the life of a sale. */
export type SalesStore = ReturnType<typeof salesStore>;

type Drafted = { readonly order: WholeOrder; readonly dueAt: Date };

async function begin(
  database: Database<PrismaClient>,
  intent: Intent,
  drafted: Drafted,
): Promise<Beginning> {
  const { order } = drafted;
  const begun = await insert(database, intent, drafted);
  if (begun) return begun;
  // A sale that was given up before anything was taken leaves its id to the next try.
  await database.withTenantSql(intent.tenantId, (sql) => sql.rows(dropAbandoned, [order.id]));
  const again = await insert(database, intent, drafted);
  if (again) return again;
  const [holder] = await database.withTenantSql(intent.tenantId, (sql) =>
    sql.rows<{ id: string }>(whoHas, [order.id, order.reference]),
  );
  return { state: 'USED', orderId: holder?.id ?? null };
}

/** Null where the order's id or reference is used. */
async function insert(
  database: Database<PrismaClient>,
  intent: Intent,
  { order, dueAt }: Drafted,
): Promise<Claim | null> {
  try {
    return await database.withTenantSql(intent.tenantId, async (sql) => {
      const claimed = await claim(sql, intent);
      if (claimed.state === 'NEW') {
        await insertOrder({ rows: sql.final }, intent, { order, dueAt });
      }
      return claimed;
    });
  } catch (error) {
    if (isDuplicate(error)) return null;
    throw error;
  }
}

/** Write a priced order that serves an intent, held until `dueAt` by attempt 1. */
export async function insertOrder(
  sql: Pick<Sql, 'rows'>,
  { tenantId, operation, key }: Intent,
  { order, dueAt }: Drafted,
): Promise<void> {
  await sql.rows(insertSale, [
    JSON.stringify(orderRow(tenantId, order)),
    JSON.stringify(order.lines.map((line) => lineRow(tenantId, line))),
    tenantId,
    order.id,
    [...new Set(order.lines.flatMap(({ name, sku }) => searchWords(`${name} ${sku}`)))],
    dueAt,
    operation,
    key,
  ]);
}

type Completed = {
  readonly receipt_number: string;
  readonly customer_id: string | null;
  readonly shift_id: string | null;
};

async function complete(sql: Sql, tenantId: string, sale: PaidSale): Promise<WholeOrder | null> {
  const { orderId, completedAt, payment } = sale;
  const [done] = await sql.rows<Completed>(completeSale, [
    orderId,
    sale.attempt,
    sale.order.registerId,
    sale.consumedBy,
    completedAt,
    JSON.stringify(payment.tenders),
    payment.cashRoundingMinor,
    payment.changeMinor,
  ]);
  if (!done) return null;
  const order: WholeOrder = {
    ...sale.order,
    ...payment,
    status: 'COMPLETED',
    receiptNumber: done.receipt_number,
    shiftId: done.shift_id,
    // Erased since the sale began: then nobody is told of either.
    customerId: done.customer_id,
    completedAt,
  };
  const kept: KeptSale = { orderId };
  await tellAndFinish(sql, {
    intent: intentOf(tenantId, sale),
    kept,
    contract: orderCompleted,
    orderId,
    at: completedAt,
    data: { completedAt: completedAt.toISOString(), sale: saleTold(order) },
  });
  return order;
}
