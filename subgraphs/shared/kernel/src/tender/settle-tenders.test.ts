import fc from 'fast-check';
import { settleTenders, type OfferedTender } from './settle-tenders.ts';

const exact = { cashIncrementMinor: 1, cashRounding: 'HalfUp' } as const;
const toFive = { cashIncrementMinor: 5, cashRounding: 'HalfUp' } as const;
const cash = (amountMinor: number): OfferedTender => ({ type: 'CASH', amountMinor });
const coupon = (amountMinor: number): OfferedTender => ({ type: 'COUPON', amountMinor });
const card = (amountMinor: number | null): OfferedTender => ({ type: 'CARD', amountMinor });

describe('setting tenders against what is due', () => {
  it('gives change in cash', () => {
    expect(settleTenders(735, [cash(1000)], exact)).toMatchObject({
      ok: true,
      value: { changeMinor: 265, cashRoundingMinor: 0, tenders: [{ amountMinor: 735 }] },
    });
  });

  it('rounds what is paid in cash to the increment, after coupons', () => {
    expect(settleTenders(738, [coupon(100), cash(640)], toFive)).toMatchObject({
      ok: true,
      value: { changeMinor: 0, cashRoundingMinor: 2 },
    });
  });

  it('says by how much the tenders fall short', () => {
    expect(settleTenders(735, [cash(500)], exact)).toEqual({
      ok: false,
      refusal: { kind: 'TendersFallShort', shortByMinor: 235 },
    });
    expect(settleTenders(735, [card(700)], exact)).toEqual({
      ok: false,
      refusal: { kind: 'TendersFallShort', shortByMinor: 35 },
    });
  });

  it('lets a card pay the rest', () => {
    expect(settleTenders(735, [coupon(35), card(null)], exact)).toMatchObject({
      ok: true,
      value: { tenders: [{ amountMinor: 35 }, { amountMinor: 700 }] },
    });
  });

  it('gives no change on coupons and cards', () => {
    expect(settleTenders(735, [coupon(736)], exact)).toEqual({
      ok: false,
      refusal: { kind: 'TendersExceedDue' },
    });
  });

  it('needs no tender where nothing is due', () => {
    expect(settleTenders(0, [], exact)).toMatchObject({ ok: true, value: { tenders: [] } });
  });

  it.each([
    ['an amount of zero', [cash(0)], 1],
    ['a negative amount', [coupon(5), cash(-5)], 2],
    ['half a cent', [cash(0.5)], 1],
    ['cash without an amount', [{ type: 'CASH', amountMinor: null } as const], 1],
    ['two cards for the rest', [card(null), card(null)], 2],
    ['cash where nothing is left', [coupon(735), cash(100)], 2],
    ['cash beside a card for the rest', [cash(100), card(null)], 1],
  ])('refuses %s', (_what, tenders, tender) => {
    expect(settleTenders(735, tenders, exact)).toMatchObject({
      ok: false,
      refusal: { kind: 'TendersInvalid', tender },
    });
  });

  it('accounts for every cent: amounts = due + rounding, tendered - change = amount', () => {
    const tender = fc.oneof(
      fc.integer({ min: 1, max: 100_000 }).map(cash),
      fc.integer({ min: 1, max: 2_000 }).map(coupon),
      fc.integer({ min: 1, max: 2_000 }).map(card),
    );
    fc.assert(
      fc.property(fc.nat(20_000), fc.array(tender, { maxLength: 5 }), (due, tenders) => {
        const settled = settleTenders(due, tenders, toFive);
        fc.pre(settled.ok);
        const { value } = settled;
        const total = (pick: 'amountMinor' | 'tenderedMinor' | 'changeMinor') =>
          value.tenders.reduce((sum, one) => sum + one[pick], 0);
        expect(total('amountMinor')).toBe(due + value.cashRoundingMinor);
        expect(total('tenderedMinor') - total('amountMinor')).toBe(value.changeMinor);
        expect(total('changeMinor')).toBe(value.changeMinor);
      }),
    );
  });
});
