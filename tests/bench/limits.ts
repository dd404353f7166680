import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { createLog } from '@novapos/chassis';
import { startRedisServer, type RedisServer } from '@novapos/chassis/testing';
import { openDecisions, type Decisions } from '../../gateway/embedded/bench/decisions.ts';
import { circumstances, percentiles, rounded } from './figures.ts';

type Sizes = { readonly decisions: number; readonly rate: number; readonly callers: number };

const warmUp = 2_000;
const tickMs = 10;

/**
 * How long the gateway takes to decide whether a partner's request is within its limits: four buckets at once. One after the other;
 * so many a second, in bunches, as requests come; and how many a second there can be at most. In the process, and in Redis where that is installed.
 */
export async function benchLimits(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      decisions: { type: 'string', default: '20000' },
      rate: { type: 'string', default: '1000' },
      callers: { type: 'string', default: '32' },
    },
  });
  const sizes = {
    decisions: Number(values.decisions),
    rate: Number(values.rate),
    callers: Number(values.callers),
  };
  const memory = await measure(null, sizes);
  const redis = await startRedisServer().catch(() => null);
  return { ...circumstances(), ...sizes, memory, redis: redis && (await inRedis(redis, sizes)) };
}

async function inRedis(redis: RedisServer, sizes: Sizes) {
  try {
    return await measure(redis.url, sizes);
  } finally {
    await redis.stop();
  }
}

async function measure(redisUrl: string | null, { decisions: count, rate, callers }: Sizes) {
  const decisions = await openDecisions(redisUrl, createLog({ level: 'error', name: 'bench' }));
  try {
    await byCallers(decisions, warmUp, callers);
    return {
      oneAfterTheOther: percentiles((await byCallers(decisions, count, 1)).durations),
      paced: percentiles(await paced(decisions, count, rate)),
      mostPerSecond: (await byCallers(decisions, count, callers)).perSecond,
    };
  } finally {
    await decisions.close();
  }
}

async function timed({ decide }: Decisions, turn: number): Promise<number> {
  const startedAt = performance.now();
  await decide(turn);
  return performance.now() - startedAt;
}

async function byCallers(decisions: Decisions, count: number, callers: number) {
  const durations: number[] = [];
  const startedAt = performance.now();
  let next = 0;
  await Promise.all(
    Array.from({ length: callers }, async () => {
      while (next < count) durations.push(await timed(decisions, next++));
    }),
  );
  const seconds = (performance.now() - startedAt) / 1_000;
  return { durations, perSecond: rounded(count / seconds) };
}

async function paced(decisions: Decisions, count: number, rate: number) {
  const startedAt = performance.now();
  const running: Promise<number>[] = [];
  while (running.length < count) {
    const due = Math.min(count, ((performance.now() - startedAt) / 1_000) * rate);
    while (running.length < due) running.push(timed(decisions, running.length));
    await pause(tickMs);
  }
  return Promise.all(running);
}
