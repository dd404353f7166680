import { copyOf, whileRunning, type ChangesAnswer } from '@novapos/chassis/testing';
import { newId, type Principal } from '@novapos/chassis';
import pg from 'pg';
import { ada, admin, cashier, stranger, tenantId } from './examples.ts';
import { startCustomer, type StartedCustomer } from './start-customer.ts';

let shop: StartedCustomer;
beforeEach(async () => {
  shop = await startCustomer();
});
afterEach(() => shop.stop());

type Item = {
  readonly id: string;
  readonly name: string;
  readonly externalReference: string | null;
  readonly phoneLast4: string | null;
  readonly isErased: boolean;
};
const query = `query ($after: String, $first: Int) { customerChanges(after: $after, first: $first) {
  items { id name externalReference phoneLast4 isErased } cursor hasMore isRestart asOf } }`;
const changesOf = async (page: object = {}, principal: Principal = cashier) =>
  (await shop.data<{ customerChanges: ChangesAnswer<Item> }>(query, { ...page }, principal))
    .customerChanges;
const aTill = () =>
  copyOf<Item>({
    read: (page) => changesOf(page),
    idOf: ({ id }) => id,
    isGone: ({ isErased }) => isErased,
    rows: (text) => shop.rows(text),
  });
const create = (overrides: Readonly<Record<string, unknown>> = {}) =>
  shop.run('createCustomer', ada(overrides));
const erase = (customerId: string) =>
  shop.run('requestCustomerErasure', { idempotencyKey: newId(), customerId }, admin);

describe('a copy of the customers', () => {
  it('has what tells them apart, and nothing to reach them by', async () => {
    const { id } = await create({ phone: '+493012345678', externalReference: 'erp-1' });
    const bare = await create({ phone: null, externalReference: null, name: 'Grace Hopper' });
    const till = aTill();
    await till.catchUp(1);
    expect(till.items.size).toBe(2);
    expect(till.items.get(id)).toEqual({
      ...{ id, name: 'Ada Lovelace', externalReference: 'erp-1' },
      ...{ phoneLast4: '5678', isErased: false },
    });
    expect(till.items.get(bare.id)).toMatchObject({ phoneLast4: null, externalReference: null });
    expect(await till.catchUp()).toBe(0);
  });

  it('hears of changes, a phone number’s as well, and of erasure with nothing left', async () => {
    const { id } = await create();
    const till = aTill();
    await till.catchUp();
    await shop.run('changeCustomer', { id, phone: '+493099990000' });
    expect(await till.catchUp()).toBe(1);
    expect(till.items.get(id)?.phoneLast4).toBe('0000');
    await shop.run('changeCustomer', { id, name: 'Augusta Ada King' });
    expect(await till.catchUp()).toBe(1);
    expect(till.items.get(id)?.name).toBe('Augusta Ada King');
    await erase(id);
    const { items } = await changesOf({ after: till.cursor() });
    expect(items).toEqual([
      { id, name: '', externalReference: null, phoneLast4: null, isErased: true },
    ]);
    await till.catchUp();
    expect(till.items.size).toBe(0);
    expect((await changesOf()).items).toEqual([]);
  });

  it('begins with the two thousand that were changed last', async () => {
    const first = await create();
    await shop.rows(
      `insert into customer.customers (tenant_id, id, name, name_key, created_at, changed_at)
        select $1, gen_random_uuid(), 'C', 'c', now(), now() from generate_series(1, 2100)`,
      [tenantId],
    );
    const last = await create();
    await aTill().catchUp();
    const till = aTill();
    expect(await till.catchUp(300)).toBe(2_000);
    expect(till.items.has(last.id)).toBe(true);
    expect(till.items.has(first.id)).toBe(false);
    await shop.run('changeCustomer', { id: first.id, name: 'Again' });
    expect(await till.catchUp()).toBe(1);
    expect(till.items.get(first.id)?.name).toBe('Again');
  });

  it('is told the rest when one number does not open', async () => {
    const broken = await create();
    const { id } = await create();
    await shop.rows(
      `update customer.sealed_texts set sealed = '\\x00' where owner_id = $1 and field = 'customer.phone'`,
      [broken.id],
    );
    const { items } = await changesOf();
    const lastFour = new Map(items.map((item) => [item.id, item.phoneLast4]));
    expect(lastFour.get(broken.id)).toBeNull();
    expect(lastFour.get(id)).toMatch(/^\d{4}$/);
  });

  it('is for readers of one’s own customers', async () => {
    await create();
    expect((await changesOf({}, stranger)).items).toEqual([]);
    const device = { ...cashier, roles: [], grants: ['customers:read'] };
    expect((await changesOf({}, device)).items).toHaveLength(1);
    await expect(changesOf({}, { ...device, grants: ['orders:read'] })).rejects.toThrow(
      'FORBIDDEN',
    );
    await expect(changesOf({ first: 0 })).rejects.toThrow('BAD_USER_INPUT');
    await expect(changesOf({ after: 'x' })).rejects.toThrow('BAD_USER_INPUT');
  });

  it('begins anew when the database is behind its cursor, and hears of what bears later marks', async () => {
    const { id } = await create();
    const { cursor } = await changesOf();
    const parts = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
    parts[4] = 2 ** 50;
    const after = Buffer.from(JSON.stringify(parts)).toString('base64url');
    await shop.rows('alter table customer.customers disable trigger mark_change');
    await shop.rows('update customer.customers set changed_xid = $1', [2 ** 50]);
    await shop.rows('alter table customer.customers enable trigger mark_change');
    const page = await changesOf({ after });
    expect(page).toMatchObject({ isRestart: true });
    expect(page.items).toHaveLength(1);
    const till = aTill();
    await till.catchUp();
    await till.catchUp();
    await shop.run('changeCustomer', { id, name: 'Again' });
    expect(await till.catchUp()).toBe(1);
  });
});

it('tills that keep reading end with the customers that there are, whatever is under way', async () => {
  const made = await Promise.all(Array.from({ length: 8 }, () => create()));
  const tills = [aTill(), aTill()] as const;
  await tills[0].catchUp();
  const options = '-c search_path=customer,public';
  const held = async (from: number) => {
    const client = new pg.Client({ connectionString: shop.database.urlFor('customer'), options });
    await client.connect();
    for (let turn = 0; turn < 6; turn += 1) {
      await client.query(`begin; select set_config('app.tenant_id', '${tenantId}', true)`);
      const id = made[(from + turn) % made.length]?.id;
      await client.query('update customers set name = $2 where id = $1', [
        id,
        `Held ${from}${turn}`,
      ]);
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20));
      await client.query(turn % 4 === 3 ? 'rollback' : 'commit');
    }
    await client.end();
  };
  const byHand = async () => {
    for (const { id } of made.slice(0, 3)) {
      const other = await create();
      await shop.run('changeCustomer', { id, name: `Hand ${other.id}` });
      await erase(other.id);
    }
  };
  await whileRunning(
    [() => held(0), () => held(3), () => held(5), byHand, byHand],
    [() => tills[0].readPage(2), () => tills[1].readPage(1)],
  );
  const rows = await shop.rows<{ id: string; name: string }>(
    'select id, name from customer.customers where erased_at is null',
  );
  for (const till of tills) {
    await till.catchUp();
    const names = [...till.items.values()].map(({ id, name }) => ({ id, name }));
    const byId = (one: { id: string }, other: { id: string }) => one.id.localeCompare(other.id);
    expect(names.sort(byId)).toEqual([...rows].sort(byId));
  }
}, 60_000);
