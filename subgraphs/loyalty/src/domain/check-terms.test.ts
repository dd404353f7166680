import { checkAdjustment } from './adjustment.ts';
import { checkTerms } from './check-terms.ts';
import type { Terms } from './programme.ts';

const terms: Terms = {
  isActive: true,
  currency: 'USD',
  pointsPerUnit: 1,
  unitMinor: 100,
  earnRounding: 'FLOOR',
  redeemPoints: 100,
  redeemMinor: 100,
  minimumRedeemPoints: 0,
  expiryMonths: 12,
  tierWindowMonths: null,
  tiers: [],
};
const tier = (name: string, thresholdPoints: number, earnMultiplierBasisPoints = 10_000) => ({
  name,
  thresholdPoints,
  earnMultiplierBasisPoints,
});
const fieldsOf = (change: Partial<Terms>) => {
  const checked = checkTerms({ ...terms, ...change });
  return checked.ok ? [] : checked.refusal.problems.map(({ field }) => field);
};

describe('the terms of a programme', () => {
  it('have their tiers in order, under trimmed names', () => {
    const checked = checkTerms({
      ...terms,
      tiers: [tier(' Gold ', 500, 20_000), tier('Silver', 0)],
    });
    expect(checked.ok && checked.value.tiers.map(({ name }) => name)).toEqual(['Silver', 'Gold']);
  });

  it.each([
    ['currency', { currency: 'usd' }],
    ['pointsPerUnit', { pointsPerUnit: 0 }],
    ['unitMinor', { unitMinor: 1_000_000_001 }],
    ['redeemPoints', { redeemPoints: -1 }],
    ['redeemMinor', { redeemMinor: 0 }],
    ['minimumRedeemPoints', { minimumRedeemPoints: -1 }],
    ['expiryMonths', { expiryMonths: 0 }],
    ['tierWindowMonths', { tierWindowMonths: 121 }],
    ['tiers.0.name', { tiers: [tier(' ', 0)] }],
    ['tiers.1.name', { tiers: [tier('Gold', 0), tier('gold', 10)] }],
    ['tiers.1.thresholdPoints', { tiers: [tier('Silver', 10), tier('Gold', 10)] }],
    ['tiers.0.thresholdPoints', { tiers: [tier('Silver', -1)] }],
    ['tiers.0.earnMultiplierBasisPoints', { tiers: [tier('Silver', 0, 0)] }],
    ['tiers', { tiers: [tier('Gold', 10, 9_000), tier('Silver', 0, 10_000)] }],
    ['tiers', { tiers: Array.from({ length: 11 }, (_, at) => tier(`T${at}`, at)) }],
  ])('can not have such %s', (field, change) => {
    expect(fieldsOf(change)).toEqual([field]);
  });

  it('tell all that is wrong at once', () => {
    expect(fieldsOf({ currency: '', expiryMonths: -1 })).toEqual(['currency', 'expiryMonths']);
  });
});

describe('an adjustment', () => {
  it.each([
    [0, 'why', ['points']],
    [10_000_001, 'why', ['points']],
    [-10_000_001, ' ', ['points', 'reason']],
    [1, 'x'.repeat(201), ['reason']],
  ])('of %d points is refused for its fields', (points, reason, fields) => {
    const checked = checkAdjustment({ points, reason });
    expect(checked.ok ? [] : checked.refusal.problems.map(({ field }) => field)).toEqual(fields);
  });

  it('has its reason without idle spaces', () => {
    expect(checkAdjustment({ points: -5, reason: ' found ' })).toEqual({
      ok: true,
      value: { points: -5, reason: 'found' },
    });
  });
});
