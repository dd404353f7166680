import {
  claim,
  emit,
  finish,
  isDuplicate,
  type Claim,
  type Database,
  type Intent,
} from '@novapos/chassis';
import { orderCompleted } from '@novapos/kernel';
import { shiftIsClosed } from '../domain/find-discrepancies.ts';
import type { Discrepancy } from '../domain/offline-finding.ts';
import type { OfflineApproval, TenderToRecord } from '../domain/offline-sale.ts';
import type { OrderStatus, WholeOrder } from '../domain/order.ts';
import { saleTold } from '../domain/sale-told.ts';
import { searchWords } from '../domain/search-words.ts';
import type { PrismaClient } from './client/client.ts';
import { openShiftId } from './open-shift.ts';
import { raiseFindings } from './offline-findings-store.ts';
import { lineRow, orderRow } from './order-rows.ts';
import type { Held } from './saga-store.ts';
import { dropAbandoned } from './sales-store.ts';

/** A sale made without the network, as it is to be recorded. */
export type OfflineRecord = {
  readonly order: WholeOrder;
  readonly tenders: readonly TenderToRecord[];
  readonly approvals: readonly OfflineApproval[];
  readonly shiftId: string | null;
  /** When it was sold by the till's own clock. */
  readonly toldAt: Date;
  /** The device or user that handed it in. */
  readonly receivedBy: string;
  readonly findings: readonly Discrepancy[];
  /** Until when nobody else sees to its money and goods. */
  readonly dueAt: Date;
};

/** How a record was begun: recorded now, known already, or another order has its id or receipt number. */
export type Recording =
  Claim | { readonly state: 'USED'; readonly orderId: string | null; readonly status: OrderStatus };

/** What was found out of an offline sale's money and goods after it was recorded. */
export type Aftermath = {
  readonly order: WholeOrder;
  readonly findings: readonly Discrepancy[];
  /** Last digits of cards that were charged, by payment. */
  readonly cards: ReadonlyMap<string, string>;
  readonly at: Date;
  /** When to look again; null where nothing is left to do. */
  readonly againAt: Date | null;
};

const insertRecord = {
  name: 'offline-sales.insert',
  text: `with whole as (
      insert into orders select * from json_populate_record(null::orders, $1::json)
    ), lines as (
      insert into order_lines select * from json_populate_recordset(null::order_lines, $2::json)
    ), words as (
      insert into order_words (tenant_id, order_id, words)
      values ($3, $4, array_to_tsvector($5::text[]))
    ), offline as (
      insert into offline_sales (tenant_id, order_id, received_by, received_at, told_at, shift_id,
        approvals, tenders)
      values ($3, $4, $9, $10, $11, $12, $13, $14)
    )
    insert into order_sagas (tenant_id, order_id, step, is_consumed, attempt, due_at, operation, key)
    values ($3, $4, 'COMPLETED', false, 1, $6, $7, $8)`,
};
const whoHas = {
  name: 'offline-sales.holder',
  text: `select id, status from orders
    where id = $1 or (receipt_number = $2 and receipt_number collate "C" = $2 and register_id = $3)
    order by id <> $1 limit 1`,
};
const tendersOf = {
  name: 'offline-sales.tenders',
  text: 'select tenders from offline_sales where order_id = $1',
};
const lockHeld = {
  name: 'offline-sales.lock-held',
  text: `select order_id from order_sagas
    where order_id = $1 and attempt = $2 and step = 'COMPLETED' for update`,
};
const lookAgain = {
  name: 'offline-sales.look-again',
  text: 'update order_sagas set is_consumed = true, due_at = $2 where order_id = $1',
};
const finishSale = {
  name: 'offline-sales.finish',
  text: `with done as (delete from order_sagas where order_id = $1)
    update offline_sales set tenders = null where order_id = $1`,
};
const noteCards = {
  name: 'offline-sales.note-cards',
  text: 'update orders set tenders = $2::jsonb where id = $1',
};

