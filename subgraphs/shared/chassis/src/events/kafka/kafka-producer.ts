import { CompressionTypes, Partitioners, type Kafka, type Message, type Producer } from 'kafkajs';
import { EventRefused } from '../event-bus.ts';
import { withDeadline } from './deadline.ts';
import type { KafkaHealth } from './kafka-health.ts';
import { inParts, type Outgoing } from './request-parts.ts';

/** Sends records so that none can be lost once it resolves. */
export type KafkaProducer = {
  /** Throws `EventRefused` when a record is one that Kafka will never take. */
  readonly send: (records: readonly Outgoing[], signal?: AbortSignal) => Promise<void>;
  readonly close: () => Promise<void>;
};

const deadlineMs = 10_000;
const refusals = new Set(['MESSAGE_TOO_LARGE', 'RECORD_LIST_TOO_LARGE', 'INVALID_RECORD']);

/**
 * One request at a time, so that a subject's events can't overtake each other. Not idempotent in Kafka's sense:
 * a sequence that broke once would stay broken, and what is stored twice is applied once, by the inbox.
 */
export function kafkaProducer(client: Kafka, health: KafkaHealth): KafkaProducer {
  const connection = producerConnection(client);
  let last: Promise<unknown> = Promise.resolve();
  let isClosed = false;

  async function request(records: readonly Outgoing[], signal?: AbortSignal): Promise<void> {
    if (isClosed) throw new Error('the event bus is closed');
    signal?.throwIfAborted();
    const sent = connection.use((producer) =>
      producer.sendBatch({
        topicMessages: byTopic(records),
        acks: -1,
        timeout: deadlineMs / 2,
        compression: CompressionTypes.GZIP,
      }),
    );
    try {
      await withDeadline(sent, { ms: deadlineMs, what: 'publishing to Kafka', signal });
      health.up();
    } catch (error) {
      // Whatever of it is still under way may not meet what is sent next.
      void connection.dismiss();
      health.down(error);
      throw refusedOr(error);
    }
  }

  return {
    send(records, signal) {
      const sent = last.then(async () => {
        for (const part of inParts(records)) await request(part, signal);
      });
      last = sent.catch(() => undefined);
      return sent;
    },
    async close() {
      isClosed = true;
      await last;
      await connection.dismiss();
    },
  };
}

/** A connection that is made when it is needed, and anew once it was dismissed. */
function producerConnection(client: Kafka) {
  let current: Promise<Producer> | null = null;

  async function connected(): Promise<Producer> {
    const producer = client.producer({
      createPartitioner: Partitioners.DefaultPartitioner,
      allowAutoTopicCreation: false,
      idempotent: false,
      retry: { retries: 2 },
    });
    await producer.connect();
    return producer;
  }

  return {
    use: <Result>(work: (producer: Producer) => Promise<Result>): Promise<Result> =>
      (current ??= connected()).then(work),
    dismiss(): Promise<void> {
      const dismissed = current;
      current = null;
      const gone = dismissed?.then((producer) => producer.disconnect());
      const closing = { ms: deadlineMs, what: 'closing' };
      return withDeadline(Promise.resolve(gone), closing).catch(() => undefined);
    },
  };
}

function refusedOr(error: unknown): unknown {
  const { type = '', message = '' } = error as Readonly<Record<string, string | undefined>>;
  return refusals.has(type) ? new EventRefused(message, { cause: error }) : error;
}

function byTopic(records: readonly Outgoing[]) {
  const topics = new Map<string, Message[]>();
  for (const { topic, message } of records) {
    const messages = topics.get(topic);
    if (messages) messages.push(message);
    else topics.set(topic, [message]);
  }
  return [...topics].map(([topic, messages]) => ({ topic, messages }));
}
