import { servicePrincipal } from '@novapos/chassis';
import { describeSubgraph, principalWith } from '@novapos/chassis/testing';
import { subgraph } from '../src/subgraph.ts';
import { ids } from './examples.ts';
import { startAuth, type StartedAuth } from './start-auth.ts';
import { tillsOf } from './tills.ts';

const { northern, southern, nobody } = ids;
const { tenantId } = northern;
const cashier = principalWith(['cashier'], { tenantId, subject: northern.cashierId });
const manager = principalWith(['manager'], { tenantId, subject: northern.managerId });
const peer = servicePrincipal('order', tenantId);

let auth: StartedAuth;
let deviceId: string;
beforeAll(async () => {
  auth = await startAuth();
  ({ deviceId } = await tillsOf(auth).pair());
});
afterAll(() => auth.stop());

describeSubgraph(subgraph, {
  ask: () => auth.ask,
  principal: () => cashier,
  entities: {
    Tenant: () => ({ __typename: 'Tenant', id: tenantId }),
    Store: () => ({ __typename: 'Store', id: northern.storeId }),
    Register: () => ({ __typename: 'Register', id: northern.registerId }),
    User: () => ({ __typename: 'User', id: northern.managerId }),
    Device: () => ({ __typename: 'Device', id: deviceId }),
  },
});

describe('the viewer', () => {
  const query =
    '{ viewer { user { email roles } tenant { name } grants store { id } register { id } } }';

  it('is told who and where one is', async () => {
    const { storeId, registerId } = northern;
    expect(await auth.only(query, { ...cashier, storeId, registerId })).toMatchObject({
      user: { email: 'cashier@north.example', roles: ['CASHIER'] },
      tenant: { name: 'Northern Goods' },
      store: { id: storeId },
      register: { id: registerId },
    });
  });

  it('may be nowhere', async () => {
    const { grants } = cashier;
    expect(await auth.only(query, cashier)).toMatchObject({ grants, store: null, register: null });
  });

  it('has signed in', async () => {
    expect(await auth.codeOf(query)).toBe('UNAUTHENTICATED');
    expect(await auth.codeOf(query, { ...cashier, subject: nobody })).toBe('UNAUTHENTICATED');
  });
});

describe('peers', () => {
  const sellingPoint = `query ($id: ID!) { sellingPoint(registerId: $id) {
    registerCode registerName storeId storeName storeAddressLines tenantName currency timeZone isActive } }`;

  it('learn where a sale takes place', async () => {
    expect(await auth.only(sellingPoint, peer, { id: northern.registerId })).toEqual({
      registerCode: 'R1',
      registerName: 'Front till',
      storeId: northern.storeId,
      storeName: 'Harbour',
      storeAddressLines: ['Quay 1', '20457 Hamburg'],
      tenantName: 'Northern Goods',
      currency: 'EUR',
      timeZone: 'Europe/Berlin',
      isActive: true,
    });
  });

  it('learn what users may do, in the order asked', async () => {
    const query = `query ($ids: [ID!]!) { usersForPeers(ids: $ids) { id name isActive grants } }`;
    const asked = [northern.managerId, southern.adminId, 'none', northern.cashierId.toUpperCase()];
    const learnt = await auth.only<unknown>(query, peer, { ids: asked });
    expect(learnt).toEqual([
      { id: northern.managerId, name: 'Max Manager', isActive: true, grants: manager.grants },
      null,
      null,
      { id: northern.cashierId, name: 'Cem Cashier', isActive: true, grants: cashier.grants },
    ]);
    expect(await auth.codeOf(query, manager, { ids: asked })).toBe('FORBIDDEN');
  });

  it.each([southern.registerId, nobody, 'r1'])('learn nothing of register %s', async (id) => {
    expect(await auth.only(sellingPoint, peer, { id })).toBeNull();
  });

  it('learn whether the tenant has a store, and its currency', async () => {
    const query = 'query ($id: ID!) { storeForPeers(id: $id) { id } tenant { currency } }';
    const { data } = await auth.run(query, peer, { id: northern.storeId });
    expect(data).toEqual({ storeForPeers: { id: northern.storeId }, tenant: { currency: 'EUR' } });
    const other = await auth.run(query, peer, { id: southern.storeId });
    expect(other.data).toMatchObject({ storeForPeers: null });
  });

  it('alone may ask so', async () => {
    const admin = principalWith(['super_admin'], { tenantId });
    expect(await auth.codeOf(sellingPoint, admin, { id: northern.registerId })).toBe('FORBIDDEN');
    expect(await auth.codeOf(`{ storeForPeers(id: "${northern.storeId}") { id } }`, admin)).toBe(
      'FORBIDDEN',
    );
  });
});

