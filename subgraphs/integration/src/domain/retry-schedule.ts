const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

/** How long after a failed attempt the next one comes; the last one holds for all that follow. */
const delaysMs = [
  5 * second,
  30 * second,
  2 * minute,
  10 * minute,
  30 * minute,
  hour,
  2 * hour,
  3 * hour,
] as const;
const longestMs = 3 * hour;

/** For so long after its first attempt a delivery is tried. */
export const triedForMs = 24 * hour;

/** For so long nothing is delivered to an endpoint before it is paused by itself. */
export const failingForMs = 24 * hour;

/** An attempt that failed. */
export type Failed = {
  /** Attempts so far, this one counted. */
  readonly tries: number;
  /** Since the first of them. */
  readonly elapsedMs: number;
  /** What the receiver asked for with 429 or 503, if it did. */
  readonly retryAfterMs: number | null;
  /** At least 0, below 1. */
  readonly random: number;
};

/**
 * How long to wait for the next attempt; null when it is given up. A fifth more or less than the schedule says, so that
 * what failed together does not come back together; no sooner than the receiver asked for, up to three hours; and
 * once more at the very end.
 */
export function nextDelayMs({ tries, elapsedMs, retryAfterMs, random }: Failed): number | null {
  if (elapsedMs >= triedForMs) return null;
  const scheduled = delaysMs[tries - 1] ?? longestMs;
  const jittered = Math.round(scheduled * (0.8 + 0.4 * random));
  const wished = Math.min(retryAfterMs ?? 0, longestMs);
  return Math.min(Math.max(jittered, wished), triedForMs - elapsedMs);
}
