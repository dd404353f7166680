import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { circumstances, rounded } from './figures.ts';
import { graphAt } from './graph.ts';
import { startProduct } from './started-product.ts';
import { openTills, type Till } from './till.ts';

/**
 * How long live subscribers wait: each sale is told to everyone of a crowd on one gateway process, which in
 * the embedded product makes the sales as well. From the commit of the sale to the message in hand.
 */
export async function benchSubscribers(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      subscribers: { type: 'string', default: '2000' },
      rate: { type: 'string', default: '20' },
      seconds: { type: 'string', default: '30' },
    },
  });
  const subscribers = Number(values.subscribers);
  const rate = Number(values.rate);
  const seconds = Number(values.seconds);
  const data = await mkdtemp(join(tmpdir(), 'novapos-bench-'));
  const product = await startProduct({ data, seed: 'demo' });
  const graph = graphAt(product.ready.graphql, 8);
  try {
    const tills = await openTills(graph, product.ready, 8);
    const token = tills[0]?.token ?? '';
    const crowd = await gather(product.ready.graphql.replace('http', 'ws'), token, subscribers);
    await sellAt(rate, 3, tills);
    const cpuBefore = product.cpuMs();
    const sales = await sellAt(rate, seconds, tills);
    const cpuMs = product.cpuMs() - cpuBefore;
    await pause(2_000);
    const told = await crowd.end();
    return {
      ...circumstances(),
      subscribers,
      salesPerSecond: rate,
      seconds,
      sales,
      told,
      coresUsed: rounded(cpuMs / (seconds * 1_000)),
      residentMib: product.residentMib(),
    };
  } finally {
    await graph.close();
    await product.stop();
    await rm(data, { recursive: true, force: true });
  }
}

async function sellAt(rate: number, seconds: number, tills: readonly Till[]): Promise<number> {
  const run = Math.floor(performance.now() * 1_000);
  const sales: Promise<void>[] = [];
  const startedAt = performance.now();
  for (let sale = 0; sale < rate * seconds; sale += 1) {
    await pause(Math.max(0, startedAt + (sale * 1_000) / rate - performance.now()));
    const till = tills[sale % tills.length];
    if (till) sales.push(till.sell(run + sale));
  }
  await Promise.all(sales);
  return sales.length;
}

async function gather(url: string, token: string, count: number) {
  const program = join(import.meta.dirname, 'crowd/main.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', program, url, token, String(count)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const { value: first } = await lines.next();
  if (first !== 'ready') throw new Error('the crowd did not gather');
  return {
    async end(): Promise<unknown> {
      child.stdin.write('end\n');
      const { value } = await lines.next();
      return JSON.parse(value ?? '{}') as unknown;
    },
  };
}
