import { noteChange, type Sql } from '@novapos/chassis';
import { accept, isUuid, refuse, type Decision } from '@novapos/kernel';
import type { IntegrationInputInvalid } from '../domain/partner-refusals.ts';
import type { DeliveryNotFound, EndpointNotFound } from '../domain/webhook-refusals.ts';
import { findEndpointOf, replayDeliveries, replayDelivery } from '../store/webhook-deliveries.ts';
import { lockOwnEndpoint } from './lock-own-endpoint.ts';
import type { WebhookDesk } from './webhook-desk.ts';

/** One delivery, or what an endpoint was not sent since a time. */
export type Replay = {
  readonly deliveryId: string | null;
  readonly endpointId: string | null;
  readonly since: Date | null;
};

type Refused = DeliveryNotFound | EndpointNotFound | IntegrationInputInvalid;
type Replayed = Decision<number, Refused>;

/** Send again what was given up or delivered; how many deliveries that are. */
export async function replayWebhookDeliveries(
  desk: WebhookDesk,
  { deliveryId, endpointId, since }: Replay,
): Promise<Replayed> {
  const isOne = deliveryId !== null && endpointId === null && since === null;
  const isMany = deliveryId === null && endpointId !== null && since !== null;
  if (!isOne && !isMany) return refuse(oneOrMany);
  const replayed = await desk.write((sql): Promise<Replayed> => {
    if (deliveryId !== null) return one(sql, desk, deliveryId);
    return many(sql, desk, { endpointId: endpointId ?? '', since: since ?? desk.now() });
  });
  if (replayed.ok) desk.wake();
  return replayed;
}

const oneOrMany: IntegrationInputInvalid = {
  kind: 'IntegrationInputInvalid',
  problems: [{ field: 'deliveryId', message: 'Give a deliveryId, or an endpointId and since.' }],
};

async function one(sql: Sql, desk: WebhookDesk, id: string): Promise<Replayed> {
  const { tenantId, now } = desk;
  const endpointId = isUuid(id) ? await findEndpointOf(sql, tenantId, id) : null;
  const endpoint = endpointId === null ? null : await lockOwnEndpoint(sql, desk, endpointId);
  if (!endpoint) return refuse({ kind: 'WebhookDeliveryNotFound' });
  noteReplay(endpoint.id);
  return accept(await replayDelivery(sql, tenantId, { id, at: now() }));
}

type Many = { readonly endpointId: string; readonly since: Date };

async function many(sql: Sql, desk: WebhookDesk, { endpointId, since }: Many): Promise<Replayed> {
  const { tenantId, now } = desk;
  const endpoint = await lockOwnEndpoint(sql, desk, endpointId);
  if (!endpoint) return refuse({ kind: 'WebhookEndpointNotFound' });
  noteReplay(endpointId);
  return accept(await replayDeliveries(sql, { tenantId, endpointId, at: now() }, since));
}

function noteReplay(id: string): void {
  noteChange({ type: 'WebhookEndpoint', id, before: {}, after: {} });
}
