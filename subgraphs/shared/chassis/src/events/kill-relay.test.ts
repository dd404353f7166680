import { spawn } from 'node:child_process';
import { randomInt, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { eventually, inOrder, openShelves, type Shelves } from '../testing/bus-examples.ts';
import { shelfNames, unpublished } from './tests/relay-examples.ts';

const program = fileURLToPath(new URL('./tests/relaying/main.ts', import.meta.url));
const chassis = fileURLToPath(new URL('.', import.meta.url));

let shelves: Shelves;
beforeAll(async () => {
  shelves = await openShelves();
});
afterAll(() => shelves.close());

async function relaying() {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', program, shelves.server.urlFor('inventory')],
    { cwd: chassis, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = once(child, 'exit');
  await once(child.stdout, 'data');
  return {
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

it('loses and doubles nothing when its process is killed again and again', async () => {
  const tenantId = randomUUID();
  const effects = () => shelves.effects(tenantId);
  await shelves.fill(tenantId, { shelves: shelfNames(10), times: 120 });
  const seen: number[] = [];
  for (let kills = 0; kills < 5; kills += 1) {
    const before = (await effects()).length;
    const child = await relaying();
    await eventually(async () => (await effects()).length > before);
    await pause(randomInt(60));
    await child.kill();
    seen.push((await effects()).length);
  }
  const last = await relaying();
  await eventually(async () => (await unpublished(shelves, tenantId)) === 0);
  await last.kill();
  const done = await effects();
  // Each of them was killed in the middle of its work.
  expect(Math.max(...seen)).toBeLessThan(1_200);
  expect(done).toHaveLength(1_200);
  expect(inOrder(done)).toBe(true);
}, 120_000);
