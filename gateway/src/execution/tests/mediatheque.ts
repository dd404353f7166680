import type { TestSubgraph } from './serve-contracts.ts';

type Thing = Record<string, unknown> & { readonly __typename: string; readonly id: string };

const catalogueSdl = `
  type Query {
    products: [Product!]!
    product(id: ID!): Product
    media: [Media!]!
    things: [Thing]
    nodes: [Node!]!
    today: Today @shareable
  }
  type Today @shareable { day: Int! }
  extend type Today { weather: String }
  interface Node { id: ID! }
  interface Media @key(fields: "id") { id: ID! title: String! }
  type Book implements Media & Node @key(fields: "id") {
    id: ID! title: String! pages: Int related: [Media!]
  }
  type Film implements Media & Node @key(fields: "id") { id: ID! title: String! minutes: Int! }
  type Product implements Node @key(fields: "id") {
    id: ID!
    name: String!
    kind: Kind
    size: Size @shareable
    weight: Int
    tags: [String!]!
    grid: [[Cell]]
    price(currency: String!): Int!
    about: Media
    oldStock: Int
  }
  type Size @shareable { width: Int! height: Int }
  type Cell { row: Int! product: Product }
  enum Kind { LARGE SMALL SECRET @inaccessible }
  union Thing = Product | Book | Film
`;

const stockSdl = `
  type Query { today: Today @shareable shelves: [Shelf!]! }
  type Today @shareable { day: Int! }
  extend type Today { deliveries: Int }
  type Shelf @key(fields: "place { aisle level }") { place: Place! products: [Product!]! }
  type Place { aisle: ID! level: Int! }
  type Product @key(fields: "id") {
    id: ID!
    weight: Int @external
    size: Size @external
    price(currency: String!): Int! @external
    shipping: Int @requires(fields: "weight size { width }")
    tax: Int @requires(fields: "price(currency: \\"USD\\")")
    taxAbroad: Int @requires(fields: "price(currency: \\"EUR\\")")
    onHand: Int!
    oldStock: Int @override(from: "catalogue")
    broken: Int
    risky: Int!
    shelf: Shelf
  }
  type Size @shareable { width: Int! height: Int }
`;

const reviewsSdl = `
  type Query { reviews: [Review!]! }
  type Media @key(fields: "id") @interfaceObject { id: ID! reviews: [Review!]! stars: Float }
  type Review @key(fields: "id") {
    id: ID! body: String! author: User @provides(fields: "name") about: Product
    by: Person
  }
  union Person = User | Guest
  type Guest { nick: String! }
  type User @key(fields: "id") { id: ID! name: String @external }
  type Product @key(fields: "id") { id: ID! reviews: [Review!]! }
`;

const usersSdl = `
  type Query { me: User users: [User!]! }
  type User @key(fields: "id") { id: ID! name: String @shareable email: String favourite: Product friends: [User!] }
  type Product @key(fields: "id", resolvable: false) { id: ID! }
`;

const products: Thing[] = ['p1', 'p2', 'p3', 'p4'].map((id, index) => ({
  __typename: 'Product',
  id,
  name: `Product ${id}`,
  kind: index === 0 ? null : index % 2 === 0 ? 'LARGE' : 'SMALL',
  size: index === 3 ? null : { width: 10 + index, height: index === 1 ? null : 5 },
  weight: index === 2 ? null : index + 1,
  tags: ['a', id],
  price: ({ currency }: { readonly currency: string }) => (currency === 'USD' ? 100 : 90) + index,
  onHand: index * 3,
  oldStock: index,
  broken: () => {
    throw new Error(`no figure for ${id}`);
  },
  risky: () => {
    if (index === 2) throw new Error('too risky');
    return index;
  },
}));
const books = ['b1', 'b2'].map((id): Thing => ({
  __typename: 'Book',
  id,
  title: `Book ${id}`,
  pages: id === 'b1' ? 90 : null,
}));
const films = ['f1'].map((id): Thing => ({
  __typename: 'Film',
  id,
  title: `Film ${id}`,
  minutes: 120,
}));
const users = ['u1', 'u2'].map((id): Thing => ({
  __typename: 'User',
  id,
  name: `User ${id}`,
  email: `${id}@example.com`,
}));
const guest = { __typename: 'Guest', nick: 'Visitor' };
const [p1, p2, p3, p4] = products as [Thing, Thing, Thing, Thing];
const [b1, b2] = books as [Thing, Thing];
const [f1] = films as [Thing];
const [u1, u2] = users as [Thing, Thing];
const reviews = ['r1', 'r2', 'r3'].map((id, index): Thing => ({
  __typename: 'Review',
  id,
  body: `Review ${id}`,
  author: [u1, u2, null][index],
  about: [p1, p2, p3][index],
  by: [u1, guest, null][index],
}));
const [r1, r2, r3] = reviews as [Thing, Thing, Thing];
const shelves = [
  { place: { aisle: 'A', level: 1 }, products: [p1, p2, p1] },
  { place: { aisle: 'A', level: 2 }, products: [p3] },
].map((shelf) => ({ __typename: 'Shelf', ...shelf }));

