import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';

const link = `extend schema @link(
  url: "https://specs.apollo.dev/federation/v2.9"
  import: ["@key", "@shareable", "@cost", "@listSize"]
)`;

const shop = `${link}
  type Query {
    order(id: ID!): Order
    orders(first: Int = 20): OrderConnection! @listSize(assumedSize: 20, slicingArguments: ["first"], sizedFields: ["edges"], requireOneSlicingArgument: false)
    named(first: Int): [Order!]! @listSize(slicingArguments: ["first"], assumedSize: 7, requireOneSlicingArgument: false)
    report: Report! @cost(weight: 50)
    search(text: String @cost(weight: 5)): Found
    tags: [String!]!
    grid: [[Cell!]!]!
  }
  type Mutation { sell(id: ID!): SellResult! }
  type Order @key(fields: "id") { id: ID! total: Money! lines: [Line!]! @listSize(assumedSize: 4) hash: Hash! }
  scalar Hash @cost(weight: 2)
  type Line { name: String! price: Money! }
  type Money { minor: Int! }
  type Report @cost(weight: 3) { days: [Day!]! @listSize(assumedSize: 30) }
  type Day { sold: Money! }
  type OrderConnection { edges: [OrderEdge!]! info: Info! }
  type OrderEdge { node: Order! }
  type Info { more: Boolean! }
  type Cell { x: Int! }
  interface Refusal { message: String! }
  type Denied implements Refusal { message: String! }
  type Sold { order: Order! }
  union SellResult = Sold | Denied
  union Found = Order | Line | Money
`;
const stock = `${link}
  type Order @key(fields: "id") { id: ID! held: [Hold!]! @listSize(assumedSize: 2) }
  type Hold { count: Int! }
`;

/** A composed graph with costs and sizes of every kind, for tests. */
export function costGraph(): string {
  const { supergraphSdl, errors } = composeServices([
    { name: 'shop', typeDefs: parse(shop), url: 'http://shop' },
    { name: 'stock', typeDefs: parse(stock), url: 'http://stock' },
  ]);
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}
