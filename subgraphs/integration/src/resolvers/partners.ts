import type { ResolverParts } from './resolver-parts.ts';

export const partnerResolvers = { Query: {}, Mutation: {}, types: {} } satisfies ResolverParts;