Object.assign(p1, {
  about: b1,
  grid: [[{ row: 1, product: p2 }, null], null, [{ row: 2, product: null }]],
  reviews: [r1],
});
Object.assign(p2, { about: f1, grid: [], reviews: [r2, r1] });
Object.assign(p3, { about: null, grid: null, reviews: [r3] });
Object.assign(p4, { about: b2, grid: [[{ row: 3, product: p4 }]], reviews: [] });
products.forEach((product, index) =>
  Object.assign(product, { shelf: index === 3 ? null : shelves[index === 2 ? 1 : 0] }),
);
Object.assign(b1, { related: [f1, b2], reviews: [r1, r2], stars: 4.5 });
Object.assign(b2, { related: null, reviews: [], stars: null });
Object.assign(f1, { reviews: [r3], stars: 1 });
Object.assign(u1, { favourite: p3, friends: [u2, u1] });
Object.assign(u2, { favourite: null, friends: null });

// What depends on other fields, as the one who has all of them at hand would work it out.
for (const product of products) {
  const size = product['size'] as { readonly width: number } | null;
  const weight = product['weight'] as number | null;
  const price = product['price'] as (given: { readonly currency: string }) => number;
  Object.assign(product, {
    shipping: weight === null || size === null ? null : weight * size.width,
    tax: price({ currency: 'USD' }) * 2,
    taxAbroad: price({ currency: 'EUR' }) * 3,
  });
}

const all = [...products, ...books, ...films, ...users, ...reviews];
const find = (id: string): Thing | null => all.find((one) => one.id === id) ?? null;
const byId = ({ id }: { readonly id: string }) => find(id);
const today = { day: 7, weather: 'rain', deliveries: 3 };

/** All that is known, in one object: a schema of one piece answers from it without resolvers. */
export const everything = {
  products,
  product: byId,
  media: [...books, ...films],
  things: [p2, b1, null, f1],
  nodes: [p1, f1, b2],
  today,
  shelves,
  reviews,
  me: u1,
  users,
};

type Required = {
  readonly id: string;
  readonly weight?: number | null;
  readonly size?: { readonly width: number } | null;
  readonly price?: number;
};

// Each knows the fields of its contract; what it requires it knows from the representation alone.
const stockResolvers = {
  Product: {
    __resolveReference: (reference: Required) => reference,
    shipping: ({ weight, size }: Required) =>
      weight == null || size == null ? null : weight * size.width,
    tax: ({ price }: Required) => (price ?? Number.NaN) * 2,
    taxAbroad: ({ price }: Required) => (price ?? Number.NaN) * 3,
    ...Object.fromEntries(
      ['onHand', 'oldStock', 'broken', 'risky', 'shelf'].map((field) => [
        field,
        ({ id }: Required) => {
          const value = find(id)?.[field];
          return typeof value === 'function' ? (value as () => unknown)() : value;
        },
      ]),
    ),
  },
  Shelf: {
    __resolveReference: ({ place }: { readonly place: { readonly level: number } }) =>
      shelves.find((shelf) => shelf.place.level === place.level),
  },
};

const kinds = ['Product', 'Book', 'Film', 'User', 'Review'];
const references = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, { __resolveReference: byId }]));

/** The subgraphs that know `everything` between them. */
export const mediatheque: Readonly<Record<string, TestSubgraph>> = {
  catalogue: {
    sdl: catalogueSdl,
    root: everything,
    resolvers: { ...references(kinds.slice(0, 3)), Media: { __resolveReference: byId } },
  },
  stock: { sdl: stockSdl, root: everything, resolvers: stockResolvers },
  reviews: {
    sdl: reviewsSdl,
    root: everything,
    resolvers: {
      ...references(['Product', 'Review', 'User']),
      Media: {
        __resolveReference: (reference: { readonly id: string }) => ({
          ...byId(reference),
          __typename: 'Media',
        }),
      },
    },
  },
  users: { sdl: usersSdl, root: everything, resolvers: references(['User']) },
};
