import { scalars } from '@novapos/chassis';
import { jsonScalar } from './json.ts';
import { operationResolvers } from './operations.ts';
import { partnerResolvers } from './partners.ts';
import type { Resolvers } from './types.generated.ts';
import { usageResolvers } from './usage.ts';
import { webhookResolvers } from './webhooks.ts';

/** Every field, by the four parts of the domain. */
export const resolvers: Resolvers = {
  DateTime: scalars.DateTime,
  SafeInt: scalars.SafeInt,
  Json: jsonScalar,
  ...partnerResolvers.types,
  ...operationResolvers.types,
  ...usageResolvers.types,
  ...webhookResolvers.types,
  // What a partner is made of comes from several parts.
  Partner: { ...partnerResolvers.types.Partner, ...webhookResolvers.types.Partner },
  Query: {
    ...partnerResolvers.Query,
    ...operationResolvers.Query,
    ...usageResolvers.Query,
    ...webhookResolvers.Query,
  },
  Mutation: {
    ...partnerResolvers.Mutation,
    ...operationResolvers.Mutation,
    ...usageResolvers.Mutation,
    ...webhookResolvers.Mutation,
  },
};
