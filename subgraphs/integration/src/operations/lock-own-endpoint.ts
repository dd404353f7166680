import type { Sql } from '@novapos/chassis';
import { isUuid } from '@novapos/kernel';
import type { WebhookEndpoint } from '../domain/webhook-endpoint.ts';
import { lockEndpoint } from '../store/webhook-endpoints.ts';
import type { WebhookDesk } from './webhook-desk.ts';

/** Hold an endpoint that the asker may work on; null for one that is not there or another partner's. */
export async function lockOwnEndpoint(
  sql: Sql,
  { tenantId, partnerId }: Pick<WebhookDesk, 'tenantId' | 'partnerId'>,
  id: string,
): Promise<WebhookEndpoint | null> {
  const endpoint = isUuid(id) ? await lockEndpoint(sql, { tenantId, id }) : null;
  const isOwn = partnerId === null || endpoint?.partnerId === partnerId;
  return isOwn ? endpoint : null;
}
