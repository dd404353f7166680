import { newId } from '@novapos/chassis';
import { aShop, aWorld, linesOf, openInventory, type Inventory, type World } from './examples.ts';
import { figuresOf, listening, type Told } from './told.ts';

const worlds = Array.from({ length: 8 }, () => aWorld());
const unused = worlds.values();
let shop: Inventory;
beforeAll(async () => {
  shop = await openInventory(worlds);
});
afterAll(() => shop.close());

/** Another tenant with a shop that has 10 of each of three variants, and what it tells from then on. */
async function aStockedShop() {
  const world = unused.next().value as World;
  const does = await aShop(shop, world, { stocked: 10 });
  const heard = listening(shop, world);
  await heard();
  const figures = async () => figuresOf(await heard(), world.variantIds);
  return { ...does, world, heard, figures, variantIds: world.variantIds };
}

describe('what inventory tells', () => {
  it('of a delivery and a correction is one event a line, with the figures after it', async () => {
    const { world, heard, figures, receive, adjust, locationId, variantIds } = await aStockedShop();
    const [one = ''] = variantIds;
    await receive(locationId, linesOf(variantIds, 5));
    expect(await figures()).toEqual(['v0 15/0 #2', 'v1 15/0 #2', 'v2 15/0 #2']);
    await adjust(locationId, linesOf([one], '-1.5'));
    expect(await heard()).toEqual([
      {
        type: 'inventory.stock-changed.v1',
        subject: `${locationId}:${one}`,
        version: 3,
        data: {
          ...{ locationId, storeId: world.storeId, variantId: one },
          ...{ onHandMilli: 13_500, reservedMilli: 0, at: '2030-01-01T12:00:00.000Z' },
        },
      },
    ]);
  });

  it('of what is refused is nothing, and of an intent that comes again nothing more', async () => {
    const { figures, receive, adjust, reserve, locationId, variantIds } = await aStockedShop();
    const lines = linesOf(variantIds, 11);
    expect(await adjust(locationId, linesOf(variantIds, -11))).toMatchObject({
      __typename: 'StockBelowZero',
    });
    expect(await adjust(newId(), lines)).toMatchObject({ __typename: 'LocationNotFound' });
    expect(await reserve(newId(), lines)).toMatchObject({ __typename: 'StockNotAvailable' });
    expect(await figures()).toEqual([]);

    const idempotencyKey = newId();
    await receive(locationId, lines, { idempotencyKey });
    expect(await figures()).toHaveLength(3);
    await receive(locationId, lines, { idempotencyKey });
    await receive(newId(), lines);
    expect(await figures()).toEqual([]);
  });

  it('of a sale is the hold and the goods that leave, once each', async () => {
    const { figures, reserve, consume, restock, variantIds } = await aStockedShop();
    const orderId = newId();
    const [one = '', two = ''] = variantIds;
    const lines = linesOf([two, one], 2);
    await reserve(orderId, lines);
    expect(await figures()).toEqual(['v0 10/2 #2', 'v1 10/2 #2']);
    await reserve(orderId, lines);
    expect(await figures()).toEqual([]);
    await consume(orderId, lines);
    expect(await figures()).toEqual(['v0 8/0 #3', 'v1 8/0 #3']);
    await consume(orderId, lines);
    await reserve(orderId, lines);
    expect(await figures()).toEqual([]);
    await restock(orderId);
    expect(await figures()).toEqual(['v0 10/0 #4', 'v1 10/0 #4']);
    await restock(orderId);
    expect(await figures()).toEqual([]);
  });

  it('of a sale that takes other than it held is every level that it changed', async () => {
    const { figures, reserve, consume, release, variantIds } = await aStockedShop();
    const [one = '', two = '', three = ''] = variantIds;
    const [orderId, unheld, letGo] = [newId(), newId(), newId()];
    await reserve(orderId, linesOf([one, two], 2));
    await figures();
    await consume(orderId, linesOf([two, three], 1));
    expect(await figures()).toEqual(['v0 10/0 #3', 'v1 9/0 #3', 'v2 9/0 #2']);
    await consume(unheld, linesOf([one], 1));
    expect(await figures()).toEqual(['v0 9/0 #4']);

    await reserve(letGo, linesOf([one], 3));
    await release(letGo);
    await release(letGo);
    expect(await figures()).toEqual(['v0 9/0 #6', 'v0 9/3 #5']);
    await reserve(newId(), linesOf([one], 0));
    await consume(newId(), linesOf([one], 0));
    expect(await figures()).toEqual([]);
  });

  it('of holds that run out is each order, and each level once', async () => {
    const { heard, reserve, locationId, variantIds } = await aStockedShop();
    const [one = '', two = ''] = variantIds;
    const orders = [newId(), newId()];
    for (const orderId of orders) await reserve(orderId, linesOf([one, two], 1));
    await heard();
    shop.pass(901);
    await shop.running.jobs['expireReservations']?.();
    const told = await heard();
    expect(figuresOf(told, variantIds)).toEqual(['v0 10/0 #4', 'v1 10/0 #4']);
    const expired = told.filter(({ type }) => type === 'inventory.reservation-expired.v1');
    expect(expired.map(({ subject, data }) => [subject, data])).toEqual(
      orders.map((orderId) => [
        orderId,
        { orderId, locationId, expiredAt: expect.stringContaining('2030-01-01T12:15') as unknown },
      ]),
    );
    await shop.running.jobs['expireReservations']?.();
    expect(await heard()).toEqual([]);
  });

  it('of many sales at once has no gap and ends with what is there', async () => {
    const { heard, reserve, consume, release, variantIds, world } = await aStockedShop();
    await Promise.all(
      Array.from({ length: 30 }, async (_, number) => {
        const orderId = newId();
        // Baskets in each other's way: nobody may wait in a circle.
        const lines = linesOf(number % 2 ? variantIds : variantIds.toReversed(), '0.25');
        await reserve(orderId, lines);
        await (number % 3 === 0 ? release(orderId) : consume(orderId, lines));
      }),
    );
    const told = await heard();
    for (const variantId of variantIds) {
      const ofIt = told.filter(({ data }) => data['variantId'] === variantId);
      expect(ofIt.map(({ version }) => version)).toEqual(ofIt.map((_, at) => at + 2));
      expect(ofIt).toHaveLength(60);
      const [level] = await shop.rows<{ on_hand: string; reserved: string }>(
        'select on_hand, reserved from stock_levels where tenant_id = $1 and variant_id = $2',
        [world.tenantId, variantId],
      );
      expect(ofIt.at(-1)?.data).toMatchObject({
        onHandMilli: Number(level?.on_hand),
        reservedMilli: Number(level?.reserved),
      });
    }
  });
});

