import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { benchForeign } from './foreign-gateway.ts';
import { circumstances, percentiles, rounded } from './figures.ts';

const program = join(import.meta.dirname, '../../gateway/tests/bench/main.ts');

type Measured = {
  readonly whole: readonly number[];
  readonly added: readonly number[];
  readonly firstOfProcessMs: number;
  /** Each of a gateway of its own: the first call, and the same once it is warm, after the same pause. */
  readonly planned: readonly { readonly firstMs: number; readonly warmMs: number }[];
  readonly firstUnplannedMs: number;
};

/**
 * What the gateway adds to the answers of subgraphs in its process, or, with `--supergraph` or `--url`, how many requests
 * a gateway answers over subgraphs of others.
 */
export async function benchGateway(args: readonly string[]) {
  if (args.some((word) => /^--(supergraph|url)\b/.test(word))) return benchForeign(args);
  const { values } = parseArgs({
    args: [...args],
    options: { requests: { type: 'string', default: '5000' } },
  });
  const { whole, added, ...first } = await measure(values.requests);
  const firstMs = medianOf(first.planned.map((one) => one.firstMs));
  const warmMs = medianOf(first.planned.map((one) => one.warmMs));
  return {
    ...circumstances(),
    requests: whole.length,
    operation:
      'a registered query over two subgraphs in the process, one object each, by its id, HTTP on one connection',
    whole: percentiles(whole),
    addedByGateway: percentiles(added),
    firstCall: {
      ofProcessMs: rounded(first.firstOfProcessMs),
      gateways: first.planned.length,
      plannedBeforeMs: firstMs,
      warmAfterTheSamePauseMs: warmMs,
      plannedAgainstWarm: rounded(firstMs / warmMs),
      notPlannedMs: rounded(first.firstUnplannedMs),
    },
  };
}

function medianOf(values: readonly number[]): number {
  return percentiles(values).p50Ms;
}

async function measure(requests: string): Promise<Measured> {
  const child = spawn(process.execPath, ['--import', 'tsx', program, requests], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(createInterface(child.stdout), 'line')) as readonly string[];
  return JSON.parse(line ?? '') as Measured;
}
