import { randomBytes } from 'node:crypto';
import { newId, servicePrincipal, type DomainEvent } from '@novapos/chassis';
import { principalWith } from '@novapos/chassis/testing';

export const tenantId = '01890000-0000-7000-8000-00000000000a';
export const otherTenantId = '01890000-0000-7000-8000-00000000000b';
export const cashier = principalWith(['cashier'], { tenantId });
export const admin = principalWith(['admin'], { tenantId });
export const support = principalWith(['support'], { tenantId });
export const stranger = principalWith(['admin'], { tenantId: otherTenantId });
export const orderPeer = servicePrincipal('order', tenantId);

/** A master key as the environment holds it. */
export function newMasterKey(): string {
  return randomBytes(32).toString('base64');
}

/** Ada Lovelace with an address of each kind, different each time, unless said otherwise. */
export function ada(overrides: Readonly<Record<string, unknown>> = {}) {
  const mark = randomBytes(5).toString('hex');
  const digits = String(randomBytes(4).readUInt32BE()).padStart(10, '0');
  return {
    name: 'Ada Lovelace',
    email: `ada.${mark}@example.com`,
    phone: `+4930${digits}`,
    externalReference: `erp-${mark}`,
    ...overrides,
  };
}

type Answered = {
  readonly domain: 'loyalty' | 'order';
  readonly requestId: string;
  readonly customerId: string;
  readonly kind: 'EXPORT' | 'ERASURE';
  readonly part?: Readonly<Record<string, unknown>> | null;
};

/** Another domain's answer to a privacy request, as it arrives. */
export function privacyAnswered(
  { domain, requestId, customerId, kind, part = null }: Answered,
  overrides: Partial<DomainEvent> = {},
): DomainEvent {
  const at = '2030-01-31T09:30:00.000Z';
  return {
    id: newId(),
    type: `${domain}.privacy-request-answered.v1`,
    source: domain,
    subject: customerId,
    tenantId,
    version: 1,
    time: new Date(at),
    traceparent: null,
    data: { customerId, requestId, kind, at, part },
    ...overrides,
  };
}
