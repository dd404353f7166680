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
import { orderRefunded, refuse, type Decision } from '@novapos/kernel';
import type { SoldOrder } from '../domain/draft-refund.ts';
import type { OrderTender, WholeOrder } from '../domain/order.ts';
import type { WholeRefund } from '../domain/refund.ts';
import type { DraftRefundRefusal, ExchangeRefusal } from '../domain/refund-refusals.ts';
import { refundTold } from '../domain/refund-told.ts';
import type { PrismaClient } from './client/client.ts';
import { refundLineRow, refundRow, type RefundRow } from './refund-rows.ts';
import { soldOrder, wholeRefund } from './refunds-store.ts';
import { refundSagas, refundSagaColumns, type RefundSaga } from './refund-saga-store.ts';
import { intentOf, type IntentKey } from './saga-store.ts';
import { insertOrder } from './sales-store.ts';
import { tellAndFinish } from './tell-and-finish.ts';

/** What is kept of a refund's intent: the refund, or why there is none. */
export type KeptRefund = { readonly refundId: string } | { readonly refusal: ExchangeRefusal };

/** What is to be written: a refund and, in an exchange, the sale that goes with it. */
export type DraftedReturn = { readonly refund: WholeRefund; readonly order: WholeOrder | null };

/** How a refund was begun: in hand, known already, refused, or impossible with this id. */
export type RefundBeginning =
  | Exclude<Claim, { readonly state: 'NEW' }>
  | { readonly state: 'REFUSED'; readonly refusal: ExchangeRefusal }
  | { readonly state: 'USED' }
  | ({ readonly state: 'BEGUN'; readonly saga: RefundSaga } & DraftedReturn);

/** A refund that is asked for. */
export type RefundBegin = {
  readonly orderId: string;
  readonly dueAt: Date;
  /** What it comes to, as the sale stands. */
  readonly decide: (
    sold: SoldOrder,
  ) => Decision<DraftedReturn, DraftRefundRefusal | { readonly kind: 'OrderNotFound' }>;
};

/** The intent under which the sale of an exchange is kept. */
export const saleOfExchange = (refundId: string): IntentKey => ({
  operation: 'exchangeSale',
  key: refundId,
});

const insert = {
  name: 'refunding.insert',
  text: `with whole as (
      insert into refunds select * from json_populate_record(null::refunds, $1::json)
    ), lines as (
      insert into refund_lines select * from json_populate_recordset(null::refund_lines, $2::json)
    )
    insert into refund_sagas (tenant_id, refund_id, step, attempt, due_at, operation, key)
    values ($3, $4, $5, 1, $6, $7, $8) returning ${refundSagaColumns}`,
};
const complete = {
  name: 'refunding.complete',
  text: `with held as (
      delete from refund_sagas where refund_id = $1 and attempt = $2 and step = 'RETURNING'
      returning tenant_id, refund_id
    ), counted as (
      insert into refund_counters (tenant_id, register_id, last_number)
      select f.tenant_id, f.register_id, 1 from held
        join refunds f on f.tenant_id = held.tenant_id and f.id = held.refund_id
      on conflict (tenant_id, register_id)
        do update set last_number = refund_counters.last_number + 1
      returning last_number
    ), drawer as (
      select c.open_shift_id from held
        join refunds f on f.tenant_id = held.tenant_id and f.id = held.refund_id
        join receipt_counters c on c.tenant_id = f.tenant_id and c.register_id = f.register_id
      for share of c
    )
    update refunds set status = 'COMPLETED', completed_at = $3,
      shift_id = (select open_shift_id from drawer),
      receipt_number = register_code || '-R' ||
        lpad(last_number::text, greatest(6, length(last_number::text)), '0')
    from counted where id = $1 returning refunds.*`,
};
const fail = {
  name: 'refunding.fail',
  text: `with held as (
      delete from refund_sagas where refund_id = $1 and attempt = $2 returning refund_id
    )
    update refunds set status = 'FAILED' from held where id = held.refund_id returning id`,
};
const drop = {
  name: 'refunding.drop',
  text: `with held as (
      delete from refund_sagas where refund_id = $1 and attempt = $2 returning refund_id
    ), lines as (
      delete from refund_lines l using held where l.refund_id = held.refund_id
    )
    delete from refunds f using held where f.id = held.refund_id returning f.id`,
};
const forgetIntent = {
  name: 'refunding.forget-intent',
  text: 'delete from idempotency_keys where operation = $1 and key = $2 and result is null',
};
const customerOf = {
  name: 'refunding.customer-of',
  text: `select o.customer_id as "customerId", e.tenders as "exchangeTenders" from orders o
    left join orders e on e.tenant_id = o.tenant_id and e.id = $2 where o.id = $1`,
};
/** Writes the life of a refund, each step in one transaction with what is kept of its intent. */
export function refundingStore(database: Database<PrismaClient>) {
  return {
    ...refundSagas(database),

    recall: (intent: Intent): Promise<Claim> =>
      database.withTenantSql(intent.tenantId, (sql) => recall({ rows: sql.final }, intent)),

    /** Claim the intent, decide under a lock on the order, and take the refund in hand. */
    async begin(intent: Intent, request: RefundBegin): Promise<RefundBeginning> {
      try {
        return await database.withTenantSql(intent.tenantId, (sql) => begun(sql, intent, request));
      } catch (error) {
        if (isDuplicate(error)) return { state: 'USED' };
        throw error;
      }
    },

    /** Keep a refusal that needed no refund; answers what is kept, which may be another's. */
    refuse: (intent: Intent, refusal: ExchangeRefusal): Promise<KeptRefund> =>
      database.withTenantSql(intent.tenantId, (sql) =>
        once<KeptRefund>(sql, intent, async () => ({ refusal })),
      ),

    /** What is known of the sale of an exchange. */
    recallSale: (tenantId: string, refundId: string): Promise<Claim> =>
      database.withTenantSql(tenantId, (sql) =>
        recall({ rows: sql.final }, { tenantId, ...saleOfExchange(refundId), body: null }),
      ),
    /** Money and goods are back, which is told; null when the refund is no longer ours. */
    complete: (tenantId: string, saga: RefundSaga, at: Date): Promise<WholeRefund | null> =>
      database.withTenantSql(tenantId, (sql) => completed(sql, tenantId, { saga, at })),
    /** Nothing was returned, and why; false when the refund is no longer ours. */
    async fail(tenantId: string, saga: RefundSaga, refusal: ExchangeRefusal): Promise<boolean> {
      return database.withTenantSql(tenantId, async (sql) => {
        const failed = await sql.rows(fail, [saga.refundId, saga.attempt]);
        if (failed.length === 0) return false;
        const kept: KeptRefund = { refusal };
        await finish(sql, intentOf(tenantId, saga), kept);
        return true;
      });
    },
    /** Give up an exchange whose sale never took anything; its intent is free again. */
    async abandon(tenantId: string, saga: RefundSaga): Promise<void> {
      await database.withTenantSql(tenantId, async (sql) => {
        const gone = await sql.rows(drop, [saga.refundId, saga.attempt]);
        if (gone.length > 0) await sql.rows(forgetIntent, [saga.operation, saga.key]);
      });
    },
  };
}

