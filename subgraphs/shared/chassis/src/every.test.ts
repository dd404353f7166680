import { pino } from 'pino';
import { every } from './every.ts';

const log = pino({ level: 'silent' });
const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

it('does its work again and again, never twice at once, and outlives a failure', async () => {
  let runs = 0;
  let atOnce = 0;
  let most = 0;
  const repeating = every({ name: 'test', everyMs: 5, log }, async () => {
    runs += 1;
    atOnce += 1;
    most = Math.max(most, atOnce);
    await wait(12);
    atOnce -= 1;
    if (runs === 1) throw new Error('the first run fails');
  });
  await wait(120);
  await repeating.stop();
  expect(runs).toBeGreaterThan(1);
  expect(most).toBe(1);
});

it('waits for what runs when it is stopped, and does nothing after it', async () => {
  let ended = 0;
  const repeating = every({ name: 'test', everyMs: 5, log }, async () => {
    await wait(30);
    ended += 1;
  });
  await wait(15);
  await repeating.stop();
  expect(ended).toBe(1);
  await wait(40);
  expect(ended).toBe(1);
});
