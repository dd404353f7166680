import { connectionOf, moneyResolvers, pageOf, scalars } from '@novapos/chassis';
import { money } from '@novapos/kernel';
import { z } from 'zod';
import { isUuid } from '@novapos/kernel';
import { settlePayments } from '../operations/settle-payments.ts';
import { undoPayments } from '../operations/undo-payments.ts';
import { refundPayments } from '../operations/refund-payments.ts';
import { openProviderWebhook, rotateProviderWebhook } from '../operations/provider-webhook.ts';
import { presentProviderWebhook } from './present-provider-webhook.ts';
import { presentStanding } from './present-standing.ts';
import { recordPaymentsResolver } from './record-payments.ts';
import { takePaymentsResolver } from './take-payments.ts';
import type { Resolvers, ResolversTypes } from './types.generated.ts';

const cursor = z.tuple([z.uuid()]);

export const resolvers: Resolvers = {
  DateTime: scalars.DateTime,
  SafeInt: scalars.SafeInt,
  ...moneyResolvers,
  Query: {
    payment: (_parent, { id }, { loaders }) => (isUuid(id) ? loaders.byId.load(id) : null),
    payments: async (_parent, { filter, ...page }, { list, principal, scope }) => {
      const asked = pageOf(page, cursor);
      const rows = await list(principal.tenantId, { ...filter, scope }, asked);
      return connectionOf(rows, asked, ({ id }) => [id]);
    },
    paymentTotals: (_parent, { filter }, { sum, principal, scope }) =>
      sum(principal.tenantId, { ...filter, scope }),
  },
  Mutation: {
    takePayments: takePaymentsResolver,
    settlePayments: async (_parent, { orderId }, { till }) =>
      presentStanding(await settlePayments(till, orderId)),
    undoPayments: async (_parent, { input }, { till }) => {
      const { kind, ...outcome } = await undoPayments(till, input.orderId, input.reason);
      return { __typename: kind, ...outcome };
    },
    recordPayments: recordPaymentsResolver,
    refundPayments: async (_parent, { input }, { till }) => {
      const { kind, ...outcome } = await refundPayments(till, input);
      return { __typename: kind, ...outcome } as Awaited<ResolversTypes['RefundPaymentsResult']>;
    },
    openProviderWebhook: async (_parent, { provider }, { providerDesk }) =>
      presentProviderWebhook(await openProviderWebhook(providerDesk, provider)),
    rotateProviderWebhook: async (_parent, { provider, endsOldAtOnce }, { providerDesk }) =>
      presentProviderWebhook(
        await rotateProviderWebhook(providerDesk, { provider, endsOldAtOnce }),
      ),
  },
  Payment: {
    __resolveReference: ({ id }, { loaders }) => loaders.byId.load(id),
    order: ({ orderId }) => ({ id: orderId }),
    amount: ({ amountMinor, currency }) => money(amountMinor, currency),
    tendered: ({ tenderedMinor, currency }) => money(tenderedMinor, currency),
    change: ({ changeMinor, currency }) => money(changeMinor, currency),
    cashRounding: ({ cashRoundingMinor, currency }) => money(cashRoundingMinor, currency),
    refunded: ({ refundedMinor, currency }) => money(refundedMinor, currency),
  },
  PaymentTotal: {
    amount: ({ amountMinor, currency }) => money(amountMinor, currency),
    cashRounding: ({ cashRoundingMinor, currency }) => money(cashRoundingMinor, currency),
    refunded: ({ refundedMinor, currency }) => money(refundedMinor, currency),
  },
  Order: {
    __resolveReference: ({ id }) => ({ id }),
    payments: ({ id }, _args, { loaders }) => loaders.ofOrder.load(id),
  },
};
