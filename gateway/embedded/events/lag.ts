import {
  kafkaConnection,
  kafkaLag,
  kafkaSettings,
  readSettings,
  type Consumer,
  type ConsumerLag,
  type Outbox,
} from '@novapos/chassis';
import type { PlatformEvents } from './platform-events.ts';

type Print = (line: string) => void;

/** Print what waits in each outbox and, with Kafka, how far each consumer is behind. */
export async function printLag(
  events: PlatformEvents,
  isJson: boolean,
  print: Print,
): Promise<boolean> {
  for (const domain of events.names) {
    const found = await events.withTables(domain, async ({ outbox, deadLetters }) => ({
      ...(await backlogOf(outbox, events.now())),
      deadLetters: (await deadLetters()).length,
    }));
    print(isJson ? JSON.stringify({ domain, ...found }) : describe(domain, found));
  }
  for (const { consumer, topic, lag } of await consumersLag(events, print)) {
    print(
      isJson ? JSON.stringify({ consumer, topic, lag }) : `${consumer}: ${lag} behind on ${topic}`,
    );
  }
  return true;
}

type Found = Awaited<ReturnType<typeof backlogOf>> & { readonly deadLetters: number };

async function backlogOf(outbox: Outbox, now: Date) {
  const { waiting, parked, oldestAt } = await outbox.backlog();
  const oldestSeconds = oldestAt && Math.round((now.getTime() - oldestAt.getTime()) / 1000);
  return { waiting, parked, oldestSeconds };
}

function describe(domain: string, { waiting, parked, oldestSeconds, deadLetters }: Found): string {
  const age = oldestSeconds === null ? '' : `, the oldest ${oldestSeconds} s old`;
  return `${domain.padEnd(12)} ${waiting} waiting, ${parked} parked${age}; ${deadLetters} dead letters`;
}

async function consumersLag(
  { names, env, log, withDomain }: PlatformEvents,
  print: Print,
): Promise<readonly ConsumerLag[]> {
  const connection = kafkaConnection(readSettings(kafkaSettings, env));
  if (!connection) return [];
  const consumers: Consumer[] = [];
  for (const name of names) {
    try {
      await withDomain(name, async (running) => {
        consumers.push(...(running.consumers ?? []));
      });
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      print(`${name}: its consumers are not shown, since it does not start. ${why}`);
    }
  }
  return kafkaLag(connection, consumers, { log });
}
