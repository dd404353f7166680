import { LRUCache } from 'lru-cache';
import { intervalMs, levelOf, minuteMs, type Bucket, type RateLimiter } from './rate-limiter.ts';

type Options = {
  /** Milliseconds of a clock that only goes forward. */
  readonly clock?: () => number;
  /** The most buckets to keep; those not used for longest are full again sooner. */
  readonly mostBuckets?: number;
};

type Refused = { readonly until: number; readonly count: number };

/** Counts in this process. A bucket is the time at which it will be full again. */
export function memoryLimiter({
  clock = () => performance.now(),
  mostBuckets = 100_000,
}: Options = {}): RateLimiter {
  const fullAt = new LRUCache<string, number>({ max: mostBuckets });
  const refusals = new LRUCache<string, Refused>({ max: mostBuckets });

  const refusedOf = (key: string, now: number) => {
    const kept = refusals.get(key);
    return kept && kept.until > now ? kept : { until: now + minuteMs, count: 0 };
  };
  const refuse = ({ key, amount }: Bucket, now: number) => {
    const { until, count } = refusedOf(key, now);
    refusals.set(key, { until, count: count + amount });
  };
  const missingOf = ({ key }: Bucket, now: number) => Math.max(0, (fullAt.get(key) ?? 0) - now);

  return {
    async take(buckets) {
      const now = clock();
      const before = buckets.map((bucket) => levelOf(bucket, missingOf(bucket, now), 0));
      const isTaken = before.every(({ retryMs }) => retryMs === 0);
      buckets.forEach((bucket, index) => {
        const missing = missingOf(bucket, now);
        if (isTaken) fullAt.set(bucket.key, now + missing + bucket.amount * intervalMs(bucket));
        else if (before[index]?.retryMs) refuse(bucket, now);
      });
      const levels = buckets.map((bucket, index) => {
        const after = levelOf(bucket, missingOf(bucket, now), refusedOf(bucket.key, now).count);
        return { ...after, retryMs: before[index]?.retryMs ?? 0 };
      });
      return { isTaken, levels };
    },
    async giveBack(buckets) {
      const now = clock();
      for (const bucket of buckets) {
        const missing = missingOf(bucket, now) - bucket.amount * intervalMs(bucket);
        if (missing > 0) fullAt.set(bucket.key, now + missing);
        else fullAt.delete(bucket.key);
      }
    },
    async close() {
      fullAt.clear();
      refusals.clear();
    },
  };
}
