/** An account is there, if only with zero points. */
export const openAccount = {
  name: 'account.open',
  text: `insert into point_accounts (tenant_id, customer_id, points, held, sequence)
    values ($1, $2, 0, 0, 0) on conflict do nothing`,
};

/** Whoever adds a line holds the account's row. */
export const lockAccount = {
  name: 'account.lock',
  text: `select points, held, erased_at is not null as is_erased from point_accounts
    where tenant_id = $1 and customer_id = $2 for update`,
};

export const lotsOf = {
  name: 'account.lots',
  text: `select expires_on::text as expires_on, points from point_lots
    where tenant_id = $1 and customer_id = $2 order by point_lots.expires_on`,
};

/** The account's figures, and its next line where there is one. */
export const writeChange = {
  name: 'account.change',
  text: `with account as (
      update point_accounts set points = $3, held = $4, erased_at = coalesce(erased_at, $5),
        sequence = sequence + case when $6::uuid is null then 0 else 1 end
      where tenant_id = $1 and customer_id = $2 returning sequence
    )
    insert into point_entries (tenant_id, customer_id, sequence, id, kind, points, balance, expires_on,
      order_id, payment_id, event_id, recorded_by, recorded_at)
    select $1, $2, sequence, $6, $7, $8, $3, $9::date, $10::uuid, $11::uuid, $12::uuid, $13, $14
      from account where $6::uuid is not null
    returning sequence`,
};

/** Lots that are another size now; one of zero is gone. */
export const writeLots = {
  name: 'account.write-lots',
  text: `with changed as (
      select * from unnest($3::date[], $4::bigint[]) as t (expires_on, points)
    ), gone as (
      delete from point_lots using changed
      where point_lots.tenant_id = $1 and point_lots.customer_id = $2
        and point_lots.expires_on = changed.expires_on and changed.points = 0
    )
    insert into point_lots (tenant_id, customer_id, expires_on, points)
    select $1, $2, expires_on, points from changed where points > 0
    on conflict (tenant_id, customer_id, expires_on) do update set points = excluded.points`,
};

export const writeReason = {
  name: 'account.write-reason',
  text: `insert into point_reasons (tenant_id, customer_id, sequence, reason) values ($1, $2, $3, $4)`,
};

export const forgetReasons = {
  name: 'account.forget-reasons',
  text: `delete from point_reasons where tenant_id = $1 and customer_id = $2`,
};
