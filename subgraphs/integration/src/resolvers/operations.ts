import type { ResolverParts } from './resolver-parts.ts';

export const operationResolvers = { Query: {}, Mutation: {}, types: {} } satisfies ResolverParts;
