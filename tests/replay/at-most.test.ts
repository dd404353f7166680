import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { eachAtMost } from './at-most.ts';

describe('many things done at once', () => {
  it('are each done once, no more at a time than told', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(30), fc.integer({ min: 1, max: 8 }), async (count, atOnce) => {
        const items = Array.from({ length: count }, (_, index) => index);
        const done: number[] = [];
        let busy = 0;
        let most = 0;
        await eachAtMost(atOnce, items, async (item) => {
          busy += 1;
          most = Math.max(most, busy);
          await wait(0);
          busy -= 1;
          done.push(item);
        });
        expect(done.sort((a, b) => a - b)).toEqual(items);
        expect(most).toBe(Math.min(atOnce, count));
      }),
      { numRuns: 20 },
    );
  });

  it('end with the first fault, and nothing more is begun', async () => {
    const begun: number[] = [];
    const doing = eachAtMost(2, [1, 2, 3, 4, 5], async (item) => {
      begun.push(item);
      await wait(0);
      if (item === 2) throw new Error('no');
      await wait(5);
    });
    await expect(doing).rejects.toThrow('no');
    await wait(10);
    expect(begun).toEqual([1, 2]);
  });
});
