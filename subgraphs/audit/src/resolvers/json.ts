import { CodedError } from '@novapos/chassis';
import { GraphQLScalarType } from 'graphql';

/** Any value of JSON; answered as it is, never taken in. */
export const jsonScalar = new GraphQLScalarType({
  name: 'Json',
  serialize: (value) => value,
  parseValue: refuse,
  parseLiteral: refuse,
});

function refuse(): never {
  throw new CodedError('BAD_USER_INPUT', 'JSON is only answered here, never taken in.');
}
