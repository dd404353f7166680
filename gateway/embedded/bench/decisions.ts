import type { Logger } from 'pino';
import { createCharging } from '../../src/rate-limits/charge.ts';
import type { Limited } from '../../src/rate-limits/limited.ts';
import { memoryLimiter } from '../../src/rate-limits/memory-limiter.ts';
import { redisLimiter } from '../../src/rate-limits/redis-limiter.ts';

/** Decides over one request of a partner: four buckets, a part of the cost given back. */
export type Decisions = {
  readonly decide: (turn: number) => Promise<void>;
  readonly close: () => Promise<void>;
};

const keys = 1_000;
const tenants = 50;
const enough = { requests: 1_000_000, cost: 100_000_000 };

/** Open the decisions over rate limits as the gateway takes them, counted in this process or in a Redis. */
export async function openDecisions(redisUrl: string | null, log: Logger): Promise<Decisions> {
  const limiter = redisUrl === null ? memoryLimiter() : await redisLimiter({ url: redisUrl, log });
  const charge = createCharging({
    limiter,
    onRefused: () => undefined,
    onFault: (error) => {
      log.error({ err: error }, 'points of cost could not be given back');
    },
  });
  return {
    async decide(turn) {
      const { settle } = await charge(limitedOf(turn), 120, () => undefined);
      settle(40);
    },
    close: limiter.close,
  };
}

function limitedOf(turn: number): readonly Limited[] {
  const key = turn % keys;
  const tenantId = `tenant-${key % tenants}`;
  const own = { tenantId, partnerId: `partner-${key}`, perMinute: enough };
  return [
    { ...own, scope: 'key', subject: `key-${key}` },
    { ...own, scope: 'tenant', subject: '', partnerId: null },
  ];
}
