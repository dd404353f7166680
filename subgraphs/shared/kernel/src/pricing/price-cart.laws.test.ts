import fc from 'fast-check';
import { carts, hugeCarts } from '../../tests/arbitraries.ts';
import type { PricingCart } from './cart.ts';
import { priceCart } from './price-cart.ts';
import type { PricedCart, PricedLine } from './priced-cart.ts';

type Priced = { readonly cart: PricingCart; readonly priced: PricedCart };

const runs = { numRuns: 500 };

/** Check a law on every cart that can be priced. */
function everyCart(law: (facts: Priced) => void): void {
  fc.assert(
    fc.property(carts, (cart) => {
      const decision = priceCart(cart);
      fc.pre(decision.ok);
      law({ cart, priced: decision.value });
    }),
    runs,
  );
}

function sum<Item>(items: readonly Item[], amountOf: (item: Item) => number): number {
  return items.reduce((total, item) => total + amountOf(item), 0);
}

function negated(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (name, inner: unknown) => {
    const isFigure = name.endsWith('Minor') && name !== 'unitPriceMinor';
    const isTurned = isFigure && name !== 'cashIncrementMinor';
    return (isTurned || name === 'quantityMilli') && typeof inner === 'number' ? 0 - inner : inner;
  }) as unknown;
}

function turned(cart: PricingCart): PricingCart {
  const lines = cart.lines.map((line) => ({ ...line, quantityMilli: -line.quantityMilli }));
  return { ...cart, lines };
}

function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

function byKey(lines: readonly PricedLine[]): ReadonlyMap<string, PricedLine> {
  return new Map(lines.map((line) => [line.key, line]));
}

describe('the laws of pricing', () => {
  it('the carts of these laws are mostly ones that can be priced', () => {
    const sample = fc.sample(carts, { numRuns: 300, seed: 7 });
    expect(sample.filter((cart) => priceCart(cart).ok).length).toBeGreaterThan(150);
  });

  it('the figures of the lines sum to those of the cart', () => {
    everyCart(({ priced }) => {
      const figures = [
        'grossMinor',
        'lineDiscountMinor',
        'orderDiscountMinor',
        'netMinor',
        'taxMinor',
        'totalMinor',
      ] as const;
      for (const figure of figures)
        expect(sum(priced.lines, (line) => line[figure])).toBe(priced[figure]);
      expect(priced.lineDiscountMinor + priced.orderDiscountMinor).toBe(priced.discountMinor);
    });
  });

  it('discounts sum to what was taken off, of a line and of the order', () => {
    everyCart(({ priced }) => {
      for (const line of priced.lines)
        expect(sum(line.discounts, (off) => off.amountMinor)).toBe(line.lineDiscountMinor);
      expect(sum(priced.discounts, (off) => off.amountMinor)).toBe(priced.orderDiscountMinor);
    });
  });

  it('the taxes of a line sum to its tax, and those of one code and rate to that of the cart', () => {
    everyCart(({ priced }) => {
      for (const line of priced.lines)
        expect(sum(line.taxes, (tax) => tax.amountMinor)).toBe(line.taxMinor);
      const onLines = priced.lines.flatMap((line) => line.taxes);
      const names = (tax: (typeof onLines)[number]) =>
        [tax.code, tax.ratePpm, tax.isInclusive, tax.isCompound].join();
      expect(new Set(priced.taxes.map(names))).toEqual(new Set(onLines.map(names)));
      for (const tax of priced.taxes) {
        const same = onLines.filter((other) => names(other) === names(tax));
        expect(sum(same, (other) => other.amountMinor)).toBe(tax.amountMinor);
        expect(sum(same, (other) => other.baseMinor)).toBe(tax.baseMinor);
      }
    });
  });

  it('total = net + tax, and gross - discounts = net + inclusive tax', () => {
    everyCart(({ priced }) => {
      for (const line of priced.lines) {
        const within = line.taxes.filter(({ isInclusive }) => isInclusive);
        expect(line.netMinor + line.taxMinor).toBe(line.totalMinor);
        expect(line.grossMinor - line.lineDiscountMinor - line.orderDiscountMinor).toBe(
          line.netMinor + sum(within, (tax) => tax.amountMinor),
        );
      }
      expect(priced.netMinor + priced.taxMinor).toBe(priced.totalMinor);
    });
  });

  it('the order of the lines changes no figure of any line, nor of the cart', () => {
    fc.assert(
      fc.property(carts, fc.infiniteStream(fc.nat()), (cart, noise) => {
        const ranked = cart.lines.map((line) => ({ line, rank: Number(noise.next().value) }));
        const lines = ranked.sort((a, b) => a.rank - b.rank).map(({ line }) => line);
        const [first, second] = [priceCart(cart), priceCart({ ...cart, lines })];
        expect(second.ok).toBe(first.ok);
        if (!first.ok || !second.ok) return;
        expect(second.value.lines.map(({ key }) => key)).toEqual(lines.map(({ key }) => key));
        expect(byKey(second.value.lines)).toEqual(byKey(first.value.lines));
        expect({ ...second.value, lines: [] }).toEqual({ ...first.value, lines: [] });
      }),
      runs,
    );
  });

  it('negating every quantity negates every figure', () => {
    everyCart(({ cart, priced }) => {
      const back = priceCart(turned(cart));
      expect(back).toEqual({ ok: true, value: negated(priced) });
    });
  });

  it('a cart that is refused is refused the other way round as well', () => {
    fc.assert(
      fc.property(carts, (cart) => {
        const [there, back] = [priceCart(cart), priceCart(turned(cart))];
        if (!there.ok) expect(back).toEqual(there);
      }),
      runs,
    );
  });

  it('discounts never exceed what they are taken off', () => {
    everyCart(({ priced }) => {
      for (const line of priced.lines) {
        const left = line.grossMinor - line.lineDiscountMinor - line.orderDiscountMinor;
        const direction = Math.sign(line.quantityMilli);
        expect(left * direction).toBeGreaterThanOrEqual(0);
        for (const off of line.discounts)
          expect(off.amountMinor * direction).toBeGreaterThanOrEqual(0);
      }
    });
  });

  it('no figure is a negative zero or a fraction', () => {
    everyCart(({ priced }) => {
      for (const figure of numbersIn(priced)) {
        expect(Number.isSafeInteger(figure)).toBe(true);
        expect(Object.is(figure, -0)).toBe(false);
      }
    });
  });

  it('figures beyond 2^53-1 are refused; those that are given are exact', () => {
    fc.assert(
      fc.property(hugeCarts, (cart) => {
        const decision = priceCart(cart);
        if (!decision.ok) return;
        const { lines, totalMinor, netMinor, taxMinor } = decision.value;
        const exact = lines.reduce((total, line) => total + BigInt(line.totalMinor), 0n);
        expect(BigInt(totalMinor)).toBe(exact);
        expect(BigInt(netMinor) + BigInt(taxMinor)).toBe(exact);
        expect(numbersIn(decision.value).every(Number.isSafeInteger)).toBe(true);
      }),
      runs,
    );
  });
});
