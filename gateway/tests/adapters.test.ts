import { readFileSync } from 'node:fs';
import { oddIds, tinySubgraphs } from './examples.ts';
import { cashiersToken, startGateway } from './start-gateway.ts';
import { tinySubgraphsOverHttp } from './tiny-processes.ts';

const signedIn = { authorization: `Bearer ${cashiersToken}` };

const adapters = {
  'in this process': async () => ({ subgraphs: tinySubgraphs() }),
  'over HTTP': tinySubgraphsOverHttp,
};

describe.each(Object.entries(adapters))('subgraphs asked %s', (_name, open) => {
  let gateway: Awaited<ReturnType<typeof startGateway>>;

  beforeAll(async () => {
    const { subgraphs } = await open();
    gateway = await startGateway({ subgraphs });
  });

  it('join what two of them know of an entity', async () => {
    const query = '{ order(id: "o-7") { id lines { quantity variant { id name } } } }';
    const { answer } = await gateway.ask({ query });
    expect(answer).toEqual({
      data: {
        order: { id: 'o-7', lines: [{ quantity: 2, variant: { id: 'v-1', name: 'Variant v-1' } }] },
      },
    });
  });

  it('hear who asks, and the id of the request', async () => {
    const query = '{ viewer { kind tenantId subject requestId } }';
    const { answer, headers } = await gateway.ask({ query }, signedIn);
    expect(answer.data?.['viewer']).toEqual({
      kind: 'user',
      tenantId: '0190a7d2-0000-7000-8000-000000000001',
      subject: '0190a7d2-0000-7000-8000-000000000002',
      requestId: headers.get('x-request-id'),
    });
  });

  it('hear that somebody has not signed in', async () => {
    const { answer } = await gateway.ask({ query: '{ viewer { kind tenantId } }' });
    expect(answer.data?.['viewer']).toEqual({ kind: 'anonymous', tenantId: '' });
  });

  it('sell with variables', async () => {
    const query = readFileSync(new URL('sell.graphql', import.meta.url), 'utf8');
    const input = { lines: [{ variantId: 'v-3', quantity: 4 }] };
    const { answer } = await gateway.ask({ query, variables: { input } }, signedIn);
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toHaveProperty('sell.lines.0.variant.name', 'Variant v-3');
  });

  it.each([
    [oddIds.coded, 'FORBIDDEN', 'You may not see this variant.'],
    [oddIds.fault, 'INTERNAL', 'Something went wrong on our side. Quote the request id.'],
    [oddIds.away, 'UNAVAILABLE', 'The database does not answer.'],
  ])('say of %s what may be said, at its place', async (id, code, message) => {
    const query = `{ viewer { kind } found: variant(id: "${id}") { name } }`;
    const { status, answer, headers } = await gateway.ask({ query });
    expect(status).toBe(200);
    expect(answer.data).toEqual({ viewer: { kind: 'anonymous' }, found: null });
    const requestId = headers.get('x-request-id');
    expect(answer.errors).toEqual([{ message, path: ['found'], extensions: { code, requestId } }]);
  });
});

describe('a subgraph in another process', () => {
  it('that takes too long costs its own part alone', async () => {
    const { subgraphs } = await tinySubgraphsOverHttp();
    const gateway = await startGateway({ subgraphs });
    const query = `{ viewer { kind } variant(id: "${oddIds.slow}") { name } }`;
    const { answer } = await gateway.ask({ query });
    expect(answer.data).toEqual({ viewer: { kind: 'anonymous' }, variant: null });
    expect(answer.errors).toMatchObject([{ extensions: { code: 'TIMEOUT', retryable: true } }]);
  });

  it('that is gone costs its own part alone', async () => {
    const { subgraphs, stopProduct } = await tinySubgraphsOverHttp();
    const gateway = await startGateway({ subgraphs });
    await stopProduct();
    const query = '{ viewer { kind } variant(id: "v-1") { name } }';
    const { answer } = await gateway.ask({ query });
    expect(answer.data).toEqual({ viewer: { kind: 'anonymous' }, variant: null });
    expect(answer.errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE' } }]);
  });
});
