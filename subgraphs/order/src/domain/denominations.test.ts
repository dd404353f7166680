import { denominationsOf } from './denominations.ts';

describe('notes and coins', () => {
  it.each(['USD', 'EUR', 'GBP', 'CHF', 'JPY', 'PLN', 'KRW', 'KWD'])(
    'of %s are each above zero, the largest first, and no value twice',
    (currency) => {
      const values = denominationsOf(currency);
      const sorted = [...new Set(values)].sort((left, right) => right - left);
      expect(values).toEqual(sorted);
      expect(Math.min(...values)).toBeGreaterThan(0);
    },
  );

  it('are those of the country where they are known', () => {
    expect(denominationsOf('USD')).toContain(25);
    expect(denominationsOf('EUR')).toContain(20);
    expect(denominationsOf('CHF').at(-1)).toBe(5);
    expect(denominationsOf('JPY').slice(0, 2)).toEqual([10_000, 5_000]);
  });

  it('go up to 500 of the main unit elsewhere, or to 50,000 of one without parts', () => {
    expect(denominationsOf('PLN')[0]).toBe(50_000);
    expect(denominationsOf('KWD')[0]).toBe(500_000);
    expect(denominationsOf('KRW')[0]).toBe(50_000);
    expect(denominationsOf('PLN').slice(-4)).toEqual([10, 5, 2, 1]);
  });
});
