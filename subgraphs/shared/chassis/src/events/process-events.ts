import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import { readSettings, type Environment } from '../settings/settings.ts';
import { buryingIn } from './dead-letters.ts';
import { embeddedBus } from './embedded-bus.ts';
import type { EventBus } from './event-bus.ts';
import { eventSettings } from './event-settings.ts';
import { kafkaBus } from './kafka/kafka-bus.ts';
import { kafkaConnection, kafkaSettings } from './kafka/kafka-settings.ts';
import { startEvents, type EventsOptions } from './start-events.ts';

/** The events of all domains of a process. */
export type ProcessEvents = {
  /** Null where this process has no bus. */
  readonly bus: EventBus | null;
  /** What is done again and again, to be done at once. */
  readonly jobs: Readonly<Record<string, () => Promise<void>>>;
  readonly close: () => Promise<void>;
};

type Options = Pick<EventsOptions, 'domains'> & {
  readonly env: Environment;
  readonly log: Logger;
  readonly registry: Registry;
  readonly now: () => Date;
  /** Whether every domain is in this process, so that it needs no Kafka. */
  readonly isWhole: boolean;
};

/**
 * Let the domains of a process hear and tell: over Kafka where `KAFKA_BOOTSTRAP` is set, else inside the process
 * when all are in it. Throws when a Kafka that is set can't be used. A domain alone, without Kafka, keeps its
 * events in its outbox until there is one.
 */
export async function startProcessEvents(options: Options): Promise<ProcessEvents> {
  const { domains, env, log, registry, now } = options;
  const bus = await openBus(options);
  const settings = readSettings(eventSettings, env);
  try {
    const { jobs, close } = await startEvents({ domains, bus, settings, registry, log, now });
    return {
      bus,
      jobs,
      async close() {
        await close();
        await bus?.close();
      },
    };
  } catch (error) {
    await bus?.close();
    throw error;
  }
}

async function openBus(options: Options): Promise<EventBus | null> {
  const { domains, env, log, registry, now, isWhole } = options;
  const connection = kafkaConnection(readSettings(kafkaSettings, env));
  if (!connection && !isWhole) return null;
  const bury = buryingIn(domains, registry);
  if (connection) return kafkaBus({ connection, bury, log, registry, now });
  return embeddedBus({ bury, log, now });
}
