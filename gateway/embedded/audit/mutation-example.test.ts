import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, coerceInputValue, parse, typeFromAST, validate } from 'graphql';
import { Kind, type GraphQLInputType } from 'graphql';
import { mutationExample } from './mutation-example.ts';

const small = buildSchema(`
  type Query { a: Int }
  enum Means { CARD CASH }
  input Line { sku: String!, quantity: Quantity!, note: String, parts: [Line!] }
  input Buy { idempotencyKey: String!, lines: [Line!]!, means: Means!, at: DateTime, free: Boolean! }
  scalar Quantity
  scalar DateTime
  scalar Odd
  type Done { id: ID! }
  type Mutation {
    buy(input: Buy!, dry: Boolean): Done!
    signOut: Boolean!
    mark(ids: [ID!]!, odd: Odd!): Done
  }
`);
const fieldOf = (name: string) => {
  const field = small.getMutationType()?.getFields()[name];
  if (!field) throw new Error(name);
  return field;
};

describe('the least that a mutation can be asked with', () => {
  it('holds what is needed, each of its type, and nothing else', () => {
    expect(mutationExample(fieldOf('buy'))).toEqual({
      field: 'buy',
      query: 'mutation ($input: Buy!) { buy(input: $input) { __typename } }',
      variables: {
        input: {
          idempotencyKey: 'buy-input-idempotencyKey',
          lines: [{ sku: 'buy-input-lines-sku', quantity: '1' }],
          means: 'CARD',
          free: false,
        },
      },
    });
    expect(mutationExample(fieldOf('signOut')).query).toBe('mutation { signOut }');
    expect(mutationExample(fieldOf('mark')).variables).toEqual({
      ids: ['01890000-0000-7000-8000-0000000000ff'],
      odd: 'mark-odd',
    });
  });

  const sdl = readFileSync(join(import.meta.dirname, '../../api-schema.graphql'), 'utf8');
  const schema = buildSchema(sdl);
  const fields = Object.values(schema.getMutationType()?.getFields() ?? {});

  it.each(fields.map((field) => [field.name, field] as const))(
    'is an operation on the published schema: %s',
    (_name, field) => {
      const { query, variables } = mutationExample(field);
      const document = parse(query);
      expect(validate(schema, document)).toEqual([]);
      const [operation] = document.definitions;
      if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
      for (const { variable, type } of operation.variableDefinitions ?? []) {
        const known = typeFromAST(schema, type as never) as GraphQLInputType;
        expect(() => coerceInputValue(variables[variable.name.value], known)).not.toThrow();
      }
    },
  );
});
