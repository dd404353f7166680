import type { Database, Page, Sql } from '@novapos/chassis';
import DataLoader from 'dataloader';
import type { WebhookAttempt, WebhookDelivery } from './domain/webhook-delivery.ts';
import type { WebhookEndpoint, WebhookSecret } from './domain/webhook-endpoint.ts';
import {
  countWaiting,
  listAttempts,
  listDeliveries,
  type DeliveryCursor,
  type DeliveryFilter,
} from './store/webhook-deliveries.ts';
import { listEndpoints, listEndpointsOf } from './store/webhook-endpoints.ts';
import { listSecrets } from './store/webhook-secrets.ts';

type Reading = {
  readonly database: Pick<Database<never>, 'withTenantSql'>;
  readonly tenantId: string;
  readonly now: () => Date;
};

/** Reads webhooks of one tenant, each kind in one query for a whole request. */
export type WebhookReads = ReturnType<typeof webhookReads>;

export function webhookReads({ database, tenantId, now }: Reading) {
  const read = <Result>(work: (sql: Sql) => Promise<Result>) =>
    database.withTenantSql(tenantId, work);

  return {
    /** Also such as were removed. */
    endpoint: new DataLoader<string, WebhookEndpoint | null>(async (ids) => {
      const found = await read((sql) => listEndpoints(sql, tenantId, ids));
      return ids.map((id) => found.find((endpoint) => endpoint.id === id) ?? null);
    }),
    endpointsOf: new DataLoader<string, readonly WebhookEndpoint[]>(async (partnerIds) => {
      const found = await read((sql) => listEndpointsOf(sql, tenantId, partnerIds));
      return partnerIds.map((id) => found.filter(({ partnerId }) => partnerId === id));
    }),
    secretsOf: new DataLoader<string, readonly WebhookSecret[]>(async (endpointIds) => {
      const found = await read((sql) => listSecrets(sql, tenantId, { endpointIds, at: now() }));
      return endpointIds.map((id) => found.filter(({ endpointId }) => endpointId === id));
    }),
    waitingAt: new DataLoader<string, number>(async (endpointIds) => {
      const counts = await read((sql) => countWaiting(sql, tenantId, endpointIds));
      return endpointIds.map((id) => counts.get(id) ?? 0);
    }),
    attemptsOf: new DataLoader<string, readonly WebhookAttempt[]>(async (deliveryIds) => {
      const found = await read((sql) => listAttempts(sql, tenantId, deliveryIds));
      return deliveryIds.map((id) => found.filter(({ deliveryId }) => deliveryId === id));
    }),
    /** One more than the page has, the newest first; of one partner where one is named. */
    deliveries: (
      partnerId: string | null,
      filter: DeliveryFilter,
      page: Page<DeliveryCursor>,
    ): Promise<readonly WebhookDelivery[]> =>
      read((sql) => listDeliveries(sql, { tenantId, partnerId }, filter, page)),
  };
}
