import { refusal as member } from '@novapos/chassis';
import type { ReturnLine } from '../domain/draft-refund.ts';
import { cancelSale } from '../operations/cancel-sale.ts';
import { exchangeOrder } from '../operations/exchange-order.ts';
import { quoteRefund } from '../operations/quote-refund.ts';
import { refundOrder } from '../operations/refund-order.ts';
import { changeReturnPolicy, returnPolicyOf } from '../operations/return-policies.ts';
import { sellerAt } from '../operations/seller-at.ts';
import { money } from './present.ts';
import { presentObjections, presentRefundLines, presentRefundTenders } from './present-refund.ts';
import {
  presentCancelRefusal,
  presentExchangeRefusal,
  presentRefundRefusal,
} from './present-refund-refusal.ts';
import type {
  MutationResolvers,
  QueryResolvers,
  RefundLineInput,
  RefundOrderInput,
} from './types.generated.ts';

type Queries = 'refund' | 'refundQuote' | 'returnPolicy' | 'orderByReceipt';
type Mutations = 'refundOrder' | 'exchangeOrder' | 'cancelSale' | 'changeReturnPolicy';

/** What is asked of refunds. */
export const refundQueries: Required<Pick<QueryResolvers, Queries>> = {
  refund: (_parent, { id }, { loaders }) => loaders.refundById.load(id),
  returnPolicy: (_parent, _args, { shop, call }) => returnPolicyOf(shop, call),
  orderByReceipt: (_parent, { receiptNumber }, { shop, scope, principal, call }) => {
    const { storeId } = principal;
    return shop.orders.findByReceipt(call.tenantId, receiptNumber, { storeId, scope });
  },
  refundQuote: async (_parent, { input }, { shop, seller, call }) => {
    const { orderId, reason = null } = input;
    const request = { orderId, lines: input.lines.map(lineOf), reason };
    const quoted = await quoteRefund(shop, seller, request, call);
    if (!quoted.ok) return presentRefundRefusal(quoted.refusal);
    const { draft, objections, currency } = quoted.value;
    return {
      __typename: 'RefundQuote',
      currency,
      lines: presentRefundLines(draft.lines),
      net: money(draft.netMinor, currency),
      tax: money(draft.taxMinor, currency),
      total: money(draft.totalMinor, currency),
      tenders: presentRefundTenders(draft, currency),
      objections: presentObjections(objections),
    };
  },
};

/** What takes goods back, and what stops a sale. */
export const refundMutations: Required<Pick<MutationResolvers, Mutations>> = {
  refundOrder: async (_parent, { input }, { shop, seller, call }) => {
    const { registerId } = input;
    const request = {
      ...returnOf(input),
      ...(registerId == null ? {} : { registerId }),
    };
    const outcome = await refundOrder(shop, sellerAt(seller, registerId ?? null), request, call);
    if (!outcome.ok) return presentRefundRefusal(outcome.refusal);
    return { __typename: 'Refund', ...outcome.value };
  },
  exchangeOrder: async (_parent, { input }, { shop, seller, call }) => {
    const { newOrderId, customerId, cart, tenders } = input;
    const request = {
      ...returnOf(input),
      newOrderId: newOrderId ?? null,
      ...(customerId == null ? {} : { customerId }),
      cart,
      tenders,
    };
    const outcome = await exchangeOrder(shop, seller, request, call);
    if (!outcome.ok) return presentExchangeRefusal(outcome.refusal);
    return { __typename: 'Exchange', ...outcome.value };
  },
  cancelSale: async (_parent, { input }, { shop, seller, call }) => {
    const outcome = await cancelSale(shop, seller, input.idempotencyKey, call);
    if (!outcome.ok) return presentCancelRefusal(outcome.refusal);
    return { __typename: 'Order', ...outcome.value };
  },
  changeReturnPolicy: async (_parent, { input }, { shop, call }) => {
    const changed = await changeReturnPolicy(shop, input, call);
    if (changed.ok) return { __typename: 'ReturnPolicy', ...changed.value };
    const { kind, field, problem } = changed.refusal;
    return member(kind, `${field} can not be used: ${problem}.`, { field });
  },
};

function returnOf(input: Omit<RefundOrderInput, 'registerId'>) {
  return {
    idempotencyKey: input.idempotencyKey,
    refundId: input.refundId ?? null,
    orderId: input.orderId,
    lines: input.lines.map(lineOf),
    reason: input.reason,
    note: input.note ?? null,
    approval: input.approval ?? null,
  };
}

function lineOf({ number, quantity, isRestocked }: RefundLineInput): ReturnLine {
  return { number, quantityMilli: quantity, isRestocked: isRestocked ?? true };
}
