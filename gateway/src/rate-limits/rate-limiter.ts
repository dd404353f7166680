/** Something that is used up and comes back evenly, so that from empty to full takes a minute. */
export type Bucket = {
  /** Whose it is and of what. */
  readonly key: string;
  /** Buckets of one request share it, so that a store that is spread over machines keeps them together. */
  readonly group: string;
  /** What it holds, and what comes back within a minute. */
  readonly perMinute: number;
  /** What is taken, or given back. */
  readonly amount: number;
};

/** How a bucket stands. */
export type Level = {
  readonly remaining: number;
  /** Milliseconds until it is full. */
  readonly resetMs: number;
  /** Milliseconds until the amount can be taken; 0 where it can be now. */
  readonly retryMs: number;
  /** What was asked of it in vain within this minute. */
  readonly refused: number;
};

/** Whether everything was taken, and how each bucket stands after it, in the order of asking. */
export type Taking = { readonly isTaken: boolean; readonly levels: readonly Level[] };

/** Counts what is taken from buckets, over all gateways that share it. */
export interface RateLimiter {
  /** Take from all buckets, or, where one holds too little, from none. */
  readonly take: (buckets: readonly Bucket[]) => Promise<Taking>;
  /** Put back what was taken and not needed. */
  readonly giveBack: (buckets: readonly Bucket[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** From empty to full. */
export const minuteMs = 60_000;

// Sums of fractions of a millisecond come out a little wrong.
const tolerance = 1e-6;

/** How long one unit takes to come back. */
export function intervalMs({ perMinute }: Pick<Bucket, 'perMinute'>): number {
  return minuteMs / perMinute;
}

/** How a bucket stands from which so many milliseconds' worth is missing. */
export function levelOf(bucket: Bucket, missingMs: number, refused: number): Level {
  const interval = intervalMs(bucket);
  const afterMs = missingMs + bucket.amount * interval;
  return {
    remaining: Math.max(0, Math.floor((minuteMs - missingMs) / interval + tolerance)),
    resetMs: missingMs,
    retryMs: afterMs > minuteMs + tolerance ? afterMs - minuteMs : 0,
    refused,
  };
}
