import { composeServices } from '@apollo/composition';
import { parse, type DocumentNode } from 'graphql';
import { costModel, type CostModel } from './cost-model.ts';

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

let costs: CostModel;
beforeAll(() => {
  const { supergraphSdl, errors } = composeServices([
    { name: 'shop', typeDefs: parse(shop), url: 'http://shop' },
    { name: 'stock', typeDefs: parse(stock), url: 'http://stock' },
  ]);
  expect(errors ?? []).toEqual([]);
  costs = costModel(supergraphSdl ?? '');
});

const documents = new Map<string, DocumentNode>();
function read(body: string): DocumentNode {
  const document = documents.get(body) ?? parse(body);
  documents.set(body, document);
  return document;
}
const atMost = (body: string, variables?: Record<string, unknown>) =>
  costs.estimate(read(body), { variables });
const asAnswered = (body: string, data: unknown, variables?: Record<string, unknown>) =>
  costs.actual(read(body), { variables, data });

describe('what an operation costs at most', () => {
  it.each([
    ['a value', '{ tags }', 0],
    ['an object', '{ order(id: 1) { id } }', 1],
    ['objects in objects', '{ order(id: 1) { total { minor } } }', 2],
    ['a list by its assumed size', '{ order(id: 1) { lines { price { minor } } } }', 1 + 4 * 2],
    ['a list of another subgraph', '{ order(id: 1) { held { count } } }', 1 + 2],
    ['a list that nothing is said of', '{ grid { x } }', 10 * 10],
    ['a page by its literal', '{ orders(first: 3) { edges { node { id } } } }', 1 + 3 * 2],
    ['a page by its default', '{ orders { edges { node { id } } info { more } } }', 1 + 20 * 2 + 1],
    ['a list by its slice', '{ named(first: 2) { id } }', 2],
    ['a list that is not sliced', '{ named { id } }', 7],
    ['the weight of a field over that of its type', '{ report { days { sold { minor } } } }', 50 + 30 * 2],
    ['the weight of a value', '{ order(id: 1) { hash } }', 1 + 2],
    ['the weight of an argument', '{ search(text: "a") { ... on Money { minor } } }', 5 + 1],
    ['the dearest of several types', '{ search { ... on Order { total { minor } lines { name } } ... on Line { price { minor } } } }', 1 + 1 + 4],
    ['a mutation', 'mutation { sell(id: 1) { __typename } }', 10 + 1],
    ['two mutations', 'mutation { a: sell(id: 1) { __typename } b: sell(id: 2) { __typename } }', 22],
    ['introspection', '{ __type(name: "Order") { fields { name } } }', 1 + 10],
    ['the name of a type', '{ __typename }', 0],
  ])('counts %s', (_name, body, points) => {
    expect(atMost(body, {})).toBe(points);
  });

  it('counts a page by its variable, else by the default', () => {
    const body = 'query Q($n: Int = 30) { orders(first: $n) { edges { node { id } } } }';
    expect(atMost(body, { n: 2 })).toBe(1 + 2 * 2);
    expect(atMost(body, {})).toBe(1 + 30 * 2);
    expect(atMost(body, { n: null })).toBe(1 + 20 * 2);
  });

  it('takes the largest page while the variables are not known', () => {
    const body = 'query Q($n: Int = 30) { orders(first: $n) { edges { node { id } } } }';
    expect(atMost(body)).toBe(1 + 100 * 2);
  });

  it('counts what stands twice in a place once, and aliases each time', () => {
    const one = '{ order(id: 1) { total { minor } ... on Order { total { minor } } ...F } } fragment F on Order { total { minor } }';
    expect(atMost(one, {})).toBe(2);
    expect(atMost('{ a: order(id: 1) { id } b: order(id: 2) { id } }', {})).toBe(2);
  });

  it('counts what is skipped by nothing, and by the worst where that is not known', () => {
    const body =
      'query Q($a: Boolean!, $b: Boolean = false) { order(id: 1) @include(if: $a) { total @skip(if: $b) { minor } } }';
    expect(atMost(body, { a: true })).toBe(2);
    expect(atMost(body, { a: true, b: true })).toBe(1);
    expect(atMost(body, { a: false })).toBe(0);
    expect(atMost(body)).toBe(2);
    expect(atMost('{ order(id: 1) @skip(if: true) { id } }', {})).toBe(0);
  });

  it('merges what stands under conditions', () => {
    const body =
      'query Q($a: Boolean!, $b: Boolean!) { order(id: 1) @include(if: $a) { total { minor } } order(id: 1) @include(if: $b) { lines { name } } }';
    expect(atMost(body, { a: true, b: false })).toBe(2);
    expect(atMost(body, { a: false, b: true })).toBe(5);
    expect(atMost(body, { a: true, b: true })).toBe(6);
    expect(atMost(body, { a: false, b: false })).toBe(0);
  });

  it('is not slowed by fragments that double with each level', () => {
    const levels = Array.from({ length: 40 }, (_one, level) =>
      `fragment F${level} on Order { ...F${level + 1} ...F${level + 1} }`,
    );
    const body = `{ order(id: 1) { ...F0 } } ${levels.join(' ')} fragment F40 on Order { total { minor } }`;
    expect(atMost(body, {})).toBe(2);
  });

  it('ends for a fragment that holds itself', () => {
    expect(atMost('{ search { ...F } } fragment F on Order { id ...F }', {})).toBe(1);
  });

  it('stays within 32 bits, and takes a negative page for none', () => {
    expect(atMost('query Q($n: Int) { named(first: $n) { lines { id: name } } }', { n: -5 })).toBe(0);
    const huge = 'query Q($n: Int) { named(first: $n) { lines { price { minor } } } }';
    expect(atMost(huge, { n: 2_000_000_000 })).toBe(2_147_483_647);
  });

  it('costs an operation that is not there nothing', () => {
    expect(costs.estimate(read('query A { order(id: 1) { id } }'), { operationName: 'B' })).toBe(0);
  });
});

describe('what an answer cost', () => {
  it('counts what is there', () => {
    const body = '{ orders(first: 50) { edges { node { id lines { price { minor } } } } } }';
    const line = { price: { minor: 1 } };
    const data = { orders: { edges: [{ node: { id: '1', lines: [line, line] } }, { node: null }] } };
    expect(asAnswered(body, data)).toBe(1 + 2 + 1 + 2 * 2);
  });

  it('counts nothing for what is null', () => {
    expect(asAnswered('{ order(id: 1) { total { minor } } }', { order: null })).toBe(0);
    expect(asAnswered('{ order(id: 1) { id } }', null)).toBe(0);
  });

  it('counts a mutation, whatever came of it', () => {
    expect(asAnswered('mutation { sell(id: 1) { __typename } }', null)).toBe(10);
    const denied = { sell: { message: 'no' } };
    expect(asAnswered('mutation { sell(id: 1) { ... on Refusal { message } } }', denied)).toBe(11);
  });

  it('tells types apart by their name, else takes the dearest that fits', () => {
    const named =
      '{ search { __typename ... on Order { id: hash } ... on Line { id: name price { minor } } } }';
    expect(asAnswered(named, { search: { __typename: 'Order', id: 'x' } })).toBe(3);
    const line = { __typename: 'Line', id: 'x', price: { minor: 1 } };
    expect(asAnswered(named, { search: line })).toBe(2);
    const nameless = '{ search { ... on Order { id: hash } ... on Line { id: name } } }';
    expect(asAnswered(nameless, { search: { id: 'x' } })).toBe(3);
  });
});
