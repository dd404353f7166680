import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { sellBaskets, type Order } from './sell-baskets.ts';

async function* stream(
  registers: readonly number[],
): AsyncGenerator<Order<number>, void, undefined> {
  for (const [work, register] of registers.entries()) yield { register: `R${register}`, work };
}

const never = new AbortController().signal;

describe('selling with several tills', () => {
  it('sells everything once, one thing at a time at a register, no more at once than tills', async () => {
    const lists = fc.array(fc.nat(5), { maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(lists, fc.integer({ min: 1, max: 8 }), async (registers, tills) => {
        const busy = new Set<string>();
        const sold: number[] = [];
        await sellBaskets(stream(registers), {
          tills,
          signal: never,
          sell: async ({ register, work }) => {
            expect(busy.has(register)).toBe(false);
            busy.add(register);
            expect(busy.size).toBeLessThanOrEqual(tills);
            await wait(0);
            busy.delete(register);
            sold.push(work);
          },
        });
        expect(sold.sort((a, b) => a - b)).toEqual(registers.map((_register, work) => work));
      }),
      { numRuns: 30 },
    );
  });

  it('keeps the order of a register', async () => {
    const sold: number[] = [];
    await sellBaskets(stream([1, 1, 1, 1]), {
      tills: 4,
      signal: never,
      sell: async ({ work }) => void sold.push(work),
    });
    expect(sold).toEqual([0, 1, 2, 3]);
  });

  it('finishes what has begun when it is stopped, and begins nothing more', async () => {
    const stop = new AbortController();
    const begun: number[] = [];
    const ended: number[] = [];
    await sellBaskets(stream([1, 2, 3, 1, 2, 3]), {
      tills: 2,
      signal: stop.signal,
      sell: async ({ work }) => {
        begun.push(work);
        if (begun.length === 3) stop.abort();
        await wait(5);
        ended.push(work);
      },
    });
    expect(begun).toHaveLength(3);
    expect(ended.sort()).toEqual(begun.sort());
  });

  it('ends with the fault of a sale that could not be asked for', async () => {
    const sell = async ({ work }: Order<number>): Promise<void> => {
      if (work === 1) throw new Error('the line is dead');
    };
    const selling = sellBaskets(stream([1, 2, 3]), { tills: 2, signal: never, sell });
    await expect(selling).rejects.toThrow('the line is dead');
  });
});
