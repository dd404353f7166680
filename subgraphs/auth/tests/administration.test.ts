import type { Principal } from '@novapos/chassis';
import { principalWith } from '@novapos/chassis/testing';
import { ids, password } from './examples.ts';
import { startAuth, type Answer, type StartedAuth } from './start-auth.ts';

const { northern, southern, nobody } = ids;
const { tenantId } = northern;
const superAdmin = principalWith(['super_admin'], { tenantId });
const admin = principalWith(['admin'], { tenantId });
const southernAdmin = principalWith(['admin'], { tenantId: southern.tenantId });

let auth: StartedAuth;
beforeAll(async () => {
  auth = await startAuth();
});
afterAll(() => auth.stop());

let count = 0;
const newKey = () => `key-${(count += 1)}`;

const answers: Readonly<Record<string, string>> = {
  Tenant: '... on TenantCreated { tenant { id name currency } admin { id email roles } }',
  Store: '... on Store { id name currency timeZone addressLines isActive }',
  Register: '... on Register { id code name isActive store { id } }',
  User: '... on User { id email name roles isActive } ... on RoleNotYours { role }',
};

/** Sends `createStore`, `changeUser` and their like. */
function send(mutation: string, input: object, principal: Principal = admin): Promise<Answer> {
  const kind = mutation.replace(/^[a-z]+/, '');
  const type = `${mutation.replace(/^./, (first) => first.toUpperCase())}Input`;
  return auth.only(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) {
      __typename ... on Refusal { code message } ... on DetailsInvalid { problems { field } }
      ${answers[kind] ?? ''} } }`,
    principal,
    { input },
  );
}

const storeInput = (more: object = {}) => ({
  idempotencyKey: newKey(),
  name: `Store ${count}`,
  timeZone: 'Europe/Berlin',
  ...more,
});
const registerInput = (more: object = {}) => ({
  idempotencyKey: newKey(),
  storeId: northern.storeId,
  code: `T${count}`,
  name: 'Till',
  ...more,
});
const userInput = (more: object = {}) => ({
  idempotencyKey: newKey(),
  email: `user${count}@north.example`,
  name: 'New User',
  password,
  roles: ['CASHIER'],
  ...more,
});
const tenantInput = (more: object = {}) => ({
  idempotencyKey: newKey(),
  name: 'Eastern Goods',
  currency: 'JPY',
  admin: { email: 'Admin@east.example', name: 'Eli Admin', password },
  ...more,
});

const creations = [
  ['createTenant', tenantInput, superAdmin],
  ['createStore', storeInput, admin],
  ['createRegister', registerInput, admin],
  ['createUser', userInput, admin],
] as const;

describe.each(creations)('%s', (mutation, inputWith, principal) => {
  it('does it once a key, however often it is sent', async () => {
    const input = inputWith();
    const [first, twin] = await Promise.all([
      send(mutation, input, principal),
      send(mutation, input, principal),
    ]);
    const again = await send(mutation, input, principal);
    expect(first.__typename).not.toBe('DetailsInvalid');
    expect(twin).toEqual(first);
    expect(again).toEqual(first);
  });

  it('refuses a key that meant something else', async () => {
    const input = inputWith();
    await send(mutation, input, principal);
    await expect(send(mutation, { ...input, name: 'Else' }, principal)).rejects.toThrow(
      'idempotency key was used for another request',
    );
  });

  it('lists all that is wrong at once', async () => {
    const wrong: Record<string, object> = {
      createTenant: { currency: 'ABC', admin: { email: 'x', name: '', password: 'short' } },
      createStore: { timeZone: '+01:00', currency: 'ABC', addressLines: ['a'.repeat(121)] },
      createRegister: { code: 'r 1' },
      createUser: { email: 'x', password: 'a'.repeat(201), roles: [] },
    };
    const input = inputWith({ name: 'n'.repeat(121), ...wrong[mutation] });
    const { __typename, problems } = await send(mutation, input, principal);
    expect(__typename).toBe('DetailsInvalid');
    const fields = (problems as { field: string }[]).map(({ field }) => field).sort();
    expect(fields).toEqual(
      {
        createTenant: ['admin.email', 'admin.name', 'admin.password', 'currency', 'name'],
        createStore: ['addressLines', 'currency', 'name', 'timeZone'],
        createRegister: ['code', 'name'],
        createUser: ['email', 'name', 'password', 'roles'],
      }[mutation],
    );
  });
});

describe('opening a tenant', () => {
  it('lets its admin sign in to it', async () => {
    const { tenant, admin: first } = await send('createTenant', tenantInput(), superAdmin);
    expect(tenant).toMatchObject({ name: 'Eastern Goods', currency: 'JPY' });
    expect(first).toMatchObject({ email: 'admin@east.example', roles: ['ADMIN'] });
    const { id } = tenant as { id: string };
    const { viewer } = await auth.signIn('admin@east.example', { tenantId: id });
    expect(viewer).toMatchObject({ tenant: { name: 'Eastern Goods' } });
  });

  it('is finished by the same request after a crash between its two steps', async () => {
    const input = tenantInput({ admin: { email: 'crash@east.example', name: 'Cy', password } });
    const first = await send('createTenant', input, superAdmin);
    const { id } = first['tenant'] as { id: string };
    await auth.rows(`delete from auth.users where tenant_id = '${id}'`);
    await auth.rows(`delete from auth.tenants where tenant_id = '${id}'`);
    expect(await send('createTenant', input, superAdmin)).toEqual(first);
    expect(await auth.signIn('crash@east.example')).toMatchObject({ __typename: 'Session' });
  });

  it('changes nothing of a tenant that is open already', async () => {
    const input = tenantInput({ admin: { email: 'kept@east.example', name: 'Kim', password } });
    const first = await send('createTenant', input, superAdmin);
    const before = await auth.rows('select * from auth.users order by id');
    await send('createTenant', input, superAdmin);
    expect(await auth.rows('select * from auth.users order by id')).toEqual(before);
    expect(first['admin']).toMatchObject({ email: 'kept@east.example' });
  });

  it('is for those who may open tenants alone', async () => {
    await expect(send('createTenant', tenantInput(), admin)).rejects.toThrow('You may not do this');
  });
});

describe('a request with a password and a key', () => {
  it('is another one with another password', async () => {
    const input = userInput();
    await send('createUser', input);
    await expect(send('createUser', { ...input, password: 'other horse' })).rejects.toThrow(
      'idempotency key was used for another request',
    );
  });
});

describe('stores', () => {
  it('sell in the currency of the tenant unless they have one of their own', async () => {
    expect(await send('createStore', storeInput())).toMatchObject({ currency: 'EUR' });
    const own = storeInput({ currency: 'CHF', timeZone: 'Europe/Zurich' });
    expect(await send('createStore', own)).toMatchObject({ currency: 'CHF', isActive: true });
  });

  it('have names of their own in the tenant, whatever the case', async () => {
    const input = storeInput({ name: 'HARBOUR' });
    const refused = { __typename: 'NameTaken', code: 'NameTaken' };
    expect(await send('createStore', input)).toMatchObject(refused);
    expect(await send('createStore', input)).toMatchObject(refused);
    const { id } = await send('createStore', storeInput());
    expect(await send('changeStore', { id, name: 'harbour' })).toMatchObject(refused);
  });

  it('may share a name with those of another tenant', async () => {
    const input = storeInput({ name: 'Riverside' });
    expect(await send('createStore', input)).toMatchObject({ __typename: 'Store' });
    expect(await send('createStore', input, southernAdmin)).toMatchObject({ __typename: 'Store' });
  });

  it('change in what is said, and stay in what is left out', async () => {
    const { id } = await send('createStore', storeInput({ addressLines: ['Road 1'] }));
    expect(
      await send('changeStore', { id, name: ' Renamed ', timeZone: 'Asia/Tokyo' }),
    ).toMatchObject({ name: 'Renamed', timeZone: 'Asia/Tokyo', addressLines: ['Road 1'] });
    expect(await send('changeStore', { id, addressLines: [], isActive: false })).toMatchObject({
      name: 'Renamed',
      addressLines: [],
      isActive: false,
    });
    expect(await send('changeStore', { id, timeZone: 'Mars/Base' })).toMatchObject({
      __typename: 'DetailsInvalid',
    });
  });

  it.each([southern.storeId, nobody, 'harbour'])('are not found as %s', async (id) => {
    expect(await send('changeStore', { id, name: 'Mine' })).toMatchObject({
      __typename: 'StoreNotFound',
    });
  });
});

describe('registers', () => {
  it('have codes of their own in the store', async () => {
    expect(await send('createRegister', registerInput({ code: 'R1' }))).toMatchObject({
      __typename: 'NameTaken',
    });
    const { id: storeId } = await send('createStore', storeInput());
    expect(await send('createRegister', registerInput({ code: 'R1', storeId }))).toMatchObject({
      __typename: 'Register',
      store: { id: storeId },
    });
  });

  it.each([southern.storeId, nobody, 'harbour'])('can not stand in store %s', async (storeId) => {
    expect(await send('createRegister', registerInput({ storeId }))).toMatchObject({
      __typename: 'StoreNotFound',
    });
  });

  it('change in what is said, and stay in what is left out', async () => {
    const { id } = await send('createRegister', registerInput());
    expect(await send('changeRegister', { id, name: 'Back till' })).toMatchObject({
      name: 'Back till',
      isActive: true,
    });
    expect(await send('changeRegister', { id, isActive: false })).toMatchObject({
      name: 'Back till',
      isActive: false,
    });
    expect(await send('changeRegister', { id, name: ' ' })).toMatchObject({
      __typename: 'DetailsInvalid',
    });
  });

  it.each([southern.registerId, nobody, 'r1'])('are not found as %s', async (id) => {
    expect(await send('changeRegister', { id, name: 'Mine' })).toMatchObject({
      __typename: 'RegisterNotFound',
    });
  });
});

describe('users', () => {
  it('have e-mail addresses of their own in the tenant', async () => {
    const input = userInput({ email: ' Cashier@North.example' });
    expect(await send('createUser', input)).toMatchObject({ __typename: 'EmailTaken' });
    expect(await send('createUser', input, southernAdmin)).toMatchObject({ __typename: 'User' });
  });

  it('are given no role with more rights than the giver has', async () => {
    const roles = ['CASHIER', 'SUPER_ADMIN'];
    const refused = { __typename: 'RoleNotYours', role: 'SUPER_ADMIN' };
    expect(await send('createUser', userInput({ roles }))).toMatchObject(refused);
    expect(await send('createUser', userInput({ roles }), superAdmin)).toMatchObject({ roles });
    expect(await send('changeUser', { id: northern.cashierId, roles })).toMatchObject(refused);
  });

  it('of more rights than the own ones are not shut out or demoted', async () => {
    const refused = { __typename: 'RoleNotYours', role: 'SUPER_ADMIN' };
    const id = northern.superAdminId;
    expect(await send('changeUser', { id, isActive: false })).toMatchObject(refused);
    expect(await send('changeUser', { id, roles: ['CASHIER'] })).toMatchObject(refused);
  });

  it('change in what is said, and stay in what is left out', async () => {
    const { id } = await send('createUser', userInput());
    expect(await send('changeUser', { id, name: 'Renamed' })).toMatchObject({
      name: 'Renamed',
      roles: ['CASHIER'],
    });
    expect(
      await send('changeUser', { id, roles: ['INVENTORY', 'CASHIER', 'CASHIER'] }),
    ).toMatchObject({ name: 'Renamed', roles: ['INVENTORY', 'CASHIER'], isActive: true });
    expect(await send('changeUser', { id, roles: [] })).toMatchObject({
      __typename: 'DetailsInvalid',
    });
  });

  it.each([southern.adminId, nobody, 'sol'])('are not found as %s', async (id) => {
    expect(await send('changeUser', { id, name: 'Mine' })).toMatchObject({
      __typename: 'UserNotFound',
    });
  });
});

describe('the last active admin', () => {
  const id = southern.adminId;

  it.each([{ isActive: false }, { roles: ['CASHIER'] }])(
    'can not be removed by %j',
    async (change) => {
      expect(await send('changeUser', { id, ...change }, southernAdmin)).toMatchObject({
        __typename: 'LastAdmin',
      });
    },
  );

  it('stays when two admins remove each other at once', async () => {
    for (let round = 0; round < 3; round += 1) {
      const second = await send('createUser', userInput({ roles: ['ADMIN'] }), southernAdmin);
      const both = await Promise.all(
        [id, second['id']].map((one) =>
          send('changeUser', { id: one, isActive: false }, southernAdmin),
        ),
      );
      expect(both.map(({ __typename }) => __typename).sort()).toEqual(['LastAdmin', 'User']);
      await send('changeUser', { id, isActive: true }, southernAdmin);
      await send('changeUser', { id: second['id'], isActive: false }, southernAdmin);
    }
  });
});

describe('managing a tenant', () => {
  it.each(creations)('by %s is refused to who has no right to', async (mutation, inputWith) => {
    const manager = principalWith(['manager'], { tenantId });
    await expect(send(mutation, inputWith(), manager)).rejects.toThrow('You may not do this');
  });
});
