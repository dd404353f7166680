import { consumer, newId, type Consumer, type Database, type DomainEvent } from '@novapos/chassis';
import { bodyOf } from '../domain/webhook-delivery.ts';
import type { WebhookEndpoint } from '../domain/webhook-endpoint.ts';
import { webhookEventTypes } from '../domain/webhook-event-type.ts';
import { mayHear, type KeyScope } from '../domain/webhook-right.ts';
import { enqueueDeliveries, type Queued } from '../store/webhook-deliveries.ts';
import { keyScopes, listListening } from '../store/webhook-endpoints.ts';

type Surroundings = {
  readonly database: Pick<Database<never>, 'withTenantSql'>;
  readonly now: () => Date;
  /** Something may be due now. */
  readonly wake: () => void;
};

/** Hears every event that a webhook may carry, and lets it wait for each endpoint that may hear it. */
export function webhookConsumer({ database, now, wake }: Surroundings): Consumer {
  const queueing = consumer({
    name: 'integration.webhooks',
    database,
    now,
    handlers: {
      types: webhookEventTypes.map(({ name }) => name),
      async handleBatch(sql, events) {
        const [first] = events;
        if (!first) return;
        const { tenantId } = first;
        const at = now();
        const types = [...new Set(events.map(({ type }) => type))];
        const endpoints = await listListening(sql, tenantId, types);
        if (endpoints.length === 0) return;
        const scopesOf = await keyScopes(sql, tenantId, at);
        const queued = events.flatMap((event) => forEndpoints(event, endpoints, scopesOf));
        await enqueueDeliveries(sql, { tenantId, at }, queued);
      },
    },
  });
  return {
    ...queueing,
    async apply(events) {
      await queueing.apply(events);
      wake();
    },
  };
}

function forEndpoints(
  event: DomainEvent,
  endpoints: readonly WebhookEndpoint[],
  scopesOf: (partnerId: string) => readonly KeyScope[],
): readonly Queued[] {
  const hearing = endpoints.filter(
    (endpoint) =>
      endpoint.eventTypes.includes(event.type) &&
      mayHear(scopesOf(endpoint.partnerId), endpoint, event),
  );
  if (hearing.length === 0) return [];
  const body = bodyOf(event);
  const { id: eventId, type: eventType, traceparent } = event;
  return hearing.map(({ id: endpointId }) => ({
    id: newId(),
    endpointId,
    eventId,
    eventType,
    body,
    traceparent,
  }));
}