describe('the wall between tenants', () => {
  it('hides stores, registers and users of another tenant by id', async () => {
    const query = `query ($store: ID!, $register: ID!, $user: ID!) {
      store(id: $store) { id } register(id: $register) { id } user(id: $user) { id } }`;
    const { storeId: store, registerId: register, adminId: user } = southern;
    const { data } = await auth.run(query, manager, { store, register, user });
    expect(data).toEqual({ store: null, register: null, user: null });
  });

  it('hides them in lists', async () => {
    const query = `{ stores { edges { node { id } } }
      users(first: 100) { edges { node { email } } } }`;
    const { data } = await auth.run(query, manager);
    expect(data?.['stores']).toEqual({ edges: [{ node: { id: northern.storeId } }] });
    expect(JSON.stringify(data)).not.toContain('south.example');
  });

  it('hides them as entities, also the tenant itself', async () => {
    const query = 'query ($keys: [_Any!]!) { _entities(representations: $keys) { __typename } }';
    const keys = [
      { __typename: 'Tenant', id: southern.tenantId },
      { __typename: 'Store', id: southern.storeId },
      { __typename: 'Register', id: southern.registerId },
      { __typename: 'User', id: southern.adminId },
    ];
    const { data } = await auth.run(query, cashier, { keys });
    expect(data).toEqual({ _entities: [null, null, null, null] });
  });
});

describe('colleagues', () => {
  const query = (fields: string) =>
    `{ _entities(representations: [{ __typename: "User", id: "${northern.managerId}" }]) {
      ... on User { ${fields} } } }`;

  it('see each other by name', async () => {
    const { data } = await auth.run(query('name'), cashier);
    expect(data).toEqual({ _entities: [{ name: 'Max Manager' }] });
  });

  it.each(['email', 'roles'])('see no %s of each other without the right', async (field) => {
    expect(await auth.codeOf(query(field), cashier)).toBe('FORBIDDEN');
    expect(await auth.codeOf(query(field), manager)).toBeUndefined();
  });

  it('list each other only with the right', async () => {
    expect(await auth.codeOf('{ users { edges { node { id } } } }', cashier)).toBe('FORBIDDEN');
  });
});

describe('lists', () => {
  it('of users come by name and lose nobody between pages', async () => {
    const query = `query ($after: String) { users(first: 3, after: $after) {
      edges { node { name } } pageInfo { hasNextPage endCursor } } }`;
    type Page = {
      edges: { node: { name: string } }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
    const first = await auth.only<Page>(query, manager);
    const after = first.pageInfo.endCursor;
    const second = await auth.only<Page>(query, manager, { after });
    expect([first, second].flatMap(({ edges }) => edges.map(({ node }) => node.name))).toEqual([
      'Ada Admin',
      'Cem Cashier',
      'Max Manager',
      'Rut Root',
    ]);
    expect(second.pageInfo.hasNextPage).toBe(false);
  });

  it.each([
    ['part of a name', { search: 'CASH' }, ['Cem Cashier']],
    ['part of an address', { search: 'root@' }, ['Rut Root']],
    ['a role', { role: 'MANAGER' }, ['Max Manager']],
    ['nothing like a wildcard', { search: '%' }, []],
  ])('of users are found by %s', async (_what, variables, names) => {
    const query = `query ($search: String, $role: Role) {
      users(search: $search, role: $role) { edges { node { name } } } }`;
    const found = await auth.only<{ edges: { node: { name: string } }[] }>(
      query,
      manager,
      variables,
    );
    expect(found.edges.map(({ node }) => node.name)).toEqual(names);
  });

  it('of registers come with each store', async () => {
    const query = `{ stores { edges { node {
      registers(first: 1) { edges { node { code store { name } } } pageInfo { hasNextPage } } } } } }`;
    expect(await auth.only(query, cashier)).toEqual({
      edges: [
        {
          node: {
            registers: {
              edges: [{ node: { code: 'R1', store: { name: 'Harbour' } } }],
              pageInfo: { hasNextPage: false },
            },
          },
        },
      ],
    });
  });
});
