import type { EventContract } from '@novapos/kernel';
import type { Sql } from '../database/database.ts';
import { newId } from '../new-id.ts';
import { currentTraceparent, inSpan } from '../tracing/in-span.ts';
import { domainOf } from './domain-event.ts';
import { nudgeRelays } from './nudges.ts';

/** What is told of one aggregate. */
export type Told<Data> = { readonly subject: string; readonly data: Data };

type Telling = { readonly tenantId: string; readonly at: Date };

// The counter's row is locked until the transaction ends, so that versions are given in the order of commits.
const insert = {
  name: 'events.emit',
  text: `with told as (
      select * from json_to_recordset($4::json)
        as t (id uuid, subject text, data jsonb)
    ), counted as (
      insert into aggregate_versions (tenant_id, subject, version)
      select $1::uuid, subject, 1 from told order by subject
      on conflict (tenant_id, subject) do update set version = aggregate_versions.version + 1
      returning subject, version
    )
    insert into outbox_events (tenant_id, id, type, subject, version, shard, data, occurred_at, traceparent)
    select $1, told.id, $2, told.subject, counted.version,
      abs(hashtext(told.subject)::bigint) % 4, told.data, $3, $5
    from told join counted using (subject) order by told.subject`,
};

/**
 * Tell that something happened, in the transaction that makes it so: both are kept or neither.
 * Subjects are distinct. What does not fit the contract throws, and nothing is kept.
 */
export async function emitAll<Data>(
  sql: Pick<Sql, 'rows'>,
  contract: EventContract<Data>,
  { tenantId, at }: Telling,
  told: readonly Told<Data>[],
): Promise<void> {
  if (told.length === 0) return;
  const rows = told.map(({ subject, data }) => ({
    id: newId(),
    subject,
    data: contract.data.parse(data),
  }));
  const about = { 'messaging.batch.message_count': rows.length };
  const tell = () => {
    const values = [tenantId, contract.name, at, JSON.stringify(rows), currentTraceparent()];
    return sql.rows(insert, values);
  };
  await inSpan(`emit ${contract.name}`, about, tell, { kind: 'producer' });
  nudgeRelays(domainOf(contract.name));
}

/** Tell one thing; see `emitAll`. */
export async function emit<Data>(
  sql: Pick<Sql, 'rows'>,
  contract: EventContract<Data>,
  telling: Telling & Told<Data>,
): Promise<void> {
  await emitAll(sql, contract, telling, [{ subject: telling.subject, data: telling.data }]);
}
