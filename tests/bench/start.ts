import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { circumstances, percentiles, rounded } from './figures.ts';
import { graphAt } from './graph.ts';
import { startProduct } from './started-product.ts';
import { openTills } from './till.ts';

/** How long `npm start` takes on a new and on an existing folder, and what the process weighs after many sales. */
export async function benchStart(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      runs: { type: 'string', default: '5' },
      sales: { type: 'string', default: '10000' },
    },
  });
  const newFolder: number[] = [];
  const existingFolder: number[] = [];
  for (let run = 0; run < Number(values.runs); run += 1) {
    const data = await mkdtemp(join(tmpdir(), 'novapos-bench-'));
    newFolder.push(await timeStart(data));
    existingFolder.push(await timeStart(data));
    await rm(data, { recursive: true });
  }
  return {
    ...circumstances(),
    seed: 'demo',
    runs: Number(values.runs),
    newFolderSeconds: median(newFolder),
    existingFolderSeconds: median(existingFolder),
    ...(await weighAfter(Number(values.sales))),
  };
}

async function timeStart(data: string): Promise<number> {
  const product = await startProduct({ data, seed: 'demo' });
  await product.stop();
  return product.startMs;
}

function median(durationsMs: readonly number[]): number {
  return rounded(percentiles(durationsMs).p50Ms / 1000);
}

async function weighAfter(sales: number) {
  const data = await mkdtemp(join(tmpdir(), 'novapos-bench-'));
  const product = await startProduct({ data, seed: 'demo' });
  const graph = graphAt(product.ready.graphql, 16);
  const residentMibAtStart = product.residentMib();
  const tills = await openTills(graph, product.ready, 16);
  let next = 0;
  await Promise.all(
    tills.map(async ({ sell }) => {
      while (next < sales) await sell(next++);
    }),
  );
  const residentMibAfterSales = product.residentMib();
  await graph.close();
  await product.stop();
  await rm(data, { recursive: true });
  return { sales, residentMibAtStart, residentMibAfterSales };
}
