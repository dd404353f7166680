import { createHash } from 'node:crypto';
import type { IncomingWebhook, WebhookAnswer } from '@novapos/chassis';
import { isUuid } from '@novapos/kernel';
import type { EndpointSecrets } from '../provider/endpoint-secrets.ts';
import type { NoticingProvider } from '../provider/provider-notices.ts';
import type { ProviderEndpoints } from '../store/provider-endpoints.ts';
import type { ProviderNotices } from '../store/provider-notices.ts';
import { applyNotice } from './apply-notice.ts';
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
  const { endpointId = '', provider = '' } = parameters;
  const source = desk.sources.find(({ name }) => name === provider);
  const endpoint = isUuid(endpointId) ? await desk.endpoints.find(endpointId) : null;
  if (!source || endpoint?.provider !== provider) return 404;
  const now = desk.now();
  const secrets = desk.secrets.live(endpoint, now);
  const notice = source.read({ headers, body }, { secrets, now });
  if (notice === 'UNSIGNED') return 401;
  if (notice === 'UNREADABLE') return 400;
  const { tenantId } = endpoint;
  const { id: noticeId, kind, chargeKey } = notice;
  const bodyHash = createHash('sha256').update(body).digest('hex');
  const kept = { tenantId, provider, noticeId, bodyHash, kind: kind ?? 'OTHER', chargeKey };
  const claim = await desk.notices.claim(kept, now);
  if (claim !== 'OPEN') return claim === 'OTHER' ? 409 : 200;
  const till = desk.tillOf(tenantId, requestId);
  const applied = kind === null ? 'DONE' : await applyNotice(till, source, chargeKey);
  if (applied === 'AGAIN') return 503;
  await desk.notices.settle(kept, desk.now());
  return 200;
}
