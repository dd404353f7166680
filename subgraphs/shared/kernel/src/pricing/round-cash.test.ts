import fc from 'fast-check';
import { policy } from '../../tests/examples.ts';
import { roundCash } from './round-cash.ts';

const modes = fc.constantFrom('HalfUp', 'Truncate', 'Bankers');
const coins = fc.constantFrom(1, 5, 10, 50, 100);

function coin(cashIncrementMinor: number, cashRounding: 'HalfUp' | 'Truncate' | 'Bankers') {
  return policy({ cashIncrementMinor, cashRounding });
}

describe('what is due in cash', () => {
  it.each([
    [1232, 5, 'HalfUp', 1230],
    [1233, 5, 'HalfUp', 1235],
    [-1233, 5, 'HalfUp', -1235],
    [1239, 5, 'Truncate', 1235],
    [1235, 10, 'HalfUp', 1240],
    [1245, 10, 'Bankers', 1240],
    [1255, 10, 'Bankers', 1260],
    [1233, 1, 'HalfUp', 1233],
    [2, 5, 'HalfUp', 0],
  ] as const)('%i to the nearest %i by %s is %i', (due, increment, mode, result) => {
    expect(roundCash(due, coin(increment, mode))).toBe(result);
  });

  it('can be paid in coins, is less than a coin off, and turns round with what is due', () => {
    fc.assert(
      fc.property(fc.integer(), coins, modes, (due, increment, mode) => {
        const cash = roundCash(due, coin(increment, mode));
        expect(Math.abs(cash % increment)).toBe(0);
        expect(Math.abs(cash - due)).toBeLessThan(increment);
        expect(roundCash(0 - due, coin(increment, mode))).toBe(0 - cash);
      }),
    );
  });

  it('has a smallest coin, and stays within 2^53-1', () => {
    expect(() => roundCash(1, coin(0, 'HalfUp'))).toThrow(RangeError);
    expect(() => roundCash(Number.MAX_SAFE_INTEGER, coin(100, 'HalfUp'))).toThrow(RangeError);
  });
});
