import { ada, cashier, stranger, tenantId } from './examples.ts';
import { byAddress, byId, consentHistory, notes } from './operations.ts';
import { startCustomer, type StartedCustomer } from './start-customer.ts';

let shop: StartedCustomer;

beforeAll(async () => {
  shop = await startCustomer();
});
afterAll(() => shop.stop());

const eventsOf = (subject: string) =>
  shop.rows<{ type: string; version: string; data: object }>(
    'select type, version, data from customer.outbox_events where subject = $1 order by version',
    [subject],
  );

describe('a new customer', () => {
  it('is kept as it was given, and told without what is personal', async () => {
    const made = await shop.run('createCustomer', {
      ...ada({ email: ' Ada@Example.COM ', phone: '030 / 123 456' }),
      ...{ name: '  Ada   Lovelace ', externalReference: ' erp  7 ' },
    });
    expect(made).toMatchObject({
      ...{ __typename: 'Customer', name: 'Ada Lovelace', email: 'Ada@Example.COM' },
      ...{ phone: '+4930123456', externalReference: 'erp 7', isErased: false, version: 1 },
    });
    expect(await eventsOf(made.id)).toEqual([
      {
        ...{ type: 'customer.customer-created.v1', version: '1' },
        data: { customerId: made.id, at: expect.any(String) as string },
      },
    ]);
  });

  it('may have nothing but a name', async () => {
    const made = await shop.run('createCustomer', { name: '李小龙', email: '', phone: ' ' });
    expect(made).toMatchObject({ name: '李小龙', email: null, phone: null });
    expect((await shop.run('createCustomer', { name: '李小龙' })).__typename).toBe('Customer');
  });

  it('is found by address and reference, however they are written', async () => {
    const { id } = await shop.run('createCustomer', {
      ...{ name: 'Grace', email: 'grace@navy.example', phone: '+49 40 999999' },
      externalReference: 'N-1',
    });
    const query = { email: 'GRACE@navy.example', phone: '040 99 99 99', reference: ' N-1' };
    expect(await shop.data(byAddress, query)).toEqual({
      ...{ email: { id }, phone: { id }, reference: { id } },
    });
    const others = { email: 'no address', phone: '1', reference: 'n\0' };
    expect(await shop.data(byAddress, others)).toEqual({
      ...{ email: null, phone: null, reference: null },
    });
  });

  it.each([
    ['email', 'CustomerEmailTaken'],
    ['phone', 'CustomerPhoneTaken'],
    ['externalReference', 'ExternalReferenceTaken'],
  ] as const)('with the %s of another is refused and told who has it', async (field, kind) => {
    const known = ada();
    const { id } = await shop.run('createCustomer', known);
    const input = ada({ [field]: known[field] });
    expect(await shop.run('createCustomer', input)).toMatchObject({
      ...{ __typename: kind, customerId: id },
    });
    expect(await shop.run('createCustomer', input, stranger)).toMatchObject({
      __typename: 'Customer',
    });
  });

  it('is one of those who come at once with the same address', async () => {
    const { email } = ada();
    const outcomes = await Promise.all(
      Array.from({ length: 5 }, () => shop.run('createCustomer', ada({ email }))),
    );
    const names = outcomes.map(({ __typename }) => __typename).sort();
    expect(names).toEqual(['Customer', ...Array.from({ length: 4 }, () => 'CustomerEmailTaken')]);
  });

  it('is the same for the same intent, and another body is another intent', async () => {
    const input = { ...ada(), idempotencyKey: 'intent-1' };
    const [first, second] = await Promise.all([
      shop.run('createCustomer', input),
      shop.run('createCustomer', input),
    ]);
    expect(first.id).toBe(second.id);
    await expect(shop.run('createCustomer', { ...input, name: 'Eve' })).rejects.toThrow(
      'IDEMPOTENCY_KEY_REUSED',
    );
    const kept = await shop.rows<{ text: string }>(
      `select k::text as text from customer.idempotency_keys k where key = 'intent-1'`,
    );
    expect(kept[0]?.text).not.toContain(input.email);
  });

  it.each([
    [{ name: ' ' }, 'name'],
    [{ name: 'x'.repeat(201) }, 'name'],
    [{ name: 'Ada\0' }, 'name'],
    [{ email: 'ada@' }, 'email'],
    [{ phone: '123' }, 'phone'],
    [{ externalReference: 'x'.repeat(101) }, 'externalReference'],
  ])('given as %j is refused', async (wrong, field) => {
    const outcome = await shop.run('createCustomer', ada(wrong));
    expect(outcome).toMatchObject({ __typename: 'CustomerDetailsInvalid', problems: [{ field }] });
  });
});

