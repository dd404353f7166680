import { ada, admin, privacyAnswered, stranger } from './examples.ts';
import { byAddress, byId, notes, privacyRequest, privacyRequests, search } from './operations.ts';
import { startCustomer, type StartedCustomer } from './start-customer.ts';

let shop: StartedCustomer;
let count = 0;

beforeAll(async () => {
  shop = await startCustomer();
});
afterAll(() => shop.stop());

const newKey = () => `privacy-${(count += 1)}`;
const ask = (kind: 'Export' | 'Erasure', customerId: string, idempotencyKey = newKey()) =>
  shop.run(`requestCustomer${kind}`, { customerId, idempotencyKey }, admin);

type Request = {
  readonly kind: string;
  readonly status: string;
  readonly completedAt: string | null;
  readonly document: string | null;
  readonly parts: readonly { domain: string; status: string; answeredAt: string | null }[];
};
const read = async (id: string) =>
  (await shop.data<{ privacyRequest: Request }>(privacyRequest, { id }, admin)).privacyRequest;
const eventsOf = (subject: string) =>
  shop.rows<{ type: string; data: object }>(
    'select type, data from customer.outbox_events where subject = $1 order by version',
    [subject],
  );

describe('an export', () => {
  it('is complete once every domain has answered, and then tells what each keeps', async () => {
    const known = ada();
    const { id: customerId } = await shop.run('createCustomer', known);
    await shop.run('addCustomerNote', { customerId, text: 'Likes oats' });
    await shop.run('recordConsent', { customerId, kind: 'LOYALTY', isGranted: true });
    const { id: requestId, ...asked } = await ask('Export', customerId);
    expect(asked).toMatchObject({
      ...{ __typename: 'PrivacyRequest', kind: 'EXPORT', status: 'PENDING', completedAt: null },
      parts: [
        { domain: 'customer', status: 'COMPLETED' },
        { domain: 'loyalty', status: 'PENDING', answeredAt: null },
        { domain: 'order', status: 'PENDING', answeredAt: null },
      ],
    });
    expect((await eventsOf(customerId)).at(-1)).toMatchObject({
      type: 'customer.privacy-export-requested.v1',
      data: { customerId, requestId },
    });

    const answer = { requestId, customerId, kind: 'EXPORT' } as const;
    await shop.hear(privacyAnswered({ ...answer, domain: 'order', part: { orders: ['T1-7'] } }));
    expect(await read(requestId)).toMatchObject({ status: 'PENDING', document: null });
    await shop.hear(privacyAnswered({ ...answer, domain: 'loyalty', part: { points: 12 } }));
    const { document, ...complete } = await read(requestId);
    expect(complete).toMatchObject({
      status: 'COMPLETED',
      parts: [{}, { domain: 'loyalty', answeredAt: '2030-01-31T09:30:00.000Z' }, {}],
    });
    expect(JSON.parse(document ?? '')).toEqual({
      customer: {
        ...known,
        id: customerId,
        createdAt: expect.any(String) as string,
        changedAt: expect.any(String) as string,
        consents: [
          {
            ...{ kind: 'LOYALTY', isGranted: true, source: 'TILL' },
            recordedAt: expect.any(String) as string,
          },
        ],
        notes: [{ text: 'Likes oats', createdAt: expect.any(String) as string }],
      },
      parts: { loyalty: { points: 12 }, order: { orders: ['T1-7'] } },
    });
  });

  it('takes an answer once, whether delivered or said again', async () => {
    const { id: customerId } = await shop.run('createCustomer', ada());
    const { id: requestId } = await ask('Export', customerId);
    const answer = { requestId, customerId, kind: 'EXPORT' } as const;
    const order = privacyAnswered({ ...answer, domain: 'order', part: { orders: 1 } });
    const loyalty = privacyAnswered({ ...answer, domain: 'loyalty', part: { points: 1 } });
    await shop.hear(order, loyalty);
    const once = await read(requestId);
    await shop.hear(loyalty, order);
    await shop.hear(privacyAnswered({ ...answer, domain: 'order', part: { orders: 2 } }));
    expect(await read(requestId)).toEqual(once);
    expect(once.document).toContain('"orders":1');
  });

  it('is complete also when the last two answer at once', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id: customerId } = await shop.run('createCustomer', ada());
      const { id: requestId } = await ask('Export', customerId);
      const answer = { requestId, customerId, kind: 'EXPORT' } as const;
      await Promise.all([
        shop.hear(privacyAnswered({ ...answer, domain: 'order' })),
        shop.hear(privacyAnswered({ ...answer, domain: 'loyalty' })),
      ]);
      expect((await read(requestId)).status).toBe('COMPLETED');
    }
  });

  it('is one request for one intent', async () => {
    const { id: customerId } = await shop.run('createCustomer', ada());
    const key = newKey();
    const [one, same] = [
      await ask('Export', customerId, key),
      await ask('Export', customerId, key),
    ];
    expect(one.id).toBe(same.id);
  });

  it('is thrown away when it was there for long enough', async () => {
    const { id: customerId } = await shop.run('createCustomer', ada());
    const { id: requestId } = await ask('Export', customerId);
    const answer = { requestId, customerId, kind: 'EXPORT' } as const;
    await shop.hear(
      privacyAnswered({ ...answer, domain: 'order', part: { orders: ['T1-9'] } }),
      privacyAnswered({ ...answer, domain: 'loyalty' }),
    );
    await shop.running.jobs['forgetExports']?.();
    expect((await read(requestId)).document).not.toBeNull();
    shop.advanceDays(31);
    await shop.running.jobs['forgetExports']?.();
    expect(await read(requestId)).toMatchObject({ status: 'COMPLETED', document: null });
    expect(
      await shop.rows(`select 1 from customer.privacy_parts where part::text like '%T1-9%'`),
    ).toEqual([]);
  });

  it('of another customer, or never asked for, is poison', async () => {
    const { id: customerId } = await shop.run('createCustomer', ada());
    const { id: requestId } = await ask('Export', customerId);
    const other = (await shop.run('createCustomer', ada())).id;
    const answer = { domain: 'order', requestId, customerId, kind: 'EXPORT' } as const;
    for (const wrong of [
      privacyAnswered({ ...answer, customerId: other }),
      privacyAnswered({ ...answer, requestId: other }),
      privacyAnswered(answer, { data: { requestId } }),
      privacyAnswered(answer, { tenantId: stranger.tenantId }),
    ]) {
      await expect(shop.hear(wrong)).rejects.toMatchObject({ name: 'PoisonEvent' });
    }
    expect((await read(requestId)).status).toBe('PENDING');
  });
});

