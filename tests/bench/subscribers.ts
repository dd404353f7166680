import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { circumstances, rounded } from './figures.ts';
import { graphAt } from './graph.ts';
import { sellAtPace } from './paced-sales.ts';
import { startProduct } from './started-product.ts';
import { openTills } from './till.ts';

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
    await sellAtPace(tills, { perSecond: rate, seconds: 3 });
    const cpuBefore = product.cpuMs();
    const sold = await sellAtPace(tills, { perSecond: rate, seconds });
    const cpuMs = product.cpuMs() - cpuBefore;
    await pause(2_000);
    const told = await crowd.end();
    return {
      ...circumstances(),
      subscribers,
      salesPerSecond: rate,
      seconds,
      sales: sold.durationsMs.length,
      failures: sold.failures.length,
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

async function gather(url: string, token: string, count: number) {
  const program = join(import.meta.dirname, 'crowd/main.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', program, url, token, String(count)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface(child.stdout);
  const [first] = (await once(lines, 'line')) as readonly string[];
  if (first !== 'ready') throw new Error('the crowd did not gather');
  return {
    async end(): Promise<unknown> {
      const told = once(lines, 'line');
      child.stdin.write('end\n');
      const [figures = '{}'] = (await told) as readonly string[];
      return JSON.parse(figures) as unknown;
    },
  };
}
