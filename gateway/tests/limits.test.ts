import { readFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { getIntrospectionQuery } from 'graphql';
import { startGateway } from './start-gateway.ts';

function times(count: number, text: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => text(index)).join(' ');
}

const attacks: readonly (readonly [string, string, string])[] = [
  ['16 aliases', 'aliases', `{ ${times(16, (n) => `a${n}: viewer { kind }`)} }`],
  ['101 aliases of __typename', 'aliases', `{ ${times(101, (n) => `a${n}: __typename`)} }`],
  ['2,000 aliases', 'characters', `{ ${times(2_000, (n) => `a${n}: __typename`)} }`],
  ['aliases hidden in fragments', 'aliases', aliasesInFragments()],
  ['two sign-ins at once', 'sameMutation', 'mutation { a: signIn(pin: "1") b: signIn(pin: "2") }'],
  [
    'two sign-ins in fragments',
    'sameMutation',
    `mutation { ...A ... { b: signIn(pin: "2") } } fragment A on Mutation { signIn(pin: "1") }`,
  ],
  ['21 directives', 'directives', `{ viewer { kind ${times(21, () => '@include(if: true)')} } }`],
  ['10,000 directives', 'characters', `{ viewer { kind ${times(10_000, () => '@skip')} } }`],
  ['3,000 directives', 'tokens', `{ viewer { kind ${times(3_000, () => '@a')} } }`],
  ['one field 500 times', 'repeatedFields', `{ viewer { ${times(500, () => 'kind')} } }`],
  ['20 KB of a repeated field', 'tokens', `{ ${times(9_900, () => 'a')} }`],
  ['one field 10,000 times', 'characters', `{ viewer { ${times(10_000, () => 'kind')} } }`],
  ['100 x 100 inline fragments', 'characters', `{ ${times(100, () => inlined(100))} }`],
  ['30 x 30 inline fragments', 'repeatedFields', `{ ${times(30, () => inlined(30))} }`],
  [
    '15 nested inline fragments of one field',
    'repeatedFields',
    `{ ${times(15, () => inlined(1))} }`,
  ],
  [
    'circular fragments',
    'circularFragments',
    '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
  ],
  ['2^30 nested fragments', 'fields', doublingFragments(30)],
  [
    '1,000 fragments',
    'definitions',
    `{ __typename } ${times(200, (n) => `fragment F${n} on Query{a}`)}`,
  ],
  ['depth', 'depth', `{ variant(id: "1") ${'{ similar '.repeat(20)} { id } ${'}'.repeat(20)} }`],
  ['16 root fields', 'rootFields', `{ ${times(16, (n) => `f${n}`)} }`],
];

function inlined(count: number): string {
  return `... on Query { ${times(count, () => '__typename')} }`;
}

function aliasesInFragments(): string {
  const fragment = `fragment F on Viewer { ${times(8, (n) => `a${n}: kind`)} }`;
  return `{ viewer { ...F } order(id: "1") { lines { variant { ...F } } } } ${fragment}`;
}

function doublingFragments(levels: number): string {
  const fragments = times(
    levels,
    (n) => `fragment F${n} on Viewer { ...F${n + 1} ... on Viewer { ...F${n + 1} } }`,
  );
  return `{ viewer { ...F0 } } ${fragments} fragment F${levels} on Viewer { kind }`;
}

