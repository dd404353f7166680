import { pino } from 'pino';
import { fallbackLimiter } from './fallback-limiter.ts';
import { memoryLimiter } from './memory-limiter.ts';
import type { RateLimiter } from './rate-limiter.ts';

const one = { key: 'a', group: '', perMinute: 2, amount: 1 };

function open() {
  const state = { now: 0, isAway: false, asked: 0, changes: [] as boolean[] };
  const counting = memoryLimiter();
  const through = <Result>(work: () => Promise<Result>) => {
    state.asked += 1;
    return state.isAway ? Promise.reject(new Error('away')) : work();
  };
  const shared: RateLimiter = {
    take: (buckets) => through(() => counting.take(buckets)),
    giveBack: (buckets) => through(() => counting.giveBack(buckets)),
    close: counting.close,
  };
  const limiter = fallbackLimiter({
    shared,
    local: memoryLimiter(),
    log: pino({ level: 'silent' }),
    onChange: (isLocal) => state.changes.push(isLocal),
    clock: () => state.now,
  });
  return { state, limiter };
}

describe('limits that are shared', () => {
  it('are counted here while what they share is away: each gateway grants the whole limit', async () => {
    const { state, limiter } = open();
    await limiter.take([one]);
    state.isAway = true;
    const takings = [];
    for (let times = 0; times < 3; times += 1) takings.push(await limiter.take([one]));
    expect(takings.map(({ isTaken }) => isTaken)).toEqual([true, true, false]);
    expect(state.changes).toEqual([true]);
  });

  it('are tried by one request a second, so that others do not wait', async () => {
    const { state, limiter } = open();
    state.isAway = true;
    for (let times = 0; times < 10; times += 1) await limiter.take([one]);
    expect(state.asked).toBe(1);
    state.now = 1_000;
    for (let times = 0; times < 10; times += 1) await limiter.take([one]);
    expect(state.asked).toBe(2);
    state.isAway = false;
    state.now = 2_000;
    expect((await limiter.take([one])).isTaken).toBe(true);
    expect(state.changes).toEqual([true, false]);
  });

  it('take back here what can not be given back there', async () => {
    const { state, limiter } = open();
    state.isAway = true;
    await limiter.take([{ ...one, amount: 2 }]);
    await limiter.giveBack([one]);
    expect((await limiter.take([one])).isTaken).toBe(true);
  });
});
