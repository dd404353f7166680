import { compareSchemas, parseDeclaredChanges } from '../src/schema/breaking-changes.ts';
import { composeSupergraph, CompositionFailed } from '../src/schema/compose-supergraph.ts';
import { files, readCommitted, readContracts } from '../src/schema/files.ts';

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])`;

describe('the composed schema', () => {
  it('is committed as the contracts compose today', () => {
    const { supergraphSdl, apiSchemaSdl } = composeSupergraph(readContracts());
    expect(readCommitted(files.supergraph) === supergraphSdl).toBe(true);
    expect(readCommitted(files.apiSchema) === apiSchemaSdl).toBe(true);
  });

  it('is the same whatever order the contracts are read in', () => {
    const contracts = readContracts();
    expect(composeSupergraph([...contracts].reverse())).toEqual(composeSupergraph(contracts));
  });

  it('refuses contracts that do not fit together, and says where', () => {
    const product = {
      name: 'product',
      sdl: `${link} type Query { a: Thing } type Thing { x: Int }`,
    };
    const order = {
      name: 'order',
      sdl: `${link} type Query { b: Thing } type Thing { x: String }`,
    };
    expect(() => composeSupergraph([product, order])).toThrow(CompositionFailed);
    expect(() => composeSupergraph([product, order])).toThrow(/Thing\.x/);
  });

  it('refuses a subgraph without a port', () => {
    const stranger = { name: 'stranger', sdl: `${link} type Query { a: Int }` };
    expect(() => composeSupergraph([stranger])).toThrow('"stranger" has no port');
  });
});

describe('the check for breaking changes', () => {
  const released = 'type Query { a(first: Int): Int! b: Int } enum Kind { ONE }';

  it('lets an addition pass', async () => {
    const present =
      'type Query { a(first: Int, after: String): Int! b: Int c: Int } enum Kind { ONE }';
    const verdict = await compareSchemas(released, present, []);
    expect(verdict.breaking).toEqual([]);
  });

  it.each([
    ['a field taken away', 'type Query { a(first: Int): Int! } enum Kind { ONE }', 'Query.b'],
    [
      'a needed argument',
      'type Query { a(first: Int!): Int! b: Int } enum Kind { ONE }',
      'Query.a.first',
    ],
    [
      'a field that may be null now',
      'type Query { a(first: Int): Int b: Int } enum Kind { ONE }',
      'Query.a',
    ],
  ])('refuses %s until it is declared', async (_name, present, path) => {
    const verdict = await compareSchemas(released, present, []);
    expect(verdict.breaking).toEqual([expect.stringContaining(path)]);
    const declared = await compareSchemas(released, present, [
      { path, reason: 'decided in review' },
    ]);
    expect(declared.breaking).toEqual([]);
    expect(declared.declared).toHaveLength(1);
  });

  it('names a dangerous change and a declaration that is not needed', async () => {
    const present = 'type Query { a(first: Int): Int! b: Int } enum Kind { ONE TWO }';
    const declared = [{ path: 'Query.gone', reason: 'left over from before' }];
    const verdict = await compareSchemas(released, present, declared);
    expect(verdict.dangerous).toEqual([expect.stringContaining('Kind.TWO')]);
    expect(verdict.needless).toEqual(['Query.gone']);
  });

  it('wants a reason with each declaration', () => {
    expect(() => parseDeclaredChanges('[{"path": "Query.b"}]')).toThrow();
    expect(parseDeclaredChanges('')).toEqual([]);
  });

  it('passes for the schema of this repository', async () => {
    const verdict = await compareSchemas(
      readCommitted(files.releasedApiSchema),
      readCommitted(files.apiSchema),
      parseDeclaredChanges(readCommitted(files.declaredBreakingChanges)),
    );
    expect(verdict.breaking).toEqual([]);
  });
});
