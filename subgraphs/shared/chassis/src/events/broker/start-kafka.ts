import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, realpath, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { lockDataDirectory } from '../../database/embedded/data-directory-lock.ts';
import { answers } from '../kafka/answers.ts';
import { forgetBroker, noteBroker, stopAbandonedBroker } from './abandoned-broker.ts';
import { startJava, type JavaProcess } from './java.ts';
import { resolveKafka } from './resolve-kafka.ts';
import { serverProperties } from './server-properties.ts';

/** A Kafka broker of our own, until it is stopped. */
export type RunningKafka = {
  /** Where clients find it, as `KAFKA_BOOTSTRAP` takes it. */
  readonly bootstrap: string;
  readonly pid: number;
  /** Resolves with what it ended by, by itself or not. */
  readonly ended: Promise<string>;
  readonly stop: () => Promise<void>;
  /** End it as a power cut would; for tests. */
  readonly kill: () => Promise<void>;
};

type KafkaOptions = {
  /** The broker's own folder: its settings and its data. */
  readonly dataDirectory: string;
  /** 0 for any free one. */
  readonly port?: number;
  readonly log: (line: string) => void;
  /** Where the jars are kept; they are the same for every broker. */
  readonly jarCache?: string;
  /** Of a folder that is new: 16 bytes in URL-safe base64; any when not given. */
  readonly clusterId?: string;
};

const ownCache = join(import.meta.dirname, '../../../../../../.novapos/kafka/lib');
const readyTimeoutMs = 90_000;
const patienceMs = 20_000;

/**
 * Starts the Kafka kept in a data folder, creating it the first time; it listens on 127.0.0.1 alone. Throws
 * `DataDirectoryInUse` while another process owns the folder, and says what to install where Java or Maven is
 * missing. A broker that an ended process left on the folder is stopped first.
 */
export async function startKafka(options: KafkaOptions): Promise<RunningKafka> {
  await mkdir(options.dataDirectory, { recursive: true });
  const directory = await realpath(options.dataDirectory);
  const lock = await lockDataDirectory(directory);
  try {
    await stopAbandonedBroker(directory, options.log);
    const jars = await resolveKafka(options.jarCache ?? ownCache, options.log);
    const broker = await startBroker({ ...options, directory, jars });
    const over = async () => {
      await broker.java.ended;
      await forgetBroker(directory);
      await lock.release();
    };
    return runningKafka(broker, over);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

type Place = Pick<KafkaOptions, 'port' | 'log' | 'clusterId'> & {
  readonly directory: string;
  readonly jars: string;
};
type Broker = { readonly java: JavaProcess; readonly bootstrap: string; readonly pid: number };

async function startBroker({ directory, jars, log, port = 0, clusterId }: Place): Promise<Broker> {
  const data = join(directory, 'data');
  const file = join(directory, 'server.properties');
  const address = { port: port === 0 ? await freePort() : port, controllerPort: await freePort() };
  await writeFile(file, serverProperties({ directory: data, ...address }));
  if (!existsSync(join(data, 'meta.properties'))) await format(jars, file, clusterId);
  // It starts twice as fast so, and has little to do.
  const heap = ['-Xmx512m', '-Xms128m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];
  const java = startJava({ jars, main: 'kafka.Kafka', words: [file], heap, log });
  const { pid } = java.child;
  if (pid !== undefined) await noteBroker(directory, pid);
  const bootstrap = `127.0.0.1:${address.port}`;
  try {
    await ready(java, bootstrap);
  } catch (error) {
    java.child.kill('SIGKILL');
    await java.ended.catch(() => undefined);
    throw error;
  }
  return { java, bootstrap, pid: pid ?? 0 };
}

async function format(
  jars: string,
  file: string,
  id = randomBytes(16).toString('base64url'),
): Promise<void> {
  // One word: an id may begin with a hyphen, and would be taken for an option of its own.
  const words = ['format', `--cluster-id=${id}`, '-c', file];
  const heap = ['-Xmx128m', '-XX:TieredStopAtLevel=1'];
  const main = 'kafka.tools.StorageTool';
  const java = startJava({ jars, main, words, heap, log: () => undefined });
  const end = await java.ended;
  if (end !== 'code 0') {
    throw new Error(`Kafka's folder could not be made (${end}):\n${java.lastLines()}`);
  }
}

async function ready({ ended, lastLines }: JavaProcess, bootstrap: string): Promise<void> {
  const states: string[] = [];
  ended.then(
    (end) => states.push(end),
    (error: unknown) => states.push(String(error)),
  );
  for (const until = performance.now() + readyTimeoutMs; performance.now() < until;) {
    if (await answers(bootstrap)) return;
    if (states.length > 0) {
      await ended;
      throw new Error(`Kafka did not start (${states.join()}):\n${lastLines()}`);
    }
    await pause(100);
  }
  throw new Error(`Kafka was not ready in ${readyTimeoutMs / 1000} s:\n${lastLines()}`);
}

function runningKafka({ java, bootstrap, pid }: Broker, over: () => Promise<void>): RunningKafka {
  const stopAtExit = () => java.child.kill('SIGTERM');
  process.once('exit', stopAtExit);
  const released = over().finally(() => process.removeListener('exit', stopAtExit));
  const endBy = (signal: NodeJS.Signals) => async () => {
    java.child.kill(signal);
    const impatience = setTimeout(() => java.child.kill('SIGKILL'), patienceMs);
    await released;
    clearTimeout(impatience);
  };
  return { bootstrap, pid, ended: java.ended, stop: endBy('SIGTERM'), kill: endBy('SIGKILL') };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
