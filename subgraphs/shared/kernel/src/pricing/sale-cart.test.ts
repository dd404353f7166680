import { saleCart, shownUnitPriceMinor, type SaleLine } from './sale-cart.ts';

const line: SaleLine = {
  quantityMilli: 1500,
  catalogueUnitPriceMinor: 399,
  unitPriceOverrideMinor: null,
  totalOverrideMinor: null,
  embeddedTotalMinor: null,
  discounts: [],
  taxes: [],
};
const policy = {
  rounding: 'HalfUp',
  level: 'LINE',
  inclusiveTarget: 'NET',
  cashIncrementMinor: 1,
  cashRounding: 'HalfUp',
} as const;

function priced(overrides: Partial<SaleLine>) {
  const sold = { ...line, ...overrides };
  const [only] = saleCart({ currency: 'EUR', policy, lines: [sold], discounts: [] }).lines;
  return [only?.unitPriceMinor, only?.totalOverrideMinor, shownUnitPriceMinor(sold)];
}

describe('a sale to price', () => {
  it.each<[string, Partial<SaleLine>, readonly (number | undefined)[]]>([
    ['the catalogue’s price', {}, [399, undefined, 399]],
    ['a unit price by hand', { unitPriceOverrideMinor: 0 }, [0, undefined, 0]],
    ['a total by hand', { totalOverrideMinor: 500 }, [399, 500, 333]],
    ['the total of a label', { embeddedTotalMinor: 250 }, [399, 250, 167]],
    [
      'a price by hand before the label’s',
      { embeddedTotalMinor: 250, unitPriceOverrideMinor: 300 },
      [300, undefined, 300],
    ],
    [
      'a total by hand before the label’s',
      { embeddedTotalMinor: 250, totalOverrideMinor: 0 },
      [399, 0, 0],
    ],
  ])('goes by %s', (_name, overrides, expected) => {
    expect(priced(overrides)).toEqual(expected);
  });

  it('knows lines and discounts by their number, in an order that sorts like it', () => {
    const discounts = Array.from({ length: 11 }, () => ({ basisPoints: 100, reason: ' x ' }));
    const cart = saleCart({ currency: 'EUR', policy, lines: Array(11).fill(line), discounts });
    const keys = cart.lines.map(({ key }) => key);
    expect([...keys].sort()).toEqual(keys);
    expect(cart.discounts[10]).toEqual({
      key: '0011',
      reason: 'x',
      kind: 'PERCENT',
      basisPoints: 100,
    });
  });
});
