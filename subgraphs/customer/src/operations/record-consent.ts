import { newId } from '@novapos/chassis';
import { accept, refuse, type Decision } from '@novapos/kernel';
import type { Consent } from '../domain/consent.ts';
import type {
  CustomerDetailsInvalid,
  CustomerErased,
  CustomerNotFound,
} from '../domain/refusals.ts';
import { appendConsent } from '../store/consents-store.ts';
import type { Desk } from './desk.ts';
import { lockLiving } from './lock-living.ts';
import { tellChanged } from './tell-changed.ts';

/** What a customer said of a consent. */
export type Said = Pick<Consent, 'customerId' | 'kind' | 'isGranted' | 'source'>;

type Refusal = CustomerNotFound | CustomerErased | CustomerDetailsInvalid;

/** Record that a customer agreed to something, or withdrew it. */
export async function recordConsent(desk: Desk, said: Said): Promise<Decision<Consent, Refusal>> {
  if (said.source === 'ERASURE') return refuse(saidByErasureAlone);
  return desk.write(async (sql) => {
    const living = await lockLiving(sql, desk, said.customerId);
    if (!living.ok) return living;
    const { tenantId, by, now } = desk;
    const at = now();
    const customerId = living.value.id;
    const record = { ...said, customerId, id: newId(), recordedBy: by, recordedAt: at };
    const consent = await appendConsent(sql, tenantId, record);
    await tellChanged(sql, { tenantId, customerId, at });
    return accept(consent);
  });
}

const saidByErasureAlone: CustomerDetailsInvalid = {
  kind: 'CustomerDetailsInvalid',
  problems: [{ field: 'source', message: 'Only the erasure of a customer says ERASURE.' }],
};
