import { newId } from '@novapos/chassis';
import { aShop, aWorld, hands, linesOf, openInventory, type Inventory } from './examples.ts';

const world = aWorld();
const [apples = '', pears = ''] = world.variantIds;
let shop: Inventory;
let does: Awaited<ReturnType<typeof aShop>>;
let orderId: string;

beforeAll(async () => {
  shop = await openInventory([world]);
});
afterAll(() => shop.close());
beforeEach(async () => {
  await shop.rows('truncate locations, stock_levels, movements, reservations, stock_returns');
  does = await aShop(shop, world, { stocked: 5 });
  orderId = newId();
});

const returnedOf = async (variantId: string) =>
  (await does.movementsOf(does.locationId, variantId)).filter(({ kind }) => kind === 'RETURNED');

describe('goods that a customer brings back', () => {
  it('lie on the shelf again, once a refund, and the ledger says so', async () => {
    await does.consume(orderId, linesOf([apples, pears], 2));
    const refundId = newId();
    const lines = linesOf([apples], '1.5');
    const answer = { __typename: 'StockReturned', refundId };
    const asked = [1, 2].map(() => does.bringBack(refundId, orderId, lines));
    expect(await Promise.all(asked)).toEqual([answer, answer]);
    expect(await does.bringBack(refundId, orderId, lines)).toEqual(answer);
    expect([await does.stockOf(apples), await does.stockOf(pears)]).toEqual(['4.5/0', '3/0']);
    expect(await returnedOf(apples)).toEqual([
      {
        kind: 'RETURNED',
        quantity: '1.5',
        onHandAfter: '4.5',
        reason: null,
        orderId,
        movedBy: 'order',
      },
    ]);
  });

  it('come part by part, each refund its own', async () => {
    await does.consume(orderId, linesOf([apples], 3));
    for (const refundId of [newId(), newId()]) {
      await does.bringBack(refundId, orderId, linesOf([apples], 1));
    }
    expect(await does.stockOf(apples)).toBe('4/0');
    expect(await returnedOf(apples)).toHaveLength(2);
  });

  it('have nowhere to go in a store without a location', async () => {
    const elsewhere = { ...world, storeId: newId() };
    const answer = await hands(shop, elsewhere).bringBack(newId(), orderId, linesOf([apples], 1));
    expect(answer).toEqual({ __typename: 'LocationMissing', storeId: elsewhere.storeId });
    expect(await does.stockOf(apples)).toBe('5/0');
  });
});
