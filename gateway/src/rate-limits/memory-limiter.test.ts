import { memoryLimiter } from './memory-limiter.ts';
import { describeLimiter, waiting } from './tests/describe-limiter.ts';

describeLimiter('this process', { open: async () => memoryLimiter(), pass: waiting });

describe('a limiter in this process', () => {
  const one = { key: 'a', group: '', perMinute: 60, amount: 1 };

  it('is exact: a unit a second comes back, and a full bucket grows no further', async () => {
    let now = 0;
    const limiter = memoryLimiter({ clock: () => now });
    await limiter.take([{ ...one, amount: 60 }]);
    now = 999;
    expect(await limiter.take([one])).toMatchObject({ isTaken: false, levels: [{ retryMs: 1 }] });
    now = 1_000;
    expect(await limiter.take([one])).toMatchObject({ isTaken: true, levels: [{ remaining: 0 }] });
    now = 10_000_000;
    expect(await limiter.take([one])).toMatchObject({
      levels: [{ remaining: 59, resetMs: 1_000 }],
    });
  });

  it('forgets what was refused after a minute', async () => {
    let now = 0;
    const limiter = memoryLimiter({ clock: () => now });
    await limiter.take([{ ...one, amount: 60 }]);
    expect(await limiter.take([{ ...one, amount: 30 }])).toMatchObject({
      levels: [{ refused: 30 }],
    });
    now = 60_001;
    expect(await limiter.take([{ ...one, amount: 61 }])).toMatchObject({
      levels: [{ refused: 61 }],
    });
  });

  it('keeps a bounded number of buckets', async () => {
    const limiter = memoryLimiter({ mostBuckets: 2 });
    const full = { ...one, amount: 60 };
    for (const key of ['a', 'b', 'c']) await limiter.take([{ ...full, key }]);
    expect((await limiter.take([{ ...full, key: 'c' }])).isTaken).toBe(false);
    expect((await limiter.take([{ ...full, key: 'a' }])).isTaken).toBe(true);
  });
});
