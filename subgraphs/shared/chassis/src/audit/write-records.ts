import { mutationRecorded } from '@novapos/kernel';
import type { Sql } from '../database/database.ts';
import type { MutationRecord } from './mutation-record.ts';

/** A record and where it belongs. */
export type KeptRecord = {
  readonly tenantId: string;
  readonly traceparent: string | null;
  readonly record: MutationRecord;
};

// A record is a subject of its own, told once: its id is the event's as well, and a second writing changes nothing.
const insert = {
  name: 'audit.record',
  text: `insert into outbox_events
      (tenant_id, id, type, subject, version, shard, data, occurred_at, traceparent)
    select $1::uuid, id, $2, id::text, 1, abs(hashtext(id::text)::bigint) % 4, data, at, traceparent
    from json_to_recordset($3::json) as t (id uuid, data jsonb, at timestamptz, traceparent text)
    on conflict do nothing`,
};

/** Write records of one tenant, as the transaction's last statement; one that is there stays as it is. */
export async function writeRecords(
  sql: Pick<Sql, 'final'>,
  tenantId: string,
  records: readonly KeptRecord[],
): Promise<void> {
  const rows = records.map(({ record, traceparent }) => ({
    id: record.recordId,
    data: record,
    at: record.at,
    traceparent,
  }));
  await sql.final(insert, [tenantId, mutationRecorded.name, JSON.stringify(rows)]);
}
