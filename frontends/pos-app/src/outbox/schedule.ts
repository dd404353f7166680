import { backoffMs } from './after.ts';
import type { OutboxRow } from './row.ts';

const regularlyMs = 30_000;
const soonestMs = 100;

/** When to try again by itself: regularly, sooner where something is due, later the longer nobody answers. */
export function nextTryMs(
  rows: readonly OutboxRow[],
  silentRuns: number,
  { now, random }: { readonly now: number; readonly random: number },
): number {
  const due = rows
    .filter(({ state, dueAt }) => state === 'waiting' && dueAt > 0)
    .map(({ dueAt }) => dueAt - now);
  const silence = silentRuns > 0 ? backoffMs(silentRuns, random) : regularlyMs;
  return Math.max(soonestMs, Math.min(silence, ...due));
}
