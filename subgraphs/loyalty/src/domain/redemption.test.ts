import fc from 'fast-check';
import type { Programme } from './programme.ts';
import { pointsToRedeem, pointsWorth, worthMinorOf } from './redemption.ts';

const programme: Programme = {
  isActive: true,
  currency: 'USD',
  pointsPerUnit: 1,
  unitMinor: 100,
  earnRounding: 'FLOOR',
  redeemPoints: 3,
  redeemMinor: 2,
  minimumRedeemPoints: 10,
  expiryMonths: null,
  tierWindowMonths: null,
  tiers: [],
  version: 1,
  changedAt: new Date(0),
};

describe('the worth of points', () => {
  it('covers the amount that so many points pay, and one point fewer does not', () => {
    const figures = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(figures, figures, figures, (redeemPoints, redeemMinor, amountMinor) => {
        const terms = { ...programme, redeemPoints, redeemMinor };
        const points = Number(pointsWorth(terms, amountMinor));
        expect(worthMinorOf(terms, points)).toBeGreaterThanOrEqual(amountMinor);
        expect(worthMinorOf(terms, points - 1)).toBeLessThan(amountMinor);
      }),
    );
  });

  it('is nothing below zero, and never more than a number holds', () => {
    expect(worthMinorOf(programme, -5)).toBe(0);
    const dear = { ...programme, redeemPoints: 1, redeemMinor: 1_000_000_000 };
    expect(worthMinorOf(dear, Number.MAX_SAFE_INTEGER)).toBe(Number.MAX_SAFE_INTEGER);
  });
});

describe('points that pay', () => {
  const pay = (amountMinor: number, available: number, terms: Partial<Programme> = {}) =>
    pointsToRedeem({ ...programme, ...terms }, { amountMinor, currency: 'USD' }, available);

  it('are as many as are worth it, rounded up', () => {
    expect(pay(7, 100)).toEqual({ ok: true, value: 11 });
    expect(pay(8, 12)).toEqual({ ok: true, value: 12 });
  });

  it('are too few where fewer are there; their worth is told', () => {
    const refusal = { kind: 'PointsNotEnough', points: 11, worthMinor: 7 };
    expect(pay(8, 11)).toEqual({ ok: false, refusal });
  });

  it.each([
    ['programme_inactive', pay(8, 100, { isActive: false })],
    ['currency_differs', pay(8, 100, { currency: 'EUR' })],
    ['amount_invalid', pay(0, 100)],
    ['amount_invalid', pay(-5, 100)],
    ['amount_invalid', pay(2 ** 40, 2 ** 50)],
    ['below_minimum', pay(6, 100)],
  ])('are none: %s', (reason, outcome) => {
    expect(outcome).toEqual({ ok: false, refusal: { kind: 'PointsNotRedeemable', reason } });
  });

  it('are none without a programme', () => {
    const outcome = pointsToRedeem(null, { amountMinor: 8, currency: 'USD' }, 100);
    expect(outcome.ok).toBe(false);
  });
});
