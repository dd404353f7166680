import { anyone, defineSubgraph } from '@novapos/chassis';

/** Who buys for the shop; the name it gives is overridden by the catalogue. */
export const people = defineSubgraph({
  name: 'people',
  directory: import.meta.dirname,
  resolvers: {
    Query: { staff: () => 1 },
    Buyer: {
      __resolveReference: ({ email }: { readonly email: string }) => ({
        email,
        name: 'Nobody',
        bought: 40,
        years: 10,
      }),
    },
  },
  permissions: { Query: { staff: anyone }, Mutation: {}, entities: { Buyer: anyone } },
});
