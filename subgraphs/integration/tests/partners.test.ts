import { newId } from '@novapos/chassis';
import { principalWith } from '@novapos/chassis/testing';
import {
  aTenant,
  partnerPrincipal,
  startPartners,
  type StartedPartners,
} from './start-partners.ts';

let office: StartedPartners;
beforeAll(async () => {
  office = await startPartners();
});
afterAll(() => office.stop());

type Problems = { readonly problems: readonly { readonly field: string }[] };

describe('a new partner', () => {
  it('is kept as it was given, told and recorded', async () => {
    const shop = aTenant(office);
    const made = await shop.createPartner({
      ...{ name: '  Acme   Accounting ', clientName: 'acme-accounting' },
      ...{ requestsPerMinute: 600, costPerMinute: null },
    });
    expect(made).toMatchObject({
      ...{ __typename: 'Partner', name: 'Acme Accounting', clientName: 'acme-accounting' },
      ...{ isActive: true, requestsPerMinute: 600, costPerMinute: null, sandbox: null },
      createdAt: '2030-01-31T12:00:00.000Z',
    });
    expect(await shop.told(made.id)).toEqual([
      {
        type: 'integration.partner-changed.v1',
        data: {
          ...{ partnerId: made.id, clientName: 'acme-accounting', isActive: true },
          at: '2030-01-31T12:00:00.000Z',
        },
      },
    ]);
    const [record] = await shop.records('createPartner');
    expect(record).toMatchObject({
      outcome: 'DONE',
      target: { type: 'Partner', id: made.id },
      after: { name: 'Acme Accounting', clientName: 'acme-accounting', requestsPerMinute: 600 },
    });
  });

  it('is one, however often the same intent arrives', async () => {
    const shop = aTenant(office);
    const input = { idempotencyKey: 'once', name: 'Acme', clientName: 'acme' };
    const both = await Promise.all([
      shop.run('createPartner', { input }),
      shop.run('createPartner', { input }),
    ]);
    expect(both[0].id).toBe(both[1].id);
    expect(await shop.told(both[0].id)).toHaveLength(1);
    const other = shop.run('createPartner', { input: { ...input, name: 'Other' } });
    await expect(other).rejects.toThrow('IDEMPOTENCY_KEY_REUSED');
  });

  it('has a client name of its own in the tenant, also when two come at once', async () => {
    const shop = aTenant(office);
    const made = await Promise.all(
      [1, 2, 3].map(() => shop.createPartner({ clientName: 'acme-accounting' })),
    );
    expect(made.map(({ __typename }) => __typename).sort()).toEqual([
      ...['Partner', 'PartnerNameTaken', 'PartnerNameTaken'],
    ]);
    const elsewhere = await aTenant(office).createPartner({ clientName: 'acme-accounting' });
    expect(elsewhere.__typename).toBe('Partner');
  });

  it.each([
    ['clientName', 'ab'],
    ['clientName', 'a'.repeat(41)],
    ['clientName', 'Acme'],
    ['clientName', '1acme'],
    ['clientName', 'acme-'],
    ['clientName', 'acme--till'],
    ['clientName', 'acme till'],
    ['clientName', 'pos-app'],
    ['clientName', 'admin-portal'],
    ['clientName', 'novapos-tools'],
    ['clientName', 'novapos'],
    ['name', '   '],
    ['name', 'a\nb'],
    ['name', 'a'.repeat(101)],
    ['requestsPerMinute', 0],
    ['requestsPerMinute', 1_000_001],
    ['costPerMinute', -1],
    ['costPerMinute', 100_000_001],
  ])('can not have the %s %j', async (field, value) => {
    const refused = await aTenant(office).createPartner({ [field]: value });
    expect(refused.__typename).toBe('IntegrationInputInvalid');
    expect((refused as unknown as Problems).problems.map((one) => one.field)).toEqual([field]);
  });
});

