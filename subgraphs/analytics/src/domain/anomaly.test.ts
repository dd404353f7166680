import fc from 'fast-check';
import { findAnomalies, type RegisterDay } from './anomaly.ts';

const day = (overrides: Partial<RegisterDay> = {}): RegisterDay => ({
  orders: 100,
  refunds: 0,
  voids: 0,
  priceOverrides: 0,
  ...overrides,
});
const usual = (count: number, of: Partial<RegisterDay> = {}) =>
  Array.from({ length: count }, () => day(of));

describe('what is not usual', () => {
  it('is a figure above the mean and three standard deviations', () => {
    const mixed = [...usual(10, { voids: 1 }), ...usual(10, { voids: 3 })];
    // Mean 2, deviation 1: the bound is 5.
    expect(findAnomalies(day({ voids: 5 }), mixed)).toEqual([]);
    expect(findAnomalies(day({ voids: 6 }), mixed)).toEqual([
      { kind: 'VOIDS', observed: '6', expected: '5' },
    ]);
  });

  it('tells refunds as a share of sales and refunds', () => {
    expect(findAnomalies(day({ orders: 20, refunds: 10 }), usual(10, { refunds: 1 }))).toEqual([
      { kind: 'REFUND_RATE', observed: '33.333', expected: '0.99' },
    ]);
  });

  it('is nothing while cases are few or the store is hardly known', () => {
    expect(findAnomalies(day({ priceOverrides: 4 }), usual(20))).toEqual([]);
    expect(findAnomalies(day({ priceOverrides: 40 }), usual(6))).toEqual([]);
    expect(findAnomalies(day({ priceOverrides: 40 }), usual(7))).toEqual([
      { kind: 'PRICE_OVERRIDES', observed: '40', expected: '0' },
    ]);
  });

  it('agrees with the same sum in fractions', () => {
    const count = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(count, fc.array(count, { minLength: 7, maxLength: 40 }), (voids, past) => {
        const mean = past.reduce((sum, value) => sum + value, 0) / past.length;
        const variance = past.reduce((sum, value) => sum + (value - mean) ** 2, 0) / past.length;
        const bound = mean + 3 * Math.sqrt(variance);
        fc.pre(Math.abs(voids - bound) > 1e-6);
        const found = findAnomalies(
          day({ voids }),
          past.map((value) => day({ voids: value })),
        );
        expect(found.length > 0).toBe(voids >= 5 && voids > bound);
      }),
    );
  });
});
