import type { Sql } from '@novapos/chassis';
import type { WebhookEndpoint } from '../domain/webhook-endpoint.ts';
import type { KeyScope } from '../domain/webhook-right.ts';

type Of = { readonly tenantId: string; readonly id: string };

const columns = `id, partner_id as "partnerId", url, description, event_types as "eventTypes", state,
  paused_reason as "pausedReason", failing_since as "failingSince", created_at as "createdAt",
  removed_at as "removedAt"`;

const byIds = {
  name: 'webhook.endpoints-by-ids',
  text: `select ${columns} from webhook_endpoints where tenant_id = $1 and id = any ($2::uuid[])`,
};
const ofPartners = {
  name: 'webhook.endpoints-of-partners',
  text: `select ${columns} from webhook_endpoints
    where tenant_id = $1 and partner_id = any ($2::uuid[]) and removed_at is null order by id`,
};
const lockOne = {
  name: 'webhook.lock-endpoint',
  text: `select ${columns} from webhook_endpoints
    where tenant_id = $1 and id = $2 and removed_at is null for update`,
};
const listening = {
  name: 'webhook.endpoints-listening',
  text: `select ${columns} from webhook_endpoints
    where tenant_id = $1 and removed_at is null and event_types && $2::text[] order by id`,
};
// The partner's row is held, so that two at once can't both be the last one that is allowed.
const lockPartner = {
  name: 'webhook.lock-partner',
  text: `select id from partners where tenant_id = $1 and id = $2 for update`,
};
const count = {
  name: 'webhook.count-endpoints',
  text: `select count(*) as "count" from webhook_endpoints
    where tenant_id = $1 and partner_id = $2 and removed_at is null`,
};
const insert = {
  name: 'webhook.insert-endpoint',
  text: `insert into webhook_endpoints
      (tenant_id, id, partner_id, url, description, event_types, state, created_at)
    values ($1, $2, $3, $4, $5, $6, 'ACTIVE', $7)`,
};
const update = {
  name: 'webhook.update-endpoint',
  text: `update webhook_endpoints set url = $3, description = $4, event_types = $5, state = $6,
      paused_reason = $7, failing_since = $8
    where tenant_id = $1 and id = $2`,
};
const remove = {
  name: 'webhook.remove-endpoint',
  text: `update webhook_endpoints set state = 'PAUSED', paused_reason = 'it was removed', removed_at = $3
    where tenant_id = $1 and id = $2`,
};
const scopes = {
  name: 'webhook.key-scopes',
  text: `select partner_id as "partnerId", grants, store_ids as "storeIds"
    from webhook_key_scopes($1, $2)`,
};

/** Endpoints by their ids, also such as were removed. */
export async function listEndpoints(
  sql: Pick<Sql, 'rows'>,
  tenantId: string,
  ids: readonly string[],
): Promise<readonly WebhookEndpoint[]> {
  return sql.rows<WebhookEndpoint>(byIds, [tenantId, ids]);
}

/** The endpoints of partners, the oldest first. */
export async function listEndpointsOf(
  sql: Pick<Sql, 'rows'>,
  tenantId: string,
  partnerIds: readonly string[],
): Promise<readonly WebhookEndpoint[]> {
  return sql.rows<WebhookEndpoint>(ofPartners, [tenantId, partnerIds]);
}

/** The endpoints that are to hear one of these types, paused ones as well. */
export async function listListening(
  sql: Pick<Sql, 'rows'>,
  tenantId: string,
  eventTypes: readonly string[],
): Promise<readonly WebhookEndpoint[]> {
  return sql.rows<WebhookEndpoint>(listening, [tenantId, eventTypes]);
}

/** Hold an endpoint until the transaction ends; null where there is none. */
export async function lockEndpoint(sql: Sql, of: Of): Promise<WebhookEndpoint | null> {
  const [found] = await sql.rows<WebhookEndpoint>(lockOne, [of.tenantId, of.id]);
  return found ?? null;
}

/** How many endpoints a partner has, which is held until the transaction ends; null where there is no such partner. */
export async function lockCount(sql: Sql, { tenantId, id }: Of): Promise<number | null> {
  const [partner] = await sql.rows<{ id: string }>(lockPartner, [tenantId, id]);
  if (!partner) return null;
  const [row] = await sql.rows<{ count: number }>(count, [tenantId, id]);
  return row?.count ?? 0;
}

/** Keep a new endpoint. */
export async function insertEndpoint(
  sql: Sql,
  tenantId: string,
  endpoint: Omit<WebhookEndpoint, 'state' | 'pausedReason' | 'failingSince' | 'removedAt'>,
): Promise<void> {
  const { id, partnerId, url, description, eventTypes, createdAt } = endpoint;
  await sql.rows(insert, [tenantId, id, partnerId, url, description, eventTypes, createdAt]);
}

/** Write what may change of an endpoint. */
export async function updateEndpoint(
  sql: Sql,
  tenantId: string,
  endpoint: WebhookEndpoint,
): Promise<void> {
  const { id, url, description, eventTypes, state, pausedReason, failingSince } = endpoint;
  const values = [url, description, eventTypes, state, pausedReason, failingSince];
  await sql.rows(update, [tenantId, id, ...values]);
}

/** Mark an endpoint as removed. */
export async function removeEndpoint(sql: Sql, { tenantId, id }: Of, at: Date): Promise<void> {
  await sql.rows(remove, [tenantId, id, at]);
}

type ScopeRow = KeyScope & { readonly partnerId: string };

/** What the keys that work in a tenant now may see, by partner. */
export async function keyScopes(
  sql: Pick<Sql, 'rows'>,
  tenantId: string,
  at: Date,
): Promise<(partnerId: string) => readonly KeyScope[]> {
  const rows = await sql.rows<ScopeRow>(scopes, [tenantId, at]);
  return (partnerId) => rows.filter((row) => row.partnerId === partnerId);
}
