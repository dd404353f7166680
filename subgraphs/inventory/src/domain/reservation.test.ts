import fc from 'fast-check';
import { reasonToSell, settleSale } from './reservation.ts';

const lines = fc.uniqueArray(
  fc.record({
    variantId: fc.constantFrom('a', 'b', 'c', 'd'),
    quantity: fc.integer({ min: 1, max: 1_000_000 }),
  }),
  { selector: ({ variantId }) => variantId },
);

describe('settling a sale', () => {
  it('takes off the shelf all that was sold and lets go all that was held, nothing else', () => {
    fc.assert(
      fc.property(lines, lines, (held, sold) => {
        const changes = settleSale(held, sold);
        const moved = changes.filter((change) => change.sold !== 0);
        const letGo = changes.filter((change) => change.letGo !== 0);
        const pairs = (of: readonly { variantId: string }[], quantityOf: (at: number) => number) =>
          of.map(({ variantId }, at) => `${variantId} ${quantityOf(at)}`).sort();
        expect(pairs(moved, (at) => moved[at]?.sold ?? 0)).toEqual(
          pairs(sold, (at) => sold[at]?.quantity ?? 0),
        );
        expect(pairs(letGo, (at) => letGo[at]?.letGo ?? 0)).toEqual(
          pairs(held, (at) => held[at]?.quantity ?? 0),
        );
        expect(new Set(changes.map(({ variantId }) => variantId)).size).toBe(changes.length);
      }),
    );
  });

  it('says by name why goods leave that nobody held', () => {
    expect((['HELD', 'EXPIRED', 'RELEASED', null] as const).map(reasonToSell)).toEqual([
      null,
      'sold after its hold had run out',
      'sold after its hold was let go',
      'sold without a hold',
    ]);
  });
});
