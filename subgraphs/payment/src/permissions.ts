import { can, canOrPeer, peersOnly, type Permissions } from '@novapos/chassis';

/** Who may ask what. Money moves only when a peer asks for it. */
export const permissions: Permissions = {
  Query: {
    payment: can('payments:read'),
    payments: can('payments:read'),
    paymentTotals: can('payments:read'),
  },
  Mutation: {
    takePayments: peersOnly,
    settlePayments: peersOnly,
    undoPayments: peersOnly,
    recordPayments: peersOnly,
    refundPayments: peersOnly,
    openProviderWebhook: can('tenant:manage'),
    rotateProviderWebhook: can('tenant:manage'),
  },
  entities: {
    Payment: canOrPeer('payments:read'),
    Order: canOrPeer('payments:read'),
  },
};
