import { buildSchema } from 'graphql';
import { composeSupergraph, CompositionFailed } from '../src/schema/compose-supergraph.ts';
import { files, readCommitted, variantFiles } from '../src/schema/files.ts';
import { unreachableTypes } from '../src/schema/reachable.ts';
import { variants } from '../src/schema/variants.ts';
import { oddMutations, oddPages, unsizedLists } from './contract-rules.ts';

const api = buildSchema(readCommitted(files.apiSchema));
const partner = buildSchema(readCommitted(variantFiles('partner').apiSchema));
const imports =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@tag", "@inaccessible", "@cost", "@listSize"])';

function contract(name: string, sdl: string) {
  return { name, sdl: `${imports} ${sdl}`, url: 'http://localhost/graphql' };
}

describe('the contracts', () => {
  it('say how long each list is that a client can ask for', () => {
    expect(unsizedLists(readCommitted(files.supergraph), api)).toEqual([]);
  });

  it('page their lists in the same form', () => {
    expect(oddPages(api)).toEqual([]);
  });

  it('name what a mutation takes and answers after it', () => {
    expect(oddMutations(api)).toEqual([]);
  });

  it('hold no type that nothing leads to', () => {
    expect(unreachableTypes(api)).toEqual([]);
  });

  it('keep sizes and costs when they are composed', () => {
    const sdl = `type Query {
      things(first: Int): ThingConnection! @cost(weight: 7) @listSize(assumedSize: 20, slicingArguments: ["first"], sizedFields: ["edges"], requireOneSlicingArgument: false)
    }
    type ThingConnection { edges: [Int!]! }`;
    const { supergraphSdl } = composeSupergraph([contract('product', sdl)]);
    expect(supergraphSdl).toContain('@cost(weight: 7)');
    expect(supergraphSdl).toContain(
      '@listSize(assumedSize: 20, slicingArguments: ["first"], sizedFields: ["edges"], requireOneSlicingArgument: false)',
    );
  });
});

describe('the rules for contracts', () => {
  it('find a list without a size', () => {
    const sdl = `type Query {
      all: [Int!]!
      page: Page! @listSize(assumedSize: 20, sizedFields: ["edges"])
      other: Page!
      few: [Int!]! @listSize(assumedSize: 3)
    }
    type Page { edges: [Int!]! }`;
    const { supergraphSdl, apiSchemaSdl } = composeSupergraph([contract('product', sdl)]);
    expect(unsizedLists(supergraphSdl, buildSchema(apiSchemaSdl))).toEqual([
      'Page.edges',
      'Query.all',
    ]);
  });

  it('find a page of another form, and one that nobody can turn', () => {
    const schema =
      buildSchema(`type Query { a(first: Int, after: String): AConnection! b: BConnection! }
      type AConnection { nodes: [Int!]! }
      type BConnection { edges: [BEdge!]! pageInfo: PageInfo! }
      type BEdge { cursor: String! node: Query! }
      type PageInfo { hasNextPage: Boolean! }`);
    expect(oddPages(schema)).toEqual(['AConnection', 'Query.b']);
  });

  it('find mutations with foreign names, and one that can only refuse', () => {
    const schema = buildSchema(`type Query { a: Int }
      interface Refusal { code: String! }
      type No implements Refusal { code: String! }
      type Yes { a: Int }
      input SellInput { a: Int }
      union SellResult = Yes | No
      union BuyResult = No
      type Mutation { sell(input: SellInput!): SellResult! buy: BuyResult! trade(input: SellInput!): SellResult! }`);
    expect(oddMutations(schema)).toEqual(['buy', 'trade']);
  });

  it.each([
    ['a value type that differs', 'type Thing @shareable { a: Int b: Int }'],
    ['an enum that nobody uses', 'type Thing @shareable { a: Int } enum Unused { ONE }'],
  ])('let no remark of the composer pass: %s', (_name, other) => {
    const one = contract('product', 'type Query { a: Thing } type Thing @shareable { a: Int }');
    const two = contract('order', `type Query { b: Thing } ${other}`);
    expect(() => composeSupergraph([one, two])).toThrow(CompositionFailed);
  });
});

describe('a variant of the graph', () => {
  const sdl = `
    type Query { open(filter: Filter): Open secret: Secret @tag(name: "internal") }
    type Open { id: ID! hidden: Int @tag(name: "internal") kind: Kind }
    type Secret { only: Only }
    type Only { id: ID! }
    input Filter { a: Int own: Int @tag(name: "internal") }
    enum Kind { ONE TWO @tag(name: "internal") }
    type Peers @inaccessible { id: ID! }`;

  it('is the graph without what is tagged, and without what nothing leads to then', () => {
    const { apiSchemaSdl, variantSdls } = composeSupergraph([contract('product', sdl)]);
    const part = buildSchema(variantSdls['partner'] ?? '');
    expect(Object.keys(part.getQueryType()?.getFields() ?? {})).toEqual(['open']);
    expect(part.getType('Secret')).toBeUndefined();
    expect(part.getType('Only')).toBeUndefined();
    expect(variantSdls['partner']).not.toMatch(/hidden|own|TWO|@tag/);
    expect(apiSchemaSdl).toMatch(/hidden[^]*own[^]*TWO|secret/);
    expect(apiSchemaSdl).not.toContain('Peers');
  });

  it('is refused in words where something leads to what it lacks', () => {
    const broken =
      'type Query { open: Hidden } type Hidden @tag(name: "internal") { id: ID! } type Peers @inaccessible { id: ID! }';
    expect(() => composeSupergraph([contract('product', broken)])).toThrow(
      /variant "partner"[^]*Hidden/,
    );
  });

  it.each(variants)('is committed as the contracts compose: $name', ({ name }) => {
    expect(readCommitted(variantFiles(name).apiSchema)).not.toBe('');
  });

  it.each([
    'Query.viewer',
    'Query.users',
    'Query.partners',
    'Query.auditRecords',
    'Query.privacyRequests',
    'Mutation.signIn',
    'Mutation.createUser',
    'Mutation.createTenant',
    'Mutation.createPartnerKey',
    'Mutation.requestCustomerErasure',
    'User.email',
  ])('is nothing for partners: %s', (path) => {
    expect(fieldAt(api, path)).toBeDefined();
    expect(fieldAt(partner, path)).toBeUndefined();
  });

  it.each([
    'Query.partnerSelf',
    'Query.orders',
    'Query.searchVariants',
    'Query.usage',
    'Mutation.registerOperations',
    'Mutation.createWebhookEndpoint',
    'Subscription.orderChanged',
    'User.name',
  ])('is there for partners: %s', (path) => {
    expect(fieldAt(partner, path)).toBeDefined();
  });

  it('holds no type that nothing leads to', () => {
    expect(unreachableTypes(partner)).toEqual([]);
  });
});

function fieldAt(schema: ReturnType<typeof buildSchema>, path: string): unknown {
  const [typeName = '', field = ''] = path.split('.');
  const type = schema.getType(typeName);
  return type && 'getFields' in type ? type.getFields()[field] : undefined;
}
