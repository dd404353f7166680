import type { Sql } from '@novapos/chassis';
import { chained } from '../chain/record-hash.ts';
import type { CheckpointKeys } from '../chain/checkpoint-keys.ts';
import {
  chainStart,
  type AuditFacts,
  type AuditRecord,
  type ChainEnd,
} from '../domain/audit-record.ts';
import { insertCheckpoint } from './checkpoint-store.ts';
import { toRow } from './record-rows.ts';

/** How a trail is written: who signs for it, and after how many records. */
export type TrailWriter = { readonly keys: CheckpointKeys; readonly checkpointEvery: number };

// One at a time a tenant, so that each record finds the hash of the one before it.
const lockEnd = {
  name: 'trail.lock-end',
  text: `insert into chain_heads (tenant_id, sequence, hash) values ($1, 0, $2)
    on conflict (tenant_id) do update set sequence = chain_heads.sequence
    returning sequence, hash`,
};
const known = {
  name: 'trail.known',
  text: 'select id from audit_records where tenant_id = $1 and id = any ($2::uuid[])',
};
const append = {
  name: 'trail.append',
  text: `with written as (
      insert into audit_records select * from json_populate_recordset(null::audit_records, $2::json)
    )
    update chain_heads set sequence = $3, hash = $4 where tenant_id = $1`,
};

/** Add records to a tenant's trail, in the transaction at hand; what is in it already is left out. */
export async function appendRecords(
  sql: Sql,
  tenantId: string,
  facts: readonly AuditFacts[],
  writing: TrailWriter & { readonly at: Date },
): Promise<readonly AuditRecord[]> {
  const locked = sql.rows<ChainEnd>(lockEnd, [tenantId, chainStart.hash]);
  const ids = facts.map(({ id }) => id);
  const there = new Set(
    (await sql.rows<{ id: string }>(known, [tenantId, ids])).map(({ id }) => id),
  );
  const [end = chainStart] = await locked;
  const fresh = facts.filter(({ id }) => !there.has(id));
  const records = chained(tenantId, end, fresh, writing.at);
  const last = records.at(-1);
  if (!last) return [];
  const rows = JSON.stringify(records.map((record) => toRow(tenantId, record)));
  await sql.rows(append, [tenantId, rows, last.sequence, last.hash]);
  await signAtRoundNumbers(sql, tenantId, { end, last, writing });
  return records;
}

type Appended = {
  readonly end: ChainEnd;
  readonly last: AuditRecord;
  readonly writing: TrailWriter & { readonly at: Date };
};

async function signAtRoundNumbers(
  sql: Sql,
  tenantId: string,
  { end, last, writing: { keys, checkpointEvery, at } }: Appended,
): Promise<void> {
  const round = (sequence: number) => Math.floor(sequence / checkpointEvery);
  if (round(last.sequence) === round(end.sequence)) return;
  const { sequence, hash } = last;
  await insertCheckpoint(sql, keys.sign({ tenantId, sequence, hash, count: sequence, at }));
}
