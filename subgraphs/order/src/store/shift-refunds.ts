/**
 * The completed refunds of the shift `$1`, one row each: what was returned before cash rounding, and to which tenders
 * (`type`, `amountMinor`).
 */
export const refundsOfShift = `select f.total_minor, (
      select coalesce(jsonb_agg(given), '[]') from (
        select case t.type when 'EXCHANGE' then 'CASH' else t.type end as type, t."amountMinor"
        from jsonb_to_recordset(f.tenders) as t(type text, "amountMinor" bigint)
        where t."amountMinor" > 0
        union all select 'EXCHANGE', f.exchanged_minor where f.exchanged_minor > 0
      ) given
    ) as tenders from refunds f where f.shift_id = $1 and f.status = 'COMPLETED'`;

/** A row where a refund is under way at the register `$1`. */
export const refundsUnderWay = `select true from refund_sagas s
    join refunds f on f.tenant_id = s.tenant_id and f.id = s.refund_id
    where f.register_id = $1`;
