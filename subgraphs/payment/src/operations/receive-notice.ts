import { createHash } from 'node:crypto';
import type { IncomingWebhook, WebhookAnswer } from '@novapos/chassis';
import { isUuid } from '@novapos/kernel';
import type { ProviderEndpoint } from '../domain/provider-endpoint.ts';
import type { EndpointSecrets } from '../provider/endpoint-secrets.ts';
import type { NoticingProvider } from '../provider/provider-notices.ts';
import type { ProviderEndpoints } from '../store/provider-endpoints.ts';
import type { KeptNotice, ProviderNotices } from '../store/provider-notices.ts';
import { applyNotice, type Applied } from './apply-notice.ts';
import type { Till } from './till.ts';

/** All that taking in notices stands on. */
export type NoticeDesk = {
  readonly endpoints: Pick<ProviderEndpoints, 'find'>;
  readonly notices: ProviderNotices;
  readonly secrets: EndpointSecrets;
  readonly sources: readonly NoticingProvider[];
  readonly tillOf: (tenantId: string, requestId: string) => Till;
  readonly now: () => Date;
};

/**
 * Take in a webhook of a provider. 200: it is done with, also when it was before. 401: not signed by this provider for
 * this endpoint, or not now. 409: its id was used for another notice. 503: it can't be applied yet.
 */
export async function receiveNotice(
  desk: NoticeDesk,
  { parameters, headers, body, requestId }: IncomingWebhook,
): Promise<WebhookAnswer> {
  const place = await placeOf(desk, parameters);
  if (!place) return 404;
  const { source, endpoint } = place;
  const now = desk.now();
  const secrets = desk.secrets.live(endpoint, now);
  const notice = source.read({ headers, body }, { secrets, now });
  if (notice === 'UNSIGNED') return 401;
  if (notice === 'UNREADABLE') return 400;
  const { tenantId, provider } = endpoint;
  const { id: noticeId, kind, chargeKey } = notice;
  const bodyHash = createHash('sha256').update(body).digest('hex');
  const kept = { tenantId, provider, noticeId, bodyHash, kind: kind ?? 'OTHER', chargeKey };
  return once(desk, kept, async () => {
    if (kind === null) return 'DONE';
    return applyNotice(desk.tillOf(tenantId, requestId), source, chargeKey);
  });
}

type Place = { readonly source: NoticingProvider; readonly endpoint: ProviderEndpoint };

async function placeOf(
  { sources, endpoints }: NoticeDesk,
  { provider, endpointId = '' }: IncomingWebhook['parameters'],
): Promise<Place | null> {
  const source = sources.find(({ name }) => name === provider);
  const endpoint = isUuid(endpointId) ? await endpoints.find(endpointId) : null;
  return source && endpoint?.provider === source.name ? { source, endpoint } : null;
}

async function once(
  { notices, now }: NoticeDesk,
  kept: KeptNotice,
  apply: () => Promise<Applied>,
): Promise<WebhookAnswer> {
  const claim = await notices.claim(kept, now());
  if (claim === 'OTHER') return 409;
  if (claim === 'APPLIED') return 200;
  if ((await apply()) === 'AGAIN') return 503;
  await notices.settle(kept, now());
  return 200;
}
