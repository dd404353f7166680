import { anyone, defineSubgraph } from '@novapos/chassis';

/** What the catalogue has: one article, one that is no longer sold, one certificate. */
export const bread = {
  id: 'bread',
  sku: 'B-1',
  brand: 'Harbour',
  variant: { code: 'rye' },
  measure: { size: 'large', grams: 750, unit: 'g' },
  buyer: { email: 'ada@shop.example', bought: 1_337 },
  margin: 'fair',
};
export const rusk = { sku: 'B-0', brand: 'Harbour', reason: 'Too dry' };
export const certificate = { laboratory: { number: '17', town: 'Kiel' }, grade: 'A' };

type Key = {
  readonly id?: string;
  readonly sku?: string;
  readonly brand?: string;
  readonly variant?: { readonly code: string };
};

function articleBy({ id, sku, brand, variant }: Key) {
  if (id !== undefined) return id === bread.id ? bread : null;
  if (sku !== bread.sku) return null;
  const isIt = brand === undefined ? variant?.code === bread.variant.code : brand === bread.brand;
  return isIt ? bread : null;
}

type BuyerKey = { readonly email: string; readonly bought?: number; readonly years?: number };

/** The subgraph under test: every feature of federation that a subgraph can use, built as all of ours are. */
export const catalogue = defineSubgraph({
  name: 'catalogue',
  directory: import.meta.dirname,
  resolvers: {
    Query: { article: (_: unknown, key: { readonly id: string }) => articleBy(key) },
    Article: { __resolveReference: articleBy },
    RetiredArticle: {
      __resolveReference: ({ sku, brand }: typeof rusk) =>
        sku === rusk.sku && brand === rusk.brand ? rusk : null,
    },
    Certificate: {
      __resolveReference: ({ laboratory }: typeof certificate) =>
        laboratory.number === certificate.laboratory.number ? certificate : null,
    },
    Buyer: {
      __resolveReference: (key: BuyerKey) => key,
      name: () => 'Ada Lovelace',
      boughtPerYear: ({ bought = 0, years = 0 }: BuyerKey) => Math.round(bought / years),
    },
    Shelf: {
      __resolveReference: ({ id }: { readonly id: string }) => ({ id, retired: [rusk] }),
    },
  },
  permissions: {
    Query: { article: anyone },
    Mutation: {},
    entities: {
      Article: anyone,
      RetiredArticle: anyone,
      Certificate: anyone,
      Buyer: anyone,
      Shelf: anyone,
    },
  },
});
