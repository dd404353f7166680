import { Trace } from '@apollo/usage-reporting-protobuf';
import {
  Kind,
  parse,
  print,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type ObjectTypeDefinitionNode,
} from 'graphql';
import { cashier } from '../examples.ts';
import { bread, certificate, rusk } from './catalogue/src/subgraph.ts';
import { startGraph } from './graph.ts';

let graph: Awaited<ReturnType<typeof startGraph>>;
/** The contract as the subgraph itself tells it. */
let contract: DocumentNode;

beforeAll(async () => {
  graph = await startGraph();
  const { data } = await graph.askCatalogue({ query: '{ _service { sdl } }' });
  contract = parse((data?.['_service'] as { readonly sdl: string }).sdl);
});

function typeOf(name: string): ObjectTypeDefinitionNode {
  const found = contract.definitions.find(
    (definition) =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === name,
  );
  if (!found) throw new Error(`the contract has no type ${name}`);
  return found as ObjectTypeDefinitionNode;
}

function fieldOf(type: string, name: string): FieldDefinitionNode {
  const found = typeOf(type).fields?.find((field) => field.name.value === name);
  if (!found) throw new Error(`${type} has no field ${name}`);
  return found;
}

function directivesOf(node: { readonly directives?: readonly ConstDirectiveNode[] | undefined }) {
  return (node.directives ?? []).map((directive) => print(directive));
}

function schemaDirectives(): readonly string[] {
  return contract.definitions.flatMap((definition) =>
    definition.kind === Kind.SCHEMA_EXTENSION || definition.kind === Kind.SCHEMA_DEFINITION
      ? directivesOf(definition)
      : [],
  );
}

/** The entities that the subgraph answers for these keys. */
async function entities(fields: string, ...keys: readonly object[]): Promise<unknown> {
  const query = `query ($keys: [_Any!]!) { _entities(representations: $keys) { ${fields} } }`;
  const { data, errors } = await graph.askCatalogue({ query, variables: { keys } });
  expect(errors).toBeUndefined();
  return data?.['_entities'];
}

async function through(query: string): Promise<unknown> {
  const { answer } = await graph.ask({ query });
  expect(answer.errors).toBeUndefined();
  return answer.data;
}

