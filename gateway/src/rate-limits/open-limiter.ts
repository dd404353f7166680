import type { Logger } from 'pino';
import { fallbackLimiter } from './fallback-limiter.ts';
import { memoryLimiter } from './memory-limiter.ts';
import type { RateLimiter } from './rate-limiter.ts';
import { redisLimiter } from './redis-limiter.ts';

type Options = {
  /** Null where each gateway counts by itself. */
  readonly redisUrl: string | null;
  readonly log: Logger;
  readonly onChange: (isLocal: boolean) => void;
};

/** The limiter of this installation; throws where a Redis is set that can't be used. */
export async function openLimiter({ redisUrl, log, onChange }: Options): Promise<RateLimiter> {
  const local = memoryLimiter();
  if (redisUrl === null) return local;
  const shared = await redisLimiter({ url: redisUrl, log });
  return fallbackLimiter({ shared, local, log, onChange });
}