/** Writes the life of a refund. */
export type RefundingStore = ReturnType<typeof refundingStore>;

async function begun(sql: Sql, intent: Intent, request: RefundBegin): Promise<RefundBeginning> {
  const claimed = await claim(sql, intent);
  if (claimed.state !== 'NEW') return claimed;
  const sold = await soldOrder(sql, request.orderId, true);
  const decision = sold ? request.decide(sold) : refuse({ kind: 'OrderNotFound' as const });
  if (!decision.ok) {
    const kept: KeptRefund = { refusal: decision.refusal };
    await finish(sql, intent, kept);
    return { state: 'REFUSED', refusal: decision.refusal };
  }
  const { refund, order } = decision.value;
  const { tenantId, operation, key } = intent;
  const { dueAt } = request;
  if (order) {
    const serving = { tenantId, ...saleOfExchange(refund.id), body: null };
    await claim(sql, serving);
    await insertOrder(sql, serving, { order, dueAt });
  }
  const [saga] = await sql.rows<RefundSaga>(insert, [
    JSON.stringify(refundRow(tenantId, refund)),
    JSON.stringify(refund.lines.map((line) => refundLineRow(tenantId, line))),
    tenantId,
    refund.id,
    order ? 'SELLING' : 'RETURNING',
    dueAt,
    operation,
    key,
  ]);
  if (!saga) throw new Error('a refund that was written is gone');
  return { state: 'BEGUN', saga, refund, order };
}

type Told = {
  readonly customerId: string | null;
  readonly exchangeTenders: readonly OrderTender[] | null;
};

async function completed(
  sql: Sql,
  tenantId: string,
  { saga, at }: { readonly saga: RefundSaga; readonly at: Date },
): Promise<WholeRefund | null> {
  const { refundId, attempt } = saga;
  const [row] = await sql.rows<RefundRow>(complete, [refundId, attempt, at]);
  if (!row) return null;
  const refund = await wholeRefund(sql, refundId);
  const [told] = await sql.rows<Told>(customerOf, [row.order_id, row.exchange_order_id]);
  if (!refund || !told) throw new Error(`refund ${refundId} has lost its sale`);
  const kept: KeptRefund = { refundId };
  await tellAndFinish(sql, {
    intent: intentOf(tenantId, saga),
    kept,
    contract: orderRefunded,
    orderId: refund.orderId,
    at,
    data: refundTold(refund, { at, ...told }),
  });
  return refund;
}
