import { buildSchema } from 'graphql';
import { shopGraph } from '../../tests/shop-graph.ts';
import { operationChecker } from './operation-checker.ts';

const checker = operationChecker({ supergraphSdl: shopGraph() });
const check = (body: string) => checker.check({ body });

it.each([
  [
    'a query of one subgraph',
    'query A { order(id: 1) { total } }',
    { kind: 'QUERY', name: 'A', cost: 1, subgraphs: ['shop'] },
  ],
  [
    'a query of two subgraphs',
    'query A { orders(first: 3) { held } }',
    { kind: 'QUERY', name: 'A', cost: 3, subgraphs: ['shop', 'stock'] },
  ],
  [
    'a page of any length, as long as it can be',
    'query A($n: Int) { orders(first: $n) { id } }',
    { kind: 'QUERY', name: 'A', cost: 100, subgraphs: ['shop'] },
  ],
  [
    'a mutation',
    'mutation B { sell(id: 1) { id } }',
    { kind: 'MUTATION', name: 'B', cost: 11, subgraphs: ['shop'] },
  ],
  [
    'what counts under a condition',
    'query A($b: Boolean!) { order(id: 1) { id held @include(if: $b) } }',
    { kind: 'QUERY', name: 'A', cost: 1, subgraphs: ['shop', 'stock'] },
  ],
  [
    'a subscription, by who tells it',
    'subscription C { ...F } fragment F on Subscription { orderSold { order { id held } } }',
    { kind: 'SUBSCRIPTION', name: 'C', cost: 2, subgraphs: ['live'] },
  ],
  [
    'what the gateway answers itself',
    'query D { __typename }',
    { kind: 'QUERY', name: 'D', cost: 0, subgraphs: [] },
  ],
])('knows %s', (_name, body, known) => {
  expect(check(body)).toEqual(known);
});

it.each([
  ['what can not be read', 'query A {', /Syntax Error: .* \(line 1, column 10\)/],
  ['an operation without a name', '{ order(id: 1) { id } }', /has no name/],
  ['two operations', 'query A { orders { id } } query B { orders { id } }', /exactly one operation/],
  ['no operation', 'fragment F on Order { id }', /exactly one operation/],
  ['definitions of types', 'query A { orders { id } } type B { a: Int }', /Only operations/],
  ['a field that is not there', 'query A { orders { name } }', /"name" on type "Order"/],
  ['a field that is not for clients', 'query A { secret }', /Cannot query field "secret"/],
  ['a fragment that holds itself', 'query A { orders { ...F } } fragment F on Order { ...F }', /F/],
  [
    'one that is too deep',
    `query A { order(id: 1) ${'{ next '.repeat(12)} { id } ${'}'.repeat(12)} }`,
    /14 levels deep: at most 12/,
  ],
  [
    'one that is too wide',
    `query A { ${Array.from({ length: 20 }, (_one, n) => `a${n}: order(id: 1) { ...F }`).join(' ')} } fragment F on Order { ${Array.from({ length: 60 }, (_one, n) => `b${n}: id`).join(' ')} }`,
    /1220 fields/,
  ],
  ['one that is too long', `query A { ${'orders { id } '.repeat(600)} }`, /2000 tokens/],
])('refuses %s, with the reason', (_name, body, reason) => {
  const verdict = check(body);
  expect('reasons' in verdict && verdict.reasons.join('\n')).toMatch(reason);
});

it('refuses what its manifest calls by another name or kind', () => {
  const verdict = checker.check({ name: 'B', type: 'mutation', body: 'query A { orders { id } }' });
  expect(verdict).toEqual({
    reasons: [
      'The manifest calls it "B", its body "A".',
      'The manifest says it is a mutation, its body is a query.',
    ],
  });
});

it('checks by what the client sees, where that is less than everyone', () => {
  const seen = buildSchema('type Query { order(id: ID!): Order } type Order { id: ID! }');
  const partners = operationChecker({ supergraphSdl: shopGraph(), apiSchema: seen });
  expect(partners.check({ body: 'query A { order(id: 1) { id } }' })).toMatchObject({ name: 'A' });
  expect(partners.check({ body: 'query A { orders { id } }' })).toHaveProperty('reasons');
});

it('is not slowed by fragments that double with each level', () => {
  const levels = Array.from(
    { length: 40 },
    (_one, level) => `fragment F${level} on Order { ...F${level + 1} ...F${level + 1} }`,
  );
  const body = `query A { order(id: 1) { ...F0 } } ${levels.join(' ')} fragment F40 on Order { id }`;
  const verdict = check(body);
  expect('reasons' in verdict && verdict.reasons.join()).toMatch(/far too many fields/);
});
