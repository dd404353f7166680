import { Redis } from 'ioredis';
import type { Logger } from 'pino';
import { intervalMs, levelOf, minuteMs, type Bucket, type RateLimiter } from './rate-limiter.ts';
import { giveBackScript, takeScript, type Script } from './redis-scripts.ts';

type Options = {
  readonly url: string;
  readonly log: Logger;
  /** Before the names of all keys. */
  readonly prefix?: string;
};

const answerWithinMs = 250;
const connectWithinMs = 2_000;
const longestReconnectMs = 2_000;

/**
 * Counts in Redis, for all gateways that use it: each request in one script, so that nothing comes between. Throws when
 * Redis can't be used at the start; later what can't be counted within a quarter of a second throws as well.
 */
export async function redisLimiter({
  url,
  log,
  prefix = 'novapos:limit',
}: Options): Promise<RateLimiter> {
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: connectWithinMs,
    commandTimeout: answerWithinMs,
    maxRetriesPerRequest: 0,
    // Whoever waits for a connection is answered by the limiter of the process instead.
    enableOfflineQueue: false,
    retryStrategy: (times) => Math.min(times * 100, longestReconnectMs),
  });
  redis.on('error', (error: unknown) => {
    log.debug({ err: error }, 'the connection to Redis failed');
  });
  try {
    await redis.connect();
    await redis.ping();
  } catch (error) {
    redis.disconnect();
    throw new Error('GATEWAY_REDIS_URL is set, and no Redis can be used there.', { cause: error });
  }

  const nameOf = ({ key, group }: Bucket) => `${prefix}:{${group}}:${key}`;
  return {
    async take(buckets) {
      const names = buckets.flatMap((bucket) => [nameOf(bucket), `${nameOf(bucket)}:refused`]);
      const words = buckets.flatMap((bucket) => [intervalMs(bucket), bucket.amount]);
      const answer = await run(redis, takeScript, names, [minuteMs, ...words]);
      return takingOf(buckets, answer.map(Number));
    },
    async giveBack(buckets) {
      const worth = buckets.map((bucket) => bucket.amount * intervalMs(bucket));
      await run(redis, giveBackScript, buckets.map(nameOf), worth);
    },
    async close() {
      redis.disconnect();
    },
  };
}

async function run(
  redis: Redis,
  { lua, sha1 }: Script,
  keys: readonly string[],
  words: readonly number[],
): Promise<readonly unknown[]> {
  const rest = [...keys, ...words];
  try {
    return listOf(await redis.evalsha(sha1, keys.length, ...rest));
  } catch (error) {
    // A Redis that was started anew knows no scripts.
    if (!(error instanceof Error) || !error.message.startsWith('NOSCRIPT')) throw error;
    return listOf(await redis.eval(lua, keys.length, ...rest));
  }
}

function listOf(answer: unknown): readonly unknown[] {
  return Array.isArray(answer) ? (answer as readonly unknown[]) : [];
}

function takingOf(buckets: readonly Bucket[], [taken, ...rest]: readonly number[]) {
  const isTaken = taken === 1;
  const levels = buckets.map((bucket, index) => {
    const missingMs = rest[2 * index] ?? 0;
    const refused = rest[2 * index + 1] ?? 0;
    const before = levelOf(bucket, missingMs, refused);
    const takenMs = isTaken ? bucket.amount * intervalMs(bucket) : 0;
    return { ...levelOf(bucket, missingMs + takenMs, refused), retryMs: before.retryMs };
  });
  return { isTaken, levels };
}
