import { newId } from '@novapos/chassis';
import { principalWith } from '@novapos/chassis/testing';
import { aTenant, gateway } from './start-partners.ts';
import {
  aClient,
  manifest,
  orders,
  startRegistry,
  stores,
  type Client,
  type GatewayPage,
  type Page,
} from './start-registry.ts';

const noTenant = '00000000-0000-0000-0000-000000000000';

let registry: Awaited<ReturnType<typeof startRegistry>>;
let of: Client;

beforeAll(async () => {
  registry = await startRegistry();
}, 60_000);
afterAll(() => registry.office.stop());
beforeEach(async () => {
  of = await aClient(registry.office);
});

describe('whose lists', () => {
  it('a partner has its own alone', async () => {
    const other = (await of.shop.createPartner())['clientName'] as string;
    await of.register([orders], { client: other });
    for (const foreign of [other, 'pos-app', 'nobody']) {
      const answer = await of.register([orders], { as: of.partner, client: foreign });
      expect(answer.__typename).toBe('OperationListNotFound');
      expect((await of.retire({ client: foreign }, of.partner)).__typename).toBe(
        'OperationListNotFound',
      );
      const key = { client: foreign, version: '1.0.0' };
      expect(await of.shop.run('operationList', key, of.partner)).toBeNull();
      const lists = await of.shop.run<Page>('operationLists', { client: foreign }, of.partner);
      expect(lists.edges).toEqual([]);
    }
    await of.register([orders], { as: of.partner });
    const own = await of.shop.run<Page>('operationLists', {}, of.partner);
    expect(own.edges.map(({ node }) => node['client'])).toEqual([of.client]);
  });

  it('a partner in its sandbox has lists there, apart from the real ones', async () => {
    const { id } = await of.shop.openSandbox(of.partner.subject);
    const [sandbox] = await registry.office.rows<{ tenant: string }>(
      'select sandbox_tenant_id as tenant from integration.partners where id = $1 and sandbox_tenant_id is not null',
      [id],
    );
    const there = { ...of.partner, tenantId: sandbox?.tenant ?? '' };
    expect(await of.register([orders], { as: there })).toMatchObject({ added: 1 });
    expect(
      await of.shop.run('operationList', { client: of.client, version: '1.0.0' }, of.partner),
    ).toBeNull();
  });

  it('other tenants are not told of', async () => {
    await of.register([orders]);
    const stranger = aTenant(registry.office);
    expect(await stranger.run('operationList', { client: of.client, version: '1.0.0' })).toBeNull();
    const input = { client: of.client, version: '1.0.0', manifest: manifest(orders) };
    expect(await stranger.run('registerOperations', { input })).toMatchObject({
      __typename: 'OperationListNotFound',
    });
  });

  it("the platform's own apps need a right of their own, and belong to no tenant", async () => {
    const version = `1.0.${Date.now()}`;
    const asked = { client: 'pos-app', version };
    await expect(of.register([orders], asked)).rejects.toThrow('FORBIDDEN');
    await expect(of.retire(asked)).rejects.toThrow('FORBIDDEN');
    const answer = await of.register([orders], { ...asked, as: of.platform });
    expect(answer).toMatchObject({ added: 1, list: { client: 'pos-app', partner: null } });
    const seen = await of.shop.run<Page>('operationLists', {}, of.platform);
    expect(seen.edges.map(({ node }) => node['version'])).toContain(version);
    const unseen = await of.shop.run<Page>('operationLists', {});
    expect(unseen.edges).toEqual([]);
    const [row] = await registry.office.rows<{ tenant: string }>(
      'select tenant_id as tenant from integration.operation_lists where version = $1',
      [version],
    );
    expect(row?.tenant).toBe(noTenant);
  });

  it('people without the right see and change nothing', async () => {
    const cashier = principalWith(['cashier'], { tenantId: of.shop.tenantId });
    await expect(of.register([orders], { as: cashier })).rejects.toThrow('FORBIDDEN');
    await expect(of.shop.run('operationLists', {}, cashier)).rejects.toThrow('FORBIDDEN');
    await expect(of.shop.run('operationRevision', {}, of.shop.admin)).rejects.toThrow('FORBIDDEN');
  });
});

