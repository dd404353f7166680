import fc from 'fast-check';
import { buildSale, classifyLine, extended, isSold, type BasketLine } from './build-sale.ts';
import { basketLine } from './examples.ts';

const line = fc.record({
  lineNo: fc.constant(1),
  productId: fc.constantFrom('a', 'b'),
  units: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 60_000 })),
  isGallon: fc.boolean(),
  shelfMinor: fc.nat(100_000),
  cardMinor: fc.nat(100),
  matchMinor: fc.nat(100),
  couponMinor: fc.oneof(fc.constant(0), fc.nat(500)),
});
const baskets = fc.array(
  // Discounts never exceed the shelf amount.
  line.filter(({ shelfMinor, cardMinor, matchMinor }) => shelfMinor >= cardMinor + matchMinor),
  { maxLength: 12 },
);
const prices = fc.nat(5_000);

describe('a line of a basket', () => {
  it.each([
    ['plain', { units: 2, shelfMinor: 78 }, 39, null],
    ['plain', { units: 6124, isGallon: true, shelfMinor: 1715, cardMinor: 1 }, 280, null],
    [
      'override_unit',
      { units: 4, shelfMinor: 716, cardMinor: 40 },
      185,
      { kind: 'UNIT', amountMinor: 179 },
    ],
    [
      'override_total',
      { units: 2, shelfMinor: 119, cardMinor: 52 },
      59,
      { kind: 'TOTAL', amountMinor: 119 },
    ],
    [
      'override_total',
      { units: 12_486, isGallon: true, shelfMinor: 2833, cardMinor: 125 },
      280,
      { kind: 'TOTAL', amountMinor: 2833 },
    ],
    [
      'override_no_quantity',
      { units: 0, shelfMinor: 39, cardMinor: 39 },
      319,
      { kind: 'UNIT', amountMinor: 39 },
    ],
    ['override_unit', { units: 3, shelfMinor: 0 }, 100, { kind: 'UNIT', amountMinor: 0 }],
  ] as const)(
    'is sold as %s: %o at a catalogue price of %i',
    (lineClass, facts, price, override) => {
      const sale = buildSale([basketLine(facts)], () => price);
      expect(sale.lineClasses).toEqual([lineClass]);
      expect(sale.items).toMatchObject([{ lineClass, override, units: facts.units || 1 }]);
      expect(sale.grossMinor).toBe(facts.shelfMinor);
    },
  );

  it('without quantity and amount is nothing to sell, but its coupon counts for the basket', () => {
    const bare = basketLine({ units: 0, shelfMinor: 0 });
    const coupon = basketLine({ units: 0, shelfMinor: 0, couponMinor: 100 });
    const sale = buildSale([basketLine({ shelfMinor: 300 }), bare, coupon], () => 300);
    expect(sale).toMatchObject({
      basketClass: 'plain',
      lineClasses: ['plain', 'empty', 'coupon_only'],
      coupons: [{ minor: 100 }],
      netMinor: 300,
      dueMinor: 200,
    });
    expect(sale.items).toHaveLength(1);
  });

  it('has card discount and coupon match as discounts of its own, and its coupon on the basket', () => {
    const facts = { shelfMinor: 105, cardMinor: 17, matchMinor: 50, couponMinor: 50 };
    expect(buildSale([basketLine(facts)], () => 105)).toMatchObject({
      items: [{ lineClass: 'plain', cardMinor: 17, matchMinor: 50, netMinor: 38 }],
      coupons: [{ minor: 50 }],
      basketClass: 'excluded_negative_due',
    });
  });

  it('of fuel without quantity is sold by its amount', () => {
    const facts = { units: 0, isGallon: true, shelfMinor: 500 };
    expect(buildSale([basketLine(facts)], () => 280).items).toMatchObject([
      { lineClass: 'override_no_quantity', override: { kind: 'TOTAL', amountMinor: 500 } },
    ]);
  });

  it('is plain exactly where the till would charge the shelf amount', () => {
    fc.assert(
      fc.property(line, prices, (facts, price) => {
        const isPlain = classifyLine(facts, price) === 'plain';
        const charged = extended(price, facts.units, facts.isGallon);
        expect(isPlain).toBe(facts.units > 0 && charged === facts.shelfMinor);
      }),
    );
  });
});

describe('an amount by volume', () => {
  it('is rounded half up to the cent', () => {
    expect(extended(280, 6124, true)).toBe(1715);
    expect(extended(1, 500, true)).toBe(1);
    expect(extended(1, 499, true)).toBe(0);
    expect(extended(999_999_999, 999_999_999, true)).toBe(999_999_998_000_000);
  });
});

describe('a basket', () => {
  it('is not sold where coupons exceed what is sold, nor where nothing can be sold', () => {
    const coupon = basketLine({ units: 0, shelfMinor: 0, couponMinor: 101 });
    expect(buildSale([basketLine(), coupon], () => 100).basketClass).toBe('excluded_negative_due');
    expect(buildSale([coupon], () => 100).basketClass).toBe('excluded_no_saleable_line');
    expect(buildSale([], () => 100).basketClass).toBe('excluded_no_saleable_line');
  });

  it('adds up to its lines, whatever they are', () => {
    fc.assert(
      fc.property(baskets, prices, (lines, price) => {
        const sale = buildSale(lines, () => price);
        expect(sale.grossMinor).toBe(sum(lines, 'shelfMinor'));
        expect(sale.couponMinor).toBe(sum(lines, 'couponMinor'));
        expect(sale.netMinor).toBe(sale.grossMinor - sale.cardMinor - sale.matchMinor);
        expect(sale.dueMinor).toBe(sale.netMinor - sale.couponMinor);
        expect(isSold(sale)).toBe(sale.items.length > 0 && sale.dueMinor >= 0);
      }),
    );
  });

  it('overrides give exactly the shelf amount when the till multiplies them out', () => {
    fc.assert(
      fc.property(baskets, prices, (lines, price) => {
        for (const { override, units, isGallon, grossMinor } of buildSale(lines, () => price)
          .items) {
          if (override?.kind !== 'UNIT') continue;
          expect(extended(override.amountMinor, units, isGallon)).toBe(grossMinor);
        }
      }),
    );
  });
});

function sum(lines: readonly BasketLine[], name: 'shelfMinor' | 'couponMinor'): number {
  return lines.reduce((total, each) => total + each[name], 0);
}
