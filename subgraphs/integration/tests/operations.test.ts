import { readFileSync, writeFileSync } from 'node:fs';
import { newId } from '@novapos/chassis';
import {
  aClient,
  committedGraph,
  manifest,
  operation,
  orders,
  startRegistry,
  stores,
  type Client,
  type ListAnswer,
  type Page,
} from './start-registry.ts';

let registry: Awaited<ReturnType<typeof startRegistry>>;
let of: Client;

beforeAll(async () => {
  registry = await startRegistry();
}, 60_000);
afterAll(() => registry.office.stop());
beforeEach(async () => {
  of = await aClient(registry.office);
});

describe('registering operations', () => {
  it('checks, costs and plans each, and keeps them by name', async () => {
    const answer = await of.register([stores, orders], { as: of.partner });
    expect(answer).toMatchObject({
      __typename: 'OperationsRegistered',
      added: 2,
      unchanged: 0,
      list: {
        client: of.client,
        version: '1.0.0',
        operationCount: 2,
        retiredAt: null,
        partner: { clientName: of.client },
      },
    });
    const list = await of.shop.run<{ readonly operations: Page }>('operationList', {
      client: of.client,
      version: '1.0.0',
      first: 1,
    });
    expect(list.operations.edges[0]?.node).toMatchObject({
      ...{ id: orders.id, name: 'Orders', kind: 'QUERY', body: orders.body },
      ...{ subgraphs: ['order'], retiredAt: null },
    });
    expect(list.operations.edges[0]?.node['cost']).toBeGreaterThan(0);
    const next = await of.shop.run<{ readonly operations: Page }>(
      'operationList',
      { client: of.client, version: '1.0.0', after: list.operations.pageInfo.endCursor },
      of.partner,
    );
    expect(next.operations.edges.map(({ node }) => node['name'])).toEqual(['Stores']);
    expect(next.operations.pageInfo.hasNextPage).toBe(false);
  });

  it('changes nothing the second time, and adds what is new', async () => {
    await of.register([orders]);
    const before = await of.revision();
    expect(await of.register([orders])).toMatchObject({ added: 0, unchanged: 1 });
    expect(await of.revision()).toBe(before);
    expect(await of.register([orders, stores])).toMatchObject({ added: 1, unchanged: 1 });
    expect(await of.revision()).toBe(before + 1);
    const told = await of.shop.told(`${of.client} 1.0.0`);
    expect(told.map(({ type, data }) => [type, data['added'], data['retired']])).toEqual([
      ['integration.operations-changed.v1', 1, 0],
      ['integration.operations-changed.v1', 1, 0],
    ]);
  });

  it("takes Relay's flat map as well, with ids of its own", async () => {
    const input = { client: of.client, version: '2', manifest: { 'orders-1': orders.body } };
    expect(await of.shop.run<ListAnswer>('registerOperations', { input })).toMatchObject({
      added: 1,
    });
  });

  it('refuses all when one does not fit the graph, and says why', async () => {
    const wrong = operation('query Wrong { orders { edges { node { colour } } } }');
    const answer = await of.register([orders, wrong]);
    expect(answer).toMatchObject({ __typename: 'OperationsRefused', code: 'OperationsRefused' });
    expect(answer.refused).toEqual([
      { id: wrong.id, name: 'Wrong', reasons: [expect.stringContaining('"colour"')] },
    ]);
    expect(await of.shop.run('operationList', { client: of.client, version: '1.0.0' })).toBeNull();
  });

  it('refuses another body under a known id', async () => {
    const short = { ...orders, id: 'orders' };
    await of.register([short]);
    const answer = await of.register([{ ...stores, id: 'orders' }]);
    expect(answer.refused).toEqual([
      { id: 'orders', name: 'Stores', reasons: [expect.stringContaining('another body')] },
    ]);
  });

  it.each([
    ['a version that can not be one', { version: 'the first' }, 'version'],
    ['a version that is too long', { version: '1'.repeat(51) }, 'version'],
  ])('says what is wrong with %s', async (_name, changes, field) => {
    const answer = await of.register([orders], changes);
    expect(answer).toMatchObject({ __typename: 'IntegrationInputInvalid', problems: [{ field }] });
  });

  it.each([
    ['no manifest', 'orders'],
    ['an id that is not the hash it seems', manifest({ ...orders, id: stores.id })],
    ['an id of the platform', manifest({ ...orders, id: 'novapos:usage' })],
    ['no operation', manifest()],
    ['a body of 100 KB', manifest({ ...orders, id: 'a', body: `#${'a'.repeat(100_000)}` })],
    [
      '1001 operations',
      manifest(...Array.from({ length: 1001 }, (_one, n) => ({ ...orders, id: `o${n}` }))),
    ],
  ])('says what is wrong with %s', async (_name, given) => {
    const input = { client: of.client, version: '1', manifest: given };
    const answer = await of.shop.run<ListAnswer>('registerOperations', { input });
    expect(answer).toMatchObject({
      __typename: 'IntegrationInputInvalid',
      problems: [{ field: 'manifest' }],
    });
  });

  it('lets two register the same at once', async () => {
    const answers = await Promise.all([
      of.register([orders, stores]),
      of.register([stores, orders]),
    ]);
    expect(answers.map(({ added }) => added).sort()).toEqual([0, 2]);
    expect(answers.map(({ list }) => list.operationCount)).toEqual([2, 2]);
  });

  it('checks by the graph as it is now', async () => {
    const sdl = readFileSync(committedGraph, 'utf8');
    const novel = operation('query Novel { storesAnew { edges { node { id } } } }');
    const asked = { client: 'pos-app', version: newId(), as: of.platform };
    expect((await of.register([novel], asked)).__typename).toBe('OperationsRefused');
    writeFileSync(registry.supergraph, sdl.replace(/\bstores\(/, 'storesAnew('));
    try {
      expect(await of.register([novel], asked)).toMatchObject({ added: 1 });
    } finally {
      writeFileSync(registry.supergraph, `${sdl}\n`);
    }
    expect(await of.register([stores], asked)).toMatchObject({ added: 1 });
  });

  it("checks partners' operations by what partners see, whoever registers them", async () => {
    const seen = readFileSync(registry.seenByPartners, 'utf8');
    writeFileSync(registry.seenByPartners, seen.replace(/\bstores\(/, 'storesNotForPartners('));
    try {
      for (const as of [of.partner, of.shop.admin]) {
        expect((await of.register([stores], { as })).__typename).toBe('OperationsRefused');
      }
      const asked = { client: 'pos-app', version: newId(), as: of.platform };
      expect(await of.register([stores], asked)).toMatchObject({ added: 1 });
    } finally {
      writeFileSync(registry.seenByPartners, `${seen}\n`);
    }
    expect(await of.register([stores])).toMatchObject({ added: 1 });
  });

  it('leaves an audit record without the bodies', async () => {
    await of.register([orders]);
    const [record] = await of.shop.records('registerOperations');
    expect(record).toMatchObject({ outcome: 'DONE' });
    expect(JSON.stringify(record)).not.toContain('edges');
  });
});
