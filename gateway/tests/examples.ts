import {
  anonymous,
  CodedError,
  createExecutor,
  type AskSubgraph,
  type Principal,
  type RequestContext,
} from '@novapos/chassis';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { pino } from 'pino';
import { composeSupergraph } from '../src/schema/compose-supergraph.ts';

const productSdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@inaccessible"])
  type Query {
    variant(id: ID!): Variant
    search(text: String!, first: Int): [Variant!]!
    secrets: String @inaccessible
  }
  "What is sold."
  type Variant @key(fields: "id") {
    id: ID!
    name: String!
    similar: [Variant!]!
  }
`;

const orderSdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  type Query { viewer: Viewer! order(id: ID!): Order }
  type Mutation {
    sell(input: SellInput!): SellResult!
    signIn(pin: String!): Boolean!
  }
  type Viewer { kind: String! tenantId: String! subject: String! requestId: String! }
  type Order { id: ID! lines: [Line!]! }
  type Line { quantity: Int! variant: Variant! }
  type Variant @key(fields: "id", resolvable: false) { id: ID! }
  input SellInput { lines: [LineInput!]! note: String kind: SaleKind = NORMAL }
  input LineInput { variantId: ID! quantity: Int! }
  enum SaleKind { NORMAL TRAINING }
  union SellResult = Order | Refused
  type Refused { code: String! message: String! }
`;

/** What the tiny shop's resolvers do when asked for these ids. */
export const oddIds = { coded: 'coded', fault: 'fault', away: 'away', slow: 'slow' } as const;

async function variant(id: string) {
  if (id === oddIds.slow) await new Promise((resolve) => setTimeout(resolve, 1_500));
  if (id === oddIds.away) throw new CodedError('UNAVAILABLE', 'The database does not answer.');
  if (id === oddIds.coded) throw new CodedError('FORBIDDEN', 'You may not see this variant.');
  if (id === oddIds.fault)
    throw new Error('select * from variants; password=hunter2 at db.internal');
  return id.startsWith('v')
    ? { __typename: 'Variant', id, name: `Variant ${id}`, similar: [] }
    : null;
}

const productResolvers = {
  Query: {
    variant: (_: unknown, { id }: { id: string }) => variant(id),
    search: (_: unknown, { text }: { text: string }) => [variant(`v-${text}`)],
    secrets: () => 'for peers',
  },
  Variant: { __resolveReference: ({ id }: { id: string }) => variant(id) },
};

type SellArguments = { input: { lines: { variantId: string; quantity: number }[] } };
const orderResolvers = {
  Query: {
    viewer: (_: unknown, __: unknown, { principal, requestId }: RequestContext) => ({
      ...principal,
      requestId,
    }),
    order: (_: unknown, { id }: { id: string }) => ({
      id,
      lines: [{ quantity: 2, variant: { id: 'v-1' } }],
    }),
  },
  Mutation: {
    signIn: () => false,
    sell: (_: unknown, { input }: SellArguments) => ({
      __typename: 'Order',
      id: 'o-1',
      lines: input.lines.map(({ variantId, quantity }) => ({
        quantity,
        variant: { id: variantId },
      })),
    }),
  },
};

/** What the tiny shop is made of. */
export const contracts = [
  { name: 'product', sdl: productSdl, resolvers: productResolvers },
  { name: 'order', sdl: orderSdl, resolvers: orderResolvers },
];

export const quiet = pino({ level: 'silent' });

/** The supergraph of a tiny shop: products, and orders that refer to them. */
export const tinySupergraph = composeSupergraph(contracts);

/** The tiny shop's subgraphs in this process. */
export function tinySubgraphs(): Record<'product' | 'order', AskSubgraph> {
  const [product, order] = contracts.map(({ name, sdl, resolvers }) => {
    const typeDefs = parse(sdl);
    const schema = buildSubgraphSchema({ typeDefs, resolvers: resolvers as never });
    const subgraph = { name, typeDefs, schema, permissions: {} as never };
    return createExecutor(subgraph, (request) => request, { log: quiet, now: () => new Date() });
  });
  return { product: product as AskSubgraph, order: order as AskSubgraph };
}

/** A cashier of a tenant. */
export const cashier: Principal = {
  ...anonymous,
  kind: 'user',
  subject: '0190a7d2-0000-7000-8000-000000000002',
  tenantId: '0190a7d2-0000-7000-8000-000000000001',
  roles: ['cashier'],
};
