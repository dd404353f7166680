/** How soon to look again: soon after work, ever more seldom when there is none. */
export type Pacing = {
  /** There was work: look again after the shortest rest. */
  readonly worked: () => void;
  /** There was none: the next rest is longer. */
  readonly idled: () => void;
  /** Work is coming: end a rest that would last longer than the shortest. */
  readonly nudge: () => void;
  /** Rest; ends at once when `signal` is aborted. */
  readonly rest: (signal: AbortSignal) => Promise<void>;
};

type Bounds = { readonly minMs: number; readonly maxMs: number };

const growth = 1.5;

/** Rests between these bounds. A nudge counts half the shortest, for what is told is committed within. */
export function pacing({ minMs, maxMs }: Bounds): Pacing {
  let restMs = minMs;
  let resting: { readonly endsAtMs: number; readonly endWithin: (ms: number) => void } | null =
    null;

  return {
    worked() {
      restMs = minMs;
    },
    idled() {
      restMs = Math.min(maxMs, restMs * growth);
    },
    nudge() {
      restMs = minMs / 2;
      if (resting && resting.endsAtMs - performance.now() > restMs) resting.endWithin(restMs);
    },
    rest: (signal) =>
      new Promise((resolve) => {
        const end = () => {
          clearTimeout(timer);
          signal.removeEventListener('abort', end);
          resting = null;
          resolve();
        };
        const endWithin = (ms: number) => {
          clearTimeout(timer);
          timer = setTimeout(end, ms).unref();
          resting = { endsAtMs: performance.now() + ms, endWithin };
        };
        let timer = setTimeout(end, 0);
        signal.addEventListener('abort', end);
        endWithin(signal.aborted ? 0 : restMs);
      }),
  };
}
