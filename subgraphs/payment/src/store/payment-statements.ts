import { columns } from './payment-rows.ts';

/** One at a time an order, so that a late take and an undo can't pass each other unseen: $1 order. */
export const lockOrder = {
  name: 'payment.lock-order',
  text: `select pg_advisory_xact_lock(hashtextextended($1, 0))`,
};
/** Payments that an order has not yet, unless it was undone: $1 tenant, $2 order, $3 payments. */
export const insert = {
  name: 'payment.insert',
  text: `insert into payments (tenant_id, ${columns})
    select $1, ${columns} from json_populate_recordset(null::payments, $3)
    where not exists (select 1 from undone_orders where tenant_id = $1 and order_id = $2)
    on conflict (tenant_id, order_id, sequence) do nothing
    returning ${columns}`,
};
