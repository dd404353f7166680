import type { Statement } from '@novapos/chassis';
import { intoLevels, intoMovements, onLevel, toldLevels } from './level-statements.ts';

// The path of every sale: one statement each, which takes the order's row first and its levels after.

const place = `place as (
      select id, allows_negative_stock from locations
      where tenant_id = $1::uuid and store_id = $2::uuid and is_default
    )`;

/**
 * Hold goods: $1 tenant, $2 store, $3 order, $4 variants, $5 quantities, $6 now, $7 until when. Answers
 * no row where the store has no location, no `expires_at` where the order has held or sold already, and
 * in `levels` what has become of each.
 */
export const holdStock: Statement = {
  name: 'reservations.hold',
  text: `with ${place}, held as (
      insert into reservations as known
        (tenant_id, order_id, location_id, state, variant_ids, quantities, expires_at, changed_at)
      select $1, $3::uuid, id, 'HELD', $4::uuid[], $5::bigint[], $7::timestamptz, $6::timestamptz
      from place
      on conflict (tenant_id, order_id) do update
        set location_id = excluded.location_id, state = 'HELD', variant_ids = excluded.variant_ids,
          quantities = excluded.quantities, expires_at = excluded.expires_at,
          changed_at = excluded.changed_at
        where known.state in ('RELEASED', 'EXPIRED')
      returning location_id, expires_at
    ), levels as (
      ${intoLevels}
      select $1, held.location_id, line.variant_id, 0, line.quantity, 0, $6
      from held, unnest($4::uuid[], $5::bigint[]) as line (variant_id, quantity)
      order by line.variant_id
      ${onLevel}, reserved = level.reserved + excluded.reserved
      returning variant_id, on_hand, reserved
    )
    select place.id as location_id, place.allows_negative_stock, held.expires_at,
      (select json_agg(levels) from levels) as levels
    from place left join held on true`,
};

/** What an order holds or has sold already; a hold that ran out unnoticed lasts on: $3 now, $4 until when. */
export const renewHold: Statement = {
  name: 'reservations.renew',
  text: `update reservations
    set expires_at = case when state = 'HELD' and expires_at <= $3::timestamptz
      then $4::timestamptz else expires_at end
    where tenant_id = $1 and order_id = $2
    returning location_id, expires_at`,
};

/** Let go of what an order holds, and answer those levels: $1 tenant, $2 order, $3 now. */
export const releaseStock: Statement = {
  name: 'reservations.release',
  text: `with freed as (
      update reservations set state = 'RELEASED', changed_at = $3::timestamptz
      where tenant_id = $1::uuid and order_id = $2 and state = 'HELD'
      returning location_id, variant_ids, quantities
    ), levels as (
      ${intoLevels}
      select $1, freed.location_id, line.variant_id, 0, line.quantity, 0, $3
      from freed, unnest(freed.variant_ids, freed.quantities) as line (variant_id, quantity)
      order by line.variant_id
      ${onLevel}, reserved = level.reserved - excluded.reserved
      returning location_id, variant_id, on_hand, reserved
    )
    ${toldLevels}`,
};

/** Let go of holds that have run out, some at a time, and answer orders and levels: $1 tenant, $2 now, $3 how many. */
export const expireHolds: Statement = {
  name: 'reservations.expire',
  text: `with due as (
      select order_id from reservations
      where tenant_id = $1::uuid and state = 'HELD' and expires_at <= $2::timestamptz
      order by expires_at limit $3 for update skip locked
    ), freed as (
      update reservations as known set state = 'EXPIRED', changed_at = $2
      from due where known.tenant_id = $1 and known.order_id = due.order_id
      returning known.order_id, known.location_id, known.variant_ids, known.quantities
    ), levels as (
      ${intoLevels}
      select $1, freed.location_id, line.variant_id, 0, sum(line.quantity)::bigint, 0, $2
      from freed, unnest(freed.variant_ids, freed.quantities) as line (variant_id, quantity)
      group by freed.location_id, line.variant_id
      order by freed.location_id, line.variant_id
      ${onLevel}, reserved = level.reserved - excluded.reserved
      returning location_id, variant_id, on_hand, reserved
    ), told as (
      ${toldLevels}
    )
    select (select json_agg(json_build_object('order_id', order_id, 'location_id', location_id)) from freed)
        as orders,
      (select json_agg(told) from told) as levels`,
};

/** Tenants with holds that have run out: $1 now. */
export const tenantsWithDue: Statement = {
  name: 'reservations.tenants-with-due',
  text: 'select tenants_with_due_reservations($1) as tenant_id',
};

/**
 * Sell exactly what an order holds: $1 tenant, $2 order, $3 variants, $4 quantities, $5 now, $6 who.
 * Answers the levels; no row, and changes nothing, where it holds something else or no longer holds.
 */
