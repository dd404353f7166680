import { divideRounded } from '../rounding.ts';
import type { Discount, PricingCart, PricingLine, PricingPolicy, TaxComponent } from './cart.ts';

/** A discount by hand: exactly one of percent (basis points) and amount (minor units). */
export type SaleDiscount = {
  readonly basisPoints?: number | null | undefined;
  readonly amountMinor?: number | null | undefined;
  readonly reason: string;
};

/** What decides the price of a line of a sale; of prices by hand there is one at most. Amounts in minor units. */
export type SaleLine = {
  readonly quantityMilli: number;
  readonly catalogueUnitPriceMinor: number;
  readonly unitPriceOverrideMinor: number | null;
  readonly totalOverrideMinor: number | null;
  /** The total of a code with a price in it; a price by hand goes before it. */
  readonly embeddedTotalMinor: number | null;
  readonly discounts: readonly SaleDiscount[];
  readonly taxes: readonly TaxComponent[];
};

/** A sale to price: its lines and discounts in the order they were given. */
export type Sale = {
  readonly currency: string;
  readonly policy: PricingPolicy;
  readonly lines: readonly SaleLine[];
  readonly discounts: readonly SaleDiscount[];
};

/**
 * A sale as pricing takes it. Lines and discounts are known by their number, so that whoever prices
 * the same sale, a till or the server, comes to the same figures to the last unit.
 */
export function saleCart({ currency, policy, lines, discounts }: Sale): PricingCart {
  return {
    currency,
    policy,
    lines: lines.map((line, index) => pricingLine(line, index + 1)),
    discounts: discounts.map(pricingDiscount),
  };
}

/** The price of one unit to show: where the total is fixed it is that total's share. */
export function shownUnitPriceMinor(line: Omit<SaleLine, 'discounts' | 'taxes'>): number {
  const totalMinor = fixedTotal(line);
  if (totalMinor === undefined) return line.unitPriceOverrideMinor ?? line.catalogueUnitPriceMinor;
  return Number(divideRounded(BigInt(totalMinor) * 1000n, BigInt(line.quantityMilli), 'HalfUp'));
}

function pricingLine(line: SaleLine, number: number): PricingLine {
  return {
    key: keyOf(number),
    quantityMilli: line.quantityMilli,
    unitPriceMinor: line.unitPriceOverrideMinor ?? line.catalogueUnitPriceMinor,
    totalOverrideMinor: fixedTotal(line),
    discounts: line.discounts.map(pricingDiscount),
    taxes: line.taxes,
  };
}

// A price by hand goes before the one on the label.
function fixedTotal(
  line: Pick<SaleLine, 'totalOverrideMinor' | 'unitPriceOverrideMinor' | 'embeddedTotalMinor'>,
): number | undefined {
  if (line.totalOverrideMinor !== null) return line.totalOverrideMinor;
  return line.unitPriceOverrideMinor === null ? (line.embeddedTotalMinor ?? undefined) : undefined;
}

function pricingDiscount(discount: SaleDiscount, index: number): Discount {
  const shared = { key: keyOf(index + 1), reason: discount.reason.trim() };
  return discount.basisPoints == null
    ? { ...shared, kind: 'AMOUNT', amountMinor: discount.amountMinor ?? 0 }
    : { ...shared, kind: 'PERCENT', basisPoints: discount.basisPoints };
}

// What orders pricing's ties: the place in the sale, in a form that sorts like the number.
function keyOf(number: number): string {
  return String(number).padStart(4, '0');
}
