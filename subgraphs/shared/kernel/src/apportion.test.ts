import fc from 'fast-check';
import { apportion, sumOfClaims, type Claim } from './apportion.ts';
import { absolute, divideRounded } from './rounding.ts';

const modes = fc.constantFrom('HalfUp', 'Truncate', 'Bankers');
const claimLists: fc.Arbitrary<Claim[]> = fc
  .uniqueArray(fc.string({ maxLength: 2 }), { maxLength: 7 })
  .chain((keys) =>
    fc.tuple(
      ...keys.map((key) =>
        fc.record({
          key: fc.constant(key),
          numerator: fc.bigInt({ min: -20n, max: 20n }),
          denominator: fc.constantFrom(1n, 2n, 3n, 4n, 6n),
        }),
      ),
    ),
  );

function half(key: string, halves: bigint): Claim {
  return { key, numerator: halves, denominator: 2n };
}

function everyList(law: (claims: readonly Claim[], whole: bigint) => void): void {
  fc.assert(
    fc.property(claimLists, modes, (claims, mode) => {
      const { numerator, denominator } = sumOfClaims(claims);
      law(claims, divideRounded(numerator, denominator, mode));
    }),
    { numRuns: 500 },
  );
}

describe('parting a whole by exact claims', () => {
  it('claims that cancel out are turned round with their keys', () => {
    expect(apportion(0n, [half('a', 1n), half('b', -1n)])).toEqual([1n, -1n]);
    expect(apportion(0n, [half('a', -1n), half('b', 1n)])).toEqual([-1n, 1n]);
  });

  it('the parts sum to the whole, and none is a unit or more off its claim', () => {
    everyList((claims, whole) => {
      const parts = apportion(whole, claims);
      expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(whole);
      claims.forEach(({ numerator, denominator }, index) => {
        const off = absolute((parts[index] ?? 0n) * denominator - numerator);
        expect(off < denominator).toBe(true);
      });
    });
  });

  it('negating all negates every part', () => {
    everyList((claims, whole) => {
      const negated = claims.map((claim) => ({ ...claim, numerator: -claim.numerator }));
      expect(apportion(-whole, negated)).toEqual(apportion(whole, claims).map((part) => -part));
    });
  });

  it('the order of the claims changes no part', () => {
    everyList((claims, whole) => {
      const turned = apportion(whole, [...claims].reverse());
      expect([...turned].reverse()).toEqual(apportion(whole, claims));
    });
  });

  it('a whole that is not the sum of its claims is a fault', () => {
    expect(() => apportion(3n, [half('a', 3n)])).toThrow(RangeError);
    expect(() => apportion(0n, [half('a', 3n)])).toThrow(RangeError);
  });
});
