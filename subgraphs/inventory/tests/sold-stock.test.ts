import { newId } from '@novapos/chassis';
import {
  aShop,
  aWorld,
  linesOf,
  openInventory,
  orderPeer,
  type Inventory,
  type Line,
  type Result,
} from './examples.ts';

const world = aWorld();
const other = aWorld();
const [apples = '', pears = ''] = world.variantIds;
let shop: Inventory;
let does: Awaited<ReturnType<typeof aShop>>;

beforeAll(async () => {
  shop = await openInventory([world, other]);
});
afterAll(() => shop.close());
beforeEach(async () => {
  await shop.rows('truncate locations, stock_levels, movements, reservations, idempotency_keys');
  does = await aShop(shop, world, { stocked: 5 });
});

const takeSoldStock = `mutation ($input: ConsumeStockInput!) { takeSoldStock(input: $input) {
  orderId shortages { variantId requested available } } }`;

async function take(orderId: string, lines: readonly Line[], of = world): Promise<unknown> {
  const input = { orderId, storeId: of.storeId, lines };
  const answer = await shop.answer<{ takeSoldStock: Result }>(orderPeer(of), takeSoldStock, {
    input,
  });
  return answer.takeSoldStock['shortages'];
}

describe('goods that were sold without a hold', () => {
  it('leave the shelf, with nothing short where there was enough', async () => {
    expect(await take(newId(), linesOf([apples, pears], 5))).toEqual([]);
    expect(await does.stockOf(apples)).toBe('0/0');
    expect(await does.stockOf(pears)).toBe('0/0');
  });

  it('leave it below zero too, and what was missing is said', async () => {
    const lines = [...linesOf([apples], '7.5'), ...linesOf([pears], 2)];
    expect(await take(newId(), lines)).toEqual([
      { variantId: apples, requested: '7.5', available: '5' },
    ]);
    expect(await does.stockOf(apples)).toBe('-2.5/0');
    const ledger = await does.movementsOf(does.locationId, apples);
    expect(ledger.at(-1)).toMatchObject({
      kind: 'SOLD',
      quantity: '-7.5',
      onHandAfter: '-2.5',
      reason: 'sold without a hold',
    });
  });

  it('are short of what a sale under way holds', async () => {
    await does.reserve(newId(), linesOf([apples], 4));
    expect(await take(newId(), linesOf([apples], 2))).toEqual([
      { variantId: apples, requested: '2', available: '1' },
    ]);
    expect(await does.stockOf(apples)).toBe('3/4');
  });

  it('are short of all of it where nothing was left, not of more', async () => {
    await take(newId(), linesOf([apples], 6));
    expect(await take(newId(), linesOf([apples], 1))).toEqual([
      { variantId: apples, requested: '1', available: '0' },
    ]);
  });

  it('leave it once an order, and are answered the same, also at once and much later', async () => {
    const orderId = newId();
    const lines = linesOf([apples], 6);
    const answers = await Promise.all([take(orderId, lines), take(orderId, lines)]);
    await does.receive(does.locationId, linesOf([apples], 100));
    answers.push(await take(orderId, lines));
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toHaveProperty('size', 1);
    expect(answers[0]).toEqual([{ variantId: apples, requested: '6', available: '5' }]);
    expect(await does.stockOf(apples)).toBe('99/0');
  });

  it('are never short where stock may go below zero', async () => {
    const shopThatCountsLater = await aShop(shop, other, { stocked: 0, allowsNegativeStock: true });
    const [cocoa = ''] = other.variantIds;
    expect(await take(newId(), linesOf([cocoa], 3), other)).toEqual([]);
    expect(await shopThatCountsLater.stockOf(cocoa)).toBe('-3/0');
  });

  it('come back once when the order is undone', async () => {
    const orderId = newId();
    await take(orderId, linesOf([apples], 6));
    await does.restock(orderId);
    await does.restock(orderId);
    expect(await does.stockOf(apples)).toBe('5/0');
  });
});
