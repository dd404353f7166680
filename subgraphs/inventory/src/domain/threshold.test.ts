import fc from 'fast-check';
import { becomesLow, checkThreshold } from './threshold.ts';

describe('a threshold', () => {
  it('is zero or more', () => {
    expect(checkThreshold(0)).toEqual({ ok: true, value: 0 });
    expect(checkThreshold(-1)).toMatchObject({ refusal: { kind: 'StockThresholdInvalid' } });
  });

  it.each([
    [11, 10, true],
    [11, 9, true],
    [10, 9, false],
    [9, 10, false],
    [11, 11, false],
    [5, 20, false],
  ])('of 10, from %i on hand to %i, is crossed: %p', (before, after, isCrossed) => {
    expect(becomesLow({ before, after, threshold: 10 })).toBe(isCrossed);
  });

  it('that is not set is never crossed', () => {
    expect(becomesLow({ before: 1, after: -1, threshold: null })).toBe(false);
  });

  it('is crossed once on each way from above to below, however many movements it takes', () => {
    const figures = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(figures, fc.nat(20), (levels, threshold) => {
        const steps = levels.slice(1).map((after, at) => ({ before: levels[at] ?? 0, after }));
        const crossings = steps.filter((step) => becomesLow({ ...step, threshold })).length;
        const isLow = levels.map((level) => level <= threshold);
        const falls = isLow.filter((low, at) => at > 0 && low && isLow[at - 1] === false).length;
        expect(crossings).toBe(falls);
      }),
    );
  });
});
