import { eventContracts } from '@novapos/kernel';
import type { Admin } from 'kafkajs';

/** The domains whose events there are: all of the catalogue where none are named. */
export function domainsOf(named: readonly string[] | undefined): readonly string[] {
  return named ?? [...new Set(eventContracts.map(({ name }) => domainOf(name)))];
}

const partitions = 4;
const dayMs = 86_400_000;
/** A consumer may be away for as long; inbox rows must be kept for longer. */
const retentionMs = 14 * dayMs;
const deadLetterRetentionMs = 90 * dayMs;
/** The largest batch of records that a topic takes, in bytes as they travel. */
export const maxBatchBytes = 4 * 1024 * 1024;

/** The domain that says an event of this type. */
function domainOf(type: string): string {
  return type.slice(0, type.indexOf('.'));
}

/** Where a domain's events are; the prefix keeps installations on one Kafka apart. */
export function topicOf(prefix: string, domain: string): string {
  return `${prefix}.${domain}`;
}

/** The consumer group of a consumer. */
export function groupOf(prefix: string, consumer: string): string {
  return `${prefix}.${consumer}`;
}

/** Where those of a topic's events are that could not be applied. */
export function deadLetterTopicOf(topic: string): string {
  return `${topic}.dlq`;
}

/**
 * The topics that a consumer of these types (null for every one) reads: those of the domains that say them, or
 * of all that are named.
 */
export function topicsOf(
  prefix: string,
  types: readonly string[] | null,
  named: readonly string[] | undefined,
): readonly string[] {
  const heard = named === undefined && types ? types.map(domainOf) : domainsOf(named);
  return [...new Set(heard)].map((domain) => topicOf(prefix, domain));
}

/** Make those topics, and the ones of their dead letters, that are not there yet. */
export async function ensureTopics(
  admin: Pick<Admin, 'listTopics' | 'createTopics'>,
  topics: readonly string[],
): Promise<void> {
  const present = new Set(await admin.listTopics());
  const wanted = topics.flatMap((topic) => [
    topicConfig(topic, retentionMs),
    topicConfig(deadLetterTopicOf(topic), deadLetterRetentionMs),
  ]);
  const missing = wanted.filter(({ topic }) => !present.has(topic));
  // One that somebody else makes at the same time is refused by itself; the others are made.
  if (missing.length > 0) await admin.createTopics({ topics: missing, waitForLeaders: true });
}

function topicConfig(topic: string, keptMs: number) {
  return {
    topic,
    numPartitions: partitions,
    configEntries: [
      { name: 'retention.ms', value: String(keptMs) },
      { name: 'max.message.bytes', value: String(maxBatchBytes) },
    ],
  };
}
