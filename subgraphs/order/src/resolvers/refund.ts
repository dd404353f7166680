import { seesStore } from '@novapos/chassis';
import type { OrderContext } from '../context.ts';
import { returnableOf } from '../domain/draft-refund.ts';
import type { Order } from '../domain/order.ts';
import type { Refund, RefundLine } from '../domain/refund.ts';
import { amount, money, presentTaxes } from './present.ts';
import {
  presentRefundLines,
  presentRefundReceipt,
  presentRefundTenders,
} from './present-refund.ts';
import type { OrderResolvers, RefundResolvers } from './types.generated.ts';

export const refundResolvers: RefundResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.refundById.load(id),
  order: ({ orderId }, _args, context) => saleOf(orderId, context),
  store: ({ storeId }) => ({ __typename: 'Store', id: storeId }),
  register: ({ registerId }) => ({ __typename: 'Register', id: registerId }),
  cashier: ({ cashierId, partnerId }) =>
    partnerId === null ? { __typename: 'User', id: cashierId } : null,
  approvedBy: ({ approverId }) =>
    approverId === null ? null : { __typename: 'User', id: approverId },
  lines: async (refund, _args, context) => presentRefundLines(await linesOf(refund, context)),
  taxes: ({ taxes, currency }) => presentTaxes(taxes, currency),
  net: amount('netMinor'),
  tax: amount('taxMinor'),
  total: amount('totalMinor'),
  cashRounding: amount('cashRoundingMinor'),
  tenders: (refund) => presentRefundTenders(refund, refund.currency, refund.exchangedMinor),
  exchangeOrder: ({ exchangeOrderId }, _args, { loaders }) =>
    exchangeOrderId === null ? null : loaders.byId.load(exchangeOrderId),
  shift: ({ shiftId }, _args, { loaders }) =>
    shiftId === null ? null : loaders.shiftById.load(shiftId),
  receipt: async (refund, { width }, context) => {
    const { receiptNumber: number } = refund;
    if (number === null) return null;
    const lines = await linesOf(refund, context);
    const sale = await saleOf(refund.orderId, context);
    return presentRefundReceipt({ ...refund, lines }, sale, { number, width });
  },
};

/** What came back of an order, and what still can. */
export const refundsOfOrder: Required<Pick<OrderResolvers, 'refunds' | 'returnable'>> = {
  refunds: async ({ id }, _args, { loaders, scope }) =>
    (await loaders.refundsOf.load(id)).filter(({ storeId }) => seesStore(scope, storeId)),
  returnable: async (order, _args, { loaders }) => {
    const [lines, refunds, isVoiding] = await Promise.all([
      order.lines ?? loaders.linesOf.load(order.id),
      loaders.refundsOf.load(order.id),
      loaders.isVoiding.load(order.id),
    ]);
    const left = returnableOf({ order: { ...order, lines }, refunds, isVoiding });
    return left.map(({ number, quantityMilli, totalMinor }) => ({
      __typename: 'ReturnableLine' as const,
      number,
      quantity: quantityMilli,
      total: money(totalMinor, order.currency),
    }));
  },
};

async function linesOf(refund: Refund, { loaders }: OrderContext): Promise<readonly RefundLine[]> {
  return refund.lines ?? loaders.refundLinesOf.load(refund.id);
}

async function saleOf(orderId: string, { loaders }: OrderContext): Promise<Order> {
  const order = await loaders.byId.load(orderId);
  if (!order) throw new Error(`the sale ${orderId} of a refund is gone`);
  return order;
}
