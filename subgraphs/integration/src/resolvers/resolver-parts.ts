import type { MutationResolvers, QueryResolvers, Resolvers } from './types.generated.ts';

/** The resolvers of one part of the domain. */
export type ResolverParts = {
  readonly Query: Partial<QueryResolvers>;
  readonly Mutation: Partial<MutationResolvers>;
  /** Those of other types. */
  readonly types: Omit<Resolvers, 'Query' | 'Mutation'>;
};
