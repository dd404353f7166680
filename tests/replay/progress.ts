import { noFigures, type GrowingFigures } from './figures.ts';
import type { Failure } from './till.ts';

/** How far a replay has come. */
export type Progress = {
  /** Baskets to be sold in all. */
  readonly toSell: number;
  /** Found sold by earlier runs. */
  soldBefore: number;
  soldNow: number;
  retries: number;
  readonly failures: Failure[];
  readonly durationsMs: number[];
  /** What the baskets sold so far come to, by the files. */
  readonly figures: GrowingFigures;
};

/** Nothing sold yet. */
export function noProgress(toSell: number): Progress {
  const figures = noFigures();
  return { toSell, soldBefore: 0, soldNow: 0, retries: 0, failures: [], durationsMs: [], figures };
}

const everyMs = 1000;

/** Report how far it is each second until stopped; answers the seconds it took when stopped. */
export function follow(progress: Progress, report: (text: string) => void): () => number {
  const startedMs = performance.now();
  let lastMs = startedMs;
  let lastSold = 0;

  function tell(): void {
    const nowMs = performance.now();
    const perSecond = ((progress.soldNow - lastSold) * 1000) / Math.max(nowMs - lastMs, 1);
    lastMs = nowMs;
    lastSold = progress.soldNow;
    const { soldBefore, soldNow, toSell, failures, retries } = progress;
    report(
      `sold ${soldBefore + soldNow} of ${toSell} (${soldBefore} before), ` +
        `${perSecond.toFixed(1)} sales/s, ${failures.length} failures, ${retries} retries`,
    );
  }

  const timer = setInterval(tell, everyMs);
  return () => {
    clearInterval(timer);
    tell();
    return (performance.now() - startedMs) / 1000;
  };
}
