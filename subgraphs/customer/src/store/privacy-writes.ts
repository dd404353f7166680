import type { Sql } from '@novapos/chassis';
import type { PrivacyKind, PrivacyRequest } from '../domain/privacy-request.ts';

const insert = {
  name: 'privacy.insert',
  text: `insert into privacy_requests (tenant_id, id, customer_id, kind, requested_by, requested_at)
    values ($1, $2, $3, $4, $5, $6)`,
};
const insertParts = {
  name: 'privacy.insert-parts',
  text: `insert into privacy_parts (tenant_id, request_id, domain, answered_at)
    select $1, $2, p.domain, p."answeredAt"
    from json_to_recordset($3::json) as p (domain text, "answeredAt" timestamptz)`,
};
// Two domains that answer at once must not both find the other one missing.
const lock = {
  name: 'privacy.lock',
  text: `select r.customer_id as "customerId", r.kind,
      r.forgotten_at is not null as "isForgotten"
    from privacy_requests r where r.tenant_id = $1 and r.id = $2 for update`,
};
const answer = {
  name: 'privacy.answer',
  text: `update privacy_parts set answered_at = $4, part = $5
    where tenant_id = $1 and request_id = $2 and domain = $3 and answered_at is null`,
};
const complete = {
  name: 'privacy.complete',
  text: `update privacy_requests set completed_at = $3
    where tenant_id = $1 and id = $2 and completed_at is null and not exists (
      select 1 from privacy_parts where tenant_id = $1 and request_id = $2 and answered_at is null)`,
};
const forget = {
  name: 'privacy.forget',
  text: `with emptied as (
      update privacy_requests set forgotten_at = $3
      where tenant_id = $1 and customer_id = $2 and kind = 'EXPORT' and forgotten_at is null
      returning id
    )
    update privacy_parts set part = null
    where tenant_id = $1 and request_id in (select id from emptied)`,
};

/** A request that no one else answers until the transaction ends. */
export type LockedRequest = {
  readonly customerId: string;
  readonly kind: PrivacyKind;
  /** What is gathered for it is thrown away. */
  readonly isForgotten: boolean;
};

/** What a domain answered. */
export type DomainAnswer = {
  readonly tenantId: string;
  readonly requestId: string;
  readonly domain: string;
  readonly answeredAt: Date;
  readonly part: unknown;
};

/** Keep a new request with the parts that domains have to answer. */
export async function insertRequest(
  sql: Sql,
  tenantId: string,
  { id, customerId, kind, requestedBy, requestedAt, parts }: PrivacyRequest,
): Promise<void> {
  await sql.rows(insert, [tenantId, id, customerId, kind, requestedBy, requestedAt]);
  await sql.rows(insertParts, [tenantId, id, JSON.stringify(parts)]);
}

/** Lock a request, or null where there is none. */
export async function lockRequest(
  sql: Sql,
  tenantId: string,
  id: string,
): Promise<LockedRequest | null> {
  const [row] = await sql.rows<LockedRequest>(lock, [tenantId, id]);
  return row ?? null;
}

/** Keep a domain's first answer; the request is complete at `now` when it was the last one missing. */
export async function keepAnswer(
  sql: Sql,
  { tenantId, requestId, domain, answeredAt, part }: DomainAnswer,
  now: Date,
): Promise<void> {
  const text = part === null ? null : JSON.stringify(part);
  await sql.rows(answer, [tenantId, requestId, domain, answeredAt, text]);
  await sql.rows(complete, [tenantId, requestId, now]);
}

/** Throw away what was gathered of a customer, and what is still to be. */
export async function forgetGathered(
  sql: Sql,
  tenantId: string,
  { customerId, at }: { readonly customerId: string; readonly at: Date },
): Promise<void> {
  await sql.rows(forget, [tenantId, customerId, at]);
}
