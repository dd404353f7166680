import { composeServices } from '@apollo/composition';
import { isObjectType, Kind, type GraphQLSchema } from 'graphql';
import type { AskSubgraph } from '../ask-subgraph.ts';
import { servicePrincipal, type Principal } from '../principal/principal.ts';
import type { Subgraph } from '../subgraph.ts';

type Key = { readonly __typename: string; readonly [field: string]: string };

type Expectations = {
  /** Asks the started subgraph; a function, since it starts in `beforeAll`. */
  readonly ask: () => AskSubgraph;
  /** Someone who may read every entity below. */
  readonly principal: () => Principal;
  /** A key that resolves, for each entity this subgraph resolves. */
  readonly entities: Readonly<Record<string, () => Key>>;
};

const byKey = 'query ($keys: [_Any!]!) { _entities(representations: $keys) { __typename } }';

/** The promises that every subgraph makes to the gateway. */
export function describeSubgraph(subgraph: Subgraph, expectations: Expectations): void {
  const { ask, principal, entities } = expectations;
  const names = Object.keys(entities);
  const asking = (keys: readonly Key[], as: Principal) =>
    ask()({ query: byKey, variables: { keys }, principal: as, requestId: 'contract' });

  describe(`${subgraph.name}: contract with the gateway`, () => {
    it('composes', () => {
      const { name, typeDefs } = subgraph;
      const { errors } = composeServices([{ name, typeDefs, url: 'http://test' }]);
      // What only the others complete: keys they resolve, and public fields beside those for peers.
      const elsewhere = ['SATISFIABILITY_ERROR', 'ONLY_INACCESSIBLE_CHILDREN'];
      const own = (errors ?? []).filter(
        ({ extensions }) => !elsewhere.includes(String(extensions['code'])),
      );
      expect(own.map(({ message }) => message)).toEqual([]);
    });

    it('tells its contract to the gateway itself, and to nobody it asks for', async () => {
      const asked = { query: '{ _service { sdl } }', requestId: 'contract' };
      const told = await ask()({ ...asked, principal: servicePrincipal('gateway', '') });
      expect(told.data).toMatchObject({ _service: { sdl: expect.any(String) as unknown } });
      for (const curious of [principal(), servicePrincipal('till', principal().tenantId)]) {
        const { errors } = await ask()({ ...asked, principal: curious });
        expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      }
    });

    it('names a key for each entity that it resolves', () => {
      expect(names.sort()).toEqual(resolvedEntities(subgraph.schema).sort());
    });

    it.each(names)('finds %s by its key', async (name) => {
      const key = entities[name]?.() as Key;
      expect(await asking([key], principal())).toEqual({
        data: { _entities: [{ __typename: name }] },
      });
    });

    it.each(names)('does not show %s to a user of the tenant without a right', async (name) => {
      const key = entities[name]?.() as Key;
      const powerless: Principal = { ...principal(), kind: 'user', roles: [], grants: [] };
      const { errors } = await asking([key], powerless);
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    });

    it('says who may reach each entity', () => {
      expect(Object.keys(subgraph.permissions.entities).sort()).toEqual(names.sort());
    });

    it.each(['Query', 'Mutation'] as const)('says who may use each field of %s', (root) => {
      expect(Object.keys(subgraph.permissions[root]).sort()).toEqual(
        rootFields(subgraph.schema, root).sort(),
      );
    });
  });
}

function rootFields(schema: GraphQLSchema, root: string): string[] {
  const type = schema.getType(root);
  if (!isObjectType(type)) return [];
  return Object.keys(type.getFields()).filter((field) => !field.startsWith('_'));
}

function resolvedEntities(schema: GraphQLSchema): string[] {
  const union = schema.getType('_Entity');
  const members =
    union && 'getTypes' in union ? (union.getTypes as () => readonly { name: string }[])() : [];
  return members.map(({ name }) => name).filter((name) => isResolvable(schema, name));
}

function isResolvable(schema: GraphQLSchema, name: string): boolean {
  const directives = schema.getType(name)?.astNode?.directives ?? [];
  return directives.some(
    (directive) =>
      directive.name.value === 'key' &&
      !directive.arguments?.some(
        ({ name: argument, value }) =>
          argument.value === 'resolvable' && value.kind === Kind.BOOLEAN && !value.value,
      ),
  );
}
