import fc from 'fast-check';
import { orderLine } from '../../tests/order-examples.ts';
import { shortagesOf, stockLinesOf } from './stock-lines.ts';

const carts = fc.array(
  fc.record({
    variantId: fc.constantFrom('a', 'b', 'c'),
    quantityMilli: fc.integer({ min: 1, max: 9000 }),
  }),
  { maxLength: 12 },
);

describe('what an order takes off the shelf', () => {
  it('names each variant once and loses nothing', () => {
    fc.assert(
      fc.property(carts, (cart) => {
        const lines = cart.map((line) => orderLine(line));
        const needed = stockLinesOf(lines);
        const sum = (all: readonly { readonly quantityMilli: number }[]) =>
          all.reduce((total, { quantityMilli }) => total + quantityMilli, 0);
        expect(new Set(needed.map(({ variantId }) => variantId)).size).toBe(needed.length);
        expect(sum(needed)).toBe(sum(lines));
      }),
    );
  });

  it('is told by line where a variant runs short', () => {
    const lines = [
      orderLine({ number: 1, variantId: 'a' }),
      orderLine({ number: 2, variantId: 'b' }),
      orderLine({ number: 3, variantId: 'b', quantityMilli: 500 }),
    ];
    expect(shortagesOf(lines, [{ variantId: 'b', availableMilli: 1200 }])).toMatchObject([
      { line: 2, requested: 1000, available: 1200 },
      { line: 3, requested: 500, available: 1200 },
    ]);
  });
});
