import { can, canOrPeer, peersOnly, type Permissions } from '@novapos/chassis';

/** Who may ask what. Points that pay are held and redeemed by peers alone. */
export const permissions: Permissions = {
  Query: {
    loyaltyProgramme: can('loyalty:read'),
    loyaltyAccount: can('loyalty:read'),
    loyaltyAccounts: can('loyalty:read'),
    pointsTotals: can('loyalty:read'),
  },
  Mutation: {
    setLoyaltyProgramme: can('loyalty:manage'),
    adjustPoints: can('loyalty:adjust'),
    holdPoints: peersOnly,
    keepHeldPoints: peersOnly,
    releasePoints: peersOnly,
    returnPoints: peersOnly,
  },
  entities: {
    Customer: canOrPeer('loyalty:read'),
  },
};
