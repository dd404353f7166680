import { z } from 'zod';
import { defineEvent } from './event-contract.ts';
import { exampleId, id, instant } from './event-parts.ts';

const customer = z.strictObject({ customerId: id, at: instant });
const told = { customerId: exampleId('5'), at: '2030-01-31T08:00:00.000Z' };

/** A customer is new. Events never tell a customer's name or address. */
export const customerCreated = defineEvent({
  name: 'customer.customer-created.v1',
  description: 'A customer is new. Tells no personal data. Subject: the customer.',
  data: customer,
  example: told,
});
/** A customer was changed. */
export const customerChanged = defineEvent({
  name: 'customer.customer-changed.v1',
  description: 'A customer was changed. Tells no personal data. Subject: the customer.',
  data: customer,
  example: told,
});
const request = z.strictObject({ ...customer.shape, requestId: id });
const asked = { ...told, requestId: exampleId('13') };

/** Every domain must forget this customer. */
export const erasureRequested = defineEvent({
  name: 'customer.privacy-erasure-requested.v1',
  description:
    'Every domain that keeps something of this customer forgets who it was, and says so with `*.privacy-request-answered`. Subject: the customer.',
  data: request,
  example: asked,
});
/** Every domain must tell what it keeps of this customer. */
export const exportRequested = defineEvent({
  name: 'customer.privacy-export-requested.v1',
  description:
    'Every domain that keeps something of this customer answers with `*.privacy-request-answered`, which carries it. Subject: the customer.',
  data: request,
  example: asked,
});

const answer = z.strictObject({
  ...request.shape,
  kind: z.enum(['ERASURE', 'EXPORT']),
  /** What the domain keeps of the customer, for an export; never a name or an address. */
  part: z.record(z.string(), z.unknown()).nullable(),
});
const answered = { ...asked, kind: 'ERASURE' as const, part: null };
const answering = (domain: 'loyalty' | 'order') =>
  defineEvent({
    name: `${domain}.privacy-request-answered.v1`,
    description: `The ${domain} domain has done its part of a customer's privacy request. Subject: the customer.`,
    data: answer,
    example: answered,
  });

/** Loyalty has done its part of a privacy request. */
export const loyaltyPrivacyAnswered = answering('loyalty');
/** Order has done its part of a privacy request. */
export const orderPrivacyAnswered = answering('order');
