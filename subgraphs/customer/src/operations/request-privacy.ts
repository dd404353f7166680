import { emit, newId, once, type Sql } from '@novapos/chassis';
import { accept, erasureRequested, exportRequested, refuse, type Decision } from '@novapos/kernel';
import { privacyDomains, type PrivacyKind } from '../domain/privacy-request.ts';
import type { CustomerErased, CustomerNotFound } from '../domain/refusals.ts';
import { insertRequest } from '../store/privacy-writes.ts';
import type { Desk } from './desk.ts';
import { erase } from './erase.ts';
import { lockLiving } from './lock-living.ts';

/** Whose data is gathered or forgotten. */
export type PrivacyAsked = { readonly idempotencyKey: string; readonly customerId: string };

const operations = { EXPORT: 'requestCustomerExport', ERASURE: 'requestCustomerErasure' } as const;
const contracts = { EXPORT: exportRequested, ERASURE: erasureRequested } as const;

/**
 * Ask every domain for a customer's data, or to forget it; answers the request's id. What this domain keeps
 * is forgotten in the same transaction.
 */
export async function requestPrivacy(
  desk: Desk,
  kind: PrivacyKind,
  { idempotencyKey: key, customerId }: PrivacyAsked,
): Promise<Decision<string, CustomerNotFound | CustomerErased>> {
  const { tenantId } = desk;
  const intent = { tenantId, operation: operations[kind], key, body: { customerId } };
  return desk.write((sql) => once(sql, intent, () => request(sql, desk, kind, customerId)));
}

async function request(
  sql: Sql,
  desk: Desk,
  kind: PrivacyKind,
  askedId: string,
): Promise<Decision<string, CustomerNotFound | CustomerErased>> {
  const living = await lockLiving(sql, desk, askedId);
  if (!living.ok) return refuse(living.refusal);
  const { tenantId, by } = desk;
  const at = desk.now();
  const requestId = newId();
  const { id: customerId } = living.value;
  if (kind === 'ERASURE') await erase(sql, { tenantId, by, customerId, at });
  await insertRequest(sql, tenantId, {
    ...{ id: requestId, customerId, kind, requestedBy: by, requestedAt: at },
    ...{ completedAt: null, forgottenAt: null },
    parts: privacyDomains.map((domain) => ({
      domain,
      answeredAt: domain === 'customer' ? at : null,
    })),
  });
  const data = { customerId, requestId, at: at.toISOString() };
  await emit(sql, contracts[kind], { tenantId, subject: customerId, at, data });
  return accept(requestId);
}
