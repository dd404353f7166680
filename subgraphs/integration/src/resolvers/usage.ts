import type { ResolverParts } from './resolver-parts.ts';

export const usageResolvers = { Query: {}, Mutation: {}, types: {} } satisfies ResolverParts;
