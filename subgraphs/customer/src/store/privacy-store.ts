import type { Page, Sql } from '@novapos/chassis';
import type {
  PrivacyKind,
  PrivacyPart,
  PrivacyRequest,
  PrivacyStatus,
} from '../domain/privacy-request.ts';

/** Where a request stands in its list. */
export type RequestKey = readonly [id: string];

/** Which requests; what is null does not matter. */
export type RequestFilter = {
  readonly customerId: string | null;
  readonly kind: PrivacyKind | null;
  readonly status: PrivacyStatus | null;
};

type Row = Omit<PrivacyRequest, 'parts'>;
type PartRow = PrivacyPart & { readonly requestId: string };

const columns = `id, customer_id as "customerId", kind, requested_by as "requestedBy",
  requested_at as "requestedAt", completed_at as "completedAt", forgotten_at as "forgottenAt"`;
const byIds = {
  name: 'privacy.by-ids',
  text: `select ${columns} from privacy_requests where tenant_id = $1 and id = any ($2::uuid[])`,
};
const page = {
  name: 'privacy.page',
  text: `select ${columns} from privacy_requests
    where tenant_id = $1 and ($2::uuid is null or id < $2)
      and ($4::uuid is null or customer_id = $4) and ($5::text is null or kind = $5)
      and ($6::text is null or ($6 = 'COMPLETED') = (completed_at is not null))
    order by id desc limit $3`,
};
const partsOf = {
  name: 'privacy.parts',
  text: `select request_id as "requestId", domain, answered_at as "answeredAt" from privacy_parts
    where tenant_id = $1 and request_id = any ($2::uuid[]) order by domain`,
};
const gathered = {
  name: 'privacy.gathered',
  text: `select domain, part from privacy_parts
    where tenant_id = $1 and request_id = $2 order by domain`,
};

/** Requests by id, in no order. */
export async function listRequestsByIds(
  sql: Sql,
  tenantId: string,
  ids: readonly string[],
): Promise<readonly PrivacyRequest[]> {
  return withParts(sql, tenantId, await sql.rows<Row>(byIds, [tenantId, ids]));
}

/** A page of the tenant's requests, the newest first. */
export async function listRequests(
  sql: Sql,
  tenantId: string,
  { customerId, kind, status }: RequestFilter,
  { after, limit }: Page<RequestKey>,
): Promise<readonly PrivacyRequest[]> {
  const values = [tenantId, after?.[0] ?? null, limit, customerId, kind, status];
  return withParts(sql, tenantId, await sql.rows<Row>(page, values));
}

/** What was gathered for an export, by domain. */
export async function listGathered(
  sql: Sql,
  tenantId: string,
  requestId: string,
): Promise<Readonly<Record<string, unknown>>> {
  const rows = await sql.rows<{ readonly domain: string; readonly part: unknown }>(gathered, [
    tenantId,
    requestId,
  ]);
  return Object.fromEntries(rows.map(({ domain, part }) => [domain, part]));
}

async function withParts(
  sql: Sql,
  tenantId: string,
  rows: readonly Row[],
): Promise<readonly PrivacyRequest[]> {
  if (rows.length === 0) return [];
  const parts = await sql.rows<PartRow>(partsOf, [tenantId, rows.map(({ id }) => id)]);
  return rows.map((row) => ({
    ...row,
    parts: parts
      .filter(({ requestId }) => requestId === row.id)
      .map(({ domain, answeredAt }) => ({ domain, answeredAt })),
  }));
}
