import { connectionOf, moneyResolvers, pageOf, scalars } from '@novapos/chassis';
import { money } from '@novapos/kernel';
import { z } from 'zod';
import { availableOf } from '../domain/account.ts';
import { readId } from '../domain/id.ts';
import { worthMinorOf } from '../domain/redemption.ts';
import { nextTier, tierAt } from '../domain/tier.ts';
import { adjustPointsResolver } from './adjust-points.ts';
import {
  holdPointsResolver,
  keepHeldPoints,
  releasePoints,
  returnPoints,
} from './settle-points.ts';
import { setLoyaltyProgrammeResolver } from './set-loyalty-programme.ts';
import type { Resolvers } from './types.generated.ts';

const accountCursor = z.tuple([z.int(), z.guid()]);
const entryCursor = z.tuple([z.int()]);

export const resolvers: Resolvers = {
  DateTime: scalars.DateTime,
  SafeInt: scalars.SafeInt,
  ...moneyResolvers,
  Query: {
    loyaltyProgramme: (_parent, _args, { loaders }) => loaders.programme(),
    loyaltyAccount: (_parent, { customerId }, { loaders }) => {
      const id = readId(customerId);
      return id === null ? null : loaders.account.load(id);
    },
    loyaltyAccounts: async (_parent, { filter, ...page }, { reads, principal }) => {
      const asked = pageOf(page, accountCursor);
      const minimum = filter?.minimumPoints ?? Number.MIN_SAFE_INTEGER;
      const rows = await reads.list(principal.tenantId, minimum, asked);
      return connectionOf(rows, asked, ({ points, customerId }) => [points, customerId]);
    },
    pointsTotals: (_parent, _args, { reads, principal }) => reads.totals(principal.tenantId),
  },
  Mutation: {
    setLoyaltyProgramme: setLoyaltyProgrammeResolver,
    adjustPoints: adjustPointsResolver,
    holdPoints: holdPointsResolver,
    keepHeldPoints,
    releasePoints,
    returnPoints,
  },
  Customer: {
    __resolveReference: ({ id }) => ({ id }),
    loyalty: ({ id }, _args, { loaders }) => loaders.account.load(readId(id) ?? id),
  },
  LoyaltyAccount: {
    customer: ({ customerId }) => ({ id: customerId }),
    heldPoints: ({ held }) => held,
    availablePoints: availableOf,
    worth: async (account, _args, { loaders }) => {
      const programme = await loaders.programme();
      if (!programme) return null;
      return money(worthMinorOf(programme, availableOf(account)), programme.currency);
    },
    qualifyingPoints: ({ customerId }, _args, { loaders }) => loaders.qualifying.load(customerId),
    tier: async ({ customerId }, _args, { loaders }) => {
      const programme = await loaders.programme();
      return tierAt(programme?.tiers ?? [], await loaders.qualifying.load(customerId));
    },
    nextTier: async ({ customerId }, _args, { loaders }) => {
      const programme = await loaders.programme();
      return nextTier(programme?.tiers ?? [], await loaders.qualifying.load(customerId));
    },
    expiringSoon: ({ customerId }, _args, { loaders }) => loaders.expiring.load(customerId),
    history: async ({ customerId }, args, { loaders }) => {
      const page = pageOf(args, entryCursor);
      const rows = await loaders.entries.load({ customerId, page });
      return connectionOf(rows, page, ({ sequence }) => [sequence]);
    },
  },
};
