import type { Database, Sql } from '@novapos/chassis';
import type { WebhookAttempt } from '../domain/webhook-delivery.ts';
import type { EndpointState } from '../domain/webhook-endpoint.ts';

type Across = Pick<Database<never>, 'acrossTenants'>;

/** A delivery that was taken to be sent: nobody else's until then. */
export type Taken = { readonly tenantId: string; readonly id: string; readonly leasedUntil: Date };

/** All that an attempt needs to know of a delivery. */
export type DueDelivery = {
  readonly id: string;
  readonly eventId: string;
  readonly eventType: string;
  readonly body: string;
  readonly attemptCount: number;
  readonly tries: number;
  readonly firstTriedAt: Date | null;
  readonly endpointId: string;
  readonly partnerId: string;
  readonly url: string;
  readonly endpointState: EndpointState;
  readonly traceparent: string | null;
};

/** How many wait, since when, and how many endpoints are paused. */
export type Backlog = {
  readonly waiting: number;
  readonly oldest: Date | null;
  readonly paused: number;
};

const take = {
  name: 'webhook.take-due',
  text: `select tenant_id as "tenantId", id, $2::timestamptz as "leasedUntil"
    from webhooks_due($1, $2, $3, $4)`,
};
// Found only while the lease is still the taker's own.
const findTaken = {
  name: 'webhook.find-taken',
  text: `select d.id, d.event_id as "eventId", d.event_type as "eventType", d.body,
      d.attempt_count as "attemptCount", d.tries, d.first_tried_at as "firstTriedAt",
      e.id as "endpointId", e.partner_id as "partnerId", e.url, e.state as "endpointState", d.traceparent
    from webhook_deliveries d
      join webhook_endpoints e on e.tenant_id = d.tenant_id and e.id = d.endpoint_id
    where d.tenant_id = $1 and d.id = $2 and d.state = 'WAITING' and d.leased_until = $3
      and e.removed_at is null`,
};
const giveBack = {
  name: 'webhook.give-back',
  text: `update webhook_deliveries set leased_until = null
    where tenant_id = $1 and id = $2 and state = 'WAITING' and leased_until = $3`,
};
// Whose lease has run out has nothing to say any more: someone else may be trying it.
const settle = {
  name: 'webhook.settle',
  text: `update webhook_deliveries
      set state = $4, attempt_count = attempt_count + 1, tries = tries + 1,
        first_tried_at = coalesce(first_tried_at, $5), leased_until = null,
        due_at = $6, settled_at = case when $4 = 'WAITING' then null else $7::timestamptz end
    where tenant_id = $1 and id = $2 and state = 'WAITING' and leased_until = $3
    returning attempt_count as "number"`,
};
const insertAttempt = {
  name: 'webhook.insert-attempt',
  text: `insert into webhook_attempts (tenant_id, delivery_id, number, at, status, problem, took_ms)
    values ($1, $2, $3, $4, $5, $6, $7)`,
};
const works = {
  name: 'webhook.endpoint-works',
  text: `update webhook_endpoints set failing_since = null
    where tenant_id = $1 and id = $2 and failing_since is not null`,
};
const fails = {
  name: 'webhook.endpoint-fails',
  text: `update webhook_endpoints set failing_since = coalesce(failing_since, $3)
    where tenant_id = $1 and id = $2 returning failing_since as "failingSince"`,
};
const pause = {
  name: 'webhook.pause-endpoint',
  text: `update webhook_endpoints set state = 'PAUSED', paused_reason = $3
    where tenant_id = $1 and id = $2 and state = 'ACTIVE' returning id`,
};
const backlog = {
  name: 'webhook.backlog',
  text: `select waiting, oldest, paused from webhooks_backlog()`,
};
const forget = { name: 'webhook.forget', text: `select forget_webhooks($1, $2)` };

type Taking = {
  readonly at: Date;
  readonly leasedUntil: Date;
  readonly most: number;
  readonly mostOfEndpoint: number;
};
type Endpoint = { readonly tenantId: string; readonly id: string };

/** Take deliveries that are due, of all tenants. */
export async function takeDue(
  database: Across,
  { at, leasedUntil, most, mostOfEndpoint }: Taking,
): Promise<readonly Taken[]> {
  return database.acrossTenants<Taken>(take, [at, leasedUntil, most, mostOfEndpoint]);
}

/** What was taken; null where it is not the taker's any more. */
export async function findDue(
  sql: Pick<Sql, 'rows'>,
  { tenantId, id, leasedUntil }: Taken,
): Promise<DueDelivery | null> {
  const [found] = await sql.rows<DueDelivery>(findTaken, [tenantId, id, leasedUntil]);
  return found ?? null;
}

/** Leave what was taken to the next one. */
export async function giveBackDue(sql: Sql, { tenantId, id, leasedUntil }: Taken): Promise<void> {
  await sql.rows(giveBack, [tenantId, id, leasedUntil]);
}

/** What became of an attempt. */
export type Settlement = {
  readonly attempt: WebhookAttempt;
  readonly state: 'WAITING' | 'DELIVERED' | 'DEAD' | 'CANCELLED';
  /** When it is due again, where it waits. */
  readonly dueAt: Date | null;
  readonly settledAt: Date;
};

/** Keep what became of an attempt; its number, or null where the delivery is not the taker's any more. */
export async function settleDue(
  sql: Sql,
  { tenantId, id, leasedUntil }: Taken,
  { attempt, state, dueAt, settledAt }: Settlement,
): Promise<number | null> {
  const { at, status, problem, tookMs } = attempt;
  const [row] = await sql.rows<{ number: number }>(settle, [
    ...[tenantId, id, leasedUntil],
    ...[state, at, dueAt, settledAt],
  ]);
  if (!row) return null;
  await sql.rows(insertAttempt, [tenantId, id, row.number, at, status, problem, tookMs]);
  return row.number;
}

/** Note that an endpoint took something. */
export async function noteWorks(sql: Sql, { tenantId, id }: Endpoint): Promise<void> {
  await sql.rows(works, [tenantId, id]);
}

/** Note that an endpoint did not take something; since when it takes nothing. */
export async function noteFails(sql: Sql, { tenantId, id }: Endpoint, at: Date): Promise<Date> {
  const [row] = await sql.rows<{ failingSince: Date }>(fails, [tenantId, id, at]);
  return row?.failingSince ?? at;
}

/** Pause an endpoint that is sent to; false where it is paused already. */
export async function pauseEndpoint(
  sql: Sql,
  { tenantId, id }: Endpoint,
  reason: string,
): Promise<boolean> {
  return (await sql.rows(pause, [tenantId, id, reason])).length > 0;
}

/** What waits, of all tenants. */
export async function readBacklog(database: Across): Promise<Backlog> {
  const [row] = await database.acrossTenants<Backlog>(backlog, []);
  return row ?? { waiting: 0, oldest: null, paused: 0 };
}

/** Forget what was settled before then, and give up what waits since before then. */
export async function forgetWebhooks(database: Across, before: Date, at: Date): Promise<void> {
  await database.acrossTenants(forget, [before, at]);
}
