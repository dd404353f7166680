import {
  priceCart,
  roundCash,
  type Discount,
  type PricedCart,
  type PricingLine,
  type PricingPolicy,
} from '@novapos/kernel';
import type { CartLine, CartState, HandDiscount } from '../till/cart.ts';

/** A line before it is priced. */
export type OpenLine = Omit<CartLine, 'grossMinor' | 'discountMinor' | 'totalMinor'>;

/** A cart before it is priced. */
export type OpenCart = Pick<CartState, 'discounts' | 'customer' | 'currency'> & {
  readonly lines: readonly OpenLine[];
};

const tax = { code: 'SALES', name: 'Sales tax', isInclusive: false, isCompound: false };

/** What the cart costs, by the kernel; null where it can't be priced. */
export function priced(cart: OpenCart, incrementMinor: number): Omit<CartState, 'canUndo'> | null {
  const policy: PricingPolicy = {
    rounding: 'HalfUp',
    level: 'LINE',
    inclusiveTarget: 'NET',
    cashIncrementMinor: incrementMinor,
    cashRounding: 'HalfUp',
  };
  const decision = priceCart({
    currency: cart.currency,
    policy,
    lines: cart.lines.map(pricingLine),
    discounts: cart.discounts.map(pricingDiscount),
  });
  return decision.ok ? shown(cart, decision.value, policy) : null;
}

/** What is due in cash when this much is left. */
export function cashDue(restMinor: number, incrementMinor: number): number {
  return roundCash(restMinor, { cashIncrementMinor: incrementMinor, cashRounding: 'HalfUp' });
}

function shown(cart: OpenCart, sums: PricedCart, policy: PricingPolicy) {
  return {
    ...cart,
    lines: cart.lines.map((line, index) => ({ ...line, ...figuresOf(sums.lines[index]) })),
    grossMinor: sums.grossMinor,
    discountMinor: sums.discountMinor,
    netMinor: sums.netMinor,
    taxMinor: sums.taxMinor,
    totalMinor: sums.totalMinor,
    cashTotalMinor: cashDue(sums.totalMinor, policy.cashIncrementMinor),
  };
}

function figuresOf(line: PricedCart['lines'][number] | undefined) {
  const grossMinor = line?.grossMinor ?? 0;
  const discountMinor = line?.lineDiscountMinor ?? 0;
  return { grossMinor, discountMinor, totalMinor: grossMinor - discountMinor };
}

function pricingLine(line: OpenLine, index: number): PricingLine {
  const { override } = line;
  const total = override?.kind === 'LINE_TOTAL' ? override.amountMinor : line.embeddedTotalMinor;
  return {
    key: String(index).padStart(4, '0'),
    quantityMilli: line.quantityMilli,
    unitPriceMinor: override?.kind === 'UNIT_PRICE' ? override.amountMinor : line.item.priceMinor,
    totalOverrideMinor: total ?? undefined,
    discounts: line.discounts.map(pricingDiscount),
    taxes: [{ ...tax, ratePpm: 88_750 }],
  };
}

function pricingDiscount(discount: HandDiscount, index: number): Discount {
  const named = { key: String(index), reason: discount.reason };
  return discount.basisPoints === null
    ? { ...named, kind: 'AMOUNT', amountMinor: discount.amountMinor ?? 0 }
    : { ...named, kind: 'PERCENT', basisPoints: discount.basisPoints };
}
