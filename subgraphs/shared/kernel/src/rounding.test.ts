import fc from 'fast-check';
import { absolute, divideRounded, toSafe } from './rounding.ts';

const modes = fc.constantFrom('HalfUp', 'Truncate', 'Bankers');
const divisors = fc.bigInt({ min: 1n, max: 10n ** 12n });

describe('rounding', () => {
  it.each([
    ['HalfUp', 5n, 2n, 3n],
    ['HalfUp', -5n, 2n, -3n],
    ['HalfUp', 249n, 100n, 2n],
    ['Truncate', 299n, 100n, 2n],
    ['Truncate', -299n, 100n, -2n],
    ['Bankers', 5n, 2n, 2n],
    ['Bankers', 7n, 2n, 4n],
    ['Bankers', -5n, 2n, -2n],
    ['Bankers', 251n, 100n, 3n],
    ['Bankers', 5n, -2n, -2n],
  ] as const)('%s makes %d / %d %d', (mode, numerator, denominator, result) => {
    expect(divideRounded(numerator, denominator, mode)).toBe(result);
  });

  it('is the same both sides of zero', () => {
    fc.assert(
      fc.property(fc.bigInt(), divisors, modes, (numerator, denominator, mode) => {
        const there = divideRounded(numerator, denominator, mode);
        expect(divideRounded(-numerator, denominator, mode)).toBe(-there);
        expect(divideRounded(numerator, -denominator, mode)).toBe(-there);
      }),
    );
  });

  it('is off by half a unit at most, or by less than one where it truncates', () => {
    fc.assert(
      fc.property(fc.bigInt(), divisors, modes, (numerator, denominator, mode) => {
        const off = absolute(divideRounded(numerator, denominator, mode) * denominator - numerator);
        expect(mode === 'Truncate' ? off < denominator : 2n * off <= denominator).toBe(true);
      }),
    );
  });

  it('nothing can be divided by zero', () => {
    expect(() => divideRounded(1n, 0n, 'HalfUp')).toThrow(RangeError);
  });

  it('an amount beyond 2^53-1 is refused, on either side', () => {
    const largest = Number.MAX_SAFE_INTEGER;
    expect(toSafe(BigInt(largest))).toEqual({ ok: true, value: largest });
    expect(toSafe(BigInt(-largest))).toEqual({ ok: true, value: -largest });
    for (const amount of [BigInt(largest) + 1n, -BigInt(largest) - 1n])
      expect(toSafe(amount)).toEqual({ ok: false, refusal: { kind: 'AmountOverflow' } });
  });
});
