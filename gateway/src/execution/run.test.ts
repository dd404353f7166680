import { CodedError } from '@novapos/chassis';
import { mediatheque } from './tests/mediatheque.ts';
import { serveContracts, type TestSubgraph } from './tests/serve-contracts.ts';

describe('what the plan asks of the subgraphs', () => {
  it('is asked once for objects that stand in several places', async () => {
    const served = serveContracts(mediatheque);
    const { data } = await served.ask('{ shelves { products { name } } }');
    expect(data).toEqual({
      shelves: [
        { products: [{ name: 'Product p1' }, { name: 'Product p2' }, { name: 'Product p1' }] },
        { products: [{ name: 'Product p3' }] },
      ],
    });
    const ids = served.asked[1]?.variables['representations'] as readonly { readonly id: string }[];
    expect(ids.map(({ id }) => id)).toEqual(['p1', 'p2', 'p3']);
  });

  it('is what @requires needs, with its own arguments beside those of the client', async () => {
    const served = serveContracts(mediatheque);
    const { data, errors } = await served.ask(
      '{ product(id: "p2") { price(currency: "EUR") tax taxAbroad shipping } }',
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({ product: { price: 91, tax: 202, taxAbroad: 273, shipping: 22 } });
    const [representation] = served.asked.at(-1)?.variables['representations'] as readonly object[];
    expect(Object.keys(representation ?? {}).some((key) => key.includes('__alias'))).toBe(false);
  });

  it('is not asked when a condition says so', async () => {
    const served = serveContracts(mediatheque);
    const query =
      'query ($more: Boolean = false) { product(id: "p1") { name onHand @include(if: $more) } }';
    expect(await served.ask(query)).toEqual({ data: { product: { name: 'Product p1' } } });
    expect(served.asked).toHaveLength(1);
    expect(await served.ask(query, { more: true })).toEqual({
      data: { product: { name: 'Product p1', onHand: 0 } },
    });
    expect(served.asked).toHaveLength(3);
  });

  it('leaves out objects of which a key is not known, and asks nobody for none', async () => {
    const served = serveContracts(mediatheque);
    const { data, errors } = await served.ask(
      '{ product(id: "nobody") { onHand } me { friends { friends { email } } } }',
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ product: null });
    expect(served.asked.map(({ subgraph }) => subgraph).sort()).toEqual(['catalogue', 'users']);
  });
});

describe('what fails', () => {
  it('is null at its place, with the path that the client knows', async () => {
    const served = serveContracts(mediatheque);
    const { data, errors } = await served.ask(
      '{ shelves { goods: products { nr: id oops: broken } } }',
    );
    expect(data).toEqual({
      shelves: [
        {
          goods: [
            { nr: 'p1', oops: null },
            { nr: 'p2', oops: null },
            { nr: 'p1', oops: null },
          ],
        },
        { goods: [{ nr: 'p3', oops: null }] },
      ],
    });
    expect(errors?.map(({ path }) => path?.join('.'))).toEqual([
      'shelves.0.goods.0.oops',
      'shelves.0.goods.1.oops',
      'shelves.0.goods.2.oops',
      'shelves.1.goods.0.oops',
    ]);
  });

  it('is at the place of its object when another subgraph is asked for it', async () => {
    const served = serveContracts(mediatheque);
    const { errors } = await served.ask('{ products { name broken } }');
    expect(errors?.map(({ path }) => path)).toEqual(
      [0, 1, 2, 3].map((index) => ['products', index, 'broken']),
    );
    expect(errors?.[0]?.extensions).toMatchObject({ serviceName: 'stock' });
  });

  it('takes away what holds it when it may not be null', async () => {
    const served = serveContracts(mediatheque);
    const nullable = await served.ask('{ product(id: "p3") { risky } today { day } }');
    expect(nullable.data).toEqual({ product: null, today: { day: 7 } });
    const list = await served.ask('{ products { risky } }');
    expect(list.data).toBeNull();
  });

  it('costs its part alone when a subgraph does not answer, and names the subgraph', async () => {
    const served = serveContracts(mediatheque, async ({ subgraph }, answer) => {
      if (subgraph !== 'users') return answer();
      throw new CodedError('UNAVAILABLE', 'connect ECONNREFUSED 10.0.0.7');
    });
    const { data, errors } = await served.ask('{ today { day } who: me { email } }');
    expect(data).toEqual({ today: { day: 7 }, who: null });
    expect(errors).toMatchObject([
      { path: ['who'], extensions: { code: 'UNAVAILABLE', retryable: true, service: 'users' } },
    ]);
    expect(errors?.[0]?.message).not.toContain('10.0.0.7');
  });

  it('is said once for a list of which no object could be asked for', async () => {
    const served = serveContracts(mediatheque, async ({ subgraph }, answer) => {
      if (subgraph !== 'stock') return answer();
      throw new CodedError('TIMEOUT', 'late');
    });
    const { data, errors } = await served.ask('{ products { name broken } }');
    expect(data).toHaveProperty('products.3', { name: 'Product p4', broken: null });
    expect(errors).toMatchObject([
      { path: ['products'], extensions: { code: 'TIMEOUT', service: 'stock' } },
    ]);
    expect(errors).toHaveLength(1);
  });

  it('is said when a subgraph forgets what may not be null', async () => {
    const served = serveContracts(mediatheque, async ({ subgraph }, answer) =>
      subgraph === 'stock' ? { data: { _entities: [null] } } : answer(),
    );
    const { data, errors } = await served.ask('{ product(id: "p1") { name onHand } }');
    expect(data).toEqual({ product: null });
    expect(errors).toMatchObject([
      { path: ['product', 'onHand'], extensions: { code: 'INTERNAL' } },
    ]);
  });
});