describe('low stock', () => {
  const lowOf = (told: readonly Told[]) =>
    told.filter(({ type }) => type === 'inventory.stock-low.v1').map(({ data }) => data);

  it('is told when it crosses its threshold, and again only after it was above', async () => {
    const { heard, setThreshold, adjust, locationId, variantIds, world } = await aStockedShop();
    const [variantId = ''] = variantIds;
    await setThreshold(locationId, variantId, '4');
    const counts = [];
    for (const quantity of [-5, -1, -1, -1, 1, 1, -1, 10, -12, 20]) {
      await adjust(locationId, linesOf(variantIds, quantity));
      counts.push(lowOf(await heard()).length);
    }
    //                        5  4  3  2  3  4  3 13  1 21
    expect(counts).toEqual([0, 1, 0, 0, 0, 0, 0, 0, 1, 0]);

    await adjust(locationId, linesOf([variantId], -19));
    expect(lowOf(await heard())).toEqual([
      {
        ...{ locationId, storeId: world.storeId, variantId, thresholdMilli: 4000 },
        ...{ onHandMilli: 2000, reservedMilli: 0, at: expect.any(String) as unknown },
      },
    ]);
  });

  it('is told by the sale that takes the goods, not by the hold', async () => {
    const { heard, setThreshold, reserve, consume, locationId, variantIds } = await aStockedShop();
    const [variantId = '', other = ''] = variantIds;
    await setThreshold(locationId, variantId, '9');
    await setThreshold(locationId, other, '9');
    const [held, unheld] = [newId(), newId()];
    const lines = linesOf([variantId], 1);
    await reserve(held, lines);
    expect(lowOf(await heard())).toEqual([]);
    await consume(held, lines);
    expect(lowOf(await heard())).toMatchObject([{ variantId, onHandMilli: 9000 }]);
    await consume(unheld, linesOf([variantId, other], 1));
    expect(lowOf(await heard())).toMatchObject([{ variantId: other, onHandMilli: 9000 }]);
  });
});
