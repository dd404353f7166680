import { createHash } from 'node:crypto';
import { mutationRecorded } from '@novapos/kernel';
import { noteRepeated, recordOfEffect } from './audit/record-effect.ts';
import type { Sql } from './database/database.ts';
import { CodedError } from './errors.ts';

/** One intent of a client: the same key and body mean the same thing, however often they arrive. */
export type Intent = {
  readonly tenantId: string;
  /** The mutation's name. */
  readonly operation: string;
  /** Made by the client, once an intent; up to 200 characters. */
  readonly key: string;
  /** What was asked for, without the key; its hash is kept. */
  readonly body: unknown;
};

/** What is known of an intent: new to us and now ours, done with its result, or still running. */
export type Claim =
  | { readonly state: 'NEW' }
  | { readonly state: 'RUNNING' }
  | { readonly state: 'DONE'; readonly result: unknown };

const insert = {
  name: 'idempotency.claim',
  text: `insert into idempotency_keys (tenant_id, operation, key, request_hash, created_at)
    values ($1, $2, $3, $4, now()) on conflict do nothing returning true as is_new`,
};
const select = {
  name: 'idempotency.find',
  text: `select request_hash, result from idempotency_keys
    where tenant_id = $1 and operation = $2 and key = $3`,
};
const update = {
  name: 'idempotency.finish',
  text: `update idempotency_keys set result = $4 where tenant_id = $1 and operation = $2 and key = $3`,
};

// The record is a subject of its own, told once; the transaction's last statement stays one.
const updateAndRecord = {
  name: 'idempotency.finish-recorded',
  text: `with recorded as (
      insert into outbox_events
        (tenant_id, id, type, subject, version, shard, data, occurred_at, traceparent)
      values ($1, $6::uuid, $5, $6::text, 1, abs(hashtext($6::text)::bigint) % 4, $7, $8, $9)
      on conflict do nothing
    )
    ${update.text}`,
};

type Kept = { readonly request_hash: string; readonly result: unknown };

/**
 * Claim an intent in the transaction of its effect. A second claim at the same time waits for the
 * first transaction. Throws `IDEMPOTENCY_KEY_REUSED` when the key was used for another body.
 */
export async function claim(sql: Sql, intent: Intent): Promise<Claim> {
  assertKey(intent.key);
  const hash = hashOf(intent.body);
  const { tenantId, operation, key } = intent;
  const [isNew] = await sql.rows(insert, [tenantId, operation, key, hash]);
  return isNew ? { state: 'NEW' } : recall(sql, intent, hash);
}

/** What is known of an intent, without claiming it; null for a new one. */
export async function recall(
  sql: Pick<Sql, 'rows'>,
  intent: Intent,
  hash = hashOf(intent.body),
): Promise<Claim> {
  assertKey(intent.key);
  const { tenantId, operation, key } = intent;
  const [kept] = await sql.rows<Kept>(select, [tenantId, operation, key]);
  if (!kept) return { state: 'NEW' };
  if (kept.request_hash !== hash) throw keyReused();
  if (kept.result === null) return { state: 'RUNNING' };
  noteRepeated(intent, kept.result);
  return { state: 'DONE', result: kept.result };
}

/**
 * Keep the result of a claimed intent, in the transaction of its effect; the audit record of the
 * mutation that is being answered is kept by the same statement.
 */
export async function finish(
  sql: Pick<Sql, 'rows'>,
  intent: Intent,
  result: unknown,
): Promise<void> {
  const { tenantId, operation, key } = intent;
  const values = [tenantId, operation, key, JSON.stringify(result)];
  const effect = recordOfEffect(intent, result);
  if (!effect) {
    await sql.rows(update, values);
    return;
  }
  const { record, traceparent } = effect;
  const { recordId, at } = record;
  const told = [mutationRecorded.name, recordId, JSON.stringify(record), at, traceparent];
  await sql.rows(updateAndRecord, [...values, ...told]);
}

/**
 * Do `work` once an intent, all in one transaction, and answer its kept result ever after.
 * The result must survive JSON.
 */
export async function once<Result>(
  sql: Sql,
  intent: Intent,
  work: () => Promise<Result>,
): Promise<Result> {
  const claimed = await claim(sql, intent);
  if (claimed.state === 'DONE') return claimed.result as Result;
  if (claimed.state === 'RUNNING') throw inProgress();
  const result = await work();
  await finish(sql, intent, result);
  return result;
}

/** The answer to a second call while the first still runs. */
export function inProgress(): CodedError {
  return new CodedError(
    'IDEMPOTENCY_IN_PROGRESS',
    'This very request is still being worked on. Ask again in a moment with the same key.',
    { retryable: true },
  );
}

/** The answer to a key that belongs to another intent. */
export function keyReused(): CodedError {
  return new CodedError(
    'IDEMPOTENCY_KEY_REUSED',
    'This idempotency key was used for another request. Make a new key for each new intent.',
  );
}

function assertKey(key: string): void {
  if (key.length > 0 && key.length <= 200) return;
  throw new CodedError('BAD_USER_INPUT', 'An idempotency key has 1 to 200 characters.');
}

function hashOf(body: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(sorted(body)))
    .digest('base64url');
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, part]) => [name, sorted(part)]),
  );
}
