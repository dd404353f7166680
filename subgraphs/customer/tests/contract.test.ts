import { anonymous, servicePrincipal } from '@novapos/chassis';
import { describeSubgraph } from '@novapos/chassis/testing';
import { subgraph } from '../src/subgraph.ts';
import { ada, admin, cashier, orderPeer, otherTenantId, stranger, support } from './examples.ts';
import { byAddress, byId, mutation, notes, privacyRequest } from './operations.ts';
import { startCustomer, type StartedCustomer } from './start-customer.ts';

let shop: StartedCustomer;
let customerId: string;
const known = ada();

beforeAll(async () => {
  shop = await startCustomer();
  customerId = (await shop.run('createCustomer', known)).id;
});
afterAll(() => shop.stop());

describeSubgraph(subgraph, {
  ask: () => shop.ask,
  principal: () => cashier,
  entities: { Customer: () => ({ __typename: 'Customer', id: customerId }) },
});

describe('a customer as others reach it', () => {
  const byKey = `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Customer { name } } }`;
  const forSale = 'query ($id: ID!) { customerForSale(id: $id) { id isErased } }';
  const keys = () => [
    { __typename: 'Customer', id: customerId.toUpperCase() },
    { __typename: 'Customer', id: 'no id at all' },
  ];

  it('is shown to a peer, and an unknown one is nothing', async () => {
    expect(await shop.data(byKey, { keys: keys() }, orderPeer)).toEqual({
      _entities: [{ name: 'Ada Lovelace' }, null],
    });
  });

  it('is nothing to another tenant', async () => {
    const peer = servicePrincipal('order', otherTenantId);
    expect(await shop.data(byKey, { keys: keys() }, peer)).toEqual({ _entities: [null, null] });
    expect(await shop.data(byId, { id: customerId }, stranger)).toEqual({ customer: null });
    const { email, phone, externalReference: reference } = known;
    expect(await shop.data(byAddress, { email, phone, reference }, stranger)).toEqual({
      ...{ email: null, phone: null, reference: null },
    });
    expect(
      await shop.run('changeCustomer', { id: customerId, name: 'Eve' }, stranger),
    ).toMatchObject({ __typename: 'CustomerNotFound' });
  });

  it('is told to a sale, and an unknown one is nothing', async () => {
    expect(await shop.data(forSale, { id: customerId }, orderPeer)).toEqual({
      customerForSale: { id: customerId, isErased: false },
    });
    for (const id of ['01890000-0000-7000-8000-0000000000ff', '?']) {
      expect(await shop.data(forSale, { id }, orderPeer)).toEqual({ customerForSale: null });
    }
    await expect(shop.data(forSale, { id: customerId }, admin)).rejects.toThrow('FORBIDDEN');
  });
});

describe('rights', () => {
  it('need a sign-in', async () => {
    await expect(shop.data(byId, { id: customerId }, anonymous)).rejects.toThrow('UNAUTHENTICATED');
  });

  it('let support read, without addresses and notes, and change nothing', async () => {
    const { customer } = await shop.data<{ customer: Record<string, string> }>(
      byId,
      { id: customerId },
      support,
    );
    expect(customer).toMatchObject({
      name: 'Ada Lovelace',
      email: 'a***@example.com',
      phone: `+**********${known.phone.slice(-4)}`,
    });
    await expect(shop.data(notes, { id: customerId }, support)).rejects.toThrow('FORBIDDEN');
    await expect(shop.run('createCustomer', ada(), support)).rejects.toThrow('FORBIDDEN');
  });

  it('let an admin alone export and erase', async () => {
    const input = { idempotencyKey: 'k', customerId };
    for (const name of ['requestCustomerExport', 'requestCustomerErasure']) {
      await expect(shop.data(mutation(name), { input }, cashier)).rejects.toThrow('FORBIDDEN');
    }
    await expect(shop.data(privacyRequest, { id: customerId }, cashier)).rejects.toThrow(
      'FORBIDDEN',
    );
    expect(await shop.data(privacyRequest, { id: customerId }, admin)).toEqual({
      privacyRequest: null,
    });
  });
});
