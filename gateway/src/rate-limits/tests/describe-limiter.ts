import { setTimeout as pause } from 'node:timers/promises';
import type { Bucket, RateLimiter } from '../rate-limiter.ts';

/** How the suite opens an adapter, and lets time pass in it. */
export type LimiterUnderTest = {
  readonly open: () => Promise<RateLimiter>;
  readonly pass: (ms: number) => Promise<void>;
};

/** Let time pass by waiting. */
export const waiting = async (ms: number): Promise<void> => {
  await pause(ms);
};

let names = 0;

function bucket(perMinute: number, amount: number, key = `b${(names += 1)}`): Bucket {
  return { key, group: 'tenant', perMinute, amount };
}

/** What every rate limiter keeps, whatever it counts in. */
export function describeLimiter(name: string, { open, pass }: LimiterUnderTest): void {
  describe(`rate limits counted in ${name}`, () => {
    let limiter: RateLimiter;

    beforeAll(async () => {
      limiter = await open();
    });

    afterAll(() => limiter.close());

    it('let through what a bucket holds, and refuse what is over it', async () => {
      const one = bucket(10, 1);
      for (let left = 9; left >= 0; left -= 1) {
        const { isTaken, levels } = await limiter.take([one]);
        expect({ isTaken, remaining: levels[0]?.remaining, retryMs: levels[0]?.retryMs }).toEqual({
          isTaken: true,
          remaining: left,
          retryMs: 0,
        });
      }
      const { isTaken, levels } = await limiter.take([one]);
      expect(isTaken).toBe(false);
      expect(levels[0]?.remaining).toBe(0);
      expect(levels[0]?.retryMs).toBeGreaterThan(5_000);
      expect(levels[0]?.retryMs).toBeLessThanOrEqual(6_000);
      expect(levels[0]?.resetMs).toBeGreaterThan(59_000);
      expect(levels[0]?.resetMs).toBeLessThanOrEqual(60_000);
    });

    it('give back evenly as time goes by', async () => {
      const one = bucket(6_000, 6_000);
      expect((await limiter.take([one])).isTaken).toBe(true);
      await pass(200);
      const { levels } = await limiter.take([{ ...one, amount: 10 }]);
      // A tenth of a unit a millisecond, less the ten.
      expect(levels[0]?.remaining).toBeGreaterThanOrEqual(10);
      expect(levels[0]?.remaining).toBeLessThan(400);
    });

    it('take from all buckets of a request or from none', async () => {
      const wide = bucket(100, 1);
      const narrow = bucket(1, 1);
      expect((await limiter.take([wide, narrow])).isTaken).toBe(true);
      const { isTaken, levels } = await limiter.take([wide, narrow]);
      expect(isTaken).toBe(false);
      expect(levels.map(({ retryMs }) => retryMs > 0)).toEqual([false, true]);
      expect(levels[0]?.remaining).toBe(99);
      expect((await limiter.take([wide])).levels[0]?.remaining).toBe(98);
    });

    it('take amounts that are large or small, and none', async () => {
      const cost = bucket(100_000_000, 99_999_999);
      expect((await limiter.take([cost])).isTaken).toBe(true);
      const { isTaken, levels } = await limiter.take([{ ...cost, amount: 100_000_000 }]);
      expect(isTaken).toBe(false);
      expect(levels[0]?.retryMs).toBeGreaterThan(50_000);
      const nothing = await limiter.take([bucket(5, 0)]);
      expect(nothing).toMatchObject({ isTaken: true, levels: [{ remaining: 5, resetMs: 0 }] });
    });

    it('take back what was not needed, and never more than a bucket holds', async () => {
      const one = bucket(100, 80);
      await limiter.take([one]);
      await limiter.giveBack([{ ...one, amount: 50 }]);
      expect((await limiter.take([{ ...one, amount: 0 }])).levels[0]?.remaining).toBe(70);
      await limiter.giveBack([{ ...one, amount: 500 }, bucket(7, 7)]);
      expect((await limiter.take([{ ...one, amount: 100 }])).levels[0]?.remaining).toBe(0);
    });

    it('count what a bucket was asked for in vain', async () => {
      const one = bucket(10, 10);
      const idle = bucket(1_000, 1);
      await limiter.take([one, idle]);
      expect((await limiter.take([one, idle])).levels.map(({ refused }) => refused)).toEqual([
        10, 0,
      ]);
      const { levels } = await limiter.take([{ ...one, amount: 4 }, idle]);
      expect(levels.map(({ refused }) => refused)).toEqual([14, 0]);
    });

    it('never let through more than a bucket holds, however many come at once', async () => {
      const one = bucket(50, 1);
      const takings = await Promise.all(Array.from({ length: 200 }, () => limiter.take([one])));
      expect(takings.filter(({ isTaken }) => isTaken)).toHaveLength(50);
    });

    it('keep the buckets of others apart', async () => {
      const mine = bucket(1, 1);
      const yours = bucket(1, 1);
      expect((await limiter.take([mine])).isTaken).toBe(true);
      expect((await limiter.take([yours])).isTaken).toBe(true);
      expect((await limiter.take([{ ...mine, group: 'tenant' }])).isTaken).toBe(false);
    });
  });
}
