import { roundCash } from '@novapos/kernel';
import type { PricedOrderLine } from '../domain/order-line.ts';
import type { PricedAtRegister } from '../operations/price-at-register.ts';
import { money, presentDiscounts, presentTaxes } from './present.ts';

/** What a cart costs, as GraphQL answers it. */
export function presentQuote({ sale, place, policy }: PricedAtRegister) {
  const { currency } = place;
  const amount = (minor: number) => money(minor, currency);
  return {
    __typename: 'Quote' as const,
    currency,
    lines: sale.lines.map(presentLine),
    discounts: presentDiscounts(sale.discounts, currency),
    taxes: presentTaxes(sale.taxes, currency),
    gross: amount(sale.grossMinor),
    lineDiscount: amount(sale.lineDiscountMinor),
    orderDiscount: amount(sale.orderDiscountMinor),
    discount: amount(sale.lineDiscountMinor + sale.orderDiscountMinor),
    net: amount(sale.netMinor),
    tax: amount(sale.taxMinor),
    total: amount(sale.totalMinor),
    cashTotal: amount(roundCash(sale.totalMinor, policy)),
  };
}

function presentLine(line: PricedOrderLine) {
  const { currency } = line;
  const amount = (minor: number) => money(minor, currency);
  return {
    __typename: 'QuoteLine' as const,
    number: line.number,
    variant: { __typename: 'Variant' as const, id: line.variantId },
    name: line.name,
    sku: line.sku,
    quantity: line.quantityMilli,
    catalogueUnitPrice: amount(line.catalogueUnitPriceMinor),
    unitPrice: amount(line.unitPriceMinor),
    gross: amount(line.grossMinor),
    discounts: presentDiscounts(line.discounts, currency),
    lineDiscount: amount(line.lineDiscountMinor),
    orderDiscount: amount(line.orderDiscountMinor),
    net: amount(line.netMinor),
    taxSource: line.taxSource,
    taxes: presentTaxes(line.taxes, currency),
    tax: amount(line.taxMinor),
    total: amount(line.totalMinor),
  };
}
