import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { Pool } from 'undici';
import { circumstances, percentiles, rounded } from './figures.ts';
import { cpuMs } from './started-product.ts';
import { wholeQuery } from './whole-query.ts';

const program = join(import.meta.dirname, '../../gateway/tests/audit/main.ts');

type Served = {
  readonly name: string;
  readonly graphql: string;
  readonly pid: number;
  readonly child: ChildProcess | null;
};

/**
 * Requests a second and processor time a request over any supergraph, asked on many connections at once. With `--url` and `--pid`
 * another gateway is measured that runs already, so that both do the same work.
 */
export async function benchForeign(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      supergraph: { type: 'string' },
      subgraphs: { type: 'string', default: '{}' },
      url: { type: 'string' },
      pid: { type: 'string' },
      query: { type: 'string' },
      'no-sharing': { type: 'boolean', default: false },
      connections: { type: 'string', default: '50' },
      seconds: { type: 'string', default: '15' },
    },
  });
  const served = await servedBy(values);
  const { origin, pathname } = new URL(served.graphql);
  const connections = Number(values.connections);
  const pool = new Pool(origin, { connections });
  try {
    const query =
      values.query === undefined ? await someQuery(pool, pathname) : textOf(values.query);
    const asking = { pool, path: pathname, query, connections };
    await askFor(asking, 3);
    const before = usedMsOf(served);
    const { durations, failures, seconds } = await askFor(asking, Number(values.seconds));
    const usedMs = usedMsOf(served) - before;
    return {
      ...circumstances(),
      gateway: served.name,
      connections,
      query,
      requests: durations.length,
      failures,
      requestsPerSecond: rounded(durations.length / seconds),
      cpuMsPerRequest: rounded(usedMs / durations.length),
      ...percentiles(durations),
    };
  } finally {
    await pool.close();
    served.child?.kill('SIGTERM');
  }
}

type Given = {
  readonly supergraph?: string | undefined;
  readonly subgraphs: string;
  readonly url?: string | undefined;
  readonly pid?: string | undefined;
  readonly 'no-sharing': boolean;
};

async function servedBy({ url, pid, ...given }: Given): Promise<Served> {
  if (url === undefined) {
    return serve(given.supergraph ?? '', textOf(given.subgraphs), given['no-sharing']);
  }
  return { name: url, graphql: url, pid: Number(pid ?? 0), child: null };
}

/** 0 for a gateway whose process is not known. */
function usedMsOf({ pid }: Served): number {
  return pid > 0 ? cpuMs(pid) : 0;
}

/** What a file holds, or the text itself. */
function textOf(given: string): string {
  return existsSync(given) ? readFileSync(given, 'utf8') : given;
}

async function serve(supergraph: string, subgraphs: string, isUnshared: boolean): Promise<Served> {
  const sharing = isUnshared ? ['--no-sharing'] : [];
  const words = ['--supergraph', supergraph, '--subgraphs', subgraphs, '--port', '0', ...sharing];
  const child = spawn(process.execPath, ['--import', 'tsx', program, ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`the gateway ended with ${String(code)}`);
  });
  const line = once(createInterface(child.stdout), 'line');
  const [ready] = (await Promise.race([line, ended])) as readonly string[];
  ended.catch(() => undefined);
  const { graphql, pid } = JSON.parse(ready ?? '') as { graphql: string; pid: number };
  return { name: isUnshared ? 'NovaPOS without sharing' : 'NovaPOS', graphql, pid, child };
}

type Asking = {
  readonly pool: Pool;
  readonly path: string;
  readonly query: string;
  readonly connections: number;
};

async function askFor({ pool, path, query, connections }: Asking, seconds: number) {
  const durations: number[] = [];
  let failures = 0;
  const startedAt = performance.now();
  const until = startedAt + seconds * 1_000;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < until) {
        const askedAt = performance.now();
        if ((await ask(pool, path, query)).errors) failures += 1;
        durations.push(performance.now() - askedAt);
      }
    }),
  );
  return { durations, failures, seconds: (performance.now() - startedAt) / 1_000 };
}

type Answer = {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string }[];
};

async function ask(pool: Pool, path: string, query: string): Promise<Answer> {
  const { body } = await pool.request({
    method: 'POST',
    path,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await body.json()) as Answer;
}

async function someQuery(pool: Pool, path: string): Promise<string> {
  const { data } = await ask(pool, path, getIntrospectionQuery({ descriptions: false }));
  if (!data) throw new Error('the gateway does not tell its schema: say the --query');
  return wholeQuery(buildClientSchema(data as IntrospectionQuery));
}
