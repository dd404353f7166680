import { parseArgs } from 'node:util';
import { seedKinds, type SeedKind } from './seed/shops.ts';

/** What `npm start` was told. */
export type StartOptions = {
  readonly dataDirectory: string;
  readonly isFresh: boolean;
  /** 0 for any free port. */
  readonly port: number;
  /** The till's; 0 for any free port. */
  readonly appPort: number;
  /** Null where the folder decides: what it was set up with, or the demo. */
  readonly seed: SeedKind | null;
  readonly isJson: boolean;
};

/** Words on the command line that can't be understood. */
export class CommandLineInvalid extends Error {}

/** What `npm start -- --help` prints. */
export const usage = `npm start -- [options]
  --data DIR     where the database is kept (default .novapos)
  --fresh        begin with an empty folder; what it held is deleted
  --port N       the gateway's port, 0 for any free one (default 8083)
  --app-port N   the till's port (default 3000; any free one with --port 0)
  --seed KIND    what a new installation holds: ${seedKinds.join(', ')} (default demo;
                 an existing one keeps its kind)
  --json         print one line of JSON on standard output when ready
  --help         print this`;

/** Read the words after `npm start --`; null when help was asked for. */
export function readCommandLine(words: readonly string[], env: Defaults): StartOptions | null {
  const { values } = parsed(words);
  if (values.help) return null;
  const seed = values.seed ?? null;
  if (seed !== null && !isSeedKind(seed)) {
    throw new CommandLineInvalid(`--seed is one of ${seedKinds.join(', ')}, not "${seed}".`);
  }
  return {
    dataDirectory: values.data ?? env.dataDirectory,
    isFresh: values.fresh ?? false,
    ...portsOf(values, env),
    seed,
    isJson: values.json ?? false,
  };
}

type Defaults = {
  readonly dataDirectory: string;
  readonly port: number;
  readonly appPort: number;
};

function parsed(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: {
        data: { type: 'string' },
        fresh: { type: 'boolean' },
        port: { type: 'string' },
        'app-port': { type: 'string' },
        seed: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new CommandLineInvalid(error instanceof Error ? error.message : String(error));
  }
}

type PortWords = { readonly port?: string | undefined; readonly 'app-port'?: string | undefined };

function portsOf(values: PortWords, env: Defaults): Pick<StartOptions, 'port' | 'appPort'> {
  const port = portOf('--port', values.port ?? String(env.port));
  const usual = port === 0 ? 0 : env.appPort;
  return { port, appPort: portOf('--app-port', values['app-port'] ?? String(usual)) };
}

function portOf(word: string, text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new CommandLineInvalid(`${word} is a number from 0 to 65535, not "${text}".`);
}

function isSeedKind(text: string): text is SeedKind {
  return (seedKinds as readonly string[]).includes(text);
}
