import { listDomains } from '@novapos/chassis/database';
import type { MeasuredDatabase } from './measured-database.ts';

// Shaped as the statements that tell shape them: an aggregate's versions go on without a gap, and what is an
// aggregate of its own, told once and not counted, such as the record of a mutation, becomes another one.
const copies = (domain: string) => `
  with base as (
    select o.*, v.version is null as is_own, row_number() over (order by position) as place
      from "${domain}".outbox_events o
        left join "${domain}".aggregate_versions v using (tenant_id, subject)
      where occurred_at >= $1
  ), copies as (
    select *, uuidv7() as new_id, row_number() over (order by turn, place) as number
      from base cross join generate_series(1, ceil($2 / (select count(*) from base)::float8)::int) as turn
  ), kept as (
    select *, count(*) over subjects as steps, row_number() over (subjects order by number) as step
      from copies where number <= $2 window subjects as (partition by tenant_id, subject)
  ), counted as (
    insert into "${domain}".aggregate_versions as v (tenant_id, subject, version)
    select tenant_id, subject, count(*) from kept where not is_own group by tenant_id, subject
    on conflict (tenant_id, subject) do update set version = v.version + excluded.version
    returning tenant_id, subject, version
  ), told as (
    insert into "${domain}".outbox_events
      (tenant_id, id, type, subject, version, shard, data, occurred_at, traceparent)
    select tenant_id, new_id, type, case when is_own then new_id::text else subject end,
        case when is_own then 1 else counted.version - steps + step end,
        case when is_own then abs(hashtext(new_id::text)::bigint) % 4 else shard end,
        case when is_own then jsonb_set(data, '{recordId}', to_jsonb(new_id)) else data end,
        now(), traceparent
      from kept left join counted using (tenant_id, subject) order by number
    returning tenant_id, id, type, subject
  )
  insert into public.backlog select * from told`;

/** Let so many events wait that are like those told since then, in all outboxes, of the same aggregates. */
export async function fillBacklog(
  { rows }: MeasuredDatabase,
  { like, events }: { readonly like: Date; readonly events: number },
): Promise<void> {
  const shares = await sharesSince(rows, like);
  const all = shares.reduce((sum, { count }) => sum + count, 0);
  for (const { domain, count } of shares) {
    const share = Math.round((events * count) / all);
    if (share > 0) await rows(copies(domain), [like, share]);
  }
  await rows('analyze');
}

async function sharesSince(rows: MeasuredDatabase['rows'], since: Date) {
  return rows<{ domain: string; count: number }>(
    listDomains()
      .map(
        (domain) => `select '${domain}' as domain, count(*)::int as count
          from "${domain}".outbox_events where occurred_at >= $1::timestamptz`,
      )
      .join(' union all '),
    [since],
  );
}