describe('the limits of the gateway', () => {
  let gateway: Awaited<ReturnType<typeof startGateway>>;

  beforeAll(async () => {
    gateway = await startGateway();
    await gateway.ask({ query: '{ viewer { kind } }' });
  });

  it.each(attacks)('refuse %s by the limit on %s in under 50 ms', async (_name, limit, query) => {
    const took: number[] = [];
    // The best of three, each a text never seen before: others may be busy on this machine.
    for (const attempt of ['', ' ', '  ']) {
      const startedAt = performance.now();
      const { status, code, answer } = await gateway.ask({ query: `${query}${attempt}` });
      took.push(performance.now() - startedAt);
      const told = { status, code, limit: answer.errors?.[0]?.extensions['limit'] };
      expect(told).toEqual({ status: 400, code: 'LIMIT_EXCEEDED', limit });
    }
    expect(Math.min(...took)).toBeLessThan(50);
  });

  it('keep serving others while attacks arrive', async () => {
    const longestMs: number[] = [];
    for (const attempt of ['\n', '\n\n', '\n\n\n']) {
      const delay = monitorEventLoopDelay({ resolution: 1 });
      delay.enable();
      for (const [, , query] of attacks) await gateway.ask({ query: `${query}${attempt}` });
      delay.disable();
      longestMs.push(delay.max / 1e6);
    }
    expect(Math.min(...longestMs)).toBeLessThan(50);
  });

  it('let the whole introspection of GraphiQL through', async () => {
    const query = getIntrospectionQuery({
      descriptions: true,
      directiveIsRepeatable: true,
      inputValueDeprecation: true,
      oneOf: true,
      schemaDescription: true,
      specifiedByUrl: true,
    });
    const { status, answer } = await gateway.ask({ query });
    expect(status).toBe(200);
    expect(answer.data).toHaveProperty('__schema.queryType.name', 'Query');
  });

  it('let a sale of 300 lines through', async () => {
    const lines = Array.from({ length: 300 }, (_, n) => ({ variantId: `v-${n}`, quantity: 1 }));
    const query = readFileSync(new URL('sell.graphql', import.meta.url), 'utf8');
    const { answer } = await gateway.ask({ query, variables: { input: { lines } } });
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toHaveProperty('sell.lines.299.variant.name', 'Variant v-299');
  });

  it('refuse a batch of operations', async () => {
    for (const size of [2, 10, 1_000]) {
      const batch = Array.from({ length: size }, () => ({ query: '{ viewer { kind } }' }));
      const { status, code } = await gateway.ask(batch);
      expect({ status, code }).toEqual({ status: 400, code: 'BAD_REQUEST' });
    }
  });

  it('refuse a body of more than a megabyte', async () => {
    const { status, code } = await gateway.ask({
      query: '{ a }',
      variables: 'x'.repeat(1_100_000),
    });
    expect({ status, code }).toEqual({ status: 413, code: 'LIMIT_EXCEEDED' });
  });

  it('refuse variables nested 100,000 deep, or a hundred thousand of them', async () => {
    const deep = `{"query":"{viewer{kind}}","variables":{"a":${'['.repeat(1e5)}${']'.repeat(1e5)}}}`;
    const many = { query: '{ viewer { kind } }', variables: { a: Array(100_000).fill(1) } };
    expect(await gateway.ask(deep)).toMatchObject({ status: 400, code: 'LIMIT_EXCEEDED' });
    expect(await gateway.ask(many)).toMatchObject({ status: 400, code: 'LIMIT_EXCEEDED' });
  });

  it('refuse ten thousand wrong lines by the first of them', async () => {
    const query = readFileSync(new URL('sell.graphql', import.meta.url), 'utf8');
    const lines = Array.from({ length: 10_000 }, () => ({}));
    const startedAt = performance.now();
    const { status, code, answer } = await gateway.ask({ query, variables: { input: { lines } } });
    expect({ status, code, errors: answer.errors?.length }).toEqual({
      status: 400,
      code: 'BAD_USER_INPUT',
      errors: 1,
    });
    expect(performance.now() - startedAt).toBeLessThan(100);
  });

  it('are settings: a gateway told otherwise refuses earlier', async () => {
    const { defaultLimits } = await import('../src/limits/limits.ts');
    const strict = await startGateway({ settings: { limits: { ...defaultLimits, depth: 1 } } });
    const { code } = await strict.ask({ query: '{ viewer { kind } }' });
    expect(code).toBe('LIMIT_EXCEEDED');
  });
});
