import { newId, noteChange, once, type Sql } from '@novapos/chassis';
import { accept, isUuid, refuse, type Decision } from '@novapos/kernel';
import type { IntegrationInputInvalid, PartnerNotFound } from '../domain/partner-refusals.ts';
import { mostEndpoints } from '../domain/webhook-endpoint.ts';
import type { TooManyEndpoints } from '../domain/webhook-refusals.ts';
import { insertEndpoint, lockCount } from '../store/webhook-endpoints.ts';
import { endpointProblems } from './check-endpoint.ts';
import { keepNewSecret } from './keep-secret.ts';
import type { WebhookDesk } from './webhook-desk.ts';

/** An endpoint to add. */
export type NewEndpoint = {
  readonly idempotencyKey: string;
  readonly partnerId: string | null;
  readonly url: string;
  readonly description: string;
  readonly eventTypes: readonly string[];
};

type Refused = PartnerNotFound | TooManyEndpoints | IntegrationInputInvalid;
type Outcome = Decision<string, Refused>;

/** The endpoint's id, and its secret, which only the call that made it gets. */
export type Created = { readonly id: string; readonly secret: string | null };

/** Add an endpoint for a partner. The same intent again answers the same endpoint, without its secret. */
export async function createWebhookEndpoint(
  desk: WebhookDesk,
  { idempotencyKey: key, ...input }: NewEndpoint,
): Promise<Decision<Created, Refused>> {
  const { tenantId } = desk;
  const named = input.partnerId?.toLowerCase() ?? null;
  const partnerId = desk.partnerId ?? named;
  if (partnerId === null) return refuse(partnerNeeded);
  const isForeign = named !== null && named !== partnerId;
  if (isForeign || !isUuid(partnerId)) return refuse({ kind: 'PartnerNotFound' });
  const wanted = {
    partnerId,
    url: input.url,
    description: input.description.trim(),
    eventTypes: [...new Set(input.eventTypes)],
  };
  // The secret is no part of the result that is kept.
  let secret: string | null = null;
  const kept = await desk.write((sql) => {
    secret = null;
    const intent = { tenantId, operation: 'createWebhookEndpoint', key, body: wanted };
    return once(sql, intent, async (): Promise<Outcome> => {
      const created = await create(sql, desk, wanted);
      if (!created.ok) return created;
      secret = created.value.secret;
      return accept(created.value.id);
    });
  });
  return kept.ok ? accept({ id: kept.value, secret }) : kept;
}

const partnerNeeded: Refused = {
  kind: 'IntegrationInputInvalid',
  problems: [{ field: 'partnerId', message: 'Say for which partner.' }],
};

type Wanted = Omit<NewEndpoint, 'idempotencyKey'> & { readonly partnerId: string };

async function create(
  sql: Sql,
  desk: WebhookDesk,
  { partnerId, url, description, eventTypes }: Wanted,
): Promise<Decision<Created, Refused>> {
  const { tenantId } = desk;
  const count = await lockCount(sql, { tenantId, id: partnerId });
  if (count === null) return refuse({ kind: 'PartnerNotFound' });
  const problems = await endpointProblems(sql, desk, partnerId, { url, description, eventTypes });
  if (problems.length > 0) return refuse({ kind: 'IntegrationInputInvalid', problems });
  if (count >= mostEndpoints) return refuse({ kind: 'TooManyWebhookEndpoints' });
  const id = newId();
  const endpoint = { id, partnerId, url, description, eventTypes, createdAt: desk.now() };
  await insertEndpoint(sql, tenantId, endpoint);
  const secret = await keepNewSecret(sql, desk, id);
  noteChange({
    type: 'WebhookEndpoint',
    id,
    before: null,
    after: { partnerId, url, eventTypes, state: 'ACTIVE' },
  });
  return accept({ id, secret });
}
