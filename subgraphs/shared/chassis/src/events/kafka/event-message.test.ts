import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { DomainEvent } from '../domain-event.ts';
import { eventOf, messageOf, typeOf } from './event-message.ts';

const event: DomainEvent = {
  id: randomUUID(),
  type: 'shop.thing-happened.v1',
  source: 'shop',
  subject: 'umbrella',
  tenantId: randomUUID(),
  version: 7,
  time: new Date('2026-03-01T10:20:30.456Z'),
  traceparent: null,
  data: { text: 'it rained' },
};

/** What comes out of Kafka for a message that went in: bytes. */
function received({ value, headers }: ReturnType<typeof messageOf>) {
  const bytes = Object.entries(headers).map(([name, text]) => [name, Buffer.from(text)] as const);
  return { value: Buffer.from(value), headers: Object.fromEntries(bytes) };
}

describe('an event as a record of Kafka', () => {
  it('comes out as it went in, whatever it tells', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.option(fc.string({ minLength: 1 })),
        (data, subject, traceparent) => {
          const asJson = JSON.parse(JSON.stringify(data)) as unknown;
          const told = { ...event, subject, traceparent, data: asJson };
          expect(eventOf(received(messageOf(told)))).toEqual(told);
        },
      ),
    );
  });

  it('has one key for all events of a subject, and says its type without being read', () => {
    const message = messageOf(event);
    expect(message.key).toBe(messageOf({ ...event, id: randomUUID(), version: 8 }).key);
    expect(message.key).not.toBe(messageOf({ ...event, tenantId: randomUUID() }).key);
    expect(typeOf(received(message))).toBe(event.type);
  });

  it.each(['ce_id', 'ce_type', 'ce_tenant', 'ce_version', 'ce_time', 'ce_specversion'])(
    'is no event without a good %s',
    (header) => {
      const { value, headers } = received(messageOf(event));
      const { [header]: _, ...others } = headers;
      const strange = { ...headers, [header]: Buffer.from('') };
      expect(() => eventOf({ value, headers: others })).toThrow(header);
      expect(() => eventOf({ value, headers: strange })).toThrow(header);
    },
  );

  it('is no event without JSON', () => {
    const { headers } = received(messageOf(event));
    expect(() => eventOf({ value: Buffer.from('{'), headers })).toThrow(SyntaxError);
    expect(() => eventOf({ value: null, headers })).toThrow(SyntaxError);
  });
});
