import { money, type Money } from '@novapos/kernel';
import { noCategory } from '../domain/contributions.ts';
import type { Amounts } from '../domain/report.ts';
import type { Resolvers } from './types.generated.ts';

type AmountField = Exclude<keyof Amounts, 'currency'>;

/** A field of `SalesAmounts` that a grouping may lack. */
function amount(name: AmountField) {
  return ({ currency, [name]: minor }: Amounts): Money | null =>
    minor === null ? null : money(minor, currency);
}

function idOf(id: string | undefined): { readonly id: string } | null {
  return id === undefined || id === noCategory ? null : { id };
}

/** Rows and totals of reports: places as stubs of those who own them, amounts as money. */
export const rowResolvers = {
  SalesRow: {
    businessDate: ({ place }) => place.businessDate ?? null,
    hour: ({ place }) => place.hour ?? null,
    store: ({ place }) => idOf(place.storeId),
    register: ({ place }) => idOf(place.registerId),
    cashier: ({ place }) => idOf(place.cashierId),
    product: ({ place }) => idOf(place.productId),
    variant: ({ place }) => idOf(place.variantId),
    category: ({ place }) => idOf(place.categoryId),
    tenderType: ({ place }) => place.tenderType ?? null,
    tax: ({ place: { taxCode: code, taxName: name, ratePpm, isInclusive } }) =>
      code === undefined
        ? null
        : { code, name: name ?? code, ratePpm: ratePpm ?? 0, isInclusive: isInclusive ?? false },
    quantities: ({ quantities }) =>
      quantities?.map(({ unit, soldMilli, refundedMilli }) => ({
        unit,
        sold: soldMilli,
        refunded: refundedMilli,
        balance: soldMilli - refundedMilli,
      })) ?? null,
  },
  ReportTotals: {
    voided: ({ voidedMinor, currency }) => money(voidedMinor, currency),
  },
  SalesAmounts: {
    gross: amount('grossMinor'),
    discount: amount('discountMinor'),
    net: amount('netMinor'),
    tax: amount('taxMinor'),
    total: ({ totalMinor, currency }) => money(totalMinor, currency),
    cashRounding: amount('cashRoundingMinor'),
  },
} satisfies Resolvers;
