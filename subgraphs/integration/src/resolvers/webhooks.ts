import type { ResolverParts } from './resolver-parts.ts';

export const webhookResolvers = { Query: {}, Mutation: {}, types: {} } satisfies ResolverParts;
