import type { OrderContext } from '../context.ts';
import type { Order } from '../domain/order.ts';
import type { OrderLine } from '../domain/order-line.ts';
import { amount, money, presentDiscounts, presentTaxes, presentTenders } from './present.ts';
import { presentGiftReceipt, presentReceipt } from './present-receipt.ts';
import { refundsOfOrder } from './refund.ts';
import type { OrderLineResolvers, OrderResolvers } from './types.generated.ts';

export const orderResolvers: OrderResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.byId.load(id),
  store: ({ storeId }) => ({ __typename: 'Store', id: storeId }),
  register: ({ registerId }) => ({ __typename: 'Register', id: registerId }),
  cashier: ({ cashierId, partnerId }) =>
    partnerId === null ? { __typename: 'User', id: cashierId } : null,
  customer: ({ customerId }) =>
    customerId === null ? null : { __typename: 'Customer', id: customerId },
  shift: ({ shiftId }, _args, { loaders }) =>
    shiftId === null ? null : loaders.shiftById.load(shiftId),
  lines: (order, _args, context) => linesOf(order, context),
  discounts: ({ discounts, currency }) => presentDiscounts(discounts, currency),
  taxes: ({ taxes, currency }) => presentTaxes(taxes, currency),
  gross: amount('grossMinor'),
  lineDiscount: amount('lineDiscountMinor'),
  orderDiscount: amount('orderDiscountMinor'),
  discount: ({ lineDiscountMinor, orderDiscountMinor, currency }) =>
    money(lineDiscountMinor + orderDiscountMinor, currency),
  net: amount('netMinor'),
  tax: amount('taxMinor'),
  total: amount('totalMinor'),
  cashRounding: amount('cashRoundingMinor'),
  tenders: ({ tenders, currency }) => presentTenders(tenders, currency),
  change: amount('changeMinor'),
  offlineFindings: ({ id, isOffline }, _args, { offlineFindings }) =>
    isOffline ? offlineFindings.findingsOf.load(id) : [],
  ...refundsOfOrder,
  receipt: async (order, { width, isGift }, context) => {
    if (order.receiptNumber === null) return null;
    const lines = await linesOf(order, context);
    const present = isGift ? presentGiftReceipt : presentReceipt;
    return present({ ...order, lines }, order.receiptNumber, width);
  },
};

export const orderLineResolvers: OrderLineResolvers = {
  id: ({ orderId, number }) => `${orderId}-${number}`,
  variant: ({ variantId }) => ({ __typename: 'Variant', id: variantId }),
  quantity: ({ quantityMilli }) => quantityMilli,
  catalogueUnitPrice: amount('catalogueUnitPriceMinor'),
  unitPrice: amount('unitPriceMinor'),
  override: ({ override, currency }) =>
    override && {
      __typename: 'PriceOverride',
      kind: override.kind,
      amount: money(override.amountMinor, currency),
      reason: override.reason,
    },
  gross: amount('grossMinor'),
  discounts: ({ discounts, currency }) => presentDiscounts(discounts, currency),
  lineDiscount: amount('lineDiscountMinor'),
  orderDiscount: amount('orderDiscountMinor'),
  net: amount('netMinor'),
  taxes: ({ taxes, currency }) => presentTaxes(taxes, currency),
  tax: amount('taxMinor'),
  total: amount('totalMinor'),
};

function linesOf(order: Order, { loaders }: OrderContext): Promise<readonly OrderLine[]> {
  return order.lines ? Promise.resolve(order.lines) : loaders.linesOf.load(order.id);
}