describe('a changed partner', () => {
  it('keeps what is not spoken of, and is told and recorded', async () => {
    const shop = aTenant(office);
    const { id } = await shop.createPartner({ requestsPerMinute: 600, costPerMinute: 5000 });
    const input = { id: id.toUpperCase(), isActive: false, requestsPerMinute: null };
    const changed = await shop.run('changePartner', { input });
    expect(changed).toMatchObject({
      ...{ __typename: 'Partner', name: 'Acme Accounting', isActive: false },
      ...{ requestsPerMinute: null, costPerMinute: 5000 },
    });
    const told = await shop.told(id);
    expect(told.map(({ data }) => data['isActive'])).toEqual([true, false]);
    const [record] = await shop.records('changePartner');
    expect(record).toMatchObject({
      target: { type: 'Partner', id },
      before: { isActive: true, requestsPerMinute: 600 },
      after: { isActive: false, requestsPerMinute: null },
    });
  });

  it('that differs in nothing is not told', async () => {
    const shop = aTenant(office);
    const { id } = await shop.createPartner();
    await shop.run('changePartner', { input: { id, name: ' Acme Accounting', isActive: true } });
    expect(await shop.told(id)).toHaveLength(1);
  });

  it('is refused with a name or activity that is none, and where there is none', async () => {
    const shop = aTenant(office);
    const { id } = await shop.createPartner();
    const wrong = { input: { id, name: null, isActive: null, costPerMinute: 0 } };
    const refused = await shop.run('changePartner', wrong);
    expect((refused as unknown as Problems).problems.map(({ field }) => field)).toEqual([
      ...['name', 'isActive', 'costPerMinute'],
    ]);
    for (const unknown of [newId(), 'no id']) {
      const answer = await shop.run('changePartner', { input: { id: unknown, name: 'x' } });
      expect(answer.__typename).toBe('PartnerNotFound');
    }
    const stranger = aTenant(office);
    const foreign = await stranger.run('changePartner', { input: { id, name: 'Eve' } });
    expect(foreign.__typename).toBe('PartnerNotFound');
  });
});

describe('partners', () => {
  it('are listed by name, page by page, to those who may read them', async () => {
    const shop = aTenant(office);
    for (const name of ['Cargo', 'Acme', 'Books']) await shop.createPartner({ name });
    await aTenant(office).createPartner({ name: 'Elsewhere' });
    type Page = {
      readonly edges: readonly { readonly node: { readonly name: string } }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    };
    const first = await shop.run<Page>('partners', { first: 2 });
    const rest = await shop.run<Page>('partners', { after: first.pageInfo.endCursor });
    expect([...first.edges, ...rest.edges].map(({ node }) => node.name)).toEqual([
      ...['Acme', 'Books', 'Cargo'],
    ]);
    expect([first.pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([true, false]);
    await expect(shop.run('partners', { first: 101 })).rejects.toThrow('BAD_USER_INPUT');
    await expect(shop.run('partners', { after: 'x' })).rejects.toThrow('BAD_USER_INPUT');
    const { tenantId } = shop;
    const support = principalWith(['support'], { tenantId });
    expect((await shop.run<Page>('partners', {}, support)).edges).toHaveLength(3);
    const manager = principalWith(['manager'], { tenantId });
    await expect(shop.run('partners', {}, manager)).rejects.toThrow('FORBIDDEN');
  });

  it('are nothing to another tenant', async () => {
    const { id } = await aTenant(office).createPartner();
    const stranger = aTenant(office);
    expect(await stranger.run('partner', { id })).toBeNull();
    expect(await stranger.run('partner', { id: 'no id' })).toBeNull();
  });

  it('see themselves by their key, and no other', async () => {
    const shop = aTenant(office);
    const { id } = await shop.createPartner();
    const other = await shop.createPartner();
    const self = partnerPrincipal(shop.tenantId, id);
    expect(await shop.run('partnerSelf', {}, self)).toMatchObject({ id, keys: [] });
    await expect(shop.run('partner', { id }, self)).rejects.toThrow('FORBIDDEN');
    await expect(shop.run('partnerSelf')).rejects.toThrow('FORBIDDEN');
    const gone = partnerPrincipal(shop.tenantId, newId());
    await expect(shop.run('partnerSelf', {}, gone)).rejects.toThrow('NOT_FOUND');
    const query = `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Partner { id } } }`;
    const keys = [id, other.id].map((one) => ({ __typename: 'Partner', id: one }));
    const { data } = await office.ask({
      ...{ query, variables: { keys }, principal: self, requestId: 'test' },
    });
    expect(data).toEqual({ _entities: [{ id }, null] });
  });

  it('are kept by admins, not by partners', async () => {
    const shop = aTenant(office);
    const { id } = await shop.createPartner();
    const self = partnerPrincipal(shop.tenantId, id, { grants: ['partners:manage-not'] });
    const input = { id, name: 'Better' };
    await expect(shop.run('changePartner', { input }, self)).rejects.toThrow('FORBIDDEN');
    const support = principalWith(['support'], { tenantId: shop.tenantId });
    await expect(shop.run('changePartner', { input }, support)).rejects.toThrow('FORBIDDEN');
  });
});
