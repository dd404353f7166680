import { randomUUID } from 'node:crypto';
import { defineEvent } from '@novapos/kernel';
import { pino } from 'pino';
import type { Registry } from 'prom-client';
import { z } from 'zod';
import type { DomainEvent } from '../../domain-event.ts';
import type { DeadLetter } from '../../event-bus.ts';
import { kafkaBus } from '../kafka-bus.ts';

export const tenantId = '0193a7c4-0000-7000-8000-000000000001';

/** Something a shop tells. */
export const thingHappened = defineEvent({
  name: 'shop.thing-happened.v1',
  description: 'Something happened. Its subject is whatever it happened to.',
  data: z.strictObject({ text: z.string() }),
  example: { text: 'it rained' },
});

type Happening = Pick<DomainEvent, 'subject' | 'version'> & Partial<DomainEvent>;

export function happening(of: Happening): DomainEvent {
  return {
    id: randomUUID(),
    type: thingHappened.name,
    source: 'shop',
    tenantId,
    time: new Date(),
    traceparent: null,
    data: { text: 'it rained' },
    ...of,
  };
}

/** So many events of so many subjects, in turns. */
export function happenings(
  events: number,
  { subjects, prefix = 'subject' }: { readonly subjects: number; readonly prefix?: string },
): readonly DomainEvent[] {
  return Array.from({ length: events }, (_, at) =>
    happening({
      subject: `${prefix}-${at % subjects}`,
      version: Math.floor(at / subjects) + 1,
    }),
  );
}

type BusOptions = {
  readonly clientId?: string;
  readonly registry?: Registry;
  readonly buried?: DeadLetter[];
};

/** A bus whose members are missed after two seconds. */
export function openBus(bootstrap: string, { registry, buried = [], ...rest }: BusOptions = {}) {
  const { clientId = 'novapos-test' } = rest;
  return kafkaBus({
    connection: { bootstrap: [bootstrap], clientId },
    log: pino({ level: 'silent' }),
    ...(registry && { registry }),
    domains: ['shop'],
    now: () => new Date(),
    bury: async (letter) => {
      buried.push(letter);
    },
    retryMs: 100,
    times: { sessionMs: 2_000, heartbeatMs: 500, stallMs: 20_000 },
  });
}