describe('an erasure', () => {
  it('forgets here at once, and is complete once every domain has answered', async () => {
    const known = ada({ name: 'Forget Menot' });
    const { id: customerId } = await shop.run('createCustomer', known);
    await shop.run('addCustomerNote', { customerId, text: 'Likes oats' });
    await shop.run('recordConsent', { customerId, kind: 'LOYALTY', isGranted: true });
    const exported = await ask('Export', customerId);
    const erased = await ask('Erasure', customerId);
    expect(erased).toMatchObject({
      ...{ kind: 'ERASURE', status: 'PENDING' },
      customer: { id: customerId, name: null, isErased: true },
    });
    expect((await eventsOf(customerId)).at(-1)).toMatchObject({
      type: 'customer.privacy-erasure-requested.v1',
      data: { customerId, requestId: erased.id },
    });

    expect(await shop.data(byId, { id: customerId })).toMatchObject({
      customer: {
        ...{ name: null, email: null, phone: null, externalReference: null, isErased: true },
        consents: [{ kind: 'LOYALTY', isGranted: false, source: 'ERASURE' }],
      },
    });
    const { email, phone, externalReference: reference } = known;
    expect(await shop.data(byAddress, { email, phone, reference })).toEqual({
      ...{ email: null, phone: null, reference: null },
    });
    expect(await shop.data(search, { text: 'menot' })).toMatchObject({
      searchCustomers: { edges: [] },
    });
    expect(await shop.data(notes, { id: customerId })).toMatchObject({
      customer: { notes: { edges: [] } },
    });
    for (const table of ['customer_words', 'customer_notes']) {
      const rows = await shop.rows(`select 1 from customer.${table} where customer_id = $1`, [
        customerId,
      ]);
      expect(rows).toEqual([]);
    }
    expect(
      await shop.rows('select 1 from customer.sealed_texts where owner_id = $1', [customerId]),
    ).toEqual([]);

    // What a domain says late to the export is not kept any more.
    const late = { requestId: exported.id, customerId, kind: 'EXPORT' } as const;
    const answer = { requestId: erased.id, customerId, kind: 'ERASURE' } as const;
    await shop.hear(
      privacyAnswered({ ...late, domain: 'order', part: { orders: ['T1-8'] } }),
      privacyAnswered({ ...late, domain: 'loyalty', part: { points: 1 } }),
      privacyAnswered({ ...answer, domain: 'order' }),
      privacyAnswered({ ...answer, domain: 'loyalty' }),
    );
    expect(await read(erased.id)).toMatchObject({ status: 'COMPLETED', document: null });
    expect(await read(exported.id)).toMatchObject({ status: 'COMPLETED', document: null });
    expect(
      await shop.rows(`select 1 from customer.privacy_parts where part::text like '%T1-8%'`),
    ).toEqual([]);
  });

  it('is final', async () => {
    const known = ada();
    const { id: customerId } = await shop.run('createCustomer', known);
    const key = newKey();
    const erased = await ask('Erasure', customerId, key);
    expect((await ask('Erasure', customerId, key)).id).toBe(erased.id);
    const refused = [
      await ask('Erasure', customerId),
      await ask('Export', customerId),
      await shop.run('changeCustomer', { id: customerId, name: 'Back' }),
      await shop.run('addCustomerNote', { customerId, text: 'Back' }),
      await shop.run('recordConsent', { customerId, kind: 'LOYALTY', isGranted: true }),
    ];
    expect(new Set(refused.map(({ __typename }) => __typename))).toEqual(
      new Set(['CustomerErased']),
    );
    expect(await shop.run('createCustomer', known)).toMatchObject({ __typename: 'Customer' });
  });

  it('of nobody is refused', async () => {
    for (const id of ['?', '01890000-0000-7000-8000-0000000000ff']) {
      expect((await ask('Erasure', id)).__typename).toBe('CustomerNotFound');
    }
    const theirs = await shop.run('createCustomer', ada(), stranger);
    expect((await ask('Erasure', theirs.id)).__typename).toBe('CustomerNotFound');
  });
});

describe('the list of privacy requests', () => {
  it('is filtered, the newest first, and of the own tenant alone', async () => {
    const { id: customerId } = await shop.run('createCustomer', ada());
    const exported = await ask('Export', customerId);
    const erased = await ask('Erasure', customerId);
    type List = { privacyRequests: { edges: { node: { id: string } }[] } };
    const list = async (filter: object, principal = admin) =>
      (await shop.data<List>(privacyRequests, { filter }, principal)).privacyRequests.edges.map(
        ({ node }) => node.id,
      );
    expect(await list({ customerId })).toEqual([erased.id, exported.id]);
    expect(await list({ customerId, kind: 'EXPORT' })).toEqual([exported.id]);
    expect(await list({ customerId, status: 'COMPLETED' })).toEqual([]);
    expect(await list({ customerId: '?' })).toEqual([]);
    expect(await list({ customerId }, stranger)).toEqual([]);
  });
});
