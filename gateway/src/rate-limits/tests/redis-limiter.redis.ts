import { setTimeout as pause } from 'node:timers/promises';
import { startRedisServer, type RedisServer } from '@novapos/chassis/testing';
import { pino } from 'pino';
import { openLimiter } from '../open-limiter.ts';
import { redisLimiter } from '../redis-limiter.ts';
import { describeLimiter, waiting } from './describe-limiter.ts';

const log = pino({ level: 'silent' });
const opened: RedisServer[] = [];

async function aRedis(): Promise<RedisServer> {
  const server = await startRedisServer();
  opened.push(server);
  return server;
}

afterAll(async () => {
  for (const { stop } of opened) await stop();
});

describeLimiter('Redis', {
  open: async () => redisLimiter({ url: (await aRedis()).url, log }),
  pass: waiting,
});

const one = { key: 'a', group: 't', perMinute: 10, amount: 1 };
const all = { ...one, amount: 10 };

describe('rate limits in Redis', () => {
  it('are shared by all gateways', async () => {
    const { url } = await aRedis();
    const gateways = await Promise.all([1, 2, 3].map(() => redisLimiter({ url, log })));
    const takings = await Promise.all(
      gateways.flatMap(({ take }) => Array.from({ length: 10 }, () => take([one]))),
    );
    expect(takings.filter(({ isTaken }) => isTaken)).toHaveLength(10);
    await Promise.all(gateways.map(({ close }) => close()));
  });

  it('are forgotten once they are full again', async () => {
    const { url } = await aRedis();
    const limiter = await redisLimiter({ url, log });
    await limiter.take([{ ...one, perMinute: 600 }]);
    await pause(300);
    await limiter.take([{ ...one, perMinute: 600, amount: 0 }]);
    const { Redis } = await import('ioredis');
    const redis = new Redis(url);
    expect(await redis.keys('*')).toEqual([]);
    redis.disconnect();
    await limiter.close();
  });

  it('need a Redis that can be used at the start, and say so', async () => {
    const server = await aRedis();
    await server.stop();
    const opening = openLimiter({ redisUrl: server.url, log, onChange: () => undefined });
    await expect(opening).rejects.toThrow(
      'GATEWAY_REDIS_URL is set, and no Redis can be used there.',
    );
  });

  it('are counted in the process while Redis is away, and in Redis when it is back, started anew', async () => {
    const server = await aRedis();
    const changes: boolean[] = [];
    const limiter = await openLimiter({
      redisUrl: server.url,
      log,
      onChange: (isLocal) => changes.push(isLocal),
    });
    expect((await limiter.take([all])).isTaken).toBe(true);
    expect((await limiter.take([one])).isTaken).toBe(false);
    await server.stop();
    const startedAt = performance.now();
    expect((await limiter.take([all])).isTaken).toBe(true);
    expect((await limiter.take([one])).isTaken).toBe(false);
    expect(performance.now() - startedAt).toBeLessThan(1_000);
    expect(changes).toEqual([true]);
    await server.start();
    for (let tries = 0; tries < 200 && changes.length < 2; tries += 1) {
      await limiter.take([{ ...one, key: 'b', perMinute: 1_000_000 }]);
      await pause(25);
    }
    expect(changes).toEqual([true, false]);
    expect((await limiter.take([all])).isTaken).toBe(true);
    await limiter.close();
  });
});
