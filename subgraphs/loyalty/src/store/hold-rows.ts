import type { Hold, HoldState } from '../domain/hold.ts';
import type { Lots } from '../domain/lots.ts';
import type { Place } from './account-rows.ts';

/** A payment that never held points and never will. */
export type NeverHeld = { readonly state: 'NONE' };

type HoldRow = {
  readonly payment_id: string;
  readonly order_id: string | null;
  readonly customer_id: string | null;
  readonly points: number;
  readonly amount_minor: number;
  readonly state: HoldState;
  readonly taken: Lots;
  readonly returned: number;
  readonly held_until: Date;
};

const columns = 'payment_id, order_id, customer_id, points, amount_minor, state, taken, held_until';
const read = `${columns}, returned`;
const select = {
  name: 'hold.find',
  text: `select ${read} from point_holds where tenant_id = $1 and payment_id = $2`,
};
const ofCustomer = {
  name: 'hold.of-customer',
  text: `select ${read} from point_holds
    where tenant_id = $1 and customer_id = $2 and state = 'HELD' order by payment_id`,
};
const due = {
  name: 'hold.due',
  text: `select payment_id from point_holds
    where tenant_id = $1 and state = 'HELD' and held_until <= $2 order by held_until limit $3`,
};
const insert = {
  name: 'hold.open',
  text: `insert into point_holds (tenant_id, ${columns}, changed_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing returning payment_id`,
};
const update = {
  name: 'hold.settle',
  text: `update point_holds set state = $3, changed_at = $4 where tenant_id = $1 and payment_id = $2`,
};

const giveBack = {
  name: 'hold.return',
  text: `update point_holds set returned = $3::bigint, changed_at = $4,
      state = case when $3::bigint = points then 'RELEASED' else state end
    where tenant_id = $1 and payment_id = $2`,
};

/** What a payment holds or held; null where it was never heard of. */
export async function findHold(
  { sql, tenantId }: Place,
  paymentId: string,
): Promise<Hold | NeverHeld | null> {
  const [row] = await sql.rows<HoldRow>(select, [tenantId, paymentId]);
  if (!row) return null;
  return holdOf(row) ?? { state: 'NONE' };
}

/** The points that a customer's payments hold. */
export async function holdsOf(
  { sql, tenantId }: Place,
  customerId: string,
): Promise<readonly Hold[]> {
  const rows = await sql.rows<HoldRow>(ofCustomer, [tenantId, customerId]);
  return rows.flatMap((row) => holdOf(row) ?? []);
}

/** Payments whose holds have run out, the oldest first. */
export async function dueHolds(
  { sql, tenantId, at }: Place,
  most: number,
): Promise<readonly string[]> {
  const rows = await sql.rows<{ readonly payment_id: string }>(due, [tenantId, at, most]);
  return rows.map((row) => row.payment_id);
}

/** Open a hold; false where the payment was heard of before. */
export async function openHold({ sql, tenantId, at }: Place, hold: Hold): Promise<boolean> {
  const { paymentId, orderId, customerId, points, amountMinor, state, taken, heldUntil } = hold;
  const rows = await sql.rows(insert, [
    tenantId,
    paymentId,
    orderId,
    customerId,
    points,
    amountMinor,
    state,
    JSON.stringify(taken),
    heldUntil,
    at,
  ]);
  return rows.length > 0;
}

/** See to it that a payment never holds points; false where it was heard of before. */
export async function neverHold({ sql, tenantId, at }: Place, paymentId: string): Promise<boolean> {
  const values = [tenantId, paymentId, null, null, 0, 0, 'RELEASED', '[]', at, at];
  const rows = await sql.rows(insert, values);
  return rows.length > 0;
}

/** Write down what became of a hold. */
export async function settleHold(
  { sql, tenantId, at }: Place,
  paymentId: string,
  state: HoldState,
): Promise<void> {
  await sql.rows(update, [tenantId, paymentId, state, at]);
}

/** Write down how many redeemed points are back by now; with all of them they are released. */
export async function returnHeld(
  { sql, tenantId, at }: Place,
  paymentId: string,
  returned: number,
): Promise<void> {
  await sql.rows(giveBack, [tenantId, paymentId, returned, at]);
}

function holdOf(row: HoldRow): Hold | null {
  if (row.customer_id === null || row.order_id === null) return null;
  return {
    paymentId: row.payment_id,
    orderId: row.order_id,
    customerId: row.customer_id,
    points: row.points,
    amountMinor: row.amount_minor,
    state: row.state,
    taken: row.taken,
    returned: row.returned,
    heldUntil: row.held_until,
  };
}