describe('a change', () => {
  it('leaves what is left out, and takes away what is null', async () => {
    const { id } = await shop.run('createCustomer', ada({ name: 'Alan' }));
    const changed = await shop.run('changeCustomer', { id, phone: null, email: 'Alan@b.example' });
    expect(changed).toMatchObject({
      name: 'Alan',
      phone: null,
      email: 'Alan@b.example',
      version: 2,
    });
    expect(await eventsOf(id)).toMatchObject([
      { type: 'customer.customer-created.v1' },
      { type: 'customer.customer-changed.v1', version: '2' },
    ]);
    expect(await shop.run('changeCustomer', { id, name: null })).toMatchObject({
      __typename: 'CustomerDetailsInvalid',
    });
  });

  it('of nothing is no change', async () => {
    const known = ada();
    const { id } = await shop.run('createCustomer', known);
    expect(await shop.run('changeCustomer', { id, ...known })).toMatchObject({ version: 1 });
    const louder = { id, email: known.email.toUpperCase() };
    expect(await shop.run('changeCustomer', louder)).toMatchObject({
      ...{ version: 2, email: known.email.toUpperCase() },
    });
  });

  it('is refused when someone else was faster, or has the address', async () => {
    const [one, other] = [ada(), ada()];
    const { id } = await shop.run('createCustomer', one);
    await shop.run('createCustomer', other);
    expect(await shop.run('changeCustomer', { id, version: 9, name: 'Eve' })).toMatchObject({
      ...{ __typename: 'CustomerChangedMeanwhile', currentVersion: 1 },
    });
    expect(await shop.run('changeCustomer', { id, phone: other.phone })).toMatchObject({
      __typename: 'CustomerPhoneTaken',
    });
    const unknown = { id: '01890000-0000-7000-8000-0000000000ff', name: 'Eve' };
    for (const input of [unknown, { ...unknown, id: '?' }]) {
      expect((await shop.run('changeCustomer', input)).__typename).toBe('CustomerNotFound');
    }
  });

  it('frees the address for another', async () => {
    const { email, ...rest } = ada();
    const { id } = await shop.run('createCustomer', { ...rest, email });
    await shop.run('changeCustomer', { id, email: null });
    expect(await shop.run('createCustomer', ada({ email }))).toMatchObject({ email });
  });
});

describe('notes', () => {
  type Notes = {
    customer: { notes: { edges: { node: object }[]; pageInfo: { endCursor: string | null } } };
  };
  const read = async (id: string, paging = {}) =>
    (await shop.data<Notes>(notes, { id, ...paging })).customer.notes;

  it('are read the newest first, with their author, and removed for good', async () => {
    const { id: customerId } = await shop.run('createCustomer', ada());
    const texts = ['Likes oats', 'Has a dog\nnamed Byron'];
    const added = [];
    for (const text of texts) added.push(await shop.run('addCustomerNote', { customerId, text }));
    const first = await read(customerId, { first: 1 });
    expect(first.edges.map(({ node }) => node)).toEqual([
      { id: added[1]?.id, text: texts[1], authorId: cashier.subject },
    ]);
    const second = await read(customerId, { first: 1, after: first.pageInfo.endCursor });
    expect(second.edges).toMatchObject([{ node: { text: texts[0] } }]);

    const removal = { customerId, noteId: added[1]?.id ?? '' };
    expect(await shop.run('removeCustomerNote', removal)).toMatchObject({
      __typename: 'CustomerNoteRemoved',
    });
    for (const gone of [removal, { customerId, noteId: '?' }]) {
      const { __typename } = await shop.run('removeCustomerNote', gone);
      expect(__typename).toBe('CustomerNoteNotFound');
    }
    expect((await read(customerId)).edges).toHaveLength(1);
    expect(
      await shop.rows('select 1 from customer.sealed_texts where owner_id = $1', [removal.noteId]),
    ).toEqual([]);
  });

  it('are added once an intent, and to a customer that is there', async () => {
    const { id: customerId } = await shop.run('createCustomer', ada());
    const input = { customerId, text: 'Once', idempotencyKey: 'note-1' };
    const [one, same] = [
      await shop.run('addCustomerNote', input),
      await shop.run('addCustomerNote', input),
    ];
    expect(one.id).toBe(same.id);
    const nobody = '01890000-0000-7000-8000-0000000000ff';
    expect(await shop.run('addCustomerNote', { customerId: nobody, text: 'x' })).toMatchObject({
      __typename: 'CustomerNotFound',
    });
    for (const text of ['', ' ', 'x'.repeat(2001), 'bell \u0007']) {
      expect(await shop.run('addCustomerNote', { customerId, text })).toMatchObject({
        ...{ __typename: 'CustomerDetailsInvalid', problems: [{ field: 'text' }] },
      });
    }
  });
});

