import type { Consumer as KafkaConsumer, EachBatchPayload } from 'kafkajs';
import type { DomainEvent } from '../domain-event.ts';
import type { Stoppable } from '../event-bus.ts';
import { keepConsuming, type Assigned, type Membership } from './consumer-session.ts';
import { eventOf } from './event-message.ts';
import type { KafkaAdmin } from './kafka-admin.ts';
import { ensureTopics, groupOf } from './topics.ts';

type Listening = Pick<Membership, 'client' | 'times' | 'health' | 'log'> & {
  readonly admin: KafkaAdmin;
  readonly prefix: string;
  readonly topics: readonly string[];
  readonly hear: (event: DomainEvent) => void;
};

/** The next offset to hear of each partition. */
type Positions = Map<string, string>;

/**
 * Hear what is published from now on. How far it came is known to this process alone, so nothing that comes
 * while Kafka or the connection is away is missed, and nothing of it stays in Kafka once it stops.
 */
export async function listenOnKafka(listening: Listening): Promise<Stoppable> {
  const { admin, prefix, topics, hear, log } = listening;
  const positions = await endsOf(admin, topics);
  const joins: (() => void)[] = [];
  const joined = new Promise<void>((resolve) => joins.push(resolve));
  const member = keepConsuming({
    ...listening,
    group: groupOf(prefix, 'listener'),
    isCommitting: false,
    topics: async () => topics,
    onJoin(consumer, assigned) {
      seekTo(consumer, assigned, positions);
      for (const tell of joins) tell();
    },
    onEnd: async (group) => {
      await admin.ask((one) => one.deleteGroups([group])).catch(() => undefined);
    },
    onBatch: async (payload, signal) => {
      tellAll(payload, signal, positions, (event) => {
        try {
          hear(event);
        } catch (error) {
          log.error({ err: error, event: event.id }, 'a listener failed on an event');
        }
      });
      await payload.heartbeat();
    },
  });
  await joined;
  return member;
}

async function endsOf(admin: KafkaAdmin, topics: readonly string[]): Promise<Positions> {
  await admin.ask((one) => ensureTopics(one, topics));
  const positions: Positions = new Map();
  for (const topic of topics) {
    const partitions = await admin.ask((one) => one.fetchTopicOffsets(topic));
    for (const { partition, high } of partitions) positions.set(`${topic}/${partition}`, high);
  }
  return positions;
}

function seekTo(consumer: KafkaConsumer, assigned: Assigned, positions: Positions): void {
  for (const [topic, partitions] of Object.entries(assigned)) {
    for (const partition of partitions) {
      const offset = positions.get(`${topic}/${partition}`);
      if (offset !== undefined) consumer.seek({ topic, partition, offset });
    }
  }
}

function tellAll(
  payload: EachBatchPayload,
  signal: AbortSignal,
  positions: Positions,
  hear: (event: DomainEvent) => void,
): void {
  const { batch } = payload;
  for (const message of batch.messages) {
    if (signal.aborted || payload.isStale()) return;
    const event = readOrNull(message);
    if (event) hear(event);
    payload.resolveOffset(message.offset);
    const next = String(BigInt(message.offset) + 1n);
    positions.set(`${batch.topic}/${batch.partition}`, next);
  }
}

// What is no event was set aside by the consumers; a listener passes it over.
function readOrNull(message: Parameters<typeof eventOf>[0]): DomainEvent | null {
  try {
    return eventOf(message);
  } catch {
    return null;
  }
}
