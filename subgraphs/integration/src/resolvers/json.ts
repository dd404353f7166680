import { GraphQLScalarType, valueFromASTUntyped } from 'graphql';

/** Any value of JSON, taken in and answered as it is; whoever takes it in checks it. */
export const jsonScalar = new GraphQLScalarType({
  name: 'Json',
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
});
