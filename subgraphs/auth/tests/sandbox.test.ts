import { servicePrincipal, type Principal } from '@novapos/chassis';
import { principalWith } from '@novapos/chassis/testing';
import { ids } from './examples.ts';
import { startAuth, type StartedAuth } from './start-auth.ts';

const { northern, southern, nobody } = ids;
const mutation = `mutation ($input: OpenSandboxTenantInput!) {
  openSandboxTenant(input: $input) { tenantId storeId registerId }
}`;
const integration = (tenantId: string) => servicePrincipal('integration', tenantId);

type Opened = { readonly tenantId: string; readonly storeId: string; readonly registerId: string };

let auth: StartedAuth;
beforeAll(async () => {
  auth = await startAuth();
});
afterAll(() => auth.stop());

let partners = 0;
function newPartner(): string {
  partners += 1;
  return `01890000-0000-7000-8000-00000000e${String(partners).padStart(3, '0')}`;
}

function open(
  partnerId: string,
  { as = integration(northern.tenantId), name = 'Acme' }: { as?: Principal; name?: string } = {},
) {
  return auth.run(mutation, as, { input: { partnerId, name } });
}

async function opened(...asked: Parameters<typeof open>): Promise<Opened> {
  const { data, errors } = await open(...asked);
  expect(errors).toBeUndefined();
  return data?.['openSandboxTenant'] as Opened;
}

describe('the sandbox of a partner', () => {
  it('is a tenant of its own, named as what it is, with a store and a register', async () => {
    const sandbox = await opened(newPartner());
    const { tenantId, storeId, registerId } = sandbox;
    expect(tenantId).not.toBe(northern.tenantId);
    const query = `query ($store: ID!, $register: ID!) {
      tenant { id name currency } stores { edges { node { id } } }
      store(id: $store) { name currency timeZone isActive }
      register(id: $register) { code name isActive store { id } }
    }`;
    const admin = principalWith(['admin'], { tenantId });
    const { data } = await auth.run(query, admin, { store: storeId, register: registerId });
    expect(data).toEqual({
      tenant: { id: tenantId, name: 'Sandbox of Acme', currency: 'EUR' },
      stores: { edges: [{ node: { id: storeId } }] },
      store: {
        name: 'Sandbox store',
        currency: 'EUR',
        timeZone: 'Europe/Berlin',
        isActive: true,
      },
      register: { code: 'TEST', name: 'Sandbox register', isActive: true, store: { id: storeId } },
    });
  });

  it('takes after the store that the owner opened first', async () => {
    const { storeId, tenantId } = await opened(newPartner(), {
      as: integration(southern.tenantId),
    });
    const query = `{ store(id: "${storeId}") { currency timeZone } }`;
    expect(await auth.only(query, principalWith(['admin'], { tenantId }))).toEqual({
      currency: 'USD',
      timeZone: 'America/Chicago',
    });
  });

  it('takes after the tenant itself where it has no store yet', async () => {
    const root = principalWith(['super_admin'], { tenantId: northern.tenantId });
    const created = await auth.only<{ tenant: { id: string } }>(
      `mutation { createTenant(input: { idempotencyKey: "bare", name: "Bare", currency: "JPY",
        admin: { email: "a@bare.example", name: "A", password: "correct horse" } }) {
          ... on TenantCreated { tenant { id } } } }`,
      root,
    );
    const { storeId, tenantId } = await opened(newPartner(), {
      as: integration(created.tenant.id),
    });
    const query = `{ store(id: "${storeId}") { currency timeZone } }`;
    expect(await auth.only(query, principalWith(['admin'], { tenantId }))).toEqual({
      currency: 'JPY',
      timeZone: 'UTC',
    });
  });

  it('has nobody who could sign in', async () => {
    const { tenantId } = await opened(newPartner());
    expect(await auth.rows(`select id from auth.users where tenant_id = '${tenantId}'`)).toEqual(
      [],
    );
    expect(await auth.signIn('admin@north.example', { tenantId })).toMatchObject({
      __typename: 'SignInFailed',
    });
  });

  it('is opened once, however often and under whatever name it is asked for', async () => {
    const partner = newPartner();
    const first = await opened(partner);
    auth.advanceMinutes(60 * 24 * 60);
    expect(await opened(partner, { name: 'Acme Ltd' })).toEqual(first);
    expect(await opened(partner.toUpperCase())).toEqual(first);
  });

  it('is opened once when many ask at the same time', async () => {
    const partner = newPartner();
    const all = await Promise.all(Array.from({ length: 12 }, () => opened(partner)));
    expect(new Set(all.map((sandbox) => JSON.stringify(sandbox))).size).toBe(1);
    const [{ tenantId } = { tenantId: '' }] = all;
    for (const table of ['tenants', 'stores', 'registers']) {
      const rows = `select 1 from auth.${table} where tenant_id = '${tenantId}'`;
      expect(await auth.rows(rows)).toHaveLength(1);
    }
  });

  it('is finished by the next request where a crash left the ids alone', async () => {
    const partner = newPartner();
    const lost = {
      tenantId: '01890000-0000-7000-8000-00000000d000',
      storeId: '01890000-0000-7000-8000-00000000d001',
      registerId: '01890000-0000-7000-8000-00000000d002',
    };
    await auth.rows(`insert into auth.sandboxes
      values ('${northern.tenantId}', '${partner}', '${lost.tenantId}', '${lost.storeId}',
        '${lost.registerId}', now())`);
    expect(await opened(partner)).toEqual(lost);
    const query = `query ($id: ID!) { sellingPoint(registerId: $id) { storeId isActive } }`;
    expect(await auth.only(query, integration(lost.tenantId), { id: lost.registerId })).toEqual({
      storeId: lost.storeId,
      isActive: true,
    });
  });

  it('is its own for each partner and for each tenant', async () => {
    const partner = newPartner();
    const sandboxes = [
      await opened(partner),
      await opened(newPartner()),
      await opened(partner, { as: integration(southern.tenantId) }),
    ];
    expect(new Set(sandboxes.map(({ tenantId }) => tenantId)).size).toBe(3);
  });

  it.each([
    ['no UUID for a partner', { partnerId: 'acme', name: 'Acme' }],
    ['no name', { partnerId: nobody, name: '  ' }],
    ['a name too long', { partnerId: nobody, name: 'a'.repeat(110) }],
  ])('is not opened with %s', async (_what, input) => {
    expect(await auth.codeOf(mutation, integration(northern.tenantId), { input })).toBe(
      'BAD_USER_INPUT',
    );
  });

  it('is not opened for a tenant that nobody knows', async () => {
    const input = { partnerId: nobody, name: 'Acme' };
    expect(await auth.codeOf(mutation, integration(nobody), { input })).toBe('NOT_FOUND');
  });

  it('is opened by peers alone', async () => {
    const root = principalWith(['super_admin'], { tenantId: northern.tenantId });
    const input = { partnerId: nobody, name: 'Acme' };
    expect(await auth.codeOf(mutation, root, { input })).toBe('FORBIDDEN');
  });
});
