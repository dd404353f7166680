import { claim, finish, type Claim, type Database, type Intent, type Sql } from '@novapos/chassis';
import { accept, orderVoided, refuse, type Decision } from '@novapos/kernel';
import type { Order } from '../domain/order.ts';
import type { VoidRefusal } from '../domain/refusals.ts';
import { saleTold } from '../domain/sale-told.ts';
import type { PrismaClient } from './client/client.ts';
import { toLine, toOrder, type LineRow, type OrderRow } from './order-rows.ts';
import { openShiftId } from './open-shift.ts';
import { linesOf } from './orders-store.ts';
import { intentOf, type Saga } from './saga-store.ts';
import { tellAndFinish } from './tell-and-finish.ts';

/** What is kept of a void's intent: its order, or why it was refused. */
export type KeptVoid = { readonly orderId: string } | { readonly refusal: VoidRefusal };

/** How a void was begun: in hand, refused, known already, or another one is under way. */
export type VoidBeginning =
  | Exclude<Claim, { readonly state: 'NEW' }>
  | { readonly state: 'REFUSED'; readonly refusal: VoidRefusal }
  | { readonly state: 'BUSY' }
  | { readonly state: 'BEGUN'; readonly saga: Saga };

/** A void that is asked for. */
export type VoidRequest = {
  readonly orderId: string;
  readonly reason: string;
  readonly dueAt: Date;
  /** Whether the order, as it stands, can be voided. */
  readonly decide: (
    order: Order & { readonly hasRefunds: boolean },
  ) => Decision<unknown, VoidRefusal>;
};

const lock = { name: 'voids.lock', text: 'select * from orders where id = $1 for update' };
// A sale whose goods are still to be taken off the shelf is voided all the same: both are done.
const beginVoid = {
  name: 'voids.begin',
  text: `insert into order_sagas
      (tenant_id, order_id, step, is_consumed, attempt, due_at, operation, key, void_reason)
    values ($1, $2, 'VOIDING', true, 1, $3, $4, $5, $6)
    on conflict (tenant_id, order_id) do update set step = 'VOIDING', is_consumed = false,
      attempt = order_sagas.attempt + 1, due_at = excluded.due_at,
      operation = excluded.operation, key = excluded.key, void_reason = excluded.void_reason
    where order_sagas.step = 'COMPLETED'
    returning order_id as "orderId", attempt, operation, key, step,
      is_consumed as "isConsumed", void_reason as "voidReason"`,
};
const finishVoid = {
  name: 'voids.finish',
  text: `with held as (
      delete from order_sagas
      where order_id = $1 and attempt = $2 and step = 'VOIDING' returning order_id, void_reason
    )
    update orders set status = 'VOIDED', voided_at = $3, void_reason = held.void_reason,
      void_shift_id = $4
    from held where id = held.order_id returning orders.*`,
};

// What was still to be taken of a sale without the network is not taken any more.
const forgetTenders = {
  name: 'voids.forget-tenders',
  text: 'update offline_sales set tenders = null where order_id = $1',
};
const registerOf = {
  name: 'voids.register',
  text: 'select register_id as id from orders where id = $1',
};
const refunded = {
  name: 'voids.refunded',
  text: `select true from refunds where order_id = $1 and status <> 'FAILED' limit 1`,
};

/** Another void of the same order is under way: what was claimed goes back. */
class Busy extends Error {}

/** Writes the life of a void. */
export function voidsStore(database: Database<PrismaClient>) {
  async function begun(intent: Intent, request: VoidRequest): Promise<VoidBeginning> {
    return database.withTenantSql(intent.tenantId, async (sql) => {
      const claimed = await claim(sql, intent);
      if (claimed.state !== 'NEW') return claimed;
      const [row] = await sql.rows<OrderRow>(lock, [request.orderId]);
      const decision = row
        ? request.decide({ ...toOrder(row), hasRefunds: await hasRefunds(sql, row.id) })
        : refuse({ kind: 'OrderNotFound' as const });
      if (!decision.ok) {
        const kept: KeptVoid = { refusal: decision.refusal };
        await finish(sql, intent, kept);
        return { state: 'REFUSED', refusal: decision.refusal };
      }
      const { tenantId, operation, key } = intent;
      const { orderId, dueAt, reason } = request;
      const values = [tenantId, orderId, dueAt, operation, key, reason];
      const [saga] = await sql.rows<Saga>(beginVoid, values);
      if (!saga) throw new Busy();
      return { state: 'BEGUN', saga };
    });
  }

  return {
    /** Claim the intent, decide under a lock on the order, and take the void in hand. */
    async begin(intent: Intent, request: VoidRequest): Promise<VoidBeginning> {
      try {
        return await begun(intent, request);
      } catch (error) {
        if (error instanceof Busy) return { state: 'BUSY' };
        throw error;
      }
    },
    /** Money and goods are back, which is told; false when the void is no longer ours. */
    async finish(tenantId: string, saga: Saga, voidedAt: Date): Promise<boolean> {
      return database.withTenantSql(tenantId, (sql) => finished(sql, tenantId, { saga, voidedAt }));
    },
  };
}

/** Writes the life of a void. */
export type VoidsStore = ReturnType<typeof voidsStore>;

async function hasRefunds(sql: Sql, orderId: string): Promise<boolean> {
  const rows = await sql.rows(refunded, [orderId]);
  return rows.length > 0;
}

async function finished(
  sql: Sql,
  tenantId: string,
  { saga, voidedAt }: { readonly saga: Saga; readonly voidedAt: Date },
): Promise<boolean> {
  const { orderId, attempt } = saga;
  const [register] = await sql.rows<{ id: string }>(registerOf, [orderId]);
  if (!register) return false;
  const shiftId = await openShiftId(sql, tenantId, register.id);
  const [[row], lines] = await Promise.all([
    sql.rows<OrderRow>(finishVoid, [orderId, attempt, voidedAt, shiftId]),
    sql.rows<LineRow & { currency: string }>(linesOf, [[orderId]]),
  ]);
  if (!row) return false;
  if (row.is_offline) await sql.rows(forgetTenders, [orderId]);
  const sale = saleTold({ ...toOrder(row), lines: lines.map(toLine) });
  const kept: KeptVoid = { orderId };
  await tellAndFinish(sql, {
    intent: intentOf(tenantId, saga),
    kept,
    contract: orderVoided,
    orderId,
    at: voidedAt,
    data: { voidedAt: voidedAt.toISOString(), reason: row.void_reason ?? '', sale },
  });
  return true;
}

/** What was kept of a void, as a decision. */
export function keptVoid(result: unknown): Decision<string, VoidRefusal> {
  const kept = result as KeptVoid;
  return 'refusal' in kept ? refuse(kept.refusal) : accept(kept.orderId);
}
