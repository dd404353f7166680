/** The clock's alarm; answers how to take it back. */
export type After = (milliseconds: number, work: () => void) => () => void;

/** When something is done again. */
export type Rhythm = {
  readonly start: () => void;
  /** Once more soon, before its time. */
  readonly soon: () => void;
  /** Once more in its time: ever later while nobody answers. */
  readonly next: (isOnline: boolean) => void;
  readonly stop: () => void;
};

const everyMs = 30_000;
const soonMs = 1_000;
const firstProbeMs = 2_000;
const longestProbeMs = 15_000;

/** Half a minute more or less, so that not all tills of a shop ask at once. */
export function createRhythm(
  { after, random }: { readonly after: After; readonly random: () => number },
  work: () => void,
): Rhythm {
  let probeMs = firstProbeMs;
  let takeBack: (() => void) | null = null;
  let isStopped = true;

  function plan(milliseconds: number): void {
    takeBack?.();
    takeBack = isStopped ? null : after(milliseconds, work);
  }

  return {
    start() {
      isStopped = false;
    },
    soon() {
      plan(soonMs);
    },
    next(isOnline) {
      plan((isOnline ? everyMs : probeMs) * (0.8 + random() * 0.4));
      probeMs = isOnline ? firstProbeMs : Math.min(probeMs * 2, longestProbeMs);
    },
    stop() {
      isStopped = true;
      takeBack?.();
      takeBack = null;
    },
  };
}