export const sellHeld: Statement = {
  name: 'reservations.sell-held',
  text: `with sold as (
      update reservations set state = 'CONSUMED', changed_at = $5::timestamptz
      where tenant_id = $1::uuid and order_id = $2::uuid and state = 'HELD'
        and variant_ids = $3::uuid[] and quantities = $4::bigint[]
      returning location_id
    ), levels as (
      ${intoLevels}
      select $1, sold.location_id, line.variant_id, -line.quantity, 0, 1, $5
      from sold, unnest($3::uuid[], $4::bigint[]) as line (variant_id, quantity)
      order by line.variant_id
      ${onLevel}, on_hand = level.on_hand + excluded.on_hand,
        reserved = level.reserved + excluded.on_hand, sequence = level.sequence + 1
      returning location_id, variant_id, on_hand, reserved, sequence
    ), noted as (
      ${intoMovements}
      select $1, levels.location_id, variant_id, levels.sequence, 'SOLD', -line.quantity,
        levels.on_hand, case when levels.on_hand < 0 then 'sold below zero' end, $2, $6, $5
      from levels join unnest($3::uuid[], $4::bigint[]) as line (variant_id, quantity)
        using (variant_id)
    ), told as (
      ${toldLevels}
    )
    select told.* from sold left join told on true`,
};

/** An order's row, locked: $1 tenant, $2 order. */
export const lockReservation: Statement = {
  name: 'reservations.lock',
  text: `select location_id, state, variant_ids, quantities, expires_at from reservations
    where tenant_id = $1 and order_id = $2 for update`,
};

/** A sale of an order that never held: $1 tenant, $2 store, $3 order, $4 variants, $5 quantities, $6 now. */
export const openSold: Statement = {
  name: 'reservations.open-sold',
  text: `with ${place}
    insert into reservations
      (tenant_id, order_id, location_id, state, variant_ids, quantities, expires_at, changed_at)
    select $1, $3::uuid, id, 'CONSUMED', $4::uuid[], $5::bigint[], $6::timestamptz, $6 from place
    on conflict do nothing
    returning location_id`,
};

/** Say of an order's locked row what was sold: $1 tenant, $2 order, $3 variants, $4 quantities, $5 now. */
export const markSold: Statement = {
  name: 'reservations.mark-sold',
  text: `update reservations
    set state = 'CONSUMED', variant_ids = $3, quantities = $4, changed_at = $5
    where tenant_id = $1 and order_id = $2`,
};

/**
 * Sell otherwise than it was held, and answer the levels: $1 tenant, $2 location, $3 order, $4 variants, $5 sold, $6 let go,
 * $7 now, $8 reason, $9 who.
 */
export const sellOtherwise: Statement = {
  name: 'reservations.sell-otherwise',
  text: `with line as materialized (
      select variant_id, sold, let_go
      from unnest($4::uuid[], $5::bigint[], $6::bigint[]) as line (variant_id, sold, let_go)
    ), levels as (
      ${intoLevels}
      select $1::uuid, $2::uuid, variant_id, -sold, let_go, (sold > 0)::int, $7::timestamptz
      from line order by variant_id
      ${onLevel}, on_hand = level.on_hand + excluded.on_hand,
        reserved = level.reserved - excluded.reserved, sequence = level.sequence + excluded.sequence
      returning location_id, variant_id, on_hand, reserved, sequence
    ), noted as (
      ${intoMovements}
      select $1, $2, variant_id, levels.sequence, 'SOLD', -line.sold, levels.on_hand,
        coalesce($8, case when levels.on_hand < 0 then 'sold below zero' end), $3::uuid, $9, $7
      from levels join line using (variant_id) where line.sold > 0
    )
    ${toldLevels}`,
};

/** Put back what an order has sold, once, and answer the levels: $1 tenant, $2 order, $3 now, $4 who. */
export const restockSold: Statement = {
  name: 'reservations.restock',
  text: `with line as (
      update reservations set restocked_at = $3::timestamptz, changed_at = $3
      where tenant_id = $1::uuid and order_id = $2::uuid and state = 'CONSUMED'
        and restocked_at is null
      returning location_id, variant_ids, quantities
    ), levels as (
      ${intoLevels}
      select $1, line.location_id, back.variant_id, back.quantity, 0, 1, $3
      from line, unnest(line.variant_ids, line.quantities) as back (variant_id, quantity)
      order by back.variant_id
      ${onLevel}, on_hand = level.on_hand + excluded.on_hand, sequence = level.sequence + 1
      returning location_id, variant_id, on_hand, reserved, sequence
    ), noted as (
      ${intoMovements}
      select $1, levels.location_id, variant_id, levels.sequence, 'RESTOCKED', back.quantity,
        levels.on_hand, null, $2, $4, $3
      from line, unnest(line.variant_ids, line.quantities) as back (variant_id, quantity)
      join levels using (variant_id)
    )
    ${toldLevels}`,
};

/**
 * Note what there was of each variant just before a sale that nobody held, unless the location may go below zero:
 * $1 tenant, $2 order, $3 available.
 */
export const noteAvailable: Statement = {
  name: 'reservations.note-available',
  text: `update reservations as sold set available = $3::bigint[]
    from locations as place
    where sold.tenant_id = $1 and sold.order_id = $2 and place.tenant_id = $1
      and place.id = sold.location_id and not place.allows_negative_stock
    returning sold.variant_ids, sold.quantities, sold.available`,
};

/** What was noted of it: $1 tenant, $2 order. */
export const noted: Statement = {
  name: 'reservations.noted',
  text: `select variant_ids, quantities, available from reservations
    where tenant_id = $1 and order_id = $2 and available is not null`,
};
