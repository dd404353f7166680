import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startKafka, type RunningKafka } from '@novapos/chassis/broker';

const usage = `npm run kafka -- [options]
  --port N       the broker's port, 0 for any free one (default 9092)
  --data-dir DIR where its data is kept (default .novapos/kafka)
  --help         print this
`;

await run(process.argv.slice(2));

async function run(words: readonly string[]): Promise<void> {
  const options = understood(words);
  if (options === null) return;
  const { dataDirectory, port } = options;
  try {
    const kafka = await startKafka({ dataDirectory, port, log: say });
    process.stdout.write(`KAFKA_BOOTSTRAP=${kafka.bootstrap}\n`);
    say(`Kafka runs; its data is in ${dataDirectory}. Ctrl-C ends it.`);
    process.exitCode = await untilEnd(kafka);
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}

type Options = { readonly dataDirectory: string; readonly port: number };

function understood(words: readonly string[]): Options | null {
  try {
    const options = { port: { type: 'string' }, 'data-dir': { type: 'string' } } as const;
    const { values } = parseArgs({
      args: [...words],
      options: { ...options, help: { type: 'boolean' } },
    });
    if (values.help) return said(usage);
    const { port = '9092', 'data-dir': dataDirectory = ownDirectory() } = values;
    if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
      throw new Error(`--port is a number from 0 to 65535, not "${port}".`);
    }
    return { dataDirectory, port: Number(port) };
  } catch (error) {
    process.exitCode = 2;
    return said(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

function ownDirectory(): string {
  return join(import.meta.dirname, '../../../.novapos/kafka');
}

/** Resolves with the exit code: 0 for a stop that was asked for. */
function untilEnd(kafka: RunningKafka): Promise<number> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        void kafka.stop().then(() => {
          resolve(0);
        });
      });
    }
    void kafka.ended.then((end) => {
      if (end !== 'code 143') say(`Kafka ended: ${end}`);
      resolve(end === 'code 143' ? 0 : 1);
    });
  });
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

function said(text: string): null {
  process.stderr.write(text);
  return null;
}
