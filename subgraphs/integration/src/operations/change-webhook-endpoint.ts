import { emit, noteChange, type Sql } from '@novapos/chassis';
import { accept, refuse, webhookPaused, type Decision } from '@novapos/kernel';
import type { IntegrationInputInvalid } from '../domain/partner-refusals.ts';
import type { EndpointState, WebhookEndpoint } from '../domain/webhook-endpoint.ts';
import type { EndpointNotFound } from '../domain/webhook-refusals.ts';
import { resumeDeliveries } from '../store/webhook-deliveries.ts';
import { updateEndpoint } from '../store/webhook-endpoints.ts';
import { endpointProblems } from './check-endpoint.ts';
import { lockOwnEndpoint } from './lock-own-endpoint.ts';
import type { WebhookDesk } from './webhook-desk.ts';

/** What to change of an endpoint; what is left out stays. */
export type EndpointChange = {
  readonly url?: string | undefined;
  readonly description?: string | undefined;
  readonly eventTypes?: readonly string[] | undefined;
  readonly state?: EndpointState | undefined;
};

/** Change an endpoint; one that is sent to again gets what waited meanwhile. */
export async function changeWebhookEndpoint(
  desk: WebhookDesk,
  id: string,
  change: EndpointChange,
): Promise<Decision<WebhookEndpoint, EndpointNotFound | IntegrationInputInvalid>> {
  const decision = await desk.write(async (sql) => {
    const before = await lockOwnEndpoint(sql, desk, id);
    if (!before) return refuse<EndpointNotFound>({ kind: 'WebhookEndpointNotFound' });
    const problems = await endpointProblems(sql, desk, before.partnerId, change);
    if (problems.length > 0)
      return refuse<IntegrationInputInvalid>({ kind: 'IntegrationInputInvalid', problems });
    const after = changed(before, change);
    await keep(sql, desk, { before, after });
    return accept(after);
  });
  if (decision.ok && decision.value.state === 'ACTIVE') desk.wake();
  return decision;
}

function changed(before: WebhookEndpoint, change: EndpointChange): WebhookEndpoint {
  const state = change.state ?? before.state;
  const isPausedNow = state === 'PAUSED' && before.state === 'ACTIVE';
  return {
    ...before,
    url: change.url ?? before.url,
    description: change.description?.trim() ?? before.description,
    eventTypes: change.eventTypes ? [...new Set(change.eventTypes)] : before.eventTypes,
    state,
    pausedReason: state === 'ACTIVE' ? null : isPausedNow ? bySomeone : before.pausedReason,
    failingSince: state === 'ACTIVE' && before.state === 'PAUSED' ? null : before.failingSince,
  };
}

const bySomeone = 'someone paused it';

type Change = { readonly before: WebhookEndpoint; readonly after: WebhookEndpoint };

async function keep(
  sql: Sql,
  { tenantId, now }: WebhookDesk,
  { before, after }: Change,
): Promise<void> {
  const { id, partnerId } = after;
  const at = now();
  await updateEndpoint(sql, tenantId, after);
  if (before.state === 'PAUSED' && after.state === 'ACTIVE')
    await resumeDeliveries(sql, { tenantId, endpointId: id, at });
  if (before.state === 'ACTIVE' && after.state === 'PAUSED') {
    const data = { endpointId: id, partnerId, reason: bySomeone, at: at.toISOString() };
    await emit(sql, webhookPaused, { tenantId, subject: id, at, data });
  }
  noteChange({ type: 'WebhookEndpoint', id, before: notedOf(before), after: notedOf(after) });
}

function notedOf({ url, eventTypes, state }: WebhookEndpoint) {
  return { url, eventTypes, state };
}
