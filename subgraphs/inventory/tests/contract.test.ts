import { describeSubgraph, principalWith } from '@novapos/chassis/testing';
import { newId, type Principal, type Role } from '@novapos/chassis';
import { inventory } from '../src/index.ts';
import {
  aShop,
  aWorld,
  linesOf,
  manager,
  openInventory,
  orderPeer,
  type Inventory,
} from './examples.ts';

const world = aWorld();
const [variantId = ''] = world.variantIds;
let shop: Inventory;
let locationId: string;

beforeAll(async () => {
  shop = await openInventory([world]);
  ({ locationId } = await aShop(shop, world, { stocked: 5 }));
});
afterAll(() => shop.close());

describeSubgraph(inventory.subgraph, {
  ask: () => shop.ask,
  principal: () => manager(world),
  entities: {
    Location: () => ({ __typename: 'Location', id: locationId }),
    Store: () => ({ __typename: 'Store', id: world.storeId }),
    Variant: () => ({ __typename: 'Variant', id: variantId }),
  },
});

const codeFor = async (principal: Principal, query: string, variables = {}) => {
  const response = await shop.ask({ query, variables, principal, requestId: 'test' });
  return response.errors?.[0]?.extensions.code ?? 'allowed';
};
const ofRole = (role: Role) =>
  principalWith([role], { tenantId: world.tenantId, storeId: world.storeId });

describe('rights over stock', () => {
  const key = () => newId();
  const lines = linesOf([variantId], 1);
  const receive = (principal: Principal) =>
    codeFor(
      principal,
      'mutation ($input: ReceiveStockInput!) { receiveStock(input: $input) { __typename } }',
      { input: { idempotencyKey: key(), locationId, lines } },
    );
  const adjust = (principal: Principal) =>
    codeFor(
      principal,
      'mutation ($input: AdjustStockInput!) { adjustStock(input: $input) { __typename } }',
      { input: { idempotencyKey: key(), locationId, lines, reason: 'found' } },
    );
  const create = (principal: Principal) =>
    codeFor(
      principal,
      'mutation ($input: CreateLocationInput!) { createLocation(input: $input) { __typename } }',
      { input: { idempotencyKey: key(), storeId: world.storeId, name: newId() } },
    );
  const change = (principal: Principal) =>
    codeFor(
      principal,
      'mutation ($input: ChangeLocationInput!) { changeLocation(input: $input) { __typename } }',
      { input: { id: locationId } },
    );
  const read = (principal: Principal) =>
    codeFor(principal, `{ stockLevels(locationId: "${locationId}") { edges { cursor } } }`);

  it('lets a cashier read, and no more', async () => {
    const cashier = ofRole('cashier');
    expect(await read(cashier)).toBe('allowed');
    for (const act of [receive, adjust, create, change]) {
      expect(await act(cashier)).toBe('FORBIDDEN');
    }
  });

  it('lets those who work with stock do all of it', async () => {
    for (const act of [read, receive, adjust, create, change]) {
      expect(await act(ofRole('inventory'))).toBe('allowed');
    }
  });

  it('receives goods by the right to receive alone', async () => {
    const receiver: Principal = { ...ofRole('cashier'), grants: ['stock:receive'] };
    expect(await receive(receiver)).toBe('allowed');
    expect(await adjust(receiver)).toBe('FORBIDDEN');
  });

  it.each([
    'reserveStock(input: { orderId: "x", storeId: "y", lines: [] }) { __typename }',
    'consumeStock(input: { orderId: "x", storeId: "y", lines: [] }) { __typename }',
    'releaseStock(orderId: "x") { __typename }',
    'restockOrder(orderId: "x") { __typename }',
  ])('keeps from people what only peers may do: %s', async (field) => {
    expect(await codeFor(ofRole('super_admin'), `mutation { ${field} }`)).toBe('FORBIDDEN');
    // A peer gets further: to the ids, which are none.
    expect(await codeFor(orderPeer(world), `mutation { ${field} }`)).toBe('BAD_USER_INPUT');
  });
});
