import { mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shopGraph } from '../../tests/shop-graph.ts';
import { checkInWorker, type WorkerChecker } from './check-in-worker.ts';

const folder = mkdtempSync(join(tmpdir(), 'novapos-graph-'));
const supergraph = join(folder, 'supergraph.graphql');
const files = { supergraph, apiSchema: null };
const orders = { body: 'query A { orders { id total } }' };

let checker: WorkerChecker;
beforeEach(() => {
  writeFileSync(supergraph, shopGraph());
  checker = checkInWorker();
});
afterEach(() => checker.close());

it('answers in the order of the questions, without holding up its caller', async () => {
  let turns = 0;
  const turning = setInterval(() => {
    turns += 1;
  }, 5);
  const answers = await Promise.all([
    checker.check(files, [orders, { body: 'query' }]),
    checker.check(files, [{ body: 'query B { orders { id } }' }]),
  ]);
  clearInterval(turning);
  expect(answers[0]).toMatchObject([{ name: 'A', cost: 20 }, { reasons: [expect.any(String)] }]);
  expect(answers[1]).toMatchObject([{ name: 'B' }]);
  expect(turns).toBeGreaterThan(10);
});

it('reads the graph again once it is another', async () => {
  expect(await checker.check(files, [orders])).toMatchObject([{ name: 'A' }]);
  writeFileSync(supergraph, shopGraph().replaceAll('total:', 'sum:'));
  utimesSync(supergraph, new Date(), new Date(Date.now() + 5000));
  expect(await checker.check(files, [orders])).toHaveProperty('0.reasons');
});

it('says what is wrong with the graph, and goes on when it is right again', async () => {
  const wrong = { supergraph: join(folder, 'nowhere.graphql'), apiSchema: null };
  await expect(checker.check(wrong, [orders])).rejects.toThrow(/could not be checked.*nowhere/s);
  expect(await checker.check(files, [orders])).toMatchObject([{ name: 'A' }]);
});

it('begins again after it was closed', async () => {
  await checker.check(files, [orders]);
  await checker.close();
  expect(await checker.check(files, [orders])).toMatchObject([{ name: 'A' }]);
});
