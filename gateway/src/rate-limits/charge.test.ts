import fc from 'fast-check';
import { createCharging } from './charge.ts';
import type { Limited } from './limited.ts';
import { memoryLimiter } from './memory-limiter.ts';

function limited(requests: number, cost: number): Limited {
  return {
    scope: 'key',
    subject: 'k',
    tenantId: 't',
    partnerId: 'p',
    perMinute: { requests, cost },
  };
}

type Step = { readonly cost: number; readonly share: number; readonly waitMs: number };
const steps = fc.array(
  fc.record({
    cost: fc.integer({ min: 0, max: 300 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    waitMs: fc.integer({ min: 0, max: 20_000 }),
  }),
  { maxLength: 60 },
);

async function charged(taken: readonly Step[], perMinute: number) {
  let now = 0;
  const charge = createCharging({
    limiter: memoryLimiter({ clock: () => now }),
    onRefused: () => undefined,
    onFault: (error) => {
      throw error;
    },
  });
  let spent = 0;
  for (const { cost, share, waitMs } of taken) {
    now += waitMs;
    const actual = Math.floor(cost * share);
    try {
      const { settle } = await charge([limited(0, perMinute)], cost, () => undefined);
      const status = settle(actual);
      expect(status?.currentlyAvailable).toBeGreaterThanOrEqual(0);
      expect(status?.currentlyAvailable).toBeLessThanOrEqual(perMinute);
      spent += actual;
    } catch (error) {
      expect(error).toMatchObject({ code: expect.stringMatching(/LIMIT/) as string });
    }
  }
  return { spent, now };
}

describe('the charge of a request', () => {
  it('never lets through more than the bucket and what came back since', async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.integer({ min: 1, max: 500 }), async (taken, perMinute) => {
        const { spent, now } = await charged(taken, perMinute);
        expect(spent).toBeLessThanOrEqual(perMinute + (now / 60_000) * perMinute + 1e-6);
      }),
    );
  });

  it('is nothing where nothing cost anything: whoever gets all back is never refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 100 })), async (costs) => {
        const charge = createCharging({
          limiter: memoryLimiter({ clock: () => 0 }),
          onRefused: () => undefined,
          onFault: () => undefined,
        });
        for (const cost of costs) {
          const { settle } = await charge([limited(0, 100)], cost, () => undefined);
          expect(settle(0)?.currentlyAvailable).toBe(100);
        }
      }),
    );
  });
});
