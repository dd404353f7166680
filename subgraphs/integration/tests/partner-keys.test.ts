import { newId, type Grant } from '@novapos/chassis';
import {
  aTenant,
  gateway,
  hashOf,
  partnerPrincipal,
  startPartners,
  type Answer,
  type KeyAnswer,
  type StartedPartners,
  type Tenant,
} from './start-partners.ts';

let office: StartedPartners;
let shop: Tenant;
let partnerId: string;
const store = newId();
const form = /^np_live_[0-9A-Za-z]{12}_[0-9A-Za-z]{40}$/;

beforeAll(async () => {
  office = await startPartners();
});
afterAll(() => office.stop());
beforeEach(async () => {
  office.setTime('2030-01-31T12:00:00.000Z');
  shop = aTenant(office);
  office.auth.haveStores(shop.tenantId, [store]);
  partnerId = (await shop.createPartner()).id;
});

const keysOf = async () =>
  (await shop.run<{ keys: readonly Answer[] }>('partner', { id: partnerId })).keys;
const refusedFields = async (overrides: object) => {
  const { __typename, problems = [] } = await shop.createKey(partnerId, { ...overrides });
  expect(__typename).toBe('IntegrationInputInvalid');
  return problems.map(({ field }) => field);
};

describe('a new key', () => {
  it('is answered whole this once, with what it may do', async () => {
    const { __typename, secret, key } = await shop.createKey(partnerId, {
      ...{ label: ' Nightly  run ', grants: ['products:read', 'orders:read', 'orders:read'] },
      ...{ storeIds: [store], allowedAddresses: ['192.0.2.0/24', '2001:DB8::1'] },
      expiresAt: '2030-03-01T00:00:00Z',
    });
    expect(__typename).toBe('PartnerKeyCreated');
    expect(secret).toMatch(form);
    expect(secret?.split('_')[2]).toBe(key.id);
    expect(key).toMatchObject({
      ...{ environment: 'LIVE', label: 'Nightly run', grants: ['orders:read', 'products:read'] },
      ...{ storeIds: [store], allowedAddresses: ['192.0.2.0/24', '2001:db8::1'] },
      ...{ expiresAt: '2030-03-01T00:00:00.000Z', revokedAt: null, isLive: true },
      ...{ lastUsedAt: null, createdAt: '2030-01-31T12:00:00.000Z' },
      partner: { id: partnerId },
    });
    expect(await shop.told(partnerId)).toMatchObject([
      {},
      {
        type: 'integration.partner-key-created.v1',
        data: { keyId: key.id, partnerId, environment: 'LIVE' },
      },
    ]);
  });

  it('is one for the same intent, whose repeat has no secret', async () => {
    const intent = { idempotencyKey: 'once' };
    const [one, other] = await Promise.all([
      shop.createKey(partnerId, intent),
      shop.createKey(partnerId, intent),
    ]);
    expect(one.key.id).toBe(other.key.id);
    expect([one.secret, other.secret].filter((secret) => secret !== null)).toHaveLength(1);
    const again = await shop.createKey(partnerId, intent);
    expect(again).toMatchObject({ secret: null, key: { id: one.key.id } });
    expect(await keysOf()).toHaveLength(1);
    const reused = shop.createKey(partnerId, { ...intent, grants: ['products:read'] });
    await expect(reused).rejects.toThrow('IDEMPOTENCY_KEY_REUSED');
  });

  it('leaves its secret nowhere: not in a table, an event, an audit record or the log', async () => {
    const { secret: text, key } = await shop.createKey(partnerId, { idempotencyKey: 'secret' });
    await shop.createKey(partnerId, { idempotencyKey: 'secret' });
    const secret = text?.split('_')[3] ?? 'none';
    const tables = await office.rows<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'integration'`,
    );
    const kept: Record<string, number> = {};
    for (const { name } of tables) {
      const rows = await office.rows<{ text: string }>(
        `select t::text as text from integration."${name}" t`,
      );
      expect(rows.filter((row) => row.text.includes(secret))).toEqual([]);
      kept[name] = rows.filter((row) => row.text.includes(key.id)).length;
    }
    // It looked where something is.
    expect(kept).toMatchObject({ partner_keys: 1, idempotency_keys: 1 });
    expect(kept['outbox_events']).toBeGreaterThan(1);
    expect(office.logged()).not.toContain(secret);
    const [hash] = await office.rows<{ hash: string }>(
      'select secret_hash as hash from integration.partner_keys where id = $1',
      [key.id],
    );
    expect(hash).toEqual({ hash: hashOf(text) });
  });

  it('is recorded with what it may do', async () => {
    const { key } = await shop.createKey(partnerId, { storeIds: [store] });
    const [record] = await shop.records('createPartnerKey');
    expect(record).toMatchObject({
      outcome: 'DONE',
      actor: { kind: 'user', id: shop.admin.subject },
      target: { type: 'PartnerKey', id: key.id },
      after: { partnerId, environment: 'LIVE', grants: ['orders:read'], storeIds: [store] },
    });
  });

  it('is the second at most that lives of its environment, also when many are made at once', async () => {
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => shop.createKey(partnerId)));
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      ...['PartnerKeyCreated', 'PartnerKeyCreated'],
      ...['TooManyPartnerKeys', 'TooManyPartnerKeys', 'TooManyPartnerKeys'],
    ]);
    const [first] = await keysOf();
    await shop.run('revokePartnerKey', { id: first?.id });
    expect((await shop.createKey(partnerId)).__typename).toBe('PartnerKeyCreated');
  });

  it('takes the place of one that has run out', async () => {
    const soon = { expiresAt: '2030-02-01T00:00:00Z' };
    await shop.createKey(partnerId, soon);
    await shop.createKey(partnerId, soon);
    office.setTime('2030-02-01T00:00:00Z');
    expect((await shop.createKey(partnerId)).__typename).toBe('PartnerKeyCreated');
    expect((await keysOf()).map(({ isLive }) => isLive)).toEqual([true, false, false]);
  });

  it('has a partner, and in the sandbox only one whose sandbox is open', async () => {
    expect((await shop.createKey(newId())).__typename).toBe('PartnerNotFound');
    expect((await shop.createKey('no id')).__typename).toBe('PartnerNotFound');
    expect((await aTenant(office).createKey(partnerId)).__typename).toBe('PartnerNotFound');
    const test = await shop.createKey(partnerId, { environment: 'TEST' });
    expect(test.__typename).toBe('SandboxNotOpened');
  });
});

describe('the terms of a key', () => {
  it('are rights that a partner can have and the asker holds', async () => {
    for (const grants of [[], ['orders:everything'], ['partners:manage'], ['tenants:create']]) {
      expect(await refusedFields({ grants })).toEqual([
        grants.length === 0 ? 'grants' : 'grants.0',
      ]);
    }
    expect(await refusedFields({ grants: ['orders:read', 'audit:read-all'] })).toEqual([
      'grants.1',
    ]);
    const own: readonly Grant[] = ['partners:manage', 'products:read'];
    const keeper = { ...shop.admin, grants: own };
    const input = {
      ...{ idempotencyKey: 'k', partnerId, environment: 'LIVE', label: 'x' },
      grants: ['products:read', 'orders:read'],
    };
    const refused = await shop.run<KeyAnswer>('createPartnerKey', { input }, keeper);
    expect(refused.problems).toMatchObject([{ field: 'grants.1' }]);
  });

  it.each([
    ['label', { label: ' ' }, ['label']],
    ['label', { label: 'x'.repeat(101) }, ['label']],
    ['no stores', { storeIds: [] }, ['storeIds']],
    ['strange stores', { storeIds: [store, 'no id', newId()] }, ['storeIds.1', 'storeIds.2']],
    ['no addresses', { allowedAddresses: [] }, ['allowedAddresses']],
    ['51 addresses', { allowedAddresses: Array(51).fill('192.0.2.1') }, ['allowedAddresses']],
    [
      'names as addresses',
      { allowedAddresses: ['192.0.2.1', 'example.com', '0177.0.0.1'] },
      ['allowedAddresses.1', 'allowedAddresses.2'],
    ],
    ['a time that is over', { expiresAt: '2030-01-31T12:00:00Z' }, ['expiresAt']],
  ])('can not be with %s', async (_what, overrides, fields) => {
    expect(await refusedFields(overrides)).toEqual(fields);
    expect(await keysOf()).toEqual([]);
  });
});

describe('a revoked key', () => {
  it('works no longer from that moment on, is told once, and stays revoked since then', async () => {
    const { key } = await shop.createKey(partnerId);
    office.setTime('2030-01-31T13:00:00.000Z');
    const revoked = await shop.run('revokePartnerKey', { id: key.id });
    expect(revoked).toMatchObject({
      ...{ __typename: 'PartnerKey', isLive: false, revokedAt: '2030-01-31T13:00:00.000Z' },
    });
    office.setTime('2030-01-31T14:00:00.000Z');
    const again = await shop.run('revokePartnerKey', { id: key.id });
    expect(again).toMatchObject({ revokedAt: '2030-01-31T13:00:00.000Z' });
    const told = (await shop.told(partnerId)).filter(({ type }) => type.includes('revoked'));
    expect(told).toMatchObject([{ data: { keyId: key.id, partnerId, environment: 'LIVE' } }]);
    const [record] = await shop.records('revokePartnerKey');
    expect(record).toMatchObject({
      target: { type: 'PartnerKey', id: key.id },
      before: { revokedAt: null },
      after: { revokedAt: '2030-01-31T13:00:00.000Z' },
    });
  });

  it('is one of the tenant', async () => {
    const { key } = await shop.createKey(partnerId);
    const answer = await aTenant(office).run('revokePartnerKey', { id: key.id });
    expect(answer.__typename).toBe('PartnerKeyNotFound');
    for (const id of ['', 'nobody', 'no\0key']) {
      const unknown = await shop.run('revokePartnerKey', { id });
      expect(unknown.__typename).toBe('PartnerKeyNotFound');
    }
    expect((await keysOf()).map(({ isLive }) => isLive)).toEqual([true]);
  });

  it('stands behind those that work', async () => {
    const ids: string[] = [];
    for (const minute of ['01', '02']) {
      office.setTime(`2030-01-31T12:${minute}:00.000Z`);
      ids.push((await shop.createKey(partnerId)).key.id);
    }
    await shop.run('revokePartnerKey', { id: ids[1] });
    office.setTime('2030-01-31T12:03:00.000Z');
    ids.push((await shop.createKey(partnerId)).key.id);
    expect((await keysOf()).map(({ id }) => id)).toEqual([ids[2], ids[0], ids[1]]);
  });
});

describe('a key as the gateway asks for it', () => {
  const asGateway = (id: string) => shop.run('partnerKeyForGateway', { id }, gateway);

  it('is all that admits who shows it', async () => {
    await shop.run('changePartner', { input: { id: partnerId, requestsPerMinute: 90 } });
    const { key, secret } = await shop.createKey(partnerId, {
      ...{ storeIds: [store], allowedAddresses: ['192.0.2.0/24'] },
      expiresAt: '2030-03-01T00:00:00Z',
    });
    expect(await asGateway(key.id)).toEqual({
      ...{ id: key.id, secretHash: hashOf(secret), environment: 'LIVE', partnerId },
      clientName: (key as unknown as { partner: { clientName: string } }).partner.clientName,
      ...{ tenantId: shop.tenantId, ownerTenantId: shop.tenantId, grants: ['orders:read'] },
      ...{ storeIds: [store], allowedAddresses: ['192.0.2.0/24'], isActive: true },
      ...{ expiresAt: '2030-03-01T00:00:00.000Z', requestsPerMinute: 90, costPerMinute: null },
    });
  });

  it('is not active once it is revoked or its partner is switched off', async () => {
    const { key } = await shop.createKey(partnerId);
    const { key: other } = await shop.createKey(partnerId);
    await shop.run('revokePartnerKey', { id: key.id });
    expect(await asGateway(key.id)).toMatchObject({ isActive: false });
    expect(await asGateway(other.id)).toMatchObject({ isActive: true });
    await shop.run('changePartner', { input: { id: partnerId, isActive: false } });
    expect(await asGateway(other.id)).toMatchObject({ isActive: false });
    expect((await keysOf()).map(({ isLive }) => isLive)).toEqual([false, false]);
  });

  it('is nothing where there is none, and to whoever else asks', async () => {
    const { key } = await shop.createKey(partnerId);
    for (const id of ['', 'nobody', key.id.slice(1), 'no\0key', "' or true --"]) {
      expect(await asGateway(id)).toBeNull();
    }
    for (const someone of [shop.admin, partnerPrincipal(shop.tenantId, partnerId)]) {
      const asked = shop.run('partnerKeyForGateway', { id: key.id }, someone);
      await expect(asked).rejects.toThrow('FORBIDDEN');
    }
  });
});
