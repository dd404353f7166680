import { anyone, defineSubgraph } from '@novapos/chassis';

type Measured = { readonly measure: { readonly size: string; readonly grams: number } };

/** Where articles stand; a shelf is an interface here, and one type in the catalogue. */
export const stock = defineSubgraph({
  name: 'stock',
  directory: import.meta.dirname,
  resolvers: {
    Query: {
      shelf: (_: unknown, { id }: { readonly id: string }) => ({ id, articles: [{ id: 'bread' }] }),
    },
    Shelf: { __resolveType: () => 'WallShelf' },
    Article: {
      parcels: ({ measure }: Measured) => (measure.size === 'large' ? measure.grams / 250 : null),
    },
  },
  permissions: {
    Query: { shelf: anyone },
    Mutation: {},
    entities: { Article: anyone, Shelf: anyone, WallShelf: anyone },
  },
});
