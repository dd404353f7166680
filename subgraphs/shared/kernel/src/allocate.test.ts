import fc from 'fast-check';
import { allocate, type Allocation } from './allocate.ts';

const totals = fc.oneof(fc.integer({ min: -1000, max: 1000 }), fc.maxSafeInteger());
const weights = fc.oneof(fc.nat(5), fc.nat(10_000), fc.maxSafeNat());
const takers = fc
  .uniqueArray(fc.string({ maxLength: 3 }), { minLength: 1, maxLength: 8 })
  .chain((keys) =>
    fc.tuple(...keys.map((key) => fc.record({ key: fc.constant(key), weight: weights }))),
  );

function amounts(allocations: readonly Allocation[]): readonly number[] {
  return allocations.map(({ amountMinor }) => amountMinor);
}

function even(...keys: readonly string[]) {
  return keys.map((key) => ({ key, weight: 1 }));
}

describe('sharing out an amount', () => {
  it('gives the odd cent to the smaller key, wherever it stands', () => {
    expect(allocate(100, even('a', 'b', 'c'))).toEqual([
      { key: 'a', amountMinor: 34 },
      { key: 'b', amountMinor: 33 },
      { key: 'c', amountMinor: 33 },
    ]);
    expect(amounts(allocate(100, even('c', 'b', 'a')))).toEqual([33, 33, 34]);
  });

  it('gives the odd cent to the largest remainder: 10 over 1, 2, 4 is 1.43, 2.86, 5.71', () => {
    const unequal = [
      { key: 'a', weight: 1 },
      { key: 'b', weight: 2 },
      { key: 'c', weight: 4 },
    ];
    expect(amounts(allocate(10, unequal))).toEqual([1, 3, 6]);
  });

  it('gives nothing for a weight of zero, unless all are zero', () => {
    const some = [
      { key: 'a', weight: 0 },
      { key: 'b', weight: 3 },
    ];
    expect(amounts(allocate(5, some))).toEqual([0, 5]);
    expect(
      amounts(
        allocate(
          5,
          some.map(({ key }) => ({ key, weight: 0 })),
        ),
      ),
    ).toEqual([3, 2]);
  });

  it('of nothing gives nothing, to nobody as well', () => {
    expect(amounts(allocate(0, even('a', 'b')))).toEqual([0, 0]);
    expect(allocate(0, [])).toEqual([]);
  });

  it('needs somebody to take it, and weights that are whole from zero up', () => {
    expect(() => allocate(1, [])).toThrow(RangeError);
    expect(() => allocate(0.5, even('a'))).toThrow(RangeError);
    for (const weight of [-1, 0.5, NaN])
      expect(() => allocate(1, [{ key: 'a', weight }])).toThrow(RangeError);
  });

  it('loses and makes no cent', () => {
    fc.assert(
      fc.property(totals, takers, (whole, shares) => {
        const parts = amounts(allocate(whole, shares));
        expect(parts.reduce((sum, part) => sum + BigInt(part), 0n)).toBe(BigInt(whole));
      }),
    );
  });

  it('keeps each within one minor unit of the exact share', () => {
    fc.assert(
      fc.property(totals, takers, (whole, shares) => {
        const all = shares.reduce((sum, { weight }) => sum + BigInt(weight), 0n);
        fc.pre(all > 0n);
        allocate(whole, shares).forEach(({ amountMinor }, index) => {
          const exact = BigInt(whole) * BigInt(shares[index]?.weight ?? 0);
          const off = BigInt(amountMinor) * all - exact;
          expect(off > -all && off < all).toBe(true);
        });
      }),
    );
  });

  it('gives the exact negative of the negative amount', () => {
    fc.assert(
      fc.property(totals, takers, (whole, shares) => {
        expect(amounts(allocate(0 - whole, shares))).toEqual(
          amounts(allocate(whole, shares)).map((part) => 0 - part),
        );
      }),
    );
  });

  it('gives each the same wherever it stands', () => {
    fc.assert(
      fc.property(totals, takers, (whole, shares) => {
        const turned = allocate(whole, [...shares].reverse());
        expect([...turned].reverse()).toEqual(allocate(whole, shares));
      }),
    );
  });
});
