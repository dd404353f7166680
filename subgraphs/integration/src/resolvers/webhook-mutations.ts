import { changeWebhookEndpoint } from '../operations/change-webhook-endpoint.ts';
import { createWebhookEndpoint } from '../operations/create-webhook-endpoint.ts';
import { pingWebhookEndpoint } from '../operations/ping-webhook-endpoint.ts';
import { removeWebhookEndpoint } from '../operations/remove-webhook-endpoint.ts';
import { replayWebhookDeliveries } from '../operations/replay-webhook-deliveries.ts';
import { rotateWebhookSecret } from '../operations/rotate-webhook-secret.ts';
import type { WebhookContext } from '../open-webhooks.ts';
import { presentWebhookRefusal } from './present-webhook-refusal.ts';
import type { MutationResolvers } from './types.generated.ts';

/** What partners and people change of webhooks. */
export const webhookMutations = {
  async createWebhookEndpoint(_parent, { input }, { webhooks }) {
    const { partnerId = null, description = '', ...wanted } = input;
    const asked = { ...wanted, partnerId, description };
    const decision = await createWebhookEndpoint(webhooks.desk, asked);
    if (!decision.ok) return presentWebhookRefusal(decision.refusal);
    const { id, secret } = decision.value;
    return { __typename: 'WebhookEndpointCreated', endpoint: await written(webhooks, id), secret };
  },
  async changeWebhookEndpoint(_parent, { input }, { webhooks }) {
    const { id, url, description, eventTypes, state } = input;
    const decision = await changeWebhookEndpoint(webhooks.desk, id, {
      url: url ?? undefined,
      description: description ?? undefined,
      eventTypes: eventTypes ?? undefined,
      state: state ?? undefined,
    });
    if (!decision.ok) return presentWebhookRefusal(decision.refusal);
    return { __typename: 'WebhookEndpoint', ...decision.value };
  },
  async rotateWebhookSecret(_parent, { input }, { webhooks }) {
    const { endpointId, endsOldAtOnce = false } = input;
    const decision = await rotateWebhookSecret(webhooks.desk, { endpointId, endsOldAtOnce });
    if (!decision.ok) return presentWebhookRefusal(decision.refusal);
    const endpoint = await written(webhooks, endpointId);
    return { __typename: 'WebhookSecretRotated', endpoint, secret: decision.value };
  },
  async pingWebhookEndpoint(_parent, { id }, { webhooks }) {
    const decision = await pingWebhookEndpoint(webhooks.desk, id);
    if (!decision.ok) return presentWebhookRefusal(decision.refusal);
    return { __typename: 'WebhookPinged', attempt: decision.value };
  },
  async replayWebhookDeliveries(_parent, { input }, { webhooks }) {
    const { deliveryId = null, endpointId = null, since = null } = input;
    const replay = { deliveryId, endpointId, since };
    const decision = await replayWebhookDeliveries(webhooks.desk, replay);
    if (!decision.ok) return presentWebhookRefusal(decision.refusal);
    return { __typename: 'WebhookDeliveriesReplayed', count: decision.value };
  },
  async removeWebhookEndpoint(_parent, { id }, { webhooks }) {
    const decision = await removeWebhookEndpoint(webhooks.desk, id);
    if (!decision.ok) return presentWebhookRefusal(decision.refusal);
    return { __typename: 'WebhookEndpointRemoved', id: decision.value };
  },
} satisfies Partial<MutationResolvers>;

async function written({ reads }: WebhookContext, id: string) {
  const endpoint = await reads.endpoint.clear(id).load(id);
  if (!endpoint) throw new Error(`the endpoint ${id} was written and can't be read`);
  return endpoint;
}
