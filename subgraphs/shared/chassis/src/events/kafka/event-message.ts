import type { IHeaders, KafkaMessage } from 'kafkajs';
import { z } from 'zod';
import type { DomainEvent } from '../domain-event.ts';

type EventMessage = {
  readonly key: string;
  readonly value: string;
  readonly headers: Readonly<Record<string, string>>;
};

const lowerCaseUuid = z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
const headerSchema = z.object({
  ce_specversion: z.literal('1.0'),
  ce_id: lowerCaseUuid,
  ce_type: z.string().min(1),
  ce_source: z.string().min(1),
  ce_subject: z.string().min(1),
  ce_tenant: lowerCaseUuid,
  ce_version: z.coerce.number().int().positive(),
  ce_time: z.iso.datetime().transform((text) => new Date(text)),
  traceparent: z.string().optional(),
});

/**
 * An event as a record, by the Kafka binding of CloudEvents 1.0 in binary mode. Events of one subject have one
 * key, and so one partition and one order.
 */
export function messageOf(event: DomainEvent): EventMessage {
  const { id, type, source, subject, tenantId, version, time, traceparent, data } = event;
  return {
    key: `${tenantId}:${subject}`,
    value: JSON.stringify(data),
    headers: {
      'content-type': 'application/json',
      ce_specversion: '1.0',
      ce_id: id,
      ce_type: type,
      ce_source: source,
      ce_subject: subject,
      ce_time: time.toISOString(),
      ce_tenant: tenantId,
      ce_version: String(version),
      ...(traceparent !== null && { traceparent }),
    },
  };
}

/** The event a record holds. Throws where it holds none. */
export function eventOf({
  headers = {},
  value,
}: Pick<KafkaMessage, 'headers' | 'value'>): DomainEvent {
  const read = headerSchema.parse(textsOf(headers));
  return {
    id: read.ce_id,
    type: read.ce_type,
    source: read.ce_source,
    subject: read.ce_subject,
    tenantId: read.ce_tenant,
    version: read.ce_version,
    time: read.ce_time,
    traceparent: read.traceparent ?? null,
    data: JSON.parse(value?.toString('utf8') ?? '') as unknown,
  };
}

/** The type of the event in a record, without reading the rest. */
export function typeOf({ headers = {} }: Pick<KafkaMessage, 'headers'>): string | undefined {
  return headers['ce_type']?.toString();
}

function textsOf(headers: IHeaders): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, value?.toString()]),
  );
}
