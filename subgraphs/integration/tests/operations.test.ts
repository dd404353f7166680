import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId, type Principal } from '@novapos/chassis';
import { principalWith } from '@novapos/chassis/testing';
import {
  aTenant,
  gateway,
  partnerPrincipal,
  startPartners,
  type Answer,
  type StartedPartners,
  type Tenant,
} from './start-partners.ts';

type ListAnswer = Answer & {
  readonly added?: number;
  readonly unchanged?: number;
  readonly retired?: number;
  readonly list: { readonly operationCount: number; readonly retiredAt: string | null };
  readonly refused: readonly { readonly id: string; readonly reasons: readonly string[] }[];
  readonly problems: readonly { readonly field: string; readonly message: string }[];
};
type Page<Node> = {
  readonly edges: readonly { readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};
type GatewayPage = {
  readonly operations: readonly Readonly<Record<string, unknown>>[];
  readonly endCursor: string | null;
};

const noTenant = '00000000-0000-0000-0000-000000000000';
const supergraph = join(mkdtempSync(join(tmpdir(), 'novapos-graph-')), 'supergraph.graphql');
const committed = join(import.meta.dirname, '../../../gateway/supergraph.graphql');

let office: StartedPartners;
let shop: Tenant;
let client: string;
let partner: Principal;
let platform: Principal;

beforeAll(async () => {
  copyFileSync(committed, supergraph);
  office = await startPartners({ SUPERGRAPH_FILE: supergraph });
}, 60_000);
afterAll(() => office.stop());
beforeEach(async () => {
  shop = aTenant(office);
  const made = await shop.createPartner();
  client = made['clientName'] as string;
  partner = partnerPrincipal(shop.tenantId, made.id);
  platform = principalWith(['super_admin'], { tenantId: shop.tenantId });
});

const orders = operation(
  'query Orders($first: Int) { orders(first: $first) { edges { node { id } } } }',
);
const stores = operation('query Stores { stores { edges { node { id name } } } }');

function operation(body: string) {
  const [, type = '', name = ''] = /^(\w+) (\w+)/.exec(body) ?? [];
  return { id: createHash('sha256').update(body).digest('hex'), name, type, body };
}
function manifest(...operations: readonly object[]) {
  return { format: 'apollo-persisted-query-manifest', version: 1, operations };
}
function register(
  operations: readonly object[],
  { as = shop.admin, ...changes }: { as?: Principal; client?: string; version?: string } = {},
): Promise<ListAnswer> {
  const input = { client, version: '1.0.0', manifest: manifest(...operations), ...changes };
  return shop.run<ListAnswer>('registerOperations', { input }, as);
}
function retire(
  changes: { version?: string; client?: string; operationIds?: readonly string[] } = {},
  as = shop.admin,
): Promise<ListAnswer> {
  const input = { client, version: '1.0.0', ...changes };
  return shop.run<ListAnswer>('retireOperations', { input }, as);
}
const revision = () => shop.run<number>('operationRevision', {}, gateway);
async function allForGateway(
  name: 'registeredOperationsForGateway' | 'usedOperations',
  variables: object = {},
) {
  const found: Readonly<Record<string, unknown>>[] = [];
  let after: string | null = null;
  do {
    const asked = { first: 2, after, ...variables };
    const page: GatewayPage = await shop.run<GatewayPage>(name, asked, gateway);
    found.push(...page.operations);
    after = page.endCursor;
  } while (after !== null);
  return found.filter((one) => one['client'] === client);
}

describe('registering operations', () => {
  it('checks, costs and plans each, and keeps them by name', async () => {
    const answer = await register([stores, orders], { as: partner });
    expect(answer).toMatchObject({
      __typename: 'OperationsRegistered',
      added: 2,
      unchanged: 0,
      list: {
        client,
        version: '1.0.0',
        operationCount: 2,
        retiredAt: null,
        partner: { clientName: client },
      },
    });
    const list = await shop.run<{ readonly operations: Page<Answer> }>('operationList', {
      client,
      version: '1.0.0',
      first: 1,
    });
    expect(list.operations.edges[0]?.node).toMatchObject({
      ...{ id: orders.id, name: 'Orders', kind: 'QUERY', body: orders.body },
      ...{ subgraphs: ['order'], retiredAt: null },
    });
    expect(list.operations.edges[0]?.node['cost']).toBeGreaterThan(0);
    const next = await shop.run<{ readonly operations: Page<Answer> }>(
      'operationList',
      { client, version: '1.0.0', after: list.operations.pageInfo.endCursor },
      partner,
    );
    expect(next.operations.edges.map(({ node }) => node['name'])).toEqual(['Stores']);
    expect(next.operations.pageInfo.hasNextPage).toBe(false);
  });

  it('changes nothing the second time, and adds what is new', async () => {
    await register([orders]);
    const before = await revision();
    expect(await register([orders])).toMatchObject({ added: 0, unchanged: 1 });
    expect(await revision()).toBe(before);
    expect(await register([orders, stores])).toMatchObject({ added: 1, unchanged: 1 });
    expect(await revision()).toBe(before + 1);
    const told = await shop.told(`${client} 1.0.0`);
    expect(told.map(({ type, data }) => [type, data['added'], data['retired']])).toEqual([
      ['integration.operations-changed.v1', 1, 0],
      ['integration.operations-changed.v1', 1, 0],
    ]);
  });

  it("takes Relay's flat map as well, with ids of its own", async () => {
    const input = { client, version: '2', manifest: { 'orders-1': orders.body } };
    expect(await shop.run<ListAnswer>('registerOperations', { input })).toMatchObject({ added: 1 });
  });

  it('refuses all when one does not fit the graph, and says why', async () => {
    const wrong = operation('query Wrong { orders { edges { node { colour } } } }');
    const answer = await register([orders, wrong]);
    expect(answer).toMatchObject({ __typename: 'OperationsRefused', code: 'OperationsRefused' });
    expect(answer.refused).toEqual([
      { id: wrong.id, name: 'Wrong', reasons: [expect.stringContaining('"colour"')] },
    ]);
    expect(await shop.run('operationList', { client, version: '1.0.0' })).toBeNull();
  });

  it('refuses another body under a known id', async () => {
    const short = { ...orders, id: 'orders' };
    await register([short]);
    const answer = await register([{ ...stores, id: 'orders' }]);
    expect(answer.refused).toEqual([
      { id: 'orders', name: 'Stores', reasons: [expect.stringContaining('another body')] },
    ]);
  });

  it.each([
    ['a version that can not be one', { version: 'the first' }, 'version'],
    ['a version that is too long', { version: '1'.repeat(51) }, 'version'],
  ])('says what is wrong with %s', async (_name, changes, field) => {
    const answer = await register([orders], changes);
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
    const input = { client, version: '1', manifest: given };
    const answer = await shop.run<ListAnswer>('registerOperations', { input });
    expect(answer).toMatchObject({
      __typename: 'IntegrationInputInvalid',
      problems: [{ field: 'manifest' }],
    });
  });

  it('lets two register the same at once', async () => {
    const answers = await Promise.all([register([orders, stores]), register([stores, orders])]);
    expect(answers.map(({ added }) => added).sort()).toEqual([0, 2]);
    expect(answers.map(({ list }) => list.operationCount)).toEqual([2, 2]);
  });

  it('checks by the graph as it is now', async () => {
    const sdl = readFileSync(committed, 'utf8');
    const novel = operation('query Novel { storesAnew { edges { node { id } } } }');
    expect((await register([novel])).__typename).toBe('OperationsRefused');
    writeFileSync(supergraph, sdl.replace(/\bstores\(/, 'storesAnew('));
    try {
      expect(await register([novel])).toMatchObject({ added: 1 });
    } finally {
      writeFileSync(supergraph, `${sdl}\n`);
    }
    expect(await register([stores])).toMatchObject({ added: 1 });
  });

  it('leaves an audit record without the bodies', async () => {
    await register([orders]);
    const [record] = await shop.records('registerOperations');
    expect(record).toMatchObject({ outcome: 'DONE' });
    expect(JSON.stringify(record)).not.toContain('edges');
  });
});

describe('whose lists', () => {
  it('a partner has its own alone', async () => {
    const other = (await shop.createPartner())['clientName'] as string;
    await register([orders], { client: other });
    for (const foreign of [other, 'pos-app', 'nobody']) {
      const answer = await register([orders], { as: partner, client: foreign });
      expect(answer.__typename).toBe('OperationListNotFound');
      expect((await retire({ client: foreign }, partner)).__typename).toBe('OperationListNotFound');
      const key = { client: foreign, version: '1.0.0' };
      expect(await shop.run('operationList', key, partner)).toBeNull();
      const lists = await shop.run<Page<Answer>>('operationLists', { client: foreign }, partner);
      expect(lists.edges).toEqual([]);
    }
    await register([orders], { as: partner });
    const own = await shop.run<Page<Answer>>('operationLists', {}, partner);
    expect(own.edges.map(({ node }) => node['client'])).toEqual([client]);
  });

  it('a partner in its sandbox has lists there, apart from the real ones', async () => {
    const { id } = await shop.openSandbox(partner.subject);
    const [sandbox] = await office.rows<{ tenant: string }>(
      'select sandbox_tenant_id as tenant from integration.partners where id = $1 and sandbox_tenant_id is not null',
      [id],
    );
    const there = { ...partner, tenantId: sandbox?.tenant ?? '' };
    expect(await register([orders], { as: there })).toMatchObject({ added: 1 });
    expect(await shop.run('operationList', { client, version: '1.0.0' }, partner)).toBeNull();
  });

  it('other tenants are not told of', async () => {
    await register([orders]);
    const stranger = aTenant(office);
    expect(await stranger.run('operationList', { client, version: '1.0.0' })).toBeNull();
    const input = { client, version: '1.0.0', manifest: manifest(orders) };
    expect(await stranger.run('registerOperations', { input })).toMatchObject({
      __typename: 'OperationListNotFound',
    });
  });

  it("the platform's own apps need a right of their own, and belong to no tenant", async () => {
    const version = `1.0.${Date.now()}`;
    const asked = { client: 'pos-app', version };
    await expect(register([orders], asked)).rejects.toThrow('FORBIDDEN');
    await expect(retire(asked)).rejects.toThrow('FORBIDDEN');
    const answer = await register([orders], { ...asked, as: platform });
    expect(answer).toMatchObject({ added: 1, list: { client: 'pos-app', partner: null } });
    const seen = await shop.run<Page<Answer>>('operationLists', {}, platform);
    expect(seen.edges.map(({ node }) => node['version'])).toContain(version);
    const unseen = await shop.run<Page<Answer>>('operationLists', {});
    expect(unseen.edges).toEqual([]);
    const [row] = await office.rows<{ tenant: string }>(
      'select tenant_id as tenant from integration.operation_lists where version = $1',
      [version],
    );
    expect(row?.tenant).toBe(noTenant);
  });

  it('people without the right see and change nothing', async () => {
    const cashier = principalWith(['cashier'], { tenantId: shop.tenantId });
    await expect(register([orders], { as: cashier })).rejects.toThrow('FORBIDDEN');
    await expect(shop.run('operationLists', {}, cashier)).rejects.toThrow('FORBIDDEN');
    await expect(shop.run('operationRevision', {}, shop.admin)).rejects.toThrow('FORBIDDEN');
  });
});

describe('lists', () => {
  it('come in pages by client and version', async () => {
    for (const version of ['1.1', '1.0', '2']) await register([orders], { version });
    const first = await shop.run<Page<Answer>>('operationLists', { client, first: 2 });
    expect(first.edges.map(({ node }) => node['version'])).toEqual(['1.0', '1.1']);
    const after = first.pageInfo.endCursor;
    const next = await shop.run<Page<Answer>>('operationLists', { client, first: 2, after });
    expect(next.edges.map(({ node }) => node['version'])).toEqual(['2']);
    expect(next.pageInfo.hasNextPage).toBe(false);
  });

  it('are retired whole or in part, and come back when they are registered again', async () => {
    await register([orders, stores]);
    expect(await retire({ operationIds: [orders.id, 'unknown'] })).toMatchObject({
      retired: 1,
      list: { retiredAt: null },
    });
    const before = await revision();
    expect(await retire({ operationIds: [orders.id] })).toMatchObject({ retired: 0 });
    expect(await revision()).toBe(before);
    const whole = await retire();
    expect(whole.retired).toBe(1);
    expect(whole.list.retiredAt).not.toBeNull();
    expect(await allForGateway('registeredOperationsForGateway')).toEqual([]);
    expect(await register([orders])).toMatchObject({ added: 1, list: { retiredAt: null } });
    const live = await allForGateway('registeredOperationsForGateway');
    expect(live.map(({ name }) => name)).toEqual(['Orders']);
    expect((await retire({ version: '9' })).__typename).toBe('OperationListNotFound');
  });
});

describe('what the gateway loads', () => {
  it('is every operation that can be asked for, whosever it is, in pages', async () => {
    await register([orders, stores]);
    await register([orders], { version: '2.0.0' });
    const found = await allForGateway('registeredOperationsForGateway');
    expect(found.map(({ version, name }) => [version, name]).sort()).toEqual([
      ['1.0.0', 'Orders'],
      ['1.0.0', 'Stores'],
      ['2.0.0', 'Orders'],
    ]);
    expect(found.find(({ version }) => version === '2.0.0')).toMatchObject({
      ...{ ownerTenantId: shop.tenantId, partnerId: partner.subject, client },
      ...{ id: orders.id, kind: 'QUERY', body: orders.body },
    });
  });

  it('names no tenant for an app of the platform', async () => {
    const asked = { client: 'admin-portal', version: newId(), as: platform };
    await register([orders], asked);
    const page = await shop.run<GatewayPage>(
      'registeredOperationsForGateway',
      { first: 1000 },
      gateway,
    );
    const found = page.operations.find(({ version }) => version === asked.version);
    expect(found).toMatchObject({ ownerTenantId: null, partnerId: null });
  });

  it('is refused in pages that are too large, and by cursors of others', async () => {
    const name = 'registeredOperationsForGateway';
    await expect(shop.run(name, { first: 1001 }, gateway)).rejects.toThrow('1 to 1000');
    await expect(shop.run(name, { first: 5, after: 'x' }, gateway)).rejects.toThrow('cursor');
  });

  it('tells which are in use still, though they are retired', async () => {
    await register([orders, stores]);
    const hour = '2030-01-31T11:00:00.000Z';
    const counts = { requests: 1, errors: 0, limited: 0, cost: 1, totalMs: 1, slowestMs: 1 };
    const row = {
      ...{ tenantId: shop.tenantId, ownerTenantId: shop.tenantId, partnerId: partner.subject },
      ...{ keyId: 'k7Qm2ZbX4cVd', operationId: stores.id, operationName: 'Stores', hour },
      ...{ ...counts, lastUsedAt: hour, lastUsedAddress: null },
    };
    await shop.run('recordUsage', { input: { batchId: newId(), rows: [row] } }, gateway);
    await retire();
    const used = await allForGateway('usedOperations', { since: '2030-01-01T00:00:00Z' });
    expect(used.map(({ name }) => name)).toEqual(['Stores']);
    expect(await allForGateway('usedOperations', { since: '2030-01-31T12:00:00Z' })).toEqual([]);
  });
});
