import type { TaxComponent } from '@novapos/kernel';
import fc from 'fast-check';
import type { HandDiscount, HandPrice } from '../../till/cart.ts';
import { emptyDraft, type Draft, type DraftLine } from '../draft.ts';
import type { SellingSettings } from '../settings.ts';
import { article, settings } from './examples.ts';

const modes = fc.constantFrom('HalfUp' as const, 'Truncate' as const, 'Bankers' as const);
const policies = fc.record({
  rounding: modes,
  level: fc.constantFrom('LINE' as const, 'UNIT' as const, 'ORDER' as const),
  inclusiveTarget: fc.constantFrom('NET' as const, 'TAX' as const),
  cashIncrementMinor: fc.constantFrom(1, 5, 10),
  cashRounding: modes,
});
const taxes = fc
  .array(
    fc.record({
      ratePpm: fc.integer({ min: 0, max: 300_000 }),
      isInclusive: fc.boolean(),
      isCompound: fc.boolean(),
    }),
    { maxLength: 3 },
  )
  .map((all) =>
    all.map((tax, index): TaxComponent => ({ ...tax, code: `T${index}`, name: `Tax ${index}` })),
  );
const reasons = fc.constantFrom('regular', ' bruised ');
const discounts = fc.option(
  fc.oneof(
    fc.record({
      basisPoints: fc.integer({ min: 1, max: 10_000 }),
      amountMinor: fc.constant(null),
      reason: reasons,
    }),
    fc.record({
      basisPoints: fc.constant(null),
      amountMinor: fc.integer({ min: 1, max: 300 }),
      reason: reasons,
    }),
  ),
) as fc.Arbitrary<HandDiscount | null>;
const overrides = fc.option(
  fc.record({
    kind: fc.constantFrom('UNIT_PRICE' as const, 'LINE_TOTAL' as const),
    amountMinor: fc.nat(2_000),
    reason: reasons,
  }),
) as fc.Arbitrary<HandPrice | null>;
const lines = fc.record({
  priceMinor: fc.nat(10_000),
  taxCategory: fc.constantFrom('A', 'B', 'NONE'),
  quantityMilli: fc.integer({ min: 1, max: 20_000 }),
  isLabel: fc.boolean(),
  labelMinor: fc.nat(3_000),
  override: overrides,
  discount: discounts,
});
/** Carts of all kinds: by hand, by weight and by label, under any policy and taxes. */
export const carts = fc.record({
  lines: fc.array(lines, { minLength: 1, maxLength: 8 }),
  discount: discounts,
  policy: policies,
  a: taxes,
  b: taxes,
});

/** What a cart is made of. */
export type MadeCart = typeof carts extends fc.Arbitrary<infer Value> ? Value : never;

/** The cart as the till holds it. */
export function draftOf({ lines: given, discount }: MadeCart): Draft {
  return {
    ...emptyDraft,
    discount,
    lines: given.map((line, index): DraftLine => ({
      key: `${index}`,
      item: article({
        variantId: `01890000-0000-7000-8000-${String(index).padStart(12, '0')}`,
        priceMinor: line.priceMinor,
        taxCategory: line.taxCategory,
        quantityDecimals: 3,
      }),
      quantityMilli: line.isLabel ? 1000 : line.quantityMilli,
      embeddedTotalMinor: line.isLabel ? line.labelMinor : null,
      code: line.isLabel ? `code${index}` : null,
      override: line.override,
      overrideApproval: null,
      discount: line.discount,
      discountApproval: null,
      note: null,
    })),
  };
}

/** What it is priced by. */
export function rulesOf({ policy, a, b }: MadeCart): SellingSettings {
  return settings({
    policy,
    taxes: {
      A: { source: 'STORE', components: a },
      B: { source: 'TENANT', components: b },
    },
  });
}
