import fc from 'fast-check';
import type { Discount, PricingCart, PricingLine, PricingPolicy } from '../src/index.ts';

const roundings = fc.constantFrom('HalfUp', 'Truncate', 'Bankers');

const policies: fc.Arbitrary<PricingPolicy> = fc.record({
  rounding: roundings,
  level: fc.constantFrom('LINE', 'UNIT', 'ORDER'),
  inclusiveTarget: fc.constantFrom('NET', 'TAX'),
  cashIncrementMinor: fc.constantFrom(1, 5, 10, 100),
  cashRounding: roundings,
});

// Few codes and rates, so that lines share taxes and ties are met often.
const taxComponents = fc.record({
  code: fc.constantFrom('A', 'B', 'C'),
  name: fc.constantFrom('State', 'City'),
  ratePpm: fc.oneof(fc.constantFrom(0, 50_000, 88_750, 99_750, 190_000, 200_000), fc.nat(400_000)),
  isInclusive: fc.boolean(),
  isCompound: fc.boolean(),
});

const percentages: fc.Arbitrary<Discount> = fc.record({
  key: fc.string({ minLength: 1, maxLength: 3 }),
  reason: fc.constant('promotion'),
  kind: fc.constant('PERCENT'),
  basisPoints: fc.oneof(fc.constantFrom(0, 1000, 3333, 10_000), fc.nat(10_000)),
});

const smallAmounts: fc.Arbitrary<Discount> = fc.record({
  key: fc.string({ minLength: 1, maxLength: 3 }),
  reason: fc.constant('coupon'),
  kind: fc.constant('AMOUNT'),
  amountMinor: fc.oneof(fc.nat(5), fc.nat(60)),
});

const discounts = fc.array(fc.oneof(percentages, percentages, smallAmounts), { maxLength: 2 });

const quantities = fc
  .oneof(
    fc.integer({ min: 1, max: 12 }).map((units) => units * 1000),
    fc.integer({ min: 1, max: 20_000 }),
  )
  .chain((milli) => fc.constantFrom(milli, milli, milli, -milli));

const prices = fc.oneof(fc.nat(20), fc.nat(2_000), fc.nat(20_000), fc.nat(1_000_000));

const linesWithoutKey = fc.record({
  quantityMilli: quantities,
  unitPriceMinor: prices,
  totalOverrideMinor: fc.option(prices, { nil: undefined, freq: 5 }),
  discounts,
  taxes: fc.array(taxComponents, { maxLength: 3 }),
});

/** Lines with keys of their own, in no order of keys. */
const lines: fc.Arbitrary<PricingLine[]> = fc
  .uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { maxLength: 6 })
  .chain((keys) =>
    fc.tuple(...keys.map((key) => linesWithoutKey.map((rest) => ({ key, ...rest })))),
  );

/** Any cart of a shop: sales and returns, all policies, up to three taxes a line. */
export const carts: fc.Arbitrary<PricingCart> = fc.record({
  currency: fc.constantFrom('USD', 'JPY', 'KWD'),
  policy: policies,
  lines,
  discounts,
});

/** Carts with figures about the limit of what a number can hold. */
export const hugeCarts: fc.Arbitrary<PricingCart> = carts.chain((cart) =>
  fc
    .array(fc.integer({ min: 2 ** 40, max: Number.MAX_SAFE_INTEGER }), {
      minLength: cart.lines.length,
      maxLength: cart.lines.length,
    })
    .map((huge) => ({
      ...cart,
      lines: cart.lines.map((line, index) => ({ ...line, unitPriceMinor: huge[index] ?? 0 })),
    })),
);
