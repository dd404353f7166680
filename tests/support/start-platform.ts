import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Ready } from '../../gateway/embedded/ready.ts';
import { graphAt, type Graph } from './graph-client.ts';
import { newFolder, runProgram, type RunningProgram } from './run-program.ts';

/** The whole product, running in processes of its own on free ports. */
export type Platform = {
  readonly ready: Ready;
  readonly graph: Graph;
  /** Where the gateway listens, such as `http://127.0.0.1:40123`. */
  readonly origin: string;
  readonly dataDirectory: string;
  readonly program: RunningProgram;
  /** End it as an operator does, and answer its exit code. */
  readonly stop: () => Promise<number | null>;
};

type PlatformOptions = {
  readonly dataDirectory?: string;
  /** Null to leave it to the folder. */
  readonly seed?: 'none' | 'small' | 'demo' | null;
  readonly env?: Readonly<Record<string, string>>;
  /** More words of the command line. */
  readonly words?: readonly string[];
};

/** Start the product and wait until it says that it is ready. */
export async function startPlatform(options: PlatformOptions = {}): Promise<Platform> {
  const { dataDirectory = join(newFolder(), 'data'), seed = 'demo', env = {} } = options;
  const words = ['--json', '--port', '0', '--data', dataDirectory];
  if (seed !== null) words.push('--seed', seed);
  const program = runProgram([...words, ...(options.words ?? [])], {
    KAFKA_PREFIX: prefixOf(dataDirectory),
    ...env,
  });
  const ready = JSON.parse(await program.firstLine) as Ready;
  const graph = graphAt(ready.graphql);
  return {
    ready,
    graph,
    origin: new URL(ready.graphql).origin,
    dataDirectory,
    program,
    stop: async () => {
      program.signal('SIGTERM');
      return program.ended;
    },
  };
}

/** Installations share a Kafka in a run of the tests; one that is started again goes on with its own topics. */
function prefixOf(dataDirectory: string): string {
  return `t-${createHash('sha256').update(dataDirectory).digest('hex').slice(0, 12)}`;
}
