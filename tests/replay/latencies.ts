/** How long sales took, in milliseconds: the time that half, 95 and 99 of a hundred stayed within. */
export type Latencies = {
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
};

/** The percentiles of durations by nearest rank; all 0 where there are none. */
export function latenciesOf(durationsMs: readonly number[]): Latencies {
  const sorted = Float64Array.from(durationsMs).sort();
  const at = (percent: number): number => {
    const rank = Math.ceil((percent / 100) * sorted.length);
    return Math.round((sorted[rank - 1] ?? 0) * 10) / 10;
  };
  return { p50Ms: at(50), p95Ms: at(95), p99Ms: at(99) };
}
