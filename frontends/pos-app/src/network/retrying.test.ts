// @vitest-environment node
import { expect, it } from 'vitest';
import { ReachDocument } from '../operations/operations.generated.ts';
import type { Answer, Ask } from './answer.ts';
import { retrying } from './retrying.ts';

const busy: Answer<never> = {
  kind: 'problem',
  problem: 'Too many requests.',
  requestId: 'r',
  code: 'RATE_LIMITED',
  isRetryable: true,
};
const done: Answer<unknown> = { kind: 'ok', data: {}, requestId: 'r' };

function asking(answers: readonly Answer<unknown>[]) {
  const waits: number[] = [];
  let count = 0;
  const ask = (() => Promise.resolve(answers[(count += 1) - 1])) as Ask;
  const again = retrying(
    ask,
    (inMs) => {
      waits.push(inMs);
      return Promise.resolve();
    },
    () => 1,
  );
  return { asked: () => again(ReachDocument, {}), waits, count: () => count };
}

it('asks again what may succeed a little later, after ever longer', async () => {
  const { asked, waits } = asking([busy, busy, done]);
  expect(await asked()).toEqual(done);
  expect(waits).toEqual([600, 1_200]);
});

it('gives up after the third time', async () => {
  const { asked, count } = asking([busy, busy, busy, done]);
  expect(await asked()).toEqual(busy);
  expect(count()).toBe(3);
});

it.each([
  ['is refused', { ...busy, code: 'FORBIDDEN', isRetryable: false } as const],
  ['nobody answers', { kind: 'offline' } as const],
])('asks once where it %s', async (_why, answer) => {
  const { asked, count } = asking([answer, done]);
  expect(await asked()).toEqual(answer);
  expect(count()).toBe(1);
});
