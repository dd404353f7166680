import { describe, expect, it } from 'vitest';
import type { Tender } from '../../till/sales.ts';
import { dueAfter, quickAmounts, withTender } from './due.ts';

const toFive = (minor: number) => Math.round(minor / 5) * 5;
const card = (amountMinor: number): Tender => ({ type: 'CARD', amountMinor, cardToken: 't' });
const cash = (tenderedMinor: number): Tender => ({ type: 'CASH', tenderedMinor });

describe('what is left to pay', () => {
  it('is all of it at first, and rounded in cash', () => {
    expect(dueAfter(738, [], toFive)).toEqual({ restMinor: 738, cashMinor: 740 });
  });

  it('rounds only what cash pays', () => {
    expect(dueAfter(738, [card(100)], toFive)).toEqual({ restMinor: 638, cashMinor: 640 });
    expect(dueAfter(738, [cash(500)], toFive)).toEqual({ restMinor: 238, cashMinor: 240 });
  });
});

describe('one more tender', () => {
  it('adds cash to cash', () => {
    expect(withTender([cash(500), card(100)], cash(200))).toEqual([cash(700), card(100)]);
    expect(withTender([cash(500)], card(100))).toEqual([cash(500), card(100)]);
  });
});

describe('quick amounts', () => {
  const dollars = [10_000, 5_000, 2_000, 1_000, 500, 100, 25, 10, 5, 1];

  it('are the sums that people hand over', () => {
    expect(quickAmounts(1_237, dollars)).toEqual([1_500, 2_000, 5_000, 10_000]);
  });

  it('leave out the exact amount, which has its own key', () => {
    expect(quickAmounts(2_000, dollars)).toEqual([5_000, 10_000]);
  });

  it('are none where nothing is due', () => {
    expect(quickAmounts(0, dollars)).toEqual([]);
  });
});