describe('lists', () => {
  it('come in pages by client and version', async () => {
    for (const version of ['1.1', '1.0', '2']) await of.register([orders], { version });
    const first = await of.shop.run<Page>('operationLists', { client: of.client, first: 2 });
    expect(first.edges.map(({ node }) => node['version'])).toEqual(['1.0', '1.1']);
    const after = first.pageInfo.endCursor;
    const next = await of.shop.run<Page>('operationLists', { client: of.client, first: 2, after });
    expect(next.edges.map(({ node }) => node['version'])).toEqual(['2']);
    expect(next.pageInfo.hasNextPage).toBe(false);
  });

  it('are retired whole or in part, and come back when they are registered again', async () => {
    await of.register([orders, stores]);
    expect(await of.retire({ operationIds: [orders.id, 'unknown'] })).toMatchObject({
      retired: 1,
      list: { retiredAt: null },
    });
    const before = await of.revision();
    expect(await of.retire({ operationIds: [orders.id] })).toMatchObject({ retired: 0 });
    expect(await of.revision()).toBe(before);
    const whole = await of.retire();
    expect(whole.retired).toBe(1);
    expect(whole.list.retiredAt).not.toBeNull();
    expect(await of.allForGateway('registeredOperationsForGateway')).toEqual([]);
    expect(await of.register([orders])).toMatchObject({ added: 1, list: { retiredAt: null } });
    const live = await of.allForGateway('registeredOperationsForGateway');
    expect(live.map(({ name }) => name)).toEqual(['Orders']);
    expect((await of.retire({ version: '9' })).__typename).toBe('OperationListNotFound');
  });
});

describe('what the gateway loads', () => {
  it('is every operation that can be asked for, whosever it is, in pages', async () => {
    await of.register([orders, stores]);
    await of.register([orders], { version: '2.0.0' });
    const found = await of.allForGateway('registeredOperationsForGateway');
    expect(found.map(({ version, name }) => [version, name]).sort()).toEqual([
      ['1.0.0', 'Orders'],
      ['1.0.0', 'Stores'],
      ['2.0.0', 'Orders'],
    ]);
    expect(found.find(({ version }) => version === '2.0.0')).toMatchObject({
      ...{ ownerTenantId: of.shop.tenantId, partnerId: of.partner.subject, client: of.client },
      ...{ id: orders.id, kind: 'QUERY', body: orders.body },
    });
  });

  it('names no tenant for an app of the platform', async () => {
    const asked = { client: 'admin-portal', version: newId(), as: of.platform };
    await of.register([orders], asked);
    const page = await of.shop.run<GatewayPage>(
      'registeredOperationsForGateway',
      { first: 1000 },
      gateway,
    );
    const found = page.operations.find(({ version }) => version === asked.version);
    expect(found).toMatchObject({ ownerTenantId: null, partnerId: null });
  });

  it('is refused in pages that are too large, and by cursors of others', async () => {
    const name = 'registeredOperationsForGateway';
    await expect(of.shop.run(name, { first: 1001 }, gateway)).rejects.toThrow('1 to 1000');
    await expect(of.shop.run(name, { first: 5, after: 'x' }, gateway)).rejects.toThrow('cursor');
  });

  it('tells which are in use still, though they are retired', async () => {
    await of.register([orders, stores]);
    const hour = '2030-01-31T11:00:00.000Z';
    const counts = { requests: 1, errors: 0, limited: 0, cost: 1, totalMs: 1, slowestMs: 1 };
    const row = {
      ...{
        tenantId: of.shop.tenantId,
        ownerTenantId: of.shop.tenantId,
        partnerId: of.partner.subject,
      },
      ...{ keyId: 'k7Qm2ZbX4cVd', operationId: stores.id, operationName: 'Stores', hour },
      ...{ ...counts, lastUsedAt: hour, lastUsedAddress: null },
    };
    await of.shop.run('recordUsage', { input: { batchId: newId(), rows: [row] } }, gateway);
    await of.retire();
    const used = await of.allForGateway('usedOperations', { since: '2030-01-01T00:00:00Z' });
    expect(used.map(({ name }) => name)).toEqual(['Stores']);
    expect(await of.allForGateway('usedOperations', { since: '2030-01-31T12:00:00Z' })).toEqual([]);
  });
});