describe('consents', () => {
  it('stand as they were said last, and every word is kept', async () => {
    const { id: customerId } = await shop.run('createCustomer', ada());
    const say = (kind: string, isGranted: boolean, source = 'PAPER') =>
      shop.run('recordConsent', { customerId, kind, isGranted, source });
    expect(await say('LOYALTY', true)).toMatchObject({
      ...{ __typename: 'Consent', recordedBy: cashier.subject },
    });
    await say('MARKETING_SMS', true);
    await say('LOYALTY', false, 'WEB');
    const { customer } = await shop.data<{ customer: { consents: object[] } }>(byId, {
      id: customerId,
    });
    expect(customer.consents).toMatchObject([
      { kind: 'LOYALTY', isGranted: false, source: 'WEB' },
      { kind: 'MARKETING_SMS', isGranted: true, source: 'PAPER' },
    ]);
    type History = {
      customer: { consentHistory: { edges: object[]; pageInfo: { endCursor: string } } };
    };
    const page = async (paging: object) =>
      (await shop.data<History>(consentHistory, { id: customerId, ...paging })).customer
        .consentHistory;
    const { edges, pageInfo } = await page({ first: 2 });
    expect(edges).toMatchObject([
      { node: { kind: 'LOYALTY', isGranted: false } },
      { node: { kind: 'MARKETING_SMS' } },
    ]);
    expect((await page({ after: pageInfo.endCursor })).edges).toMatchObject([
      { node: { kind: 'LOYALTY', isGranted: true } },
    ]);
    expect(await eventsOf(customerId)).toHaveLength(4);
  });

  it('get their numbers one after the other when they come at once', async () => {
    const { id: customerId } = await shop.run('createCustomer', ada());
    const input = { customerId, kind: 'PROFILING', isGranted: true };
    await Promise.all(Array.from({ length: 5 }, () => shop.run('recordConsent', input)));
    const rows = await shop.rows<{ sequence: number }>(
      'select sequence from customer.consents where customer_id = $1 order by sequence',
      [customerId],
    );
    expect(rows.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5]);
  });

  it('are refused of nobody, and where only an erasure speaks so', async () => {
    const input = { customerId: tenantId, kind: 'LOYALTY', isGranted: true };
    expect((await shop.run('recordConsent', input)).__typename).toBe('CustomerNotFound');
    expect(await shop.run('recordConsent', { ...input, source: 'ERASURE' })).toMatchObject({
      ...{ __typename: 'CustomerDetailsInvalid', problems: [{ field: 'source' }] },
    });
  });

  it('are never changed, not even by the service itself', async () => {
    const rows = await shop.rows<{ can: boolean }>(
      `select has_table_privilege('novapos_customer', 'customer.consents', 'UPDATE')
        or has_table_privilege('novapos_customer', 'customer.consents', 'DELETE') as can`,
    );
    expect(rows).toEqual([{ can: false }]);
  });
});
