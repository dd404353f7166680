import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { kafkaClient } from '../kafka-client.ts';

type FoundRecord = {
  readonly key: string | undefined;
  readonly value: string | undefined;
  readonly headers: Readonly<Record<string, string | undefined>>;
};

/** The first records of a topic as they are in Kafka. */
export async function recordsOf(
  bootstrap: string,
  topic: string,
  count: number,
): Promise<readonly FoundRecord[]> {
  const connection = { bootstrap: [bootstrap], clientId: 'novapos-test' };
  const reader = kafkaClient(connection, pino({ level: 'silent' })).consumer({
    groupId: `reader.${randomUUID()}`,
    maxWaitTimeInMs: 200,
  });
  const found: FoundRecord[] = [];
  await reader.connect();
  await reader.subscribe({ topics: [topic], fromBeginning: true });
  await new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => {
      reject(new Error(`${topic} holds ${found.length} records, not ${count}`));
    }, 15_000);
    void reader.run({
      autoCommit: false,
      eachMessage: async ({ message: { key, value, headers = {} } }) => {
        const texts = Object.entries(headers).map(([name, one]) => [name, one?.toString()]);
        const text = { key: key?.toString(), value: value?.toString() };
        found.push({ ...text, headers: Object.fromEntries(texts) as FoundRecord['headers'] });
        if (found.length < count) return;
        clearTimeout(late);
        resolve();
      },
    });
  });
  await reader.disconnect();
  return found;
}
