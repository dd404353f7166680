import { mutationRecorded, mutationRecordedBeforePartners, readingOf } from '@novapos/kernel';
import type { Actor, AuditFacts, Json } from './audit-record.ts';

/** An event as it is heard. */
export type HeardEvent = {
  readonly id: string;
  readonly type: string;
  readonly source: string;
  readonly subject: string;
  readonly time: Date;
  readonly traceparent: string | null;
  readonly data: unknown;
};

// What the first version can say, the second can say as well.
const mutation = readingOf(mutationRecorded);
const mutationTypes: readonly string[] = [
  mutationRecorded.name,
  mutationRecordedBeforePartners.name,
];
const traceForm = /^[0-9a-f]{2}-([0-9a-f]{32})-/;
const largestCharacters = 16_384;

/** What the subjects of a domain's events are. */
const targetTypes: Readonly<Record<string, string>> = {
  auth: 'User',
  product: 'Product',
  inventory: 'StockLevel',
  order: 'Order',
  payment: 'Payment',
  customer: 'Customer',
  loyalty: 'LoyaltyAccount',
  analytics: 'Alert',
  integration: 'Partner',
};

/**
 * What is recorded of an event. Of a mutation's record it is who did what on what; whatever else is heard, known
 * or not, is kept as it is told. What auth says is about security.
 */
export function recordOfEvent(event: HeardEvent): AuditFacts {
  const told = mutationTypes.includes(event.type) ? mutation.safeParse(event.data) : null;
  return told?.success ? recordOfMutation(event, told.data) : recordOfOther(event);
}

type Told = ReturnType<(typeof mutation)['parse']>;

function recordOfMutation(event: HeardEvent, told: Told): AuditFacts {
  return {
    ...common(event),
    kind: 'MUTATION',
    action: told.mutation,
    outcome: told.outcome,
    code: told.code,
    actor: told.actor,
    target: told.target,
    input: told.input,
    before: told.before,
    after: told.after,
    requestId: told.requestId,
    clientAddress: told.clientAddress,
    at: event.time,
  };
}

function recordOfOther(event: HeardEvent): AuditFacts {
  const { source, subject, data } = event;
  const fields = typeof data === 'object' && data !== null ? (data as Json) : { value: data };
  const isOfAuth = source === 'auth';
  return {
    ...common(event),
    kind: isOfAuth ? 'SECURITY' : 'EVENT',
    action: event.type,
    outcome: null,
    code: null,
    actor: isOfAuth ? userOf(fields) : null,
    target: { type: targetTypeOf(event), id: subject },
    input: bounded(fields),
    before: null,
    after: null,
    requestId: null,
    clientAddress: null,
    at: event.time,
  };
}

function common({ id, source, traceparent }: HeardEvent) {
  return { id, source, traceId: traceForm.exec(traceparent ?? '')?.[1] ?? null };
}

function targetTypeOf({ type, source }: HeardEvent): string {
  return type.startsWith('auth.device-') ? 'Device' : (targetTypes[source] ?? source);
}

/** Who did it; where another did it for the user, that one. */
function userOf({ userId, byUserId, sessionId, registerId }: Json): Actor | null {
  const id = byUserId ?? userId;
  if (typeof id !== 'string') return null;
  const text = (value: unknown) => (typeof value === 'string' ? value : null);
  const place = { storeId: null, registerId: text(registerId), sessionId: text(sessionId) };
  return { kind: 'user', id, roles: [], ...place };
}

// An event that tells very much stays in its domain's log; here its size is enough.
function bounded(fields: Json): Json {
  const characters = JSON.stringify(fields).length;
  return characters <= largestCharacters ? fields : { cut: true, characters };
}
