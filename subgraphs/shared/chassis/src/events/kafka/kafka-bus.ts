import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import type { Consumer } from '../consumer.ts';
import { inSpan } from '../../tracing/in-span.ts';
import type { Delivery } from '../deliver.ts';
import type { EventBus, Stoppable } from '../event-bus.ts';
import { keepConsuming, usualTimes, type ConsumerTimes } from './consumer-session.ts';
import { deadLetterRecord, unreadableRecord } from './dead-letter-topic.ts';
import { messageOf } from './event-message.ts';
import { kafkaAdmin } from './kafka-admin.ts';
import { kafkaClient } from './kafka-client.ts';
import { kafkaHealth } from './kafka-health.ts';
import { listenOnKafka } from './kafka-listener.ts';
import { kafkaProducer, type KafkaProducer } from './kafka-producer.ts';
import { usualPrefix, type KafkaConnection } from './kafka-settings.ts';
import { takeBatch, type Intake } from './take-batch.ts';
import { domainsOf, ensureTopics, groupOf, topicOf, topicsOf } from './topics.ts';

type KafkaBusOptions = Pick<Delivery, 'bury' | 'now' | 'maxAttempts' | 'retryMs'> & {
  readonly connection: KafkaConnection;
  readonly log: Logger;
  readonly registry?: Registry;
  /** Where every consumer looks, whatever it hears; by default it reads the domains that say what it hears. */
  readonly domains?: readonly string[];
  readonly times?: ConsumerTimes;
};

const startMs = 10_000;

/**
 * The event bus over Kafka: a topic a domain, a consumer group a consumer. Throws within ten seconds when Kafka
 * can't be reached; when it goes away later, publishing throws and consumers come back by themselves.
 */
export async function kafkaBus(options: KafkaBusOptions): Promise<EventBus> {
  const { connection, log, registry, domains, times = usualTimes } = options;
  const { prefix = usualPrefix } = connection;
  const client = kafkaClient(connection, log);
  const health = kafkaHealth({ log, registry });
  const admin = kafkaAdmin(client);
  const producer = kafkaProducer(client, health);
  const allTopics = domainsOf(domains).map((domain) => topicOf(prefix, domain));
  const members = membersOf();
  const prepare = (topics: readonly string[]) =>
    admin.ask((one) => ensureTopics(one, topics), startMs);
  try {
    await prepare(allTopics);
  } catch (error) {
    await admin.close();
    throw unreachable(connection, error);
  }
  const membership = { client, times, health, log };

  return {
    async publish(events, signal) {
      const records = events.map((event) => ({
        topic: topicOf(prefix, event.source),
        message: messageOf(event),
      }));
      const about = {
        'messaging.system': 'kafka',
        'messaging.batch.message_count': records.length,
      };
      await inSpan('kafka send', about, () => producer.send(records, signal), { kind: 'client' });
    },
    async consume(consumer) {
      const topics = topicsOf(prefix, consumer.types, domains);
      const intake = intakeOf(consumer, { ...options, times }, producer);
      return members.add(
        keepConsuming({
          ...membership,
          group: groupOf(prefix, consumer.name),
          isCommitting: true,
          topics: () => prepare(topics).then(() => topics),
          onBatch: (payload, signal) => takeBatch(intake, payload, signal),
        }),
      );
    },
    listen: async (hear) =>
      members.add(await listenOnKafka({ ...membership, admin, prefix, topics: allTopics, hear })),
    async ping() {
      await admin.ask((one) => one.describeCluster(), 2_000);
    },
    async close() {
      await members.stopAll();
      await producer.close();
      await admin.close();
    },
  };
}

/** Those that were started and not stopped yet. */
function membersOf() {
  const running = new Set<Stoppable>();
  return {
    add(member: Stoppable): Stoppable {
      running.add(member);
      return {
        async stop() {
          running.delete(member);
          await member.stop();
        },
      };
    },
    async stopAll() {
      await Promise.all([...running].map((member) => member.stop()));
    },
  };
}

function unreachable({ bootstrap }: KafkaConnection, cause: unknown): Error {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new Error(
    `Kafka can not be used at KAFKA_BOOTSTRAP=${bootstrap.join()}: ${why}\n` +
      'Start it (such as by "npm run kafka"), correct the setting, or leave it out to run without Kafka.',
    { cause },
  );
}

/** A dead letter is kept in the consumer's own database, and told on the topic's dead-letter topic. */
function intakeOf(
  consumer: Consumer,
  {
    connection,
    bury,
    now,
    log,
    maxAttempts,
    retryMs,
    times,
  }: KafkaBusOptions & { times: ConsumerTimes },
  producer: KafkaProducer,
): Intake {
  return {
    heartbeatMs: times.heartbeatMs,
    delivery: {
      consumer,
      now,
      log,
      ...(maxAttempts !== undefined && { maxAttempts }),
      ...(retryMs !== undefined && { retryMs }),
      async bury(letter) {
        await bury(letter);
        await producer.send([deadLetterRecord(connection.prefix ?? usualPrefix, letter)]);
      },
    },
    async setAside(unreadable) {
      const { topic, message, error } = unreadable;
      log.error({ err: error, topic, offset: message.offset }, 'a record is no event: set aside');
      const why = { consumer: consumer.name, failedAt: now() };
      await producer.send([unreadableRecord(unreadable, why)]);
    },
  };
}
