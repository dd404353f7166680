import { CodedError, type AskSubgraph } from '@novapos/chassis';
import { oddIds, tinySubgraphs } from './examples.ts';
import { startGateway } from './start-gateway.ts';

const masked = 'Something went wrong on our side. Quote the request id.';

function asking(id: string) {
  return { query: `{ viewer { kind } variant(id: "${id}") { name } }` };
}

function failing(fault: unknown): AskSubgraph {
  return async () => {
    throw fault;
  };
}

describe('errors at the edge', () => {
  let gateway: Awaited<ReturnType<typeof startGateway>>;
  let production: Awaited<ReturnType<typeof startGateway>>;

  beforeAll(async () => {
    gateway = await startGateway();
    production = await startGateway({ isProduction: true });
  });

  it('show a coded error as it is, with its path and the request id, beside the other data', async () => {
    const { answer } = await gateway.ask(asking(oddIds.coded));
    expect(answer).toEqual({
      data: { viewer: { kind: 'anonymous' }, variant: null },
      errors: [
        {
          message: 'You may not see this variant.',
          path: ['variant'],
          extensions: { code: 'FORBIDDEN', requestId: expect.any(String) as string },
        },
      ],
    });
  });

  it('mask a fault: no SQL, password or host leaves', async () => {
    const { answer } = await gateway.ask(asking(oddIds.fault));
    expect(answer.errors).toEqual([
      {
        message: masked,
        path: ['variant'],
        extensions: { code: 'INTERNAL', requestId: expect.any(String) as string },
      },
    ]);
    expect(JSON.stringify(answer)).not.toMatch(/select|hunter2|internal\b|\.ts/);
  });

  it('mask what a subgraph says of itself under a code of no meaning', async () => {
    const leaky: AskSubgraph = async () => ({
      errors: [
        {
          message: 'relation "users" does not exist',
          extensions: { code: 'P2010', sql: 'select 1', stacktrace: ['at db.ts:1'] },
        },
      ],
    });
    const odd = await startGateway({ subgraphs: { ...tinySubgraphs(), product: leaky } });
    const { answer } = await odd.ask(asking('v-1'));
    expect(answer.errors).toMatchObject([{ message: masked, extensions: { code: 'INTERNAL' } }]);
    expect(JSON.stringify(answer)).not.toMatch(/relation|select|db\.ts|product/);
  });

  it.each([
    ['TIMEOUT', new CodedError('TIMEOUT', 'db.internal:5432 silent')],
    ['UNAVAILABLE', new CodedError('UNAVAILABLE', 'connect ECONNREFUSED 10.0.0.7:8081')],
    ['INTERNAL', new Error('connect ECONNREFUSED 10.0.0.7:8081')],
  ])('say %s for a subgraph that does not answer, and give the rest', async (code, fault) => {
    const subgraphs = { ...tinySubgraphs(), product: failing(fault) };
    const partial = await startGateway({ subgraphs });
    const { status, answer } = await partial.ask(asking('v-1'));
    expect(status).toBe(200);
    expect(answer.data).toEqual({ viewer: { kind: 'anonymous' }, variant: null });
    expect(answer.errors).toMatchObject([{ extensions: { code } }]);
    expect(JSON.stringify(answer)).not.toMatch(/db\.internal|10\.0\.0/);
  });

  it('give an answer without data when what is missing may not be null', async () => {
    const fault = new CodedError('UNAVAILABLE', 'down');
    const partial = await startGateway({
      subgraphs: { ...tinySubgraphs(), product: failing(fault) },
    });
    const { status, answer } = await partial.ask({ query: '{ search(text: "a") { id } }' });
    expect(status).toBe(200);
    expect(answer.data).toBeNull();
    expect(answer.errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE', retryable: true } }]);
  });

  it('name the argument of a variable of the wrong kind, and not its value', async () => {
    const query = 'mutation($input: SellInput!) { sell(input: $input) { __typename } }';
    const lines = [{ variantId: 'v-1', quantity: { $gt: 'hunter2' } }];
    const { status, answer } = await gateway.ask({ query, variables: { input: { lines } } });
    expect(status).toBe(400);
    expect(answer.errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', argument: 'input.lines.0.quantity' } },
    ]);
    expect(JSON.stringify(answer)).not.toContain('hunter2');
  });

  it.each([
    [{}, 'input'],
    [{ input: null }, 'input'],
    [{ input: 'text' }, 'input'],
    [{ input: { lines: [], kind: 'NORMALY' } }, 'input.kind'],
    [{ input: { lines: [], constructor: 1 } }, 'input'],
    [{ input: { lines: [], price: 1 } }, 'input'],
  ])('refuse the variables %j', async (variables, argument) => {
    const query = 'mutation($input: SellInput!) { sell(input: $input) { __typename } }';
    for (const each of [gateway, production]) {
      const { status, answer } = await each.ask({ query, variables });
      expect(status).toBe(400);
      expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
    }
  });

  it('hint at the right name in development alone', async () => {
    const query = '{ vieewer { kind } }';
    expect((await gateway.ask({ query })).answer.errors?.[0]?.message).toContain('Did you mean');
    const { answer } = await production.ask({ query });
    expect(answer.errors?.[0]?.message).toBe('Cannot query field "vieewer" on type "…".');
  });

  it.each([
    ['{ variant { name } }'],
    ['{ variant(id: 5.5) { name } }'],
    ['{ viewer }'],
    ['{ viewer { __typename { x } } }'],
    ['query($k: SaleKin) { viewer { kind } }'],
    ['mutation { sell(input: {lines: [{variantId: "1"}]}) { __typename } }'],
  ])('tell no name in production that %s does not hold', async (query) => {
    const { status, answer } = await production.ask({ query });
    expect(status).toBe(400);
    const own = new Set(query.match(/\w+/g));
    const names = ['Viewer', 'SellInput', 'LineInput', 'quantity', 'SaleKind', 'id'];
    const told = JSON.stringify(answer.errors?.map(({ message }) => message)).match(/\w+/g) ?? [];
    expect(told.filter((word) => names.includes(word) && !own.has(word))).toEqual([]);
  });

  it.each([
    '{ __schema { queryType { name } } }',
    '{ a: __schema { types { name } } }',
    '{ ...F } fragment F on Query { __type(name: "Viewer") { name } }',
  ])('answer no introspection in production: %s', async (query) => {
    const { status, answer } = await production.ask({ query });
    expect(status).toBe(400);
    expect(answer.data).toBeUndefined();
  });

  it('show what is for peers alone to nobody', async () => {
    const { status, code } = await gateway.ask({ query: '{ secrets }' });
    expect({ status, code }).toEqual({ status: 400, code: 'GRAPHQL_VALIDATION_FAILED' });
    expect(await gateway.ask({ query: '{ _service { sdl } }' })).toMatchObject({ status: 400 });
  });

  it('tell an operation that is not there, or not chosen, from a fault', async () => {
    const query = 'query A { viewer { kind } } query B { viewer { kind } }';
    for (const operationName of [undefined, 'C']) {
      const { status, code } = await gateway.ask({ query, operationName });
      expect({ status, code }).toEqual({ status: 400, code: 'OPERATION_RESOLUTION_FAILURE' });
    }
  });

  it('leave Object.prototype as it was, whatever an answer holds', async () => {
    await gateway.ask({ query: '{ __proto__: viewer { kind } constructor: viewer { kind } }' });
    expect(({} as Record<string, unknown>)['kind']).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
