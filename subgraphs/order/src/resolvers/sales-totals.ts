import { CodedError } from '@novapos/chassis';
import { isUuid } from '@novapos/kernel';
import type { OrderContext } from '../context.ts';
import type { OrderSums, SalesSums, TotalsCriteria } from '../store/totals-store.ts';
import { money } from './present.ts';
import type { QueryResolvers, SalesTotalsFilter } from './types.generated.ts';

export const salesTotalsResolver: NonNullable<QueryResolvers['salesTotals']> = async (
  _parent,
  { filter },
  context,
) => {
  const { shop, scope, call } = context;
  const sums = await shop.totals.sum(call.tenantId, { ...criteriaOf(filter ?? {}), scope });
  const [total, another] = sums.sums;
  if (another) {
    const message = 'These stores sell in several currencies: name a store or register.';
    throw new CodedError('BAD_USER_INPUT', message);
  }
  return present(total ?? nothing(await ownCurrency(context)), sums);
};

function criteriaOf(filter: SalesTotalsFilter): Omit<TotalsCriteria, 'scope'> {
  const { storeId = null, registerId = null, soldFrom = null, soldBefore = null } = filter;
  for (const id of [storeId, registerId]) {
    if (id !== null && !isUuid(id)) throw new CodedError('BAD_USER_INPUT', 'An id is a UUID.');
  }
  return { storeId, registerId, soldFrom, soldBefore };
}

async function ownCurrency({ shop, seller, call }: OrderContext): Promise<string> {
  const { registerId } = seller;
  const place = registerId === null ? null : await shop.sellingPoints.find(registerId, call);
  return place?.currency ?? shop.defaultCurrency;
}

function nothing(currency: string): OrderSums {
  return {
    currency,
    orders: 0,
    lines: 0,
    grossMinor: 0,
    lineDiscountMinor: 0,
    orderDiscountMinor: 0,
    netMinor: 0,
    taxMinor: 0,
    totalMinor: 0,
    cashRoundingMinor: 0,
  };
}

function present(total: OrderSums, { units, reasons, tenders }: SalesSums) {
  const { currency } = total;
  const amount = (minor: number) => money(minor, currency);
  return {
    __typename: 'SalesTotals' as const,
    orders: total.orders,
    lines: total.lines,
    currency,
    gross: amount(total.grossMinor),
    lineDiscount: amount(total.lineDiscountMinor),
    orderDiscount: amount(total.orderDiscountMinor),
    net: amount(total.netMinor),
    tax: amount(total.taxMinor),
    total: amount(total.totalMinor),
    cashRounding: amount(total.cashRoundingMinor),
    quantities: units.map(({ unit, quantityMilli }) => ({
      __typename: 'QuantityByUnit' as const,
      unit,
      quantity: quantityMilli,
    })),
    discountsByReason: reasons.map(({ reason, amountMinor, count }) => ({
      __typename: 'DiscountByReason' as const,
      reason,
      amount: amount(amountMinor),
      count,
    })),
    tenders: tenders.map(({ type, amountMinor, count }) => ({
      __typename: 'TenderTotal' as const,
      type,
      amount: amount(amountMinor),
      count,
    })),
    overriddenLines: units.reduce((sum, { overriddenLines }) => sum + overriddenLines, 0),
  };
}
