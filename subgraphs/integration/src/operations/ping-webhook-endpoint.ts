import { newId } from '@novapos/chassis';
import { accept, refuse, type Decision } from '@novapos/kernel';
import { bodyOf, type WebhookAttempt } from '../domain/webhook-delivery.ts';
import type { EndpointNotFound } from '../domain/webhook-refusals.ts';
import { signedHeaders } from '../sending/sign-message.ts';
import { lockOwnEndpoint } from './lock-own-endpoint.ts';
import { openLiveSecrets } from './open-live-secrets.ts';
import type { WebhookDesk } from './webhook-desk.ts';

/** Send a `ping` to an endpoint now, whether it is paused or not, and answer what came back. It is not tried again. */
export async function pingWebhookEndpoint(
  desk: WebhookDesk,
  endpointId: string,
): Promise<Decision<WebhookAttempt, EndpointNotFound>> {
  const { tenantId, now, poster } = desk;
  const at = now();
  const found = await desk.write(async (sql) => {
    const endpoint = await lockOwnEndpoint(sql, desk, endpointId);
    if (!endpoint) return null;
    return { endpoint, secrets: await openLiveSecrets(sql, desk, endpointId) };
  });
  if (!found) return refuse({ kind: 'WebhookEndpointNotFound' });
  const { endpoint, secrets } = found;
  const id = newId();
  const told = { id, type: 'ping', subject: endpointId, tenantId, version: 1, time: at };
  const body = bodyOf({ ...told, data: { endpointId } });
  const headers = signedHeaders({ id, at, body }, secrets);
  const { status, problem, tookMs } = await poster.post({ url: endpoint.url, headers, body });
  return accept({ at, status, problem, tookMs });
}
