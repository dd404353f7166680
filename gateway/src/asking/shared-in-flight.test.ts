import { query, cashier, settle, subgraph } from './tests/examples.ts';
import { createSharing } from './shared-in-flight.ts';

function sharing() {
  const { held, release, state } = subgraph();
  const counted = { shared: 0 };
  const share = createSharing();
  const ask = share(held, () => {
    counted.shared += 1;
  });
  return { share, ask, held, release, state, counted };
}

describe('the same query asked at the same time', () => {
  it('is asked once, and each gets an answer of its own to change', async () => {
    const { ask, release, state, counted } = sharing();
    const all = [ask(query()), ask(query({ requestId: 'r-2' })), ask(query())];
    await settle();
    expect(state.asked).toBe(1);
    release();
    const answers = await Promise.all(all);
    expect(answers).toEqual(Array.from({ length: 3 }, () => ({ data: { order: { id: '1' } } })));
    expect(new Set(answers.map(({ data }) => data?.['order'])).size).toBe(3);
    expect(counted.shared).toBe(2);
  });

  it('is asked anew once it was answered', async () => {
    const { ask, release, state } = sharing();
    const first = ask(query());
    await settle();
    release();
    await first;
    const second = ask(query());
    await settle();
    release();
    await second;
    expect(state.asked).toBe(2);
  });

  it.each([
    ['another tenant', { tenantId: 'tenant-2' }],
    ['another user', { subject: 'user-2' }],
    ['another role', { roles: ['manager' as const] }],
    ['another grant', { grants: ['orders:read'] }],
    ['another store', { storeId: 'store-2' }],
    ['another register', { registerId: 'register-2' }],
    ['another session', { sessionId: 'session-2' }],
    ['other stores of a key', { storeIds: ['store-1'] }],
    ['another key', { keyId: 'key-2' }],
    ['another kind', { kind: 'service' as const }],
  ])('is never shared with %s', async (_who, change) => {
    const { ask, release, state } = sharing();
    const both = [ask(query()), ask(query({ principal: { ...cashier, ...change } }))];
    await settle();
    expect(state.asked).toBe(2);
    release();
    await Promise.all(both);
  });

  it.each([
    ['other variables', { variables: { id: 2 } }],
    ['another text', { query: '{ order(id: 2) { id } }' }],
    ['another address', { clientAddress: '192.0.2.9' }],
    ['a mutation', { isQuery: false }],
  ])('is not shared with %s', async (_what, change) => {
    const { ask, release, state } = sharing();
    const both = [ask(query()), ask(query(change))];
    await settle();
    expect(state.asked).toBe(2);
    release();
    await Promise.all(both);
  });

  it('is asked anew by who comes after a change of the tenant, in whatever subgraph', async () => {
    const { share, ask, release, state } = sharing();
    const other = subgraph();
    const change = share(other.ask, () => undefined);
    const before = ask(query());
    await settle();
    await change(query({ isQuery: false }));
    const after = ask(query());
    await settle();
    expect(state.asked).toBe(2);
    release();
    await Promise.all([before, after]);
  });

  it('fails for all who share it', async () => {
    const { ask: failing, state } = subgraph();
    state.fails = 1;
    const ask = createSharing()(failing, () => undefined);
    const both = await Promise.allSettled([ask(query()), ask(query())]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(state.asked).toBe(1);
  });
});
