import { latenciesOf } from './latencies.ts';

describe('how long sales took', () => {
  it('is told by the time that half, 95 and 99 of a hundred stayed within', () => {
    const hundred = Array.from({ length: 100 }, (_each, index) => 100 - index);
    expect(latenciesOf(hundred)).toEqual({ p50Ms: 50, p95Ms: 95, p99Ms: 99 });
    expect(latenciesOf([7.04])).toEqual({ p50Ms: 7, p95Ms: 7, p99Ms: 7 });
  });

  it('is nothing where nothing was sold', () => {
    expect(latenciesOf([])).toEqual({ p50Ms: 0, p95Ms: 0, p99Ms: 0 });
  });
});