describe('what leaves', () => {
  it('holds no value of an enum that clients do not know', async () => {
    const served = serveContracts(mediatheque, async ({ subgraph }, answer) =>
      subgraph === 'catalogue' ? { data: { product: { kind: 'SECRET' } } } : answer(),
    );
    const { data, errors } = await served.ask('{ product(id: "p1") { kind } }');
    expect(data).toEqual({ product: { kind: null } });
    expect(JSON.stringify(errors)).not.toContain('SECRET');
  });

  it('holds nothing that was not asked for, and nothing of JavaScript', async () => {
    const served = serveContracts(mediatheque);
    const query = '{ constructor: today { toString: day } __proto__: today { day } }';
    const { data } = await served.ask(query);
    expect(JSON.stringify(data)).toBe('{"constructor":{"toString":7},"__proto__":{"day":7}}');
    expect(({} as Record<string, unknown>)['day']).toBeUndefined();
  });

  it('may hold what the schema says of itself, beside data', async () => {
    const served = serveContracts(mediatheque);
    const query =
      'query ($name: String!) { __typename ...On t: __type(name: $name) { name } } fragment On on Query { today { day } __schema { queryType { name } } }';
    expect(await served.ask(query, { name: 'Kind' })).toEqual({
      data: {
        __typename: 'Query',
        today: { day: 7 },
        __schema: { queryType: { name: 'Query' } },
        t: { name: 'Kind' },
      },
    });
    const alone = await served.ask('{ __type(name: "Kind") { enumValues { name } } }');
    expect(alone.data).toHaveProperty('__type.enumValues', [{ name: 'LARGE' }, { name: 'SMALL' }]);
  });
});

function counting(name: string, log: string[]): TestSubgraph {
  const sdl = `
    type Query { ${name}: Int }
    type Mutation { ${name}Add(by: Int!): ${name}Done }
    type ${name}Done { by: Int! thing: Thing }
    type Thing @key(fields: "id") { id: ID! ${name}Of: Int }
  `;
  const add = ({ by }: { readonly by: number }) => {
    log.push(`${name} ${by}`);
    return { by, thing: { id: String(by) } };
  };
  const reference = ({ id }: { readonly id: string }) => ({ id, [`${name}Of`]: Number(id) });
  return {
    sdl,
    root: { [`${name}Add`]: add },
    resolvers: { Thing: { __resolveReference: reference } },
  };
}

describe('mutations', () => {
  it('are done one after the other, whatever subgraphs do them', async () => {
    const log: string[] = [];
    const served = serveContracts({ one: counting('one', log), two: counting('two', log) });
    const { data } = await served.ask(
      'mutation { a: oneAdd(by: 1) { by thing { twoOf } } b: twoAdd(by: 2) { by thing { oneOf } } c: oneAdd(by: 3) { by } }',
    );
    expect(log).toEqual(['one 1', 'two 2', 'one 3']);
    expect(JSON.stringify(data)).toBe(
      '{"a":{"by":1,"thing":{"twoOf":1}},"b":{"by":2,"thing":{"oneOf":2}},"c":{"by":3}}',
    );
    expect(served.asked.filter(({ isQuery }) => !isQuery)).toHaveLength(3);
  });
});

describe('what a subgraph takes from around an object', () => {
  const parents: TestSubgraph = {
    sdl: `
      type Query { families: [Family!]! }
      type Family @key(fields: "id") @context(name: "family") { id: ID! language: String! members: [Member!]! }
      type Member @key(fields: "id") { id: ID! greeting(language: String @fromContext(field: "$family { language }")): String! }
    `,
    root: {
      families: [
        { id: 'f1', language: 'no', members: [{ id: 'm1' }, { id: 'm2' }] },
        { id: 'f2', language: 'de', members: [{ id: 'm1' }] },
      ],
    },
    resolvers: {
      Member: {
        __resolveReference: (reference: object) => reference,
        greeting: ({ id }: { readonly id: string }, { language }: { readonly language: string }) =>
          `${language === 'no' ? 'Hei' : 'Hallo'} ${id}`,
      },
    },
  };
  const others: TestSubgraph = {
    sdl: 'type Query { other: Int } type Member @key(fields: "id") { id: ID! age: Int }',
  };

  it('is each object’s own, also where the same object stands in two places', async () => {
    const served = serveContracts({ parents, others });
    const { data, errors } = await served.ask('{ families { members { greeting } } }');
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      families: [
        { members: [{ greeting: 'Hei m1' }, { greeting: 'Hei m2' }] },
        { members: [{ greeting: 'Hallo m1' }] },
      ],
    });
  });
});
