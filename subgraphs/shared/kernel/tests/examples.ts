import type {
  Decision,
  Discount,
  PricedCart,
  PricingCart,
  PricingLine,
  PricingPolicy,
  PricingRefusal,
  TaxComponent,
} from '../src/index.ts';
import { priceCart } from '../src/index.ts';

export function policy(overrides: Partial<PricingPolicy> = {}): PricingPolicy {
  return {
    rounding: 'HalfUp',
    level: 'LINE',
    inclusiveTarget: 'NET',
    cashIncrementMinor: 1,
    cashRounding: 'HalfUp',
    ...overrides,
  };
}

export function line(overrides: Partial<PricingLine> = {}): PricingLine {
  return {
    key: 'a',
    quantityMilli: 1000,
    unitPriceMinor: 1000,
    discounts: [],
    taxes: [],
    ...overrides,
  };
}

function cart(lines: readonly PricingLine[], overrides: Partial<PricingCart> = {}): PricingCart {
  return { currency: 'USD', policy: policy(), lines, discounts: [], ...overrides };
}

export function exclusive(ratePpm: number, overrides: Partial<TaxComponent> = {}): TaxComponent {
  return {
    code: 'TAX',
    name: 'Sales tax',
    ratePpm,
    isInclusive: false,
    isCompound: false,
    ...overrides,
  };
}

export function inclusive(ratePpm: number, overrides: Partial<TaxComponent> = {}): TaxComponent {
  return exclusive(ratePpm, { code: 'VAT', name: 'VAT', isInclusive: true, ...overrides });
}

export function percentOff(basisPoints: number, key = 'percent'): Discount {
  return { key, reason: 'promotion', kind: 'PERCENT', basisPoints };
}

export function amountOff(amountMinor: number, key = 'amount'): Discount {
  return { key, reason: 'coupon', kind: 'AMOUNT', amountMinor };
}

/** The value of a decision that has to be favourable. */
export function valueOf<Value>(decision: Decision<Value, unknown>): Value {
  if (!decision.ok) throw new Error(`refused: ${JSON.stringify(decision.refusal)}`);
  return decision.value;
}

export function price(
  lines: readonly PricingLine[],
  overrides: Partial<PricingCart> = {},
): PricedCart {
  return valueOf(priceCart(cart(lines, overrides)));
}

export function refusalOf(
  lines: readonly PricingLine[],
  overrides: Partial<PricingCart> = {},
): PricingRefusal | null {
  const decision = priceCart(cart(lines, overrides));
  return decision.ok ? null : decision.refusal;
}
