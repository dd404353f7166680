import type { Page, Sql } from '@novapos/chassis';
import type { DeliveryState, WebhookAttempt, WebhookDelivery } from '../domain/webhook-delivery.ts';

/** Which deliveries; what is left out does not matter. */
export type DeliveryFilter = {
  readonly endpointId?: string | null | undefined;
  readonly state?: DeliveryState | null | undefined;
  readonly eventType?: string | null | undefined;
  readonly eventId?: string | null | undefined;
};

/** An event for one endpoint. */
export type Queued = {
  readonly id: string;
  readonly endpointId: string;
  readonly eventId: string;
  readonly eventType: string;
  readonly body: string;
  /** The W3C trace context of what caused the event. */
  readonly traceparent: string | null;
};

/** Where a page of deliveries goes on. */
export type DeliveryCursor = readonly [string, string];

type AttemptOf = WebhookAttempt & { readonly deliveryId: string };

const columns = `d.id, d.endpoint_id as "endpointId", d.event_id as "eventId", d.event_type as "eventType",
  d.body, d.state, d.due_at as "dueAt", d.created_at as "createdAt"`;

const enqueue = {
  name: 'webhook.enqueue',
  text: `insert into webhook_deliveries (tenant_id, id, endpoint_id, event_id, event_type, body, state,
      attempt_count, tries, due_at, created_at, traceparent)
    select $1, q.id, q."endpointId", q."eventId", q."eventType", q.body, 'WAITING', 0, 0, $3, $3,
        q.traceparent
      from json_to_recordset($2::json)
        as q (id uuid, "endpointId" uuid, "eventId" uuid, "eventType" text, body text,
          traceparent text)
    on conflict (tenant_id, endpoint_id, event_id) do nothing`,
};
const list = {
  name: 'webhook.deliveries',
  text: `select ${columns} from webhook_deliveries d
    where d.tenant_id = $1
      and ($2::uuid is null or d.endpoint_id in (
        select e.id from webhook_endpoints e where e.tenant_id = $1 and e.partner_id = $2))
      and ($3::uuid is null or d.endpoint_id = $3)
      and ($4::text is null or d.state = $4)
      and ($5::text is null or d.event_type = $5)
      and ($6::uuid is null or d.event_id = $6)
      and ($7::timestamptz is null or (d.created_at, d.id) < ($7, $8::uuid))
    order by d.created_at desc, d.id desc limit $9`,
};
const attemptsOf = {
  name: 'webhook.attempts',
  text: `select delivery_id as "deliveryId", at, status, problem, took_ms as "tookMs"
    from webhook_attempts where tenant_id = $1 and delivery_id = any ($2::uuid[])
    order by delivery_id, number`,
};
const waiting = {
  name: 'webhook.waiting',
  text: `select endpoint_id as "endpointId", count(*) as "count" from webhook_deliveries
    where tenant_id = $1 and endpoint_id = any ($2::uuid[]) and state = 'WAITING' group by endpoint_id`,
};
const endpointOf = {
  name: 'webhook.endpoint-of-delivery',
  text: `select endpoint_id as "endpointId" from webhook_deliveries where tenant_id = $1 and id = $2`,
};
const setGoing = `set state = 'WAITING', due_at = $3, tries = 0, first_tried_at = null, settled_at = null,
  leased_until = null`;
const replayOne = {
  name: 'webhook.replay-one',
  text: `update webhook_deliveries ${setGoing}
    where tenant_id = $1 and id = $2 and (state <> 'WAITING' or leased_until is null or leased_until <= $3)
    returning id`,
};
const replaySince = {
  name: 'webhook.replay-since',
  text: `update webhook_deliveries ${setGoing}
    where tenant_id = $1 and endpoint_id = $2 and created_at >= $4 and state in ('DEAD', 'CANCELLED')
    returning id`,
};
// What is under way at this moment is left to whoever sends it.
const resume = {
  name: 'webhook.resume',
  text: `update webhook_deliveries set due_at = $3, tries = 0, first_tried_at = null
    where tenant_id = $1 and endpoint_id = $2 and state = 'WAITING'
      and (leased_until is null or leased_until <= $3)`,
};
const cancel = {
  name: 'webhook.cancel-waiting',
  text: `update webhook_deliveries
      set state = 'CANCELLED', due_at = null, leased_until = null, settled_at = $3
    where tenant_id = $1 and endpoint_id = $2 and state = 'WAITING'`,
};

