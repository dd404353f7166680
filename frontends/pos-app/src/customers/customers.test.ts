// @vitest-environment node
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { createGraph } from '../network/graph.ts';
import { createTransport } from '../network/transport.ts';
import { openTillDatabase } from '../store/till-database.ts';
import { fakeGateway, type Field } from '../testing/fake-gateway.ts';
import { createCustomers } from './customers.ts';

let databases = 0;
const nora = {
  __typename: 'Customer',
  id: 'nora',
  name: 'Nora Castillo',
  phone: '+*******0142',
  isErased: false,
};

async function till(fields: Readonly<Record<string, Field>> = {}) {
  const gateway = fakeGateway(fields);
  const askWith = createGraph(
    createTransport({ url: '/graphql', fetch: gateway.fetch, onReach: () => undefined }),
  );
  const database = openTillDatabase(`customers-${(databases += 1)}`);
  await database.customers.bulkPut([
    { id: 'nora', name: 'Nora Castillo', externalReference: 'Card-9', phoneLast4: '0142' },
    { id: 'theo', name: 'Théo Lindqvist', externalReference: null, phoneLast4: null },
  ]);
  const state = { isOnline: true };
  const customers = createCustomers({
    database,
    ask: (document, variables, options) =>
      askWith(document, variables, { token: 'staff', ...options }),
    isOnline: () => state.isOnline,
    newId: () => 'key',
  });
  await customers.load();
  return { customers, gateway, state };
}

it('searches on the server, with the last digits alone', async () => {
  const { customers } = await till({ searchCustomers: () => ({ edges: [{ node: nora }] }) });
  expect(await customers.search('nora')).toEqual([
    {
      id: 'nora',
      name: 'Nora Castillo',
      phoneLast4: '0142',
      points: null,
      tier: null,
      pointsWorthMinor: null,
    },
  ]);
});

it.each([
  ['nor', ['nora']],
  ['theo lin', ['theo']],
  ['+1 212 555 0142', ['nora']],
  ['card-9', ['nora']],
  ['zoe', []],
  [' ', []],
])('searches the copy for "%s" without the network', async (text, found) => {
  const { customers, state, gateway } = await till();
  state.isOnline = false;
  expect((await customers.search(text)).map(({ id }) => id)).toEqual(found);
  expect(gateway.sent).toEqual([]);
});

it('searches the copy where the answer does not come', async () => {
  const { customers, gateway } = await till();
  gateway.go({ kind: 'down' });
  expect((await customers.search('nora')).map(({ id }) => id)).toEqual(['nora']);
});

it('reads points with the network, and says that it does not know them without', async () => {
  const { customers, state } = await till({
    customer: () => ({
      ...nora,
      loyalty: { availablePoints: 420, tier: { name: 'Crew' }, worth: { amountMinor: 2_100 } },
    }),
  });
  expect(await customers.read('nora')).toMatchObject({
    points: 420,
    tier: 'Crew',
    pointsWorthMinor: 2_100,
  });
  state.isOnline = false;
  expect(await customers.read('nora')).toMatchObject({ name: 'Nora Castillo', points: null });
  expect(await customers.read('nobody')).toBeNull();
});

it('creates a customer, or says why not in words', async () => {
  const { customers, gateway } = await till({
    createCustomer: ({ input }: { input: { email: string } }) =>
      input.email === 'taken@example.com'
        ? { __typename: 'CustomerEmailTaken', code: 'EMAIL_TAKEN', message: 'Taken.' }
        : { ...nora, id: 'new' },
  });
  const details = { name: 'Nora', email: 'nora@example.com', phone: null };
  expect(await customers.create(details)).toMatchObject({ customer: { id: 'new' } });
  expect(await customers.create({ ...details, email: 'taken@example.com' })).toEqual({
    problem: 'Taken.',
  });
  gateway.go({ kind: 'down' });
  expect(await customers.create(details)).toMatchObject({
    problem: expect.stringContaining('network') as string,
  });
});

it("knows a customer by the card's number", async () => {
  const { customers } = await till();
  expect(customers.byCard(' CARD-9')).toBe('nora');
  expect(customers.byCard('CARD-10')).toBeNull();
});
