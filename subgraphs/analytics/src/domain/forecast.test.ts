import fc from 'fast-check';
import { backtest, forecastDays, forecastStore } from './forecast.ts';

const weeks = (count: number, week: readonly number[]) =>
  Array.from({ length: count }, () => week).flat();
const ahead = fc.integer({ min: 1, max: 28 });

describe('a forecast', () => {
  it('of a constant past is the constant', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000_000 }),
        fc.integer({ min: 42, max: 84 }),
        ahead,
        (value, length, days) => {
          const past = Array.from({ length }, () => value);
          expect(forecastDays(past, days)).toEqual(Array.from({ length: days }, () => value));
          expect(backtest(past).meanAbsoluteMinor).toBe(0);
        },
      ),
    );
  });

  it('repeats a week that is always the same', () => {
    const week = [100, 200, 300, 400, 500, 900, 0];
    expect(forecastDays(weeks(8, week), 14)).toEqual([...week, ...week]);
    expect(backtest(weeks(8, week))).toEqual({
      days: 28,
      meanAbsoluteMinor: 0,
      meanAbsoluteBasisPoints: 0,
    });
  });

  it('follows a straight line through the weeks', () => {
    const past = [100, 110, 120, 130, 140, 150, 160, 170].flatMap((value) =>
      weeks(1, [value, 0, 0, 0, 0, 0, 0]),
    );
    expect(forecastDays(past, 15)).toEqual([180, 0, 0, 0, 0, 0, 0, 190, 0, 0, 0, 0, 0, 0, 200]);
  });

  it('is never below zero, in whole units, as many days as asked', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -5000, max: 100_000 }), { minLength: 42, maxLength: 84 }),
        ahead,
        (past, days) => {
          const told = forecastDays(past, days);
          expect(told).toHaveLength(days);
          expect(told.every((value) => Number.isSafeInteger(value) && value >= 0)).toBe(true);
        },
      ),
    );
  });

  it('owns up to how far it was off', () => {
    const past = [
      ...weeks(5, [100, 100, 100, 100, 100, 100, 100]),
      ...weeks(1, [200, 100, 100, 100, 100, 100, 0]),
    ];
    // 4 weeks are needed to learn from, so that two weeks are tried: the last was off by 100 on two days.
    expect(backtest(past)).toEqual({
      days: 14,
      meanAbsoluteMinor: 14,
      meanAbsoluteBasisPoints: 385,
    });
  });

  it('names the days to come', () => {
    const past = weeks(6, [700, 0, 0, 0, 0, 0, 0]).map((totalMinor) => ({
      totalMinor,
      orders: totalMinor / 100,
    }));
    const told = forecastStore(past, {
      storeId: 's',
      currency: 'USD',
      firstDay: '2030-02-28',
      days: 2,
    });
    expect(told.days).toEqual([
      { businessDate: '2030-02-28', currency: 'USD', totalMinor: 700, orders: 7 },
      { businessDate: '2030-03-01', currency: 'USD', totalMinor: 0, orders: 0 },
    ]);
    expect(told.weeks).toBe(6);
  });
});
