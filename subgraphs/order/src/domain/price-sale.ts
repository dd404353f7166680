import {
  accept,
  divideRounded,
  priceCart,
  refuse,
  type Decision,
  type Discount,
  type PricedCart,
  type PricedDiscount,
  type PricedLine,
  type PricingLine,
  type PricingPolicy,
  type PricingRefusal,
} from '@novapos/kernel';
import type { Cart, CartDiscount } from './cart.ts';
import type { ChosenLine } from './check-variants.ts';
import type { OrderFigures } from './order.ts';
import type { OrderDiscount, PricedOrderLine, PriceOverride } from './order-line.ts';
import type { CartRefusal } from './refusals.ts';
import type { ChosenTaxes } from './tax-rate.ts';

/** What a cart costs: the sums, and each line with its figures. */
export type PricedSale = OrderFigures & { readonly lines: readonly PricedOrderLine[] };

/** All that decides a cart's price besides the cart. */
export type PricingRules = {
  readonly currency: string;
  readonly policy: PricingPolicy;
  readonly taxesOf: (taxCategory: string) => ChosenTaxes;
};

/** Price a checked cart: every figure is the kernel's. */
export function priceSale(
  cart: Cart,
  chosen: readonly ChosenLine[],
  rules: PricingRules,
): Decision<PricedSale, CartRefusal> {
  const { currency, policy } = rules;
  const taxes = chosen.map(({ variant }) => rules.taxesOf(variant.taxCategory));
  const priced = priceCart({
    currency,
    policy,
    lines: chosen.map((line, index) => pricingLine(line, taxes[index])),
    discounts: (cart.discounts ?? []).map(pricingDiscount),
  });
  if (!priced.ok) return refuse(refusalOf(priced.refusal, currency));
  return accept({
    ...figuresOf(priced.value),
    lines: chosen.map((line, index) => ({
      ...articleOf(line, currency),
      ...lineFiguresOf(priced.value.lines[index]),
      taxSource: taxes[index]?.source ?? 'DEFAULT',
    })),
  });
}

// What orders pricing's ties: the place in the cart, in a form that sorts like the number.
function keyOf(number: number): string {
  return String(number).padStart(4, '0');
}

function pricingLine(chosen: ChosenLine, taxes: ChosenTaxes | undefined): PricingLine {
  const { number, line, variant, quantityMilli } = chosen;
  return {
    key: keyOf(number),
    quantityMilli,
    unitPriceMinor: line.unitPriceOverride?.amountMinor ?? variant.unitPriceMinor,
    totalOverrideMinor: fixedTotalOf(chosen),
    discounts: (line.discounts ?? []).map(pricingDiscount),
    taxes: taxes?.components ?? [],
  };
}

// A price by hand goes before the one on the label.
function fixedTotalOf({ line, variant }: ChosenLine): number | undefined {
  if (line.totalOverride) return line.totalOverride.amountMinor;
  return line.unitPriceOverride ? undefined : (variant.embeddedTotalMinor ?? undefined);
}

function pricingDiscount(
  { basisPoints, amountMinor, reason }: CartDiscount,
  index: number,
): Discount {
  const shared = { key: keyOf(index + 1), reason: reason.trim() };
  return basisPoints == null
    ? { ...shared, kind: 'AMOUNT', amountMinor: amountMinor ?? 0 }
    : { ...shared, kind: 'PERCENT', basisPoints };
}

function articleOf(chosen: ChosenLine, currency: string) {
  const { number, line, variant, quantityMilli } = chosen;
  return {
    number,
    currency,
    variantId: variant.variantId,
    productId: variant.productId,
    categoryId: variant.categoryId,
    name: variant.name,
    sku: variant.sku,
    quantityMilli,
    unit: variant.unit,
    catalogueUnitPriceMinor: variant.unitPriceMinor,
    unitPriceMinor: shownUnitPrice(chosen),
    override: overrideOf(chosen),
    taxCategory: variant.taxCategory,
    note: line.note ?? null,
  };
}

function shownUnitPrice(chosen: ChosenLine): number {
  const total = fixedTotalOf(chosen);
  if (total === undefined) {
    return chosen.line.unitPriceOverride?.amountMinor ?? chosen.variant.unitPriceMinor;
  }
  return Number(divideRounded(BigInt(total) * 1000n, BigInt(chosen.quantityMilli), 'HalfUp'));
}

function overrideOf({ line }: ChosenLine): PriceOverride | null {
  if (line.unitPriceOverride) return byHand('UNIT_PRICE', line.unitPriceOverride);
  return line.totalOverride ? byHand('LINE_TOTAL', line.totalOverride) : null;
}

function byHand(
  kind: PriceOverride['kind'],
  { amountMinor, reason }: { readonly amountMinor: number; readonly reason: string },
): PriceOverride {
  return { kind, amountMinor, reason: reason.trim() };
}

function lineFiguresOf(line: PricedLine | undefined) {
  if (!line) throw new RangeError('a line of the cart was not priced');
  return {
    grossMinor: line.grossMinor,
    discounts: line.discounts.map(discountOf),
    lineDiscountMinor: line.lineDiscountMinor,
    orderDiscountMinor: line.orderDiscountMinor,
    netMinor: line.netMinor,
    taxes: line.taxes,
    taxMinor: line.taxMinor,
    totalMinor: line.totalMinor,
  };
}

function figuresOf(cart: PricedCart): OrderFigures {
  return {
    grossMinor: cart.grossMinor,
    lineDiscountMinor: cart.lineDiscountMinor,
    orderDiscountMinor: cart.orderDiscountMinor,
    netMinor: cart.netMinor,
    taxMinor: cart.taxMinor,
    totalMinor: cart.totalMinor,
    discounts: cart.discounts.map(discountOf),
    taxes: cart.taxes,
  };
}

function discountOf({ reason, basisPoints, amountMinor }: PricedDiscount): OrderDiscount {
  return { reason, basisPoints: basisPoints ?? null, amountMinor };
}

function refusalOf(refusal: PricingRefusal, currency: string): CartRefusal {
  switch (refusal.kind) {
    case 'DiscountTooLarge': {
      const line = refusal.lineKey === null ? null : Number(refusal.lineKey);
      const available = { amountMinor: refusal.availableMinor, currency };
      return { kind: refusal.kind, line, available };
    }
    case 'AmountOverflow':
      return { kind: 'AmountTooLarge' };
    case 'QuantityInvalid':
    case 'DuplicateLineKey':
      throw new RangeError(`a checked cart was not priced: ${refusal.kind}`);
  }
}