/** Writes what was sold without the network: the sale at once, what became of its money and goods after it. */
export function offlineSalesStore(database: Database<PrismaClient>) {
  return {
    /** Claim the intent, and write and tell the completed order with its findings, held by attempt 1. */
    record: (intent: Intent, record: OfflineRecord): Promise<Recording> =>
      recordOnce(database, intent, record),

    /** Its tenders as they are to be recorded as payments; null once the money is settled. */
    async tenders(tenantId: string, orderId: string): Promise<readonly TenderToRecord[] | null> {
      const [row] = await database.withTenantSql(tenantId, (sql) =>
        sql.final<{ tenders: readonly TenderToRecord[] | null }>(tendersOf, [orderId]),
      );
      return row?.tenders ?? null;
    },

    /** Keep and tell what was found, and whether all is done; false when the sale is no longer ours. */
    async follow(tenantId: string, held: Held, aftermath: Aftermath): Promise<boolean> {
      return database.withTenantSql(tenantId, async (sql) => {
        const { orderId, attempt } = held;
        const { order, cards, againAt } = aftermath;
        const [ours] = await sql.rows(lockHeld, [orderId, attempt]);
        if (!ours) return false;
        await raiseFindings(sql, { tenantId, order, found: aftermath.findings, at: aftermath.at });
        if (cards.size > 0) {
          const tenders = order.tenders.map((tender) => ({
            ...tender,
            cardLast4: cards.get(tender.paymentId) ?? tender.cardLast4,
          }));
          await sql.rows(noteCards, [orderId, JSON.stringify(tenders)]);
        }
        if (againAt) await sql.final(lookAgain, [orderId, againAt]);
        else await sql.final(finishSale, [orderId]);
        return true;
      });
    },
  };
}

/** Writes what was sold without the network. */
export type OfflineSalesStore = ReturnType<typeof offlineSalesStore>;

async function recordOnce(
  database: Database<PrismaClient>,
  intent: Intent,
  record: OfflineRecord,
): Promise<Recording> {
  const { id, receiptNumber, registerId } = record.order;
  const recorded = await insert(database, intent, record);
  if (recorded) return recorded;
  // A sale that was given up before anything was taken leaves its id to what was really sold.
  await database.withTenantSql(intent.tenantId, (sql) => sql.rows(dropAbandoned, [id]));
  const again = await insert(database, intent, record);
  if (again) return again;
  const [holder] = await database.withTenantSql(intent.tenantId, (sql) =>
    sql.final<{ id: string; status: OrderStatus }>(whoHas, [id, receiptNumber, registerId]),
  );
  return { state: 'USED', orderId: holder?.id ?? null, status: holder?.status ?? 'PENDING' };
}

/** Null where the order's id or receipt number is used. */
async function insert(
  database: Database<PrismaClient>,
  intent: Intent,
  record: OfflineRecord,
): Promise<Claim | null> {
  const { tenantId } = intent;
  const { order, findings } = record;
  const at = order.createdAt;
  try {
    return await database.withTenantSql(tenantId, async (sql) => {
      const claimed = await claim(sql, intent);
      if (claimed.state !== 'NEW') return claimed;
      const openId = await openShiftId(sql, tenantId, order.registerId);
      // It may have been closed since it was looked at.
      const isLate = order.shiftId !== null && order.shiftId !== openId;
      await sql.rows(insertRecord, valuesOf(intent, record));
      const completedAt = (order.completedAt ?? at).toISOString();
      const data = { completedAt, sale: saleTold(order) };
      await emit(sql, orderCompleted, { tenantId, subject: order.id, at, data });
      await raiseFindings(sql, {
        tenantId,
        order,
        found: isLate ? [...findings, shiftIsClosed] : findings,
        at,
      });
      await finish({ rows: sql.final }, intent, { orderId: order.id });
      return claimed;
    });
  } catch (error) {
    if (isDuplicate(error)) return null;
    throw error;
  }
}

function valuesOf({ tenantId, operation, key }: Intent, record: OfflineRecord): unknown[] {
  const { order, dueAt, receivedBy, toldAt, shiftId, approvals, tenders } = record;
  return [
    JSON.stringify(orderRow(tenantId, order)),
    JSON.stringify(order.lines.map((line) => lineRow(tenantId, line))),
    tenantId,
    order.id,
    [...new Set(order.lines.flatMap(({ name, sku }) => searchWords(`${name} ${sku}`)))],
    dueAt,
    operation,
    key,
    receivedBy,
    order.createdAt,
    toldAt,
    shiftId,
    JSON.stringify(approvals),
    JSON.stringify(tenders),
  ];
}
