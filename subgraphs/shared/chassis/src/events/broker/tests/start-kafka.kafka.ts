import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { DataDirectoryInUse } from '../../../database/embedded/index.ts';
import { isAlive } from '../../../database/embedded/process-identity.ts';
import { kafkaAdmin } from '../../kafka/kafka-admin.ts';
import { kafkaClient } from '../../kafka/kafka-client.ts';
import { startKafka } from '../start-kafka.ts';

let dataDirectory: string;
const log: string[] = [];

beforeEach(() => {
  dataDirectory = mkdtempSync(join(tmpdir(), 'novapos-broker-'));
  log.length = 0;
});
afterEach(() => {
  rmSync(dataDirectory, { recursive: true, force: true });
});

const start = (port = 0) => startKafka({ dataDirectory, port, log: (line) => log.push(line) });

type Answer = { readonly bootstrap?: string; readonly pid?: number; readonly fault?: string };

async function owner(
  words: readonly string[],
  env?: Readonly<Record<string, string>>,
): Promise<{ process: ChildProcess; answer: Answer }> {
  const program = join(import.meta.dirname, 'owner/main.ts');
  const child = fork(program, words, { execArgv: ['--import', 'tsx'], ...(env && { env }) });
  const [answer] = (await once(child, 'message')) as [Answer];
  return { process: child, answer };
}

async function ended(child: ChildProcess, how: () => void): Promise<void> {
  const exited = once(child, 'exit');
  how();
  await exited;
}

describe('a Kafka of our own', () => {
  it('takes an id that begins with a hyphen, as one in 64 does', async () => {
    const clusterId = '-AAAAAAAAAAAAAAAAAAAAA';
    const kafka = await startKafka({ dataDirectory, clusterId, log: (line) => log.push(line) });
    await kafka.stop();
    const kept = readFileSync(join(dataDirectory, 'data/meta.properties'), 'utf8');
    expect(kept).toContain(`cluster.id=${clusterId}`);
  }, 60_000);

  it('keeps what it holds over a stop, on the port it had', async () => {
    const first = await start();
    const silent = pino({ level: 'silent' });
    const connection = { bootstrap: [first.bootstrap], clientId: 'novapos-test' };
    const admin = kafkaAdmin(kafkaClient(connection, silent));
    await admin.ask((one) => one.createTopics({ topics: [{ topic: 'kept' }] }));
    await first.stop();
    expect(isAlive(first.pid)).toBe(false);
    const second = await start(Number(first.bootstrap.split(':')[1]));
    expect(second.bootstrap).toBe(first.bootstrap);
    expect(await admin.ask((one) => one.listTopics())).toEqual(['kept']);
    await admin.close();
    await second.stop();
    expect(await second.ended).toBe('code 143');
  }, 90_000);

  it('is refused while another process owns the folder, and a broker left behind is stopped', async () => {
    const { process: first, answer } = await owner([dataDirectory]);
    await expect(start()).rejects.toThrow(DataDirectoryInUse);
    await expect(start()).rejects.toThrow(`process ${String(first.pid)}`);
    await ended(first, () => first.kill('SIGKILL'));
    const leftPid = answer.pid ?? 0;
    expect(isAlive(leftPid)).toBe(true);
    const second = await start();
    expect(log.join('\n')).toContain(`stopping the Kafka broker ${leftPid} that an ended process`);
    expect(isAlive(leftPid)).toBe(false);
    await second.stop();
  }, 90_000);

  it('says what to install where Java or Maven is missing', async () => {
    const cache = join(dataDirectory, 'no-jars-yet');
    const withoutMaven = await owner([dataDirectory, cache], { PATH: dataDirectory });
    await ended(withoutMaven.process, () => {
      withoutMaven.process.disconnect();
    });
    expect(withoutMaven.answer.fault).toMatch(/no program "mvn": install it/);
    const withoutJava = await owner([dataDirectory], { PATH: dataDirectory });
    await ended(withoutJava.process, () => {
      withoutJava.process.disconnect();
    });
    expect(withoutJava.answer.fault).toMatch(/no program "java": install it/);
  }, 60_000);
});
