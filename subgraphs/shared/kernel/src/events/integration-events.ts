import { z } from 'zod';
import { defineEvent } from './event-contract.ts';
import { exampleId, id, instant } from './event-parts.ts';

const noon = '2030-01-31T12:00:00.000Z';

const partner = z.strictObject({
  partnerId: id,
  clientName: z.string(),
  isActive: z.boolean(),
  at: instant,
});
const acme = {
  partnerId: exampleId('31'),
  clientName: 'acme-accounting',
  isActive: true,
  at: noon,
};

/** A partner is new, or its name, limits or activity changed. */
export const partnerChanged = defineEvent({
  name: 'integration.partner-changed.v1',
  description: 'A partner is new or was changed; activity is that after it. Subject: the partner.',
  data: partner,
  example: acme,
});

const key = z.strictObject({
  keyId: z.string(),
  partnerId: id,
  environment: z.enum(['LIVE', 'TEST']),
  at: instant,
});
const oneKey = {
  keyId: 'k7Qm2ZbX4cVd',
  partnerId: exampleId('31'),
  environment: 'LIVE',
  at: noon,
} as const;

/** A partner has a new key. */
export const partnerKeyCreated = defineEvent({
  name: 'integration.partner-key-created.v1',
  description: 'A key was made for a partner. Subject: the partner.',
  data: key,
  example: oneKey,
});
/** A partner's key works no longer; gateways forget it at once. */
export const partnerKeyRevoked = defineEvent({
  name: 'integration.partner-key-revoked.v1',
  description: 'A key of a partner was ended before its time. Subject: the partner.',
  data: key,
  example: oneKey,
});

/** The operations that can be asked for by id are not what they were; gateways load them anew. */
export const operationsChanged = defineEvent({
  name: 'integration.operations-changed.v1',
  description:
    'Operations of a client were registered or retired. Subject: the list, as client and version.',
  data: z.strictObject({
    client: z.string(),
    version: z.string(),
    added: z.int(),
    retired: z.int(),
    at: instant,
  }),
  example: { client: 'acme-accounting', version: '2.3.1', added: 12, retired: 0, at: noon },
});

/** Someone asks far more than a rate limit allows. */
export const rateLimitExceeded = defineEvent({
  name: 'integration.rate-limit-exceeded.v1',
  description:
    'Someone asked for a multiple of what a rate limit allows; told once in a cool-down. Subject: the scope and whose limit it is.',
  data: z.strictObject({
    scope: z.enum(['key', 'user', 'device', 'tenant', 'address']),
    /** Whose: a key's, user's or device's id; empty for the tenant itself. */
    subject: z.string(),
    partnerId: id.nullable(),
    measure: z.enum(['requests', 'cost']),
    limitPerMinute: z.int(),
    observedPerMinute: z.int(),
    at: instant,
  }),
  example: {
    scope: 'key',
    subject: 'k7Qm2ZbX4cVd',
    partnerId: exampleId('31'),
    measure: 'requests',
    limitPerMinute: 600,
    observedPerMinute: 2400,
    at: noon,
  },
});

/** An event could not be delivered to a partner for 24 hours. */
export const webhookParked = defineEvent({
  name: 'integration.webhook-parked.v1',
  description:
    'An event could not be delivered to an endpoint and is given up until someone replays it. Subject: the endpoint.',
  data: z.strictObject({
    endpointId: id,
    partnerId: id,
    deliveryId: id,
    eventId: id,
    eventType: z.string(),
    attempts: z.int(),
    reason: z.string(),
    at: instant,
  }),
  example: {
    endpointId: exampleId('32'),
    partnerId: exampleId('31'),
    deliveryId: exampleId('33'),
    eventId: exampleId('34'),
    eventType: 'order.order-completed.v1',
    attempts: 12,
    reason: 'the endpoint answered with status 500',
    at: noon,
  },
});

/** An endpoint is sent to no longer, until someone says so. */
export const webhookPaused = defineEvent({
  name: 'integration.webhook-paused.v1',
  description:
    'An endpoint was paused, by someone or by itself since nothing was delivered for long. Subject: the endpoint.',
  data: z.strictObject({ endpointId: id, partnerId: id, reason: z.string(), at: instant }),
  example: {
    endpointId: exampleId('32'),
    partnerId: exampleId('31'),
    reason: 'nothing was delivered for 24 hours',
    at: noon,
  },
});
