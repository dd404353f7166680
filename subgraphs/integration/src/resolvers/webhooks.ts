import { connectionOf, pageOf } from '@novapos/chassis';
import { isUuid } from '@novapos/kernel';
import { z } from 'zod';
import type { IntegrationContext } from '../context.ts';
import type { WebhookEndpoint } from '../domain/webhook-endpoint.ts';
import { webhookEventTypes } from '../domain/webhook-event-type.ts';
import type { DeliveryCursor } from '../store/webhook-deliveries.ts';
import { maySeePartner } from './own-partner.ts';
import { partnerOf } from './partners.ts';
import type { ResolverParts } from './resolver-parts.ts';
import { webhookMutations } from './webhook-mutations.ts';

const cursor: z.ZodType<DeliveryCursor> = z.tuple([z.iso.datetime(), z.uuid()]);

/** Endpoints of partners, and what is sent to them. */
export const webhookResolvers = {
  Query: {
    webhookEventTypes: () => webhookEventTypes,
    webhookEndpoint: (_parent, { id }, context) => ownEndpoint(context, id),
    async webhookDeliveries(_parent, { filter, ...paging }, { webhooks: { desk, reads } }) {
      const page = pageOf(paging, cursor);
      const { endpointId, eventId, ...rest } = filter ?? {};
      const isNowhere = [endpointId, eventId].some((id) => id != null && !isUuid(id));
      const found = isNowhere
        ? []
        : await reads.deliveries(desk.partnerId, { ...rest, endpointId, eventId }, page);
      return connectionOf(found, page, ({ createdAt, id }) => [createdAt.toISOString(), id]);
    },
  },
  Mutation: webhookMutations,
  types: {
    Partner: {
      webhookEndpoints: ({ id }, _args, { webhooks }) => webhooks.reads.endpointsOf.load(id),
    },
    WebhookEndpoint: {
      __resolveReference: ({ id }, context) => ownEndpoint(context, id),
      partner: ({ partnerId }, _args, context) => partnerOf(context, partnerId),
      secrets: ({ id }, _args, { webhooks }) => webhooks.reads.secretsOf.load(id),
      waiting: ({ id }, _args, { webhooks }) => webhooks.reads.waitingAt.load(id),
    },
    WebhookDelivery: {
      async endpoint({ endpointId }, _args, { webhooks }) {
        const endpoint = await webhooks.reads.endpoint.load(endpointId);
        if (!endpoint) throw new Error(`the endpoint ${endpointId} of a delivery can't be read`);
        return endpoint;
      },
      payload: ({ body }) => JSON.parse(body) as unknown,
      attempts: ({ id }, _args, { webhooks }) => webhooks.reads.attemptsOf.load(id),
      nextAttemptAt: ({ dueAt }) => dueAt,
    },
  },
} satisfies ResolverParts;

/** An endpoint that the asker may see; null for another partner's and for one that was removed. */
async function ownEndpoint(
  { principal, webhooks: { reads } }: IntegrationContext,
  id: string,
): Promise<WebhookEndpoint | null> {
  const endpoint = isUuid(id) ? await reads.endpoint.load(id) : null;
  if (!endpoint || endpoint.removedAt) return null;
  return maySeePartner(principal, endpoint.partnerId) ? endpoint : null;
}