type Sending = { readonly tenantId: string; readonly endpointId: string; readonly at: Date };

/** Let events wait to be sent; one that an endpoint was given already stays as it is. */
export async function enqueueDeliveries(
  sql: Sql,
  { tenantId, at }: Omit<Sending, 'endpointId'>,
  queued: readonly Queued[],
): Promise<void> {
  if (queued.length > 0) await sql.rows(enqueue, [tenantId, JSON.stringify(queued), at]);
}

type Listing = { readonly tenantId: string; readonly partnerId: string | null };

/** One delivery more than the page has, the newest first; of one partner's endpoints where one is named. */
export async function listDeliveries(
  sql: Pick<Sql, 'rows'>,
  { tenantId, partnerId }: Listing,
  filter: DeliveryFilter,
  { after, limit }: Page<DeliveryCursor>,
): Promise<readonly WebhookDelivery[]> {
  const { endpointId = null, state = null, eventType = null, eventId = null } = filter;
  const conditions = [partnerId, endpointId, state, eventType, eventId];
  const [createdAt = null, id = null] = after ?? [];
  return sql.rows<WebhookDelivery>(list, [tenantId, ...conditions, createdAt, id, limit]);
}

/** The attempts of deliveries, the first one first. */
export async function listAttempts(
  sql: Pick<Sql, 'rows'>,
  tenantId: string,
  deliveryIds: readonly string[],
): Promise<readonly AttemptOf[]> {
  return sql.rows<AttemptOf>(attemptsOf, [tenantId, deliveryIds]);
}

/** How many deliveries wait, by endpoint. */
export async function countWaiting(
  sql: Pick<Sql, 'rows'>,
  tenantId: string,
  endpointIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await sql.rows<{ endpointId: string; count: number }>(waiting, [
    tenantId,
    endpointIds,
  ]);
  return new Map(rows.map((row) => [row.endpointId, row.count]));
}

/** The endpoint that a delivery is for; null where there is no such delivery. */
export async function findEndpointOf(
  sql: Sql,
  tenantId: string,
  deliveryId: string,
): Promise<string | null> {
  const [row] = await sql.rows<{ endpointId: string }>(endpointOf, [tenantId, deliveryId]);
  return row?.endpointId ?? null;
}

/** Let one delivery wait for its first attempt again; how many that are. */
export async function replayDelivery(
  sql: Sql,
  tenantId: string,
  { id, at }: { readonly id: string; readonly at: Date },
): Promise<number> {
  return (await sql.rows(replayOne, [tenantId, id, at])).length;
}

/** Let everything wait again that an endpoint was not sent since then; how many that are. */
export async function replayDeliveries(
  sql: Sql,
  { tenantId, endpointId, at }: Sending,
  since: Date,
): Promise<number> {
  return (await sql.rows(replaySince, [tenantId, endpointId, at, since])).length;
}

/** Let what waits at an endpoint be due now, as if it was never tried. */
export async function resumeDeliveries(
  sql: Sql,
  { tenantId, endpointId, at }: Sending,
): Promise<void> {
  await sql.rows(resume, [tenantId, endpointId, at]);
}

/** Send nothing more of what waits at an endpoint. */
export async function cancelDeliveries(
  sql: Sql,
  { tenantId, endpointId, at }: Sending,
): Promise<void> {
  await sql.rows(cancel, [tenantId, endpointId, at]);
}
