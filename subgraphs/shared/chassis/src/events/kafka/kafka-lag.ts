import type { Admin } from 'kafkajs';
import type { Logger } from 'pino';
import type { Consumer } from '../consumer.ts';
import { kafkaAdmin } from './kafka-admin.ts';
import { kafkaClient } from './kafka-client.ts';
import { usualPrefix, type KafkaConnection } from './kafka-settings.ts';
import { groupOf, topicsOf } from './topics.ts';

/** How many records a consumer has not read yet; events that it does not hear are counted as well. */
export type ConsumerLag = {
  readonly consumer: string;
  readonly topic: string;
  readonly lag: number;
};

type LagOptions = {
  readonly log: Logger;
  readonly domains?: readonly string[];
};

/** How far each consumer is behind, topic by topic. Throws when Kafka can't be reached. */
export async function kafkaLag(
  connection: KafkaConnection,
  consumers: readonly Pick<Consumer, 'name' | 'types'>[],
  { log, domains }: LagOptions,
): Promise<readonly ConsumerLag[]> {
  const { prefix = usualPrefix } = connection;
  const admin = kafkaAdmin(kafkaClient(connection, log));
  try {
    return await admin.ask((one) => lagsOf(one, consumers, { prefix, domains }), 15_000);
  } finally {
    await admin.close();
  }
}

async function lagsOf(
  admin: Admin,
  consumers: readonly Pick<Consumer, 'name' | 'types'>[],
  { prefix, domains }: { readonly prefix: string; readonly domains: readonly string[] | undefined },
): Promise<readonly ConsumerLag[]> {
  const present = new Set(await admin.listTopics());
  const lags: ConsumerLag[] = [];
  for (const { name, types } of consumers) {
    const topics = topicsOf(prefix, types, domains).filter((topic) => present.has(topic));
    const read = await admin.fetchOffsets({ groupId: groupOf(prefix, name), topics });
    for (const { topic, partitions } of read) {
      const ends = await admin.fetchTopicOffsets(topic);
      const committed = new Map(partitions.map(({ partition, offset }) => [partition, offset]));
      lags.push({ consumer: name, topic, lag: lagOf(ends, committed) });
    }
  }
  return lags;
}

type End = { readonly partition: number; readonly low: string; readonly high: string };

function lagOf(ends: readonly End[], committed: ReadonlyMap<number, string>): number {
  return ends.reduce((sum, { partition, low, high }) => {
    // Nothing read yet is told as -1.
    const next = Math.max(Number(committed.get(partition) ?? -1), Number(low));
    return sum + Number(high) - next;
  }, 0);
}
