import { GraphQLScalarType } from 'graphql';

/** Any value of JSON, as it is. */
export const jsonScalar = new GraphQLScalarType({ name: 'Json' });
