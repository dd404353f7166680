import { parseArgs } from 'node:util';
import { z } from 'zod';

/** What one call of `npm run gateway` asks for. */
export type AuditCommand = {
  readonly supergraph: string;
  readonly port: number;
  readonly host: string;
  /** Other addresses than the supergraph names, by subgraph. */
  readonly subgraphs: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly isShared: boolean;
};

export const usage = `Usage: npm run gateway -- --supergraph FILE [options]

Serves any supergraph with the gateway's own plan execution, for suites and comparisons by others: whoever asks may,
nothing is limited, introspection is on. Subgraphs are asked at the addresses that the file names, as plain
GraphQL over HTTP.

  --supergraph FILE   the composed supergraph
  --port N            the port to listen on, 0 for any free one (default 4000)
  --host ADDRESS      the address to listen on (default 127.0.0.1)
  --subgraphs JSON    addresses in place of the file's, as {"name": "http://..."}
  --no-sharing        ask every question, also where the same one is on its way already
  --timeout MS        how long a subgraph may take (default 10000)
  --help              print this

GraphQL is at /graphql; /readyz says whether it can be asked. Prints one line of JSON with the address when it is
ready. Ends with 0 when it is stopped, 1 when the supergraph can't be served, 2 when these words make no sense.
`;

const addresses = z.record(z.string(), z.url({ protocol: /^https?$/ }));

/** Reads the words after `npm run gateway --`; a sentence instead of a command when they make no sense. */
export function readCommand(
  words: readonly string[],
): AuditCommand | 'help' | { readonly wrong: string } {
  const values = parsed(words);
  if (typeof values === 'string') return { wrong: values };
  if (values.help) return 'help';
  const { supergraph, port = '4000', host = '127.0.0.1', timeout = '10000' } = values;
  const wrong = wrongWord({ supergraph, port, timeout });
  const subgraphs = addresses.safeParse(jsonOrNull(values.subgraphs ?? '{}'));
  if (wrong !== null) return { wrong };
  if (!subgraphs.success) return { wrong: '--subgraphs is JSON: {"name": "http://..."}.' };
  const read = { host, port: Number(port), timeoutMs: Number(timeout), subgraphs: subgraphs.data };
  return { supergraph: supergraph ?? '', ...read, isShared: values['no-sharing'] !== true };
}

type Given = {
  readonly supergraph: string | undefined;
  readonly port: string;
  readonly timeout: string;
};

function wrongWord({ supergraph, port, timeout }: Given): string | null {
  if (!supergraph) return '--supergraph FILE is needed.';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    return `--port is a number from 0 to 65535, not "${port}".`;
  }
  return /^[1-9]\d{0,5}$/.test(timeout) ? null : '--timeout is a number of milliseconds.';
}

function parsed(words: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        supergraph: text,
        port: text,
        host: text,
        subgraphs: text,
        timeout: text,
        'no-sharing': { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
    return values;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
