import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { migrateAll, startEmbeddedPostgres } from '@novapos/chassis/database';
import pg from 'pg';
import { bareWrites } from './bare-sql.ts';
import { circumstances, percentiles, rounded } from './figures.ts';
import { graphAt } from './graph.ts';
import { startProduct } from './started-product.ts';
import { openTills, type Till } from './till.ts';

/**
 * Sales a second through the gateway, everything on this machine, and against the rate at which a
 * bare script writes the same rows with the same durability.
 */
export async function benchSale(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seconds: { type: 'string', default: '60' },
      tills: { type: 'string', default: '16' },
      'growth-orders': { type: 'string', default: '0' },
    },
  });
  const seconds = Number(values.seconds);
  const tills = Number(values.tills);
  const data = await mkdtemp(join(tmpdir(), 'novapos-bench-'));
  const postgres = await startEmbeddedPostgres({
    dataDirectory: join(data, 'postgres'),
    log: () => undefined,
  });
  try {
    const { adminUrl, servicePassword } = postgres;
    await migrateAll({ adminUrl, servicePassword });
    await copyDatabase(adminUrl, 'bare');
    const product = await startProduct({
      data: join(data, 'product'),
      seed: 'demo',
      env: { DATABASE_URL: adminUrl, DATABASE_SERVICE_PASSWORD: servicePassword },
    });
    const graph = graphAt(product.ready.graphql, tills);
    const opened = await openTills(graph, product.ready, tills);
    await sellFor(opened, 5);
    const cpuBefore = product.cpuMs();
    const sold = await sellFor(opened, seconds);
    const nodeCpuMsPerSale = rounded((product.cpuMs() - cpuBefore) / sold.sales);
    const growth = await growthOf(opened, Number(values['growth-orders']));
    const residentMib = product.residentMib();
    await graph.close();
    await product.stop();
    const bare = await bareWrites({
      adminUrl,
      copy: 'bare',
      connections: tills,
      seconds: Math.min(seconds, 20),
    });
    return {
      ...circumstances(),
      tills,
      seconds,
      ...sold,
      ...growth,
      nodeCpuMsPerSale,
      residentMib,
      ...bare,
      ratioToBareSql: rounded(sold.salesPerSecond / bare.bareSqlPerSecond),
    };
  } finally {
    await postgres.stop();
    await rm(data, { recursive: true, force: true });
  }
}

async function sellFor(tills: readonly Till[], seconds: number) {
  const durations: number[] = [];
  const failures: string[] = [];
  const until = performance.now() + seconds * 1000;
  let next = Math.floor(performance.now() * 1000);
  const startedAt = performance.now();
  await Promise.all(
    tills.map(async ({ sell }) => {
      while (performance.now() < until) {
        const saleStartedAt = performance.now();
        await sell(next++).then(
          () => durations.push(performance.now() - saleStartedAt),
          (error: unknown) => failures.push(String(error)),
        );
      }
    }),
  );
  const took = (performance.now() - startedAt) / 1000;
  return {
    sales: durations.length,
    salesPerSecond: rounded(durations.length / took),
    ...percentiles(durations),
    failures: failures.length,
    ...(failures[0] ? { firstFailure: failures[0] } : {}),
  };
}

/** What a sale costs after many orders, against what it cost before them: medians of 500 sales by one till. */
async function growthOf(tills: readonly Till[], orders: number) {
  const [till] = tills;
  if (orders === 0 || !till) return {};
  const early = await medianOf(till, 500);
  let left = orders;
  let next = Math.floor(performance.now() * 1000) + 10_000_000;
  await Promise.all(
    tills.map(async ({ sell }) => {
      while (left-- > 0) await sell(next++);
    }),
  );
  const late = await medianOf(till, 500);
  return { growthOrders: orders, saleCostAfterGrowth: rounded(late / early) };
}

async function medianOf(till: Till, sales: number): Promise<number> {
  const durations: number[] = [];
  const from = Math.floor(performance.now() * 1000) + 20_000_000;
  for (let sale = 0; sale < sales; sale += 1) {
    const startedAt = performance.now();
    await till.sell(from + sale);
    durations.push(performance.now() - startedAt);
  }
  return percentiles(durations).p50Ms;
}

async function copyDatabase(adminUrl: string, name: string): Promise<void> {
  const url = new URL(adminUrl);
  const source = url.pathname.slice(1);
  url.pathname = '/postgres';
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  await client.query(`create database ${name} template ${source}`);
  await client.end();
}
