import type { Money } from '@novapos/kernel';
import type { OrderTender } from '../domain/order.ts';
import type { OrderDiscount, OrderTax } from '../domain/order-line.ts';
import { formatPercent } from '../domain/percent.ts';

/** An amount in a currency, as GraphQL answers it. */
export function money(amountMinor: number, currency: string): Money {
  return { amountMinor, currency };
}

/** A resolver of one amount of something that has a currency. */
export function amount<Field extends string>(field: Field) {
  return (row: { readonly [F in Field]: number } & { readonly currency: string }): Money =>
    money(row[field], row.currency);
}

/** Discounts as GraphQL answers them. */
export function presentDiscounts(discounts: readonly OrderDiscount[], currency: string) {
  return discounts.map(({ reason, basisPoints, amountMinor }) => ({
    __typename: 'OrderDiscount' as const,
    reason,
    basisPoints,
    amount: money(amountMinor, currency),
  }));
}

/** Taxes as GraphQL answers them. */
export function presentTaxes(taxes: readonly OrderTax[], currency: string) {
  return taxes.map(({ code, name, ratePpm, isInclusive, baseMinor, amountMinor }) => ({
    __typename: 'OrderTax' as const,
    code,
    name,
    percent: formatPercent(ratePpm),
    isInclusive,
    base: money(baseMinor, currency),
    amount: money(amountMinor, currency),
  }));
}

/** Tenders as GraphQL answers them. */
export function presentTenders(tenders: readonly OrderTender[], currency: string) {
  return tenders.map(({ paymentId, type, amountMinor, tenderedMinor, cardLast4 }) => ({
    __typename: 'OrderTender' as const,
    paymentId,
    type,
    amount: money(amountMinor, currency),
    tendered: money(tenderedMinor, currency),
    cardLast4,
  }));
}
