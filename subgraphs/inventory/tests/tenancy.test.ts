import { newId } from '@novapos/chassis';
import pg from 'pg';
import {
  aShop,
  aWorld,
  hands,
  linesOf,
  manager,
  openInventory,
  type Inventory,
} from './examples.ts';

const world = aWorld();
const other = aWorld();
const [apples = ''] = world.variantIds;
const orderId = newId();
let shop: Inventory;
let does: Awaited<ReturnType<typeof aShop>>;

beforeAll(async () => {
  shop = await openInventory([world, other]);
  does = await aShop(shop, world, { stocked: 5 });
  await does.reserve(orderId, linesOf([apples], 2));
});
afterAll(() => shop.close());

describe('the wall between tenants', () => {
  it('shows another tenant nothing of a location', async () => {
    const query = `query ($id: ID!) {
      location(id: $id) { id }
      stockLevels(locationId: $id) { edges { cursor } }
      movements(locationId: $id) { edges { cursor } }
      movementTotals(locationId: $id) { kind } }`;
    expect(await shop.answer(manager(other), query, { id: does.locationId })).toEqual({
      location: null,
      stockLevels: { edges: [] },
      movements: { edges: [] },
      movementTotals: [],
    });
    const keys = [{ __typename: 'Location', id: does.locationId }];
    const byKey = 'query ($keys: [_Any!]!) { _entities(representations: $keys) { __typename } }';
    expect(await shop.answer(manager(other), byKey, { keys })).toEqual({ _entities: [null] });
  });

  it("keeps another tenant's hands off an order's goods", async () => {
    const theirs = hands(shop, { ...world, tenantId: other.tenantId });
    await theirs.release(orderId);
    await theirs.restock(orderId);
    expect(await theirs.reserve(orderId, linesOf([apples], 1))).toMatchObject({
      __typename: 'LocationMissing',
    });
    expect(await does.stockOf(apples)).toBe('5/2');
  });

  it('shows the service itself no rows without a tenant, and lets it write none', async () => {
    const service = new pg.Client({
      connectionString: shop.databaseUrl,
      options: '-c search_path=inventory',
    });
    await service.connect();
    try {
      for (const table of ['locations', 'stock_levels', 'reservations', 'movements']) {
        expect((await service.query(`select from ${table}`)).rowCount).toBe(0);
      }
      await expect(
        service.query(`insert into stock_levels values ($1, $2, $3, 1, 0, 0, now())`, [
          world.tenantId,
          does.locationId,
          newId(),
        ]),
      ).rejects.toThrow('row-level security');
    } finally {
      await service.end();
    }
  });

  it('lets nobody change the ledger', async () => {
    const service = new pg.Client({
      connectionString: shop.databaseUrl,
      options: '-c search_path=inventory',
    });
    await service.connect();
    try {
      await service.query(`select set_config('app.tenant_id', $1, false)`, [world.tenantId]);
      expect((await service.query('select from movements')).rowCount).toBe(3);
      await expect(service.query('update movements set quantity = 1')).rejects.toThrow('denied');
      await expect(service.query('delete from movements')).rejects.toThrow('denied');
    } finally {
      await service.end();
    }
  });
});
