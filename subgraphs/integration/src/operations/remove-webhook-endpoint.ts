import { noteChange } from '@novapos/chassis';
import { accept, refuse, type Decision } from '@novapos/kernel';
import type { EndpointNotFound } from '../domain/webhook-refusals.ts';
import { cancelDeliveries } from '../store/webhook-deliveries.ts';
import { removeEndpoint } from '../store/webhook-endpoints.ts';
import { removeSecrets } from '../store/webhook-secrets.ts';
import { lockOwnEndpoint } from './lock-own-endpoint.ts';
import type { WebhookDesk } from './webhook-desk.ts';

/** Remove an endpoint with its secrets; what waits for it is not sent any more. Its deliveries can still be read. */
export async function removeWebhookEndpoint(
  desk: WebhookDesk,
  id: string,
): Promise<Decision<string, EndpointNotFound>> {
  const { tenantId, now } = desk;
  return desk.write(async (sql) => {
    const endpoint = await lockOwnEndpoint(sql, desk, id);
    if (!endpoint) return refuse<EndpointNotFound>({ kind: 'WebhookEndpointNotFound' });
    const at = now();
    await removeEndpoint(sql, { tenantId, id }, at);
    await removeSecrets(sql, { tenantId, endpointId: id });
    await cancelDeliveries(sql, { tenantId, endpointId: id, at });
    const { url, eventTypes, state } = endpoint;
    noteChange({ type: 'WebhookEndpoint', id, before: { url, eventTypes, state }, after: null });
    return accept(id);
  });
}
