import { newId } from '@novapos/chassis';
import {
  aTenant,
  gateway,
  partnerPrincipal,
  startPartners,
  type StartedPartners,
  type Tenant,
} from './start-partners.ts';

let office: StartedPartners;
let shop: Tenant;
let partnerId: string;
beforeAll(async () => {
  office = await startPartners();
});
afterAll(() => office.stop());
beforeEach(async () => {
  shop = aTenant(office);
  partnerId = (await shop.createPartner({ requestsPerMinute: 60 })).id;
});

type Opened = {
  readonly sandbox: { readonly tenantId: string; readonly storeId: string } | null;
};

async function opened() {
  const { sandbox } = (await shop.openSandbox(partnerId)) as unknown as Opened;
  if (!sandbox) throw new Error('no sandbox');
  return sandbox;
}

describe('the sandbox of a partner', () => {
  it('is opened once, also when two ask at once and whichever intent asks again', async () => {
    const [one, other] = await Promise.all([opened(), opened()]);
    expect(one).toEqual(other);
    expect(await opened()).toEqual(one);
    expect(one.tenantId).not.toBe(shop.tenantId);
    const [record] = await shop.records('openSandbox');
    expect(record).toMatchObject({ outcome: 'DONE', target: { type: 'Partner', id: partnerId } });
  });

  it('is that of a partner of the tenant', async () => {
    for (const unknown of [newId(), 'no id']) {
      expect((await shop.openSandbox(unknown)).__typename).toBe('PartnerNotFound');
    }
    expect((await aTenant(office).openSandbox(partnerId)).__typename).toBe('PartnerNotFound');
    expect(office.auth.opened).not.toContain('no id');
  });

  it('is where test keys work, with the same rights as others', async () => {
    const { tenantId } = await opened();
    const { secret, key } = await shop.createKey(partnerId, {
      ...{ environment: 'TEST', grants: ['orders:read', 'orders:sell', 'products:manage'] },
    });
    expect(secret).toMatch(/^np_test_/);
    expect(await shop.run('partnerKeyForGateway', { id: key.id }, gateway)).toMatchObject({
      ...{ environment: 'TEST', tenantId, ownerTenantId: shop.tenantId, partnerId },
      requestsPerMinute: 60,
    });
    const stores = await shop.createKey(partnerId, { environment: 'TEST', storeIds: [newId()] });
    expect(stores.problems).toMatchObject([{ field: 'storeIds' }]);
  });

  it('counts its keys for itself: two of each environment', async () => {
    await opened();
    for (const environment of ['LIVE', 'TEST', 'LIVE', 'TEST']) {
      const made = await shop.createKey(partnerId, { environment });
      expect(made.__typename).toBe('PartnerKeyCreated');
    }
    const third = await shop.createKey(partnerId, { environment: 'TEST' });
    expect(third.__typename).toBe('TooManyPartnerKeys');
  });

  it('knows the partner under its own id and name, as it is at any time', async () => {
    const sandbox = await opened();
    const { key } = await shop.createKey(partnerId, { environment: 'TEST' });
    await shop.createKey(partnerId);
    const self = partnerPrincipal(sandbox.tenantId, partnerId);
    expect(await shop.run('partnerSelf', {}, self)).toMatchObject({
      ...{ id: partnerId, name: 'Acme Accounting', requestsPerMinute: 60, isActive: true },
      sandbox: { tenantId: sandbox.tenantId, storeId: sandbox.storeId },
      keys: [{ id: key.id, environment: 'TEST' }],
    });
    const input = { id: partnerId, name: 'Acme Books', requestsPerMinute: null, isActive: false };
    await shop.run('changePartner', { input });
    expect(await shop.run('partnerSelf', {}, self)).toMatchObject({
      ...{ name: 'Acme Books', requestsPerMinute: null, isActive: false },
    });
  });

  it('is told with the partner and its clientName alone, not as a partner more', async () => {
    await opened();
    type Page = { readonly edges: readonly unknown[] };
    expect((await shop.run<Page>('partners')).edges).toHaveLength(1);
    const [partner] = await office.rows<{ count: string }>(
      'select count(*) from integration.partners where id = $1',
      [partnerId],
    );
    expect(partner).toEqual({ count: '2' });
  });
});
