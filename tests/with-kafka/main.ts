import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startKafka } from '@novapos/chassis/broker';
import { environment } from '../support/config.ts';

// Runs a command with a Kafka of its own: `main.ts COMMAND [WORD...]`. A broker that is there already, at
// KAFKA_BOOTSTRAP, is used as it is.

const [command = '', ...words] = process.argv.slice(2);
const given = environment()['KAFKA_BOOTSTRAP'];

async function run(bootstrap: string): Promise<number> {
  const child = spawn(command, words, {
    env: { ...environment(), KAFKA_BOOTSTRAP: bootstrap },
    stdio: 'inherit',
  });
  const [code] = (await once(child, 'exit')) as readonly unknown[];
  return typeof code === 'number' ? code : 1;
}

async function runWithOwn(): Promise<number> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'novapos-kafka-'));
  try {
    const kafka = await startKafka({ dataDirectory, port: 0, log: () => undefined });
    try {
      return await run(kafka.bootstrap);
    } finally {
      await kafka.stop();
    }
  } finally {
    await rm(dataDirectory, { recursive: true, force: true });
  }
}

process.exitCode = given === undefined ? await runWithOwn() : await run(given);
