import fc from 'fast-check';
import { pointsEarned, pointsReversed, type PaidSale } from './earning.ts';
import type { Programme } from './programme.ts';
import { nextTier, tierAt, type Tier } from './tier.ts';

const plain: Programme = {
  isActive: true,
  currency: 'USD',
  pointsPerUnit: 1,
  unitMinor: 100,
  earnRounding: 'FLOOR',
  redeemPoints: 100,
  redeemMinor: 100,
  minimumRedeemPoints: 0,
  expiryMonths: null,
  tierWindowMonths: null,
  tiers: [],
  version: 1,
  changedAt: new Date(0),
};
const silver: Tier = { name: 'Silver', thresholdPoints: 100, earnMultiplierBasisPoints: 15_000 };
const gold: Tier = { name: 'Gold', thresholdPoints: 500, earnMultiplierBasisPoints: 20_000 };
const sale = (totalMinor: number, overrides: Partial<PaidSale> = {}): PaidSale => ({
  currency: 'USD',
  totalMinor,
  tenders: [{ type: 'CASH', amountMinor: totalMinor }],
  ...overrides,
});

describe('what a sale earns', () => {
  it.each([
    ['a point a dollar', {}, 1299, 12],
    ['a half rounded up', { earnRounding: 'HALF_UP' as const }, 1250, 13],
    ['less than a half dropped', { earnRounding: 'HALF_UP' as const }, 1249, 12],
    ['ten points a dollar', { pointsPerUnit: 10 }, 1299, 129],
    ['a point for two dollars', { unitMinor: 200 }, 1299, 6],
    ['nothing for nothing', {}, 0, 0],
    ['nothing while the programme is off', { isActive: false }, 1299, 0],
    ['nothing in another currency', { currency: 'EUR' }, 1299, 0],
  ])('is %s', (_what, terms, totalMinor, points) => {
    expect(pointsEarned({ ...plain, ...terms }, sale(totalMinor), 0)).toBe(points);
  });

  it('is nothing without a programme', () => {
    expect(pointsEarned(null, sale(1299), 0)).toBe(0);
  });

  it('leaves out what was paid with points', () => {
    const tenders = [
      { type: 'LOYALTY_POINTS', amountMinor: 300 },
      { type: 'CASH', amountMinor: 999 },
    ];
    expect(pointsEarned(plain, sale(1299, { tenders }), 0)).toBe(9);
  });

  it('is rounded once, with the multiplier of the tier', () => {
    const tiered = { ...plain, tiers: [silver, gold] };
    expect(pointsEarned(tiered, sale(1299), 99)).toBe(12);
    expect(pointsEarned(tiered, sale(1299), 100)).toBe(19);
    expect(pointsEarned(tiered, sale(1299), 500)).toBe(25);
  });

  it('is never more than everything can hold', () => {
    const lavish = { ...plain, pointsPerUnit: 10_000, unitMinor: 1 };
    expect(pointsEarned(lavish, sale(Number.MAX_SAFE_INTEGER), 0)).toBe(1_000_000_000);
  });

  it('is no less for who has earned more, nor for who pays more', () => {
    const tiered = { ...plain, tiers: [silver, gold], earnRounding: 'HALF_UP' as const };
    const amounts = fc.nat(1_000_000);
    fc.assert(
      fc.property(amounts, amounts, fc.nat(1000), fc.nat(1000), (paid, more, points, further) => {
        const low = pointsEarned(tiered, sale(paid), points);
        expect(pointsEarned(tiered, sale(paid), points + further)).toBeGreaterThanOrEqual(low);
        expect(pointsEarned(tiered, sale(paid + more), points)).toBeGreaterThanOrEqual(low);
      }),
    );
  });
});

describe('what is taken back', () => {
  const parts = fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 12 });

  it('is all of it, however many parts the refund has, and never more on the way', () => {
    fc.assert(
      fc.property(parts, fc.nat(1_000_000), (amounts, earned) => {
        const totalMinor = amounts.reduce((sum, amount) => sum + amount, 0);
        let refundedMinor = 0;
        let reversed = 0;
        for (const amount of amounts) {
          refundedMinor += amount;
          const now = pointsReversed({ earned, totalMinor, refundedMinor, isVoided: false });
          expect(now).toBeGreaterThanOrEqual(reversed);
          expect(now).toBeLessThanOrEqual(earned);
          reversed = now;
        }
        expect(reversed).toBe(earned);
      }),
    );
  });

  it.each([
    ['the share of the part, rounded down', { earned: 10, refundedMinor: 333 }, 3],
    ['nothing of an unknown sale', { earned: null, refundedMinor: 333 }, 0],
    ['all after a void', { earned: 10, refundedMinor: 0, isVoided: true }, 10],
    ['no more than all', { earned: 10, refundedMinor: 2000 }, 10],
  ])('is %s', (_what, facts, points) => {
    expect(pointsReversed({ totalMinor: 1000, isVoided: false, ...facts })).toBe(points);
  });
});

describe('a tier', () => {
  const tiers = [silver, gold];

  it.each([
    [0, null, 'Silver', 100],
    [100, 'Silver', 'Gold', 400],
    [499, 'Silver', 'Gold', 1],
    [500, 'Gold', null, undefined],
  ])('with %d points is %s, then %s', (points, name, next, missing) => {
    expect(tierAt(tiers, points)?.name ?? null).toBe(name);
    expect(nextTier(tiers, points)?.tier.name ?? null).toBe(next);
    expect(nextTier(tiers, points)?.missingPoints).toBe(missing);
  });

  it('never gets lower by points', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), (points, more) => {
        const before = tierAt(tiers, points)?.thresholdPoints ?? -1;
        expect(tierAt(tiers, points + more)?.thresholdPoints ?? -1).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});
