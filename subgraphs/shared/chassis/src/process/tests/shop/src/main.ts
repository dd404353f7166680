import { setTimeout as wait } from 'node:timers/promises';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { parse } from 'graphql';
import { defineDomain, type Ground, type RequestContext } from '../../../../domain.ts';
import { anyone, signedIn } from '../../../../permissions.ts';
import { defineSubgraph } from '../../../../subgraph.ts';
import { runDomain } from '../../../run-domain.ts';

type ShopContext = RequestContext & { readonly ground: Ground };
const paid = parse('query Paid { paid }') as TypedDocumentNode<
  { readonly paid: number },
  Record<string, never>
>;

const resolvers = {
  Query: {
    caller: (_parent: unknown, _args: unknown, { principal }: ShopContext) =>
      `${principal.kind} ${principal.subject}`,
    databaseRole: (_parent: unknown, _args: unknown, { ground }: ShopContext) =>
      new URL(ground.databaseUrl).username,
    paid: async (
      _parent: unknown,
      _args: unknown,
      { ground, principal, requestId }: ShopContext,
    ) => {
      const call = { tenantId: principal.tenantId, requestId };
      return (await ground.peers.ask('payment', paid, {}, call)).paid;
    },
    slow: async (_parent: unknown, { ms }: { readonly ms: number }) => wait(ms, true),
  },
};

/** A domain as small as can be, run as a process of its own. */
const shop = defineDomain<ShopContext>({
  name: 'shop',
  port: 8099,
  subgraph: defineSubgraph({
    name: 'shop',
    directory: import.meta.dirname,
    resolvers,
    permissions: {
      Query: { caller: anyone, databaseRole: anyone, paid: signedIn, slow: anyone },
      Mutation: {},
      entities: {},
    },
  }),
  start: async (ground) => ({
    contextFor: (request) => ({ ...request, ground }),
    checks: { shelf: async () => undefined },
    jobs: {},
    publicDocuments: { '/.well-known/hours.json': () => ({ from: 8 }) },
    close: async () => {
      ground.log.info('the shop is closed');
    },
  }),
});

await runDomain(shop);
