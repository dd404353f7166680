import { buildSchema, parse } from 'graphql';
import { touchedParts } from './touched-parts.ts';

const schema = buildSchema(`
  type Query { orders(filter: Filter, first: Int): [Order!]! node: Node found: Found }
  input Filter { state: State place: Place }
  input Place { store: ID }
  enum State { OPEN DONE }
  interface Node { id: ID! }
  type Order implements Node { id: ID! total: Int! state: State! }
  type Line implements Node { id: ID! }
  union Found = Order | Line
`);
const of = (body: string) => touchedParts(schema, parse(body));

it.each([
  ['query A { orders { total } }', 'Order.total', true],
  ['query A { orders { total } }', 'Order.state', false],
  ['query A { orders { total } }', 'Query.orders.first', true],
  ['query A { orders { total } }', 'Query.node', false],
  ['query A($f: Filter) { orders(filter: $f) { id } }', 'Filter.state', true],
  ['query A($f: Filter) { orders(filter: $f) { id } }', 'Place.store', true],
  ['query A($f: Filter) { orders(filter: $f) { id } }', 'State.DONE', true],
  ['query A { orders { id } }', 'Filter.state', false],
  ['query A { node { id } }', 'Line.id', true],
  ['query A { node { id } }', 'Place.store', false],
  ['query A { found { ... on Order { id } } }', 'Found', true],
  ['query A { found { ... on Order { id } } }', 'Found.Line', true],
  ['query A { orders { ...F } } fragment F on Order { state }', 'State.OPEN', true],
  ['query A { node { id } }', 'Found.Line', false],
])('%s is met by a change of %s: %s', (body, coordinate, isMet) => {
  expect(of(body).meets(coordinate)).toBe(isMet);
});