describe('a subgraph as ours are built', () => {
  it('tells its contract: _service', () => {
    expect(fieldOf('Query', 'article').type).toMatchObject({ name: { value: 'Article' } });
    expect(contract.definitions.length).toBeGreaterThan(8);
  });

  it('tells it to the gateway itself, and to nobody else', async () => {
    const query = '{ _service { sdl } }';
    const { data, errors } = await graph.askCatalogue({ query, as: cashier });
    expect(data ?? null).toBeNull();
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('finds an entity by one field: @key', async () => {
    expect(directivesOf(typeOf('Buyer'))).toEqual(['@key(fields: "email")']);
    const key = { __typename: 'Buyer', email: 'ada@shop.example' };
    expect(await entities('... on Buyer { email name }', key)).toEqual([
      { email: 'ada@shop.example', name: 'Ada Lovelace' },
    ]);
  });

  it('finds an entity by several fields: @key', async () => {
    expect(directivesOf(typeOf('RetiredArticle'))).toEqual(['@key(fields: "sku brand")']);
    const key = { __typename: 'RetiredArticle', sku: rusk.sku, brand: rusk.brand };
    const fields = '... on RetiredArticle { sku brand reason }';
    expect(await entities(fields, key, { ...key, brand: 'Another' })).toEqual([rusk, null]);
  });

  it('finds an entity by a field of an object: @key', async () => {
    expect(directivesOf(typeOf('Certificate'))).toEqual(['@key(fields: "laboratory { number }")']);
    const { number } = certificate.laboratory;
    const key = { __typename: 'Certificate', laboratory: { number } };
    const fields = '... on Certificate { grade laboratory { number town } }';
    expect(await entities(fields, key)).toEqual([certificate]);
  });

  it('finds an entity by each of its keys: @key, repeated', async () => {
    expect(directivesOf(typeOf('Article')).filter((text) => text.startsWith('@key'))).toEqual([
      '@key(fields: "id")',
      '@key(fields: "sku brand")',
      '@key(fields: "sku variant { code }")',
    ]);
    const { id, sku, brand, variant } = bread;
    const keys = [{ id }, { sku, brand }, { sku, variant }];
    const all = keys.map((key) => ({ __typename: 'Article', ...key }));
    expect(await entities('... on Article { id sku }', ...all)).toEqual(
      keys.map(() => ({ id, sku })),
    );
  });

  it('names the version of federation that it speaks: @link', () => {
    const links = schemaDirectives().filter((text) =>
      text.includes('specs.apollo.dev/federation/'),
    );
    expect(links).toHaveLength(1);
    expect(links[0]).toMatch(/^@link\(url: "[^"]+\/federation\/v2\.\d+", import: \["@/);
  });

  it('shares a type with others, who each answer what they know: @shareable', async () => {
    expect(directivesOf(typeOf('Measure'))).toEqual(['@shareable']);
    expect(await through('{ article(id: "bread") { measure { size grams } } }')).toEqual({
      article: { measure: { size: 'large', grams: 750 } },
    });
  });

  it('carries marks of its own making: @tag', () => {
    expect(directivesOf(fieldOf('Article', 'margin'))).toEqual(['@tag(name: "internal")']);
    expect(graph.supergraphSdl).toContain('@tag(name: "internal")');
  });

  it('takes a field over from another: @override', async () => {
    expect(directivesOf(fieldOf('Buyer', 'name'))).toEqual(['@override(from: "people")']);
    expect(await through('{ article(id: "bread") { buyer { name } } }')).toEqual({
      article: { buyer: { name: 'Ada Lovelace' } },
    });
  });

  it('keeps a field from clients and answers it to the gateway: @inaccessible', async () => {
    expect(directivesOf(fieldOf('Measure', 'unit'))).toEqual(['@inaccessible']);
    const query = '{ article(id: "bread") { measure { unit } } }';
    const own = await graph.askCatalogue({ query });
    expect(own.data).toEqual({ article: { measure: { unit: 'g' } } });
    const { code } = await graph.ask({ query });
    expect(code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it('has a directive of its own kept in the supergraph: @composeDirective', () => {
    expect(schemaDirectives()).toContain('@composeDirective(name: "@shelved")');
    expect(directivesOf(typeOf('Article'))).toContain('@shelved');
    const definition = contract.definitions.find(
      ({ kind, ...rest }) =>
        kind === Kind.DIRECTIVE_DEFINITION && 'name' in rest && rest.name.value === 'shelved',
    );
    expect(definition && print(definition)).toBe('directive @shelved on OBJECT');
    expect(graph.supergraphSdl).toMatch(/^type Article\n(?: +@.*\n)* +@shelved\n/m);
  });

  it('adds fields to an interface of another as if it were a type: @interfaceObject', async () => {
    expect(directivesOf(typeOf('Shelf'))).toEqual(['@interfaceObject', '@key(fields: "id")']);
    const key = { __typename: 'Shelf', id: 'left' };
    expect(await entities('... on Shelf { id retired { sku } }', key)).toEqual([
      { id: 'left', retired: [{ sku: rusk.sku }] },
    ]);
    expect(await through('{ shelf(id: "left") { __typename retired { reason } } }')).toEqual({
      shelf: { __typename: 'WallShelf', retired: [{ reason: rusk.reason }] },
    });
  });

  it('is given the fields of others that it needs: @requires', async () => {
    expect(directivesOf(fieldOf('Buyer', 'boughtPerYear'))).toEqual([
      '@requires(fields: "bought years")',
    ]);
    const query = '{ article(id: "bread") { parcels(town: "Kiel") buyer { boughtPerYear } } }';
    expect(await through(query)).toEqual({
      article: { parcels: 3, buyer: { boughtPerYear: 134 } },
    });
  });

  it('answers a field of another where it has it at hand: @provides', async () => {
    expect(directivesOf(fieldOf('Article', 'buyer'))).toEqual(['@provides(fields: "bought")']);
    const query = '{ article(id: "bread") { buyer { bought } } }';
    expect(await through(query)).toEqual({ article: { buyer: { bought: 1_337 } } });
  });
});

describe('federated tracing', () => {
  const headers = { 'apollo-federation-include-trace': 'ftv1' };
  const query = '{ again: article(id: "bread") { sku } __typename }';

  it('tells the gateway how long each field took', async () => {
    const { data, extensions } = await graph.askCatalogue({ query, headers });
    expect(data).toEqual({ __typename: 'Query', again: { sku: bread.sku } });
    const trace = Trace.decode(Buffer.from(extensions?.ftv1 ?? '', 'base64'));
    expect(trace.durationNs).toBeGreaterThan(0);
    expect(trace.startTime?.seconds).toBeGreaterThan(1_700_000_000);
    const [article] = trace.root?.child ?? [];
    expect(article).toMatchObject({
      responseName: 'again',
      originalFieldName: 'article',
      parentType: 'Query',
      type: 'Article',
      child: [{ responseName: 'sku', parentType: 'Article', type: 'String', child: [] }],
    });
    expect(article?.endTime).toBeGreaterThan(article?.startTime ?? Infinity);
    expect(article?.endTime).toBeLessThanOrEqual(trace.durationNs);
  });

  it('counts the places of a list, and puts errors where they arose', async () => {
    const shelves = await graph.askCatalogue({
      query:
        'query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Shelf { retired { reason } } } }',
      variables: { keys: [{ __typename: 'Shelf', id: 'left' }] },
      headers,
    });
    const { root } = Trace.decode(Buffer.from(shelves.extensions?.ftv1 ?? '', 'base64'));
    const [entity] = root?.child ?? [];
    expect(entity).toMatchObject({
      responseName: '_entities',
      child: [{ index: 0, child: [{ responseName: 'retired', child: [{ index: 0 }] }] }],
    });

    const refused = await graph.askCatalogue({ query: '{ nothing }', headers });
    const trace = Trace.decode(Buffer.from(refused.extensions?.ftv1 ?? '', 'base64'));
    expect(trace.root?.error?.map(({ message }) => message)).toEqual([
      'Cannot query field "nothing" on type "Query".',
    ]);
  });

  it.each([
    ['where nobody asks for it', {}, undefined],
    ['to people, whatever they ask', headers, cashier],
  ])('tells nothing %s', async (_case, sent, as) => {
    const asked = { query, headers: sent, ...(as && { as }) };
    expect(await graph.askCatalogue(asked)).toEqual({
      data: { __typename: 'Query', again: { sku: bread.sku } },
    });
  });
});
