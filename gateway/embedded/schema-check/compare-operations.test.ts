import { buildSchema } from 'graphql';
import { compareOperations } from './compare-operations.ts';
import { describeOperations } from './describe-operations.ts';
import type { ReliedOperation } from './relied-operation.ts';

const released = buildSchema(
  'type Query { orders: [Order!]! staff: String } type Order { id: ID! total: Int old: Int }',
);
const present = buildSchema(
  'type Query { orders: [Order!]! staff: String } type Order { id: ID! total: Int }',
);
const partners = buildSchema('type Query { orders: [Order!]! } type Order { id: ID! total: Int }');

const relied = (body: string, isPartners = false): ReliedOperation => ({
  ...{ client: isPartners ? 'acme 1.0' : 'pos-app 3', isPartners },
  ...{ name: /query (\w+)/.exec(body)?.[1] ?? '', body },
});
const compare = (...operations: readonly ReliedOperation[]) =>
  compareOperations({ released, present, partners }, operations);

it('names operations that are no longer valid, whose they are, and why', () => {
  const { invalid } = compare(
    relied('query Old { orders { old } }'),
    relied('query Fine { orders { id } }', true),
    relied('query Staff { staff }', true),
    relied('query Staff { staff }'),
  );
  expect(invalid).toHaveLength(2);
  expect(invalid[0]).toMatch(/^pos-app 3: Old: Cannot query field "old"/);
  expect(invalid[1]).toMatch(/^acme 1\.0: Staff: Cannot query field "staff"/);
});

it('knows who meets a change, and of whom there is nobody', () => {
  const compared = compare(
    relied('query Old { orders { old } }'),
    relied('query Fine { orders { id } }', true),
  );
  expect(compared.metBy('Order.old').map(({ name }) => name)).toEqual(['Old']);
  expect(compared.metBy('Query.staff')).toEqual([]);
  const words = describeOperations(compared, ['Order.old: gone', 'Query.staff: gone'], 2);
  expect(words).toContain('Order.old: pos-app 3 (Old)');
  expect(words).toContain('Query.staff: no operation that is used');
  expect(words).toContain('not all are valid');
});
