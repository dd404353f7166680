import type { Logger } from 'pino';
import type { RateLimiter } from './rate-limiter.ts';

type Options = {
  /** Counts for all gateways, and can go away. */
  readonly shared: RateLimiter;
  /** Counts in this process meanwhile. */
  readonly local: RateLimiter;
  readonly log: Pick<Logger, 'warn' | 'info'>;
  readonly onChange: (isLocal: boolean) => void;
  /** Milliseconds of a clock that only goes forward. */
  readonly clock?: () => number;
};

const tryAgainMs = 1_000;

/**
 * Limits by what all gateways share, and by this process alone while that is away: then each gateway grants the whole limit.
 * Once a second one request tries whether it is back, so that no other waits for it.
 */
export function fallbackLimiter(options: Options): RateLimiter {
  const { shared, local, log, onChange, clock = () => performance.now() } = options;
  let triedAt = -Infinity;
  let isLocal = false;

  const change = (toLocal: boolean, error?: unknown) => {
    if (toLocal === isLocal) return;
    isLocal = toLocal;
    onChange(toLocal);
    if (toLocal) log.warn({ err: error }, 'Redis is away: rate limits are counted in this process');
    else log.info('Redis is back: rate limits are shared again');
  };

  async function withShared<Result>(
    work: (limiter: RateLimiter) => Promise<Result>,
  ): Promise<Result> {
    if (isLocal && clock() - triedAt < tryAgainMs) return work(local);
    triedAt = clock();
    try {
      const result = await work(shared);
      change(false);
      return result;
    } catch (error) {
      change(true, error);
      return work(local);
    }
  }

  return {
    take: (buckets) => withShared((limiter) => limiter.take(buckets)),
    giveBack: (buckets) => withShared((limiter) => limiter.giveBack(buckets)),
    async close() {
      await shared.close();
      await local.close();
    },
  };
}
