import type { Statement } from '@novapos/chassis';

// Every statement that touches levels takes them in the order of locations' and variants' ids: an INSERT
// sorted so, whose conflicts are updates. It locks a level as it goes and finds its newest figures, so two
// that want the same levels wait for each other and never in a circle. A row proposed to it carries the
// change; `reserved` must not be negative there (CHECK), hence the two ways to say that less is held.

/** Where a change of levels goes; the proposed row follows. */
export const intoLevels = `insert into stock_levels as level
    (tenant_id, location_id, variant_id, on_hand, reserved, sequence, changed_at)`;

/** What becomes of a level that is there already; the assignments follow. */
export const onLevel = `on conflict (tenant_id, location_id, variant_id) do update
    set changed_at = excluded.changed_at, changed_xid = excluded.changed_xid`;

/** Where movements are noted; the rows follow. */
export const intoMovements = `insert into movements (tenant_id, location_id, variant_id, sequence, kind,
    quantity, on_hand_after, reason, order_id, moved_by, moved_at)`;

/** What is told of changed levels, which are in `levels`: those figures, the store, and the threshold. */
export const toldLevels = `select levels.location_id, place.store_id, levels.variant_id, levels.on_hand,
      levels.reserved, low.quantity as threshold
    from levels
    left join locations as place on place.tenant_id = $1 and place.id = levels.location_id
    left join stock_thresholds as low on low.tenant_id = $1
      and low.location_id = levels.location_id and low.variant_id = levels.variant_id`;

/**
 * Move stock at a location: $1 tenant, $2 location, $3 variants, $4 quantities, $5 now, $6 kind,
 * $7 reason, $8 who.
 */
export const moveLevels: Statement = {
  name: 'levels.move',
  text: `with line as materialized (
      select variant_id, quantity from unnest($3::uuid[], $4::bigint[]) as line (variant_id, quantity)
    ), levels as (
      ${intoLevels}
      select $1::uuid, $2::uuid, variant_id, quantity, 0, 1, $5::timestamptz
      from line order by variant_id
      ${onLevel}, on_hand = level.on_hand + excluded.on_hand, sequence = level.sequence + 1
      returning location_id, variant_id, on_hand, reserved, sequence
    ), noted as (
      ${intoMovements}
      select $1, $2, variant_id, levels.sequence, $6, line.quantity, levels.on_hand, $7, null, $8, $5
      from levels join line using (variant_id)
    )
    ${toldLevels}`,
};

/** A level, or that there is a threshold alone: $1 tenant, $2 location, $3 variant. */
export const levelAt: Statement = {
  name: 'levels.at',
  text: `select place.id as location_id, $3::uuid as variant_id, coalesce(level.on_hand, 0) as on_hand,
      coalesce(level.reserved, 0) as reserved, level.changed_at
    from locations as place
    left join stock_levels as level on level.tenant_id = $1 and level.location_id = place.id
      and level.variant_id = $3
    left join stock_thresholds as low on low.tenant_id = $1 and low.location_id = place.id
      and low.variant_id = $3
    where place.tenant_id = $1 and place.id = $2
      and coalesce(level.variant_id, low.variant_id) is not null`,
};

/** Levels of variants in stores' default locations: $1 tenant, $2 stores, $3 variants, side by side. */
export const levelsInStores: Statement = {
  name: 'levels.in-stores',
  text: `select place.store_id, level.location_id, level.variant_id, level.on_hand, level.reserved,
      level.changed_at
    from unnest($2::uuid[], $3::uuid[]) as asked (store_id, variant_id)
    join locations as place
      on place.tenant_id = $1 and place.store_id = asked.store_id and place.is_default
    join stock_levels as level on level.tenant_id = $1 and level.location_id = place.id
      and level.variant_id = asked.variant_id`,
};
