import {
  accept,
  priceCart,
  refuse,
  saleCart,
  shownUnitPriceMinor,
  type Decision,
  type PricedCart,
  type PricedDiscount,
  type PricedLine,
  type PricingPolicy,
  type PricingRefusal,
  type SaleLine,
} from '@novapos/kernel';
import type { Cart } from './cart.ts';
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
  /** Of a tax category, on a line by its number from 1. */
  readonly taxesOf: (taxCategory: string, line: number) => ChosenTaxes;
};

/** Price a checked cart: every figure is the kernel's. */
export function priceSale(
  cart: Cart,
  chosen: readonly ChosenLine[],
  rules: PricingRules,
): Decision<PricedSale, CartRefusal> {
  const { currency, policy } = rules;
  const taxes = chosen.map(({ variant, number }) => rules.taxesOf(variant.taxCategory, number));
  const sale = {
    currency,
    policy,
    lines: chosen.map((line, index) => saleLine(line, taxes[index])),
    discounts: cart.discounts ?? [],
  };
  const priced = priceCart(saleCart(sale));
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

function saleLine(chosen: ChosenLine, taxes: ChosenTaxes | undefined): SaleLine {
  const { line, variant, quantityMilli } = chosen;
  return {
    quantityMilli,
    catalogueUnitPriceMinor: variant.unitPriceMinor,
    unitPriceOverrideMinor: line.unitPriceOverride?.amountMinor ?? null,
    totalOverrideMinor: line.totalOverride?.amountMinor ?? null,
    embeddedTotalMinor: variant.embeddedTotalMinor,
    discounts: line.discounts ?? [],
    taxes: taxes?.components ?? [],
  };
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
    unitPriceMinor: shownUnitPriceMinor(saleLine(chosen, undefined)),
    override: overrideOf(chosen),
    taxCategory: variant.taxCategory,
    note: line.note ?? null,
  };
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
