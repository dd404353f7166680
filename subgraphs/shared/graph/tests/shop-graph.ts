import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';

const link = `extend schema @link(
  url: "https://specs.apollo.dev/federation/v2.9"
  import: ["@key", "@shareable", "@inaccessible", "@cost", "@listSize"]
)`;

const shop = `${link}
  type Query {
    order(id: ID!): Order
    orders(first: Int = 20): [Order!]! @listSize(slicingArguments: ["first"], assumedSize: 20, requireOneSlicingArgument: false)
    secret: String @inaccessible
  }
  type Mutation { sell(id: ID!): Order }
  type Order @key(fields: "id") { id: ID! total: Int! next: Order }
`;
const stock = `${link}
  type Order @key(fields: "id") { id: ID! held: Int! }
`;
const live = `${link}
  type Query { told(id: ID!): Told }
  type Subscription { orderSold: Told }
  type Told { order: Order }
  type Order @key(fields: "id", resolvable: false) { id: ID! }
`;

/** A graph of three subgraphs, for tests. */
export function shopGraph(): string {
  const { supergraphSdl, errors } = composeServices(
    [
      ['shop', shop],
      ['stock', stock],
      ['live', live],
    ].map(([name = '', sdl = '']) => ({ name, typeDefs: parse(sdl), url: `http://${name}` })),
  );
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}
