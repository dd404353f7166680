import { setTimeout as pause } from 'node:timers/promises';
import type { Till } from './till.ts';

/** How fast is sold, and for how long. */
export type Pace = { readonly perSecond: number; readonly seconds: number };

/** What came of it. */
export type PacedSales = {
  /** How long each sale took that was made. */
  readonly durationsMs: readonly number[];
  readonly failures: readonly string[];
};

/** Sell at a steady pace, one till after the other, whether or not the sales before have ended. */
export async function sellAtPace(
  tills: readonly Till[],
  { perSecond, seconds }: Pace,
): Promise<PacedSales> {
  const durationsMs: number[] = [];
  const failures: string[] = [];
  const run = Math.floor(performance.now() * 1_000);
  const startedAt = performance.now();
  const timed = async (till: Till, sale: number) => {
    const saleStartedAt = performance.now();
    await till.sell(sale).then(
      () => durationsMs.push(performance.now() - saleStartedAt),
      (error: unknown) => failures.push(String(error)),
    );
  };
  const sales: Promise<void>[] = [];
  for (let sale = 0; sale < Math.round(perSecond * seconds); sale += 1) {
    await pause(Math.max(0, startedAt + (sale * 1_000) / perSecond - performance.now()));
    const till = tills[sale % tills.length];
    if (till) sales.push(timed(till, run + sale));
  }
  await Promise.all(sales);
  return { durationsMs, failures };
}
