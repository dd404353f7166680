import { amountOff, exclusive, line, percentOff, price, refusalOf } from '../../tests/examples.ts';

const largest = Number.MAX_SAFE_INTEGER;

describe('a cart that cannot be priced', () => {
  it.each([
    [0, 'ZERO'],
    [-0, 'ZERO'],
    [0.5, 'TOO_PRECISE'],
    [1_000_000_001, 'TOO_LARGE'],
    [-1_000_000_001, 'TOO_LARGE'],
    [Infinity, 'TOO_LARGE'],
    [NaN, 'NOT_A_NUMBER'],
  ])('is refused for a quantity of %p thousandths', (quantityMilli, reason) => {
    expect(refusalOf([line({ key: 'x', quantityMilli })])).toEqual({
      kind: 'QuantityInvalid',
      lineKey: 'x',
      reason,
    });
  });

  it('is refused when two lines have one key', () => {
    expect(refusalOf([line({ key: 'x' }), line({ key: 'x' })])).toEqual({
      kind: 'DuplicateLineKey',
      lineKey: 'x',
    });
  });

  it('is refused for a line discount of more than the ones before it left', () => {
    const discounts = [percentOff(5000, 'half'), amountOff(501, 'rest')];
    expect(refusalOf([line({ key: 'x', discounts })])).toEqual({
      kind: 'DiscountTooLarge',
      lineKey: 'x',
      discountKey: 'rest',
      availableMinor: 500,
    });
  });

  it('is refused for an order discount of more than the lines come to', () => {
    expect(refusalOf([line()], { discounts: [amountOff(1001, 'big')] })).toEqual({
      kind: 'DiscountTooLarge',
      lineKey: null,
      discountKey: 'big',
      availableMinor: 1000,
    });
  });

  it('is refused for more than a hundred percent, even of nothing', () => {
    expect(refusalOf([line({ unitPriceMinor: 0, discounts: [percentOff(10_001)] })])).toMatchObject(
      { kind: 'DiscountTooLarge', availableMinor: 0 },
    );
  });

  it('is refused for an order discount on a cart without lines', () => {
    expect(refusalOf([], { discounts: [amountOff(1)] })).toMatchObject({ availableMinor: 0 });
  });

  it.each([
    ['its price', { unitPriceMinor: largest + 1 }],
    ['its gross', { unitPriceMinor: largest, quantityMilli: 2000 }],
    ['its total with tax', { unitPriceMinor: largest, taxes: [exclusive(1)] }],
  ])('is refused when a line is too large in %s', (_what, facts) => {
    expect(refusalOf([line({ key: 'x', ...facts })])).toEqual({
      kind: 'AmountOverflow',
      lineKey: 'x',
    });
  });

  it('is refused when only the sum is too large', () => {
    const lines = [line({ unitPriceMinor: largest }), line({ key: 'b', unitPriceMinor: 1 })];
    expect(refusalOf(lines)).toEqual({ kind: 'AmountOverflow', lineKey: null });
  });

  it('is refused for its sum before it is for a discount on that sum', () => {
    const lines = [line({ unitPriceMinor: largest }), line({ key: 'b', unitPriceMinor: 1 })];
    expect(refusalOf(lines, { discounts: [percentOff(10_001)] })).toEqual({
      kind: 'AmountOverflow',
      lineKey: null,
    });
  });

  it('is refused when only the sum with tax is too large', () => {
    const half = { unitPriceMinor: (largest - 1) / 2, taxes: [exclusive(100)] };
    expect(refusalOf([line(half), line({ key: 'b', ...half })])).toEqual({
      kind: 'AmountOverflow',
      lineKey: null,
    });
  });
});

describe('the edge of what can be priced', () => {
  it('the largest amount is exact', () => {
    expect(price([line({ unitPriceMinor: largest })]).totalMinor).toBe(largest);
  });

  it('a cart without lines comes to nothing', () => {
    expect(price([])).toMatchObject({ lines: [], taxes: [], totalMinor: 0 });
  });

  it.each([
    ['a price below zero', line({ unitPriceMinor: -1 })],
    ['a fraction of a cent', line({ unitPriceMinor: 0.5 })],
    ['an override below zero', line({ totalOverrideMinor: -1 })],
    ['a discount below zero', line({ discounts: [amountOff(-1)] })],
    ['a rate below zero', line({ taxes: [exclusive(-1)] })],
  ])('%s is a fault of the caller', (_what, faulty) => {
    expect(() => price([faulty])).toThrow(RangeError);
  });

  it('an unknown currency is a fault of the caller', () => {
    expect(() => price([], { currency: 'ABC' })).toThrow(RangeError);
  });
});
