import { parseArgs } from 'node:util';
import type { Credentials } from './session.ts';

/** What `npm run replay` was told. */
export type ReplayCommand = {
  readonly folder: string;
  /** A running platform; one of our own is started when null. */
  readonly url: string | null;
  readonly operator: Credentials;
  readonly tills: number;
  readonly limit: number;
  readonly patienceSeconds: number;
  readonly isFresh: boolean;
  readonly isJson: boolean;
};

/** Words on the command line that can't be understood. */
export class CommandLineInvalid extends Error {}

/** What `npm run replay -- --help` prints. */
export const usage = `npm run replay -- [options]
  --data FOLDER      baskets to sell (default tests/data/small)
  --url URL          GraphQL endpoint of a running platform; without it one is started,
                     whose data stay in .novapos/replay
  --email E          who may open tenants there (default the demo's super admin)
  --password P       that user's password
  --tills N          registers that sell at once, 1 to 200 (default 8)
  --limit BASKETS    take only the first baskets of the file
  --patience SECONDS how long nothing new may be heard of the sales by loyalty,
                     analytics and audit before they are checked as they are
                     (default 60)
  --fresh            start our own platform empty
  --json             print one JSON object on standard output
  --help             print this`;

/** Read the words after `npm run replay --`; null when help was asked for. */
export function readCommandLine(
  words: readonly string[],
  defaultFolder: string,
): ReplayCommand | null {
  const { help, data, url, email, password, tills, limit, patience, fresh, json } = parsed(words);
  if (help) return null;
  if (fresh && url !== undefined) {
    throw new CommandLineInvalid('--fresh is for a platform of our own, not for one at --url.');
  }
  return {
    folder: data ?? defaultFolder,
    url: url === undefined ? null : urlOf(url),
    operator: { email, password },
    tills: wholeOf('--tills', tills, 200),
    limit: limit === undefined ? Infinity : wholeOf('--limit', limit, 1_000_000_000),
    patienceSeconds: wholeOf('--patience', patience, 3600),
    isFresh: fresh,
    isJson: json,
  };
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: {
        data: { type: 'string' },
        url: { type: 'string' },
        email: { type: 'string', default: 'super.admin@harbour.example' },
        password: { type: 'string', default: 'demo-password' },
        tills: { type: 'string', default: '8' },
        limit: { type: 'string' },
        patience: { type: 'string', default: '60' },
        fresh: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new CommandLineInvalid(error instanceof Error ? error.message : String(error));
  }
}

// A gateway's address without a path means its endpoint.
function urlOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') {
    throw new CommandLineInvalid(`--url is an http address, not "${text}".`);
  }
  if (url.pathname === '/') url.pathname = '/graphql';
  return url.href;
}

function wholeOf(name: string, text: string, most: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= 1 && number <= most) return number;
  throw new CommandLineInvalid(`${name} is a whole number from 1 to ${most}, not "${text}".`);
}
