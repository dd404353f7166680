import { setTimeout as pause } from 'node:timers/promises';
import { listDomains } from '@novapos/chassis/database';
import { orderCompleted, orderRefunded, orderVoided } from '@novapos/kernel';
import type { MeasuredDatabase } from './measured-database.ts';

type Hearer = {
  readonly domain: string;
  readonly consumer: string;
  /** Null for every type. */
  readonly types: readonly string[] | null;
};

const sales = [orderCompleted, orderRefunded, orderVoided].map(({ name }) => name);

/** The consumers that hear what a sale tells. */
const hearers: readonly Hearer[] = [
  { domain: 'audit', consumer: 'audit.trail', types: null },
  { domain: 'analytics', consumer: 'analytics.sales', types: sales },
  { domain: 'loyalty', consumer: 'loyalty.points', types: sales },
];

/** All that was told since `$1`, and when it was committed, which is known of the newest of each aggregate. */
export const toldSince = listDomains()
  .map(
    (domain) => `select o.tenant_id, o.id, o.type, o.subject, o.occurred_at, o.published_at,
        pg_xact_commit_timestamp(v.xmin) as committed_at
      from "${domain}".outbox_events o
        left join "${domain}".aggregate_versions v using (tenant_id, subject, version)
      where o.occurred_at >= $1::timestamptz`,
  )
  .join(' union all ');

/** What the consumers have applied, and when that was committed. */
export const effects = hearers
  .map(
    ({ domain, consumer }) =>
      `select consumer, event_id, pg_xact_commit_timestamp(xmin) as applied_at
      from "${domain}".inbox_events where consumer = '${consumer}'`,
  )
  .join(' union all ');

const missing = hearers
  .map(
    ({ domain, consumer, types }) => `select count(*) as missing from told
      where ${types ? `type in (${types.map((type) => `'${type}'`).join()}) and` : ''} not exists (
        select 1 from "${domain}".inbox_events i
          where i.tenant_id = told.tenant_id and i.consumer = '${consumer}' and i.event_id = told.id)`,
  )
  .join(' union all ');

/** Wait until every consumer has applied what this query finds; throws when that takes too long. */
export async function untilApplied(
  { rows }: Pick<MeasuredDatabase, 'rows'>,
  told: { readonly text: string; readonly values?: readonly unknown[] },
  { patienceMs, everyMs }: { readonly patienceMs: number; readonly everyMs: number },
): Promise<void> {
  const until = performance.now() + patienceMs;
  for (;;) {
    const [row] = await rows<{ missing: string }>(
      `with told as (${told.text}) select sum(missing) as missing from (${missing}) m`,
      told.values,
    );
    if (Number(row?.missing) === 0) return;
    if (performance.now() > until) throw new Error(`${row?.missing ?? ''} effects did not come`);
    await pause(everyMs);
  }
}
