import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startKafka, type RunningKafka } from '../../broker/start-kafka.ts';

/** A Kafka of one test file, which can be killed and started again on its port. */
export type TestBroker = {
  readonly bootstrap: string;
  readonly kill: () => Promise<void>;
  readonly startAgain: () => Promise<void>;
  readonly drop: () => Promise<void>;
};

export async function startTestBroker(): Promise<TestBroker> {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'novapos-kafka-'));
  const start = (port: number) => startKafka({ dataDirectory, port, log: () => undefined });
  let kafka: RunningKafka = await start(0);
  const { bootstrap } = kafka;
  return {
    bootstrap,
    kill: () => kafka.kill(),
    async startAgain() {
      kafka = await start(Number(bootstrap.split(':')[1]));
    },
    async drop() {
      await kafka.kill();
      rmSync(dataDirectory, { recursive: true, force: true });
    },
  };
}
