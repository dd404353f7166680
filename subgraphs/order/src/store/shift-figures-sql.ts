import type { Sql } from '@novapos/chassis';
import type { ShiftFigures } from '../domain/shift-figures.ts';
import { refundsOfShift } from './shift-refunds.ts';

// One statement, so that all figures are of one moment. A sale that is voided in its own shift counts once each way.
const statement = {
  name: 'shifts.figures',
  text: `with told as (
      select 1 as sign, (void_shift_id = shift_id) is true as is_undone, gross_minor,
        line_discount_minor + order_discount_minor as discount_minor, net_minor, tax_minor,
        total_minor, taxes, tenders
      from orders where shift_id = $1
      union all
      select -1, (void_shift_id = shift_id) is true, gross_minor,
        line_discount_minor + order_discount_minor, net_minor, tax_minor, total_minor, taxes, tenders
      from orders where void_shift_id = $1
    ), refunded as (${refundsOfShift}
    ), sums as (
      select count(*) filter (where sign = 1 and not is_undone) as sales,
        count(*) filter (where sign = -1) as voids,
        coalesce(sum(sign * gross_minor), 0)::bigint as "grossMinor",
        coalesce(sum(sign * discount_minor), 0)::bigint as "discountMinor",
        coalesce(sum(sign * net_minor), 0)::bigint as "netMinor",
        coalesce(sum(sign * tax_minor), 0)::bigint as "taxMinor",
        coalesce(sum(sign * total_minor), 0)::bigint as "totalMinor"
      from told
    ), taxes as (
      select t.code, t.name, t."ratePpm", t."isInclusive", t."isCompound",
        sum(told.sign * t."baseMinor")::bigint as "baseMinor",
        sum(told.sign * t."amountMinor")::bigint as "amountMinor"
      from told, jsonb_to_recordset(told.taxes) as t(code text, name text, "ratePpm" bigint,
        "isInclusive" boolean, "isCompound" boolean, "baseMinor" bigint, "amountMinor" bigint)
      group by t.code, t.name, t."ratePpm", t."isInclusive", t."isCompound"
      having count(*) filter (where not told.is_undone) > 0
    ), paid as (
      select t.type, told.sign * t."amountMinor" as minor, told.sign = 1 and not is_undone as stands,
        not is_undone as is_told, true as is_sale
      from told, jsonb_to_recordset(told.tenders) as t(type text, "amountMinor" bigint)
      union all
      select t.type, -t."amountMinor", false, true, false
      from refunded, jsonb_to_recordset(refunded.tenders) as t(type text, "amountMinor" bigint)
    ), tenders as (
      select type, sum(minor)::bigint as "amountMinor", count(*) filter (where stands) as count
      from paid group by type having bool_or(is_told)
    ), cash as (
      select coalesce(sum(minor) filter (where is_sale), 0)::bigint as "cashSalesMinor",
        coalesce(-sum(minor) filter (where not is_sale), 0)::bigint as "cashRefundsMinor"
      from paid where type = 'CASH'
    ), returned as (
      select count(*) as refunds, coalesce(sum(total_minor), 0)::bigint as "refundedMinor"
      from refunded
    ), moved as (
      select count(*) filter (where kind = 'NO_SALE') as "noSales",
        coalesce(sum(amount_minor) filter (where kind = 'PAID_IN'), 0)::bigint as "paidInMinor",
        coalesce(sum(amount_minor) filter (where kind = 'PAID_OUT'), 0)::bigint as "paidOutMinor"
      from cash_movements where shift_id = $1
    )
    select sums.*, cash.*, returned.*, moved.*,
      coalesce((select json_agg(taxes order by code, "ratePpm", name, "isInclusive",
        "isCompound") from taxes),
        '[]') as taxes,
      coalesce((select json_agg(tenders order by type) from tenders), '[]') as tenders
    from sums, cash, returned, moved`,
};

/** What was sold and moved in a shift, from what is stored. */
export async function shiftFigures(sql: Pick<Sql, 'rows'>, shiftId: string): Promise<ShiftFigures> {
  const [figures] = await sql.rows<ShiftFigures>(statement, [shiftId]);
  if (!figures) throw new Error('sums without a row');
  return figures;
}
