import type { Statement } from '@novapos/chassis';
import { intoLevels, intoMovements, onLevel, toldLevels } from './level-statements.ts';

/**
 * Put back what a customer brought back, once a refund: $1 tenant, $2 store, $3 refund, $4 order, $5 variants, $6 quantities,
 * $7 now, $8 who. Answers the levels; no row where the store has no location.
 */
export const returnStock: Statement = {
  name: 'returns.return',
  text: `with place as (
      select id from locations where tenant_id = $1::uuid and store_id = $2::uuid and is_default
    ), known as (
      insert into stock_returns (tenant_id, refund_id, order_id, location_id, returned_at)
      select $1, $3::uuid, $4::uuid, id, $7::timestamptz from place
      on conflict do nothing
      returning location_id
    ), levels as (
      ${intoLevels}
      select $1, known.location_id, line.variant_id, line.quantity, 0, 1, $7
      from known, unnest($5::uuid[], $6::bigint[]) as line (variant_id, quantity)
      order by line.variant_id
      ${onLevel}, on_hand = level.on_hand + excluded.on_hand, sequence = level.sequence + 1
      returning location_id, variant_id, on_hand, reserved, sequence
    ), noted as (
      ${intoMovements}
      select $1, levels.location_id, variant_id, levels.sequence, 'RETURNED', line.quantity,
        levels.on_hand, null, $4, $8, $7
      from levels join unnest($5::uuid[], $6::bigint[]) as line (variant_id, quantity)
        using (variant_id)
    ), told as (
      ${toldLevels}
    )
    select told.* from place left join told on true`,
};
