import { noteChange } from '@novapos/chassis';
import { accept, refuse, type Decision } from '@novapos/kernel';
import type { EndpointNotFound } from '../domain/webhook-refusals.ts';
import { endSecrets } from '../store/webhook-secrets.ts';
import { keepNewSecret } from './keep-secret.ts';
import { lockOwnEndpoint } from './lock-own-endpoint.ts';
import type { WebhookDesk } from './webhook-desk.ts';

const bothForMs = 24 * 60 * 60 * 1000;

type Rotation = { readonly endpointId: string; readonly endsOldAtOnce: boolean };

/** Give an endpoint a new secret. What is sent is signed with the old one too for 24 hours, unless that was lost. */
export async function rotateWebhookSecret(
  desk: WebhookDesk,
  { endpointId, endsOldAtOnce }: Rotation,
): Promise<Decision<string, EndpointNotFound>> {
  return desk.write(async (sql) => {
    const endpoint = await lockOwnEndpoint(sql, desk, endpointId);
    if (!endpoint) return refuse<EndpointNotFound>({ kind: 'WebhookEndpointNotFound' });
    const endsAt = endsOldAtOnce ? null : new Date(desk.now().getTime() + bothForMs);
    await endSecrets(sql, { tenantId: desk.tenantId, endpointId }, endsAt);
    noteChange({ type: 'WebhookEndpoint', id: endpointId, before: {}, after: { endsOldAtOnce } });
    return accept(await keepNewSecret(sql, desk, endpointId));
  });
}
