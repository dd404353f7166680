import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  createExecutor,
  type AskSubgraph,
  type DomainEvent,
  type RequestContext,
  type SubgraphRequest,
} from '@novapos/chassis';
import { orderCompleted, sessionEnded, stockChanged } from '@novapos/kernel';
import { parse } from 'graphql';
import { composeSupergraph } from '../src/schema/compose-supergraph.ts';
import { readLiveContract } from '../src/schema/files.ts';
import { cashier, quiet } from './examples.ts';

/** The live shop's contract. */
export const liveSdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  type Query { order(id: ID!): Order }
  type Order @key(fields: "id") { id: ID! receiptNumber: String! seenBy: String! }
  type Payment @key(fields: "id") { id: ID! }
  type Variant @key(fields: "id") { id: ID! name: String! }
  type Location @key(fields: "id") { id: ID! }
  type Alert @key(fields: "id") { id: ID! }
`;

type Reference = { readonly __typename: string; readonly id: string };

const shop = {
  name: 'shop',
  typeDefs: parse(liveSdl),
  permissions: { Query: {}, Mutation: {}, entities: {} },
  schema: buildSubgraphSchema({
    typeDefs: parse(liveSdl),
    resolvers: {
      Order: {
        __resolveReference: ({ id }: Reference, { principal }: RequestContext) => ({
          id,
          receiptNumber: `R-${id.slice(-3)}`,
          seenBy: principal.roles.join(' '),
        }),
      },
      Variant: {
        __resolveReference: ({ id }: Reference) => ({ id, name: `Variant ${id.slice(-1)}` }),
      },
    },
  }),
};

/** A supergraph of one subgraph and what the gateway itself answers. */
export const liveSupergraph = composeSupergraph([
  { name: 'shop', sdl: liveSdl, url: 'http://localhost:1/graphql' },
  readLiveContract(),
]);

/** The shop's subgraph, and how often it was asked. */
export function liveShop() {
  const asked: SubgraphRequest[] = [];
  const executor = createExecutor(shop, (context) => context, {
    log: quiet,
    now: () => new Date(),
  });
  const ask: AskSubgraph = (request) => {
    asked.push(request);
    return executor(request);
  };
  return { subgraphs: { shop: ask }, asked };
}

/** A bus of which only the hearing is there. */
export function fakeBus() {
  const hearers = new Set<(event: DomainEvent) => void>();
  return {
    listen: async (hear: (event: DomainEvent) => void) => {
      hearers.add(hear);
      return {
        stop: async () => {
          hearers.delete(hear);
        },
      };
    },
    say: (event: DomainEvent) => {
      for (const hear of hearers) hear(event);
    },
  };
}

let count = 0;
const nextId = () => `01930000-0000-7000-8000-${String((count += 1)).padStart(12, '0')}`;

function event(type: string, subject: string, data: unknown): DomainEvent {
  return {
    id: nextId(),
    type,
    source: 'shop',
    subject,
    tenantId: cashier.tenantId,
    version: 1,
    time: new Date(),
    traceparent: null,
    data,
  };
}

/** A sale that was completed, here or in another store. */
export function completedSale(place: { readonly storeId?: string } = {}): DomainEvent {
  const { example } = orderCompleted;
  const data = { ...example, sale: { ...example.sale, orderId: nextId(), ...place } };
  return event(orderCompleted.name, data.sale.orderId, data);
}

/** Stock that changed. */
export function changedStock(): DomainEvent {
  return event(stockChanged.name, 'shelf', stockChanged.example);
}

/** The end of a session. */
export function endedSession(sessionId: string): DomainEvent {
  return event(sessionEnded.name, 'user', { ...sessionEnded.example, sessionId });
}
