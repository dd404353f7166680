import { ada, admin, newMasterKey, otherTenantId, stranger, tenantId } from './examples.ts';
import { byId, notes } from './operations.ts';
import { startCustomer, startProcess, type StartedCustomer } from './start-customer.ts';

let shop: StartedCustomer;

beforeAll(async () => {
  shop = await startCustomer();
});
afterAll(() => shop.stop());

type Addresses = { customer: { email: string | null; phone: string | null } };
const read = async (id: string, principal = admin) =>
  (await shop.data<Addresses>(byId, { id }, principal)).customer;
const put = (owner: string, field: string, from: { owner: string; field: string }) =>
  shop.rows(
    `update customer.sealed_texts t set sealed = s.sealed, key_version = s.key_version
      from customer.sealed_texts s
      where t.owner_id = $1 and t.field = $2 and s.owner_id = $3 and s.field = $4`,
    [owner, field, from.owner, from.field],
  );

describe('what is kept at rest', () => {
  it('holds no address, number or note that can be read', async () => {
    const input = ada({ name: 'Plain Name' });
    const { id: customerId } = await shop.run('createCustomer', input);
    const secret = 'Owes money to Babbage';
    await shop.run('addCustomerNote', { customerId, text: secret, idempotencyKey: 'n' });
    await shop.run('changeCustomer', { id: customerId, email: `x${input.email}` });
    await shop.run('requestCustomerExport', { customerId, idempotencyKey: 'e' }, admin);

    const tables = await shop.rows<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'customer'`,
    );
    expect(tables.length).toBeGreaterThan(12);
    const found: string[] = [];
    const plain = [input.email, input.phone, input.phone.slice(3), secret];
    // Bytes are shown as hex.
    const forms = plain.flatMap((text) => [text, Buffer.from(text).toString('hex')]);
    let hasName = false;
    for (const { name } of tables) {
      const rows = await shop.rows<{ text: string }>(
        `select r::text as text from customer."${name}" r`,
      );
      hasName ||= rows.some(({ text }) => text.includes('Plain Name'));
      const holds = (form: string) => rows.some(({ text }) => text.includes(form));
      found.push(...forms.filter(holds).map((form) => `${name}: ${form}`));
    }
    expect(found).toEqual([]);
    // Names stand as they are, so that they can be searched: the scan does see what is readable.
    expect(hasName).toBe(true);
    await shop.data(notes, { id: customerId });
  });
});

describe('a sealed text that was moved', () => {
  it('from another customer opens nowhere', async () => {
    const [one, other] = [
      await shop.run('createCustomer', ada()),
      await shop.run('createCustomer', ada()),
    ];
    await put(one.id, 'customer.email', { owner: other.id, field: 'customer.email' });
    await expect(read(one.id)).rejects.toThrow('INTERNAL');
    expect((await read(other.id)).email).toBe(other['email']);
  });

  it('from another column opens nowhere', async () => {
    const { id } = await shop.run('createCustomer', ada());
    await put(id, 'customer.email', { owner: id, field: 'customer.phone' });
    await expect(read(id)).rejects.toThrow('INTERNAL');
  });

  it('from another tenant opens nowhere, not even with that tenant’s key', async () => {
    const mine = await shop.run('createCustomer', ada(), admin);
    const theirs = await shop.run('createCustomer', ada(), stranger);
    await put(mine.id, 'customer.email', { owner: theirs.id, field: 'customer.email' });
    await expect(read(mine.id)).rejects.toThrow('INTERNAL');
    const keys = await shop.rows<{ wrapped: Buffer }>(
      'select wrapped from customer.data_keys where tenant_id = $1',
      [tenantId],
    );
    const swap = (wrapped: string) =>
      shop.rows(
        `update customer.data_keys set wrapped = (${wrapped}) where tenant_id = $1 and version = 1`,
        [tenantId],
      );
    await swap(`select wrapped from customer.data_keys where tenant_id = '${otherTenantId}'`);
    await expect(read(mine.id)).rejects.toThrow('INTERNAL');
    await swap(`'\\x${keys[0]?.wrapped.toString('hex') ?? ''}'`);
  });

  it('or changed fails alone: the rest is still read, and it can be replaced', async () => {
    const known = ada();
    const { id } = await shop.run('createCustomer', known);
    await shop.rows(
      `update customer.sealed_texts set sealed = set_byte(sealed, 20, get_byte(sealed, 20) # 1)
        where owner_id = $1 and field = 'customer.email'`,
      [id],
    );
    const { data, errors } = await shop.ask({
      query: byId,
      ...{ variables: { id }, principal: admin, requestId: 'test' },
    });
    expect(data?.['customer']).toMatchObject({ email: null, phone: known.phone });
    expect(errors).toMatchObject([{ path: ['customer', 'email'] }]);
    expect(JSON.stringify(errors)).not.toContain(id);
    await shop.run('changeCustomer', { id, email: known.email });
    expect((await read(id)).email).toBe(known.email);
  });
});

describe('a process without the right master key', () => {
  it('is not ready and says which one it lacks', async () => {
    await shop.run('createCustomer', ada());
    const other = await startProcess(shop.database.urlFor('customer'), {
      env: { CUSTOMER_MASTER_KEY: newMasterKey() },
      now: shop.now,
    });
    await expect(other.running.checks['masterKeys']?.()).rejects.toThrow(/[0-9a-f]{16}$/);
    await expect(shop.running.checks['masterKeys']?.()).resolves.toBeUndefined();
    await expect(other.run('createCustomer', ada())).rejects.toThrow('INTERNAL');
    await other.running.close();
  });

  it.each([
    [{}],
    [{ CUSTOMER_MASTER_KEY: 'c2hvcnQ=' }],
    [{ CUSTOMER_MASTER_KEY: newMasterKey(), CUSTOMER_PREVIOUS_MASTER_KEYS: 'x' }],
    [{ CUSTOMER_MASTER_KEY: newMasterKey(), CUSTOMER_PHONE_COUNTRY: '0' }],
  ])('does not start with %#', async (env) => {
    const starting = startProcess(shop.database.urlFor('customer'), { env, now: shop.now });
    await expect(starting).rejects.toThrow(/CUSTOMER_/);
  });
});
