import { newId } from '@novapos/chassis';
import { aShop, aWorld, hands, linesOf, openInventory, type Inventory } from './examples.ts';

const world = aWorld();
const other = aWorld();
const [apples = '', pears = '', plums = ''] = world.variantIds;
let shop: Inventory;
let does: Awaited<ReturnType<typeof aShop>>;
let orderId: string;

beforeAll(async () => {
  shop = await openInventory([world, other]);
});
afterAll(() => shop.close());
beforeEach(async () => {
  await shop.rows('truncate locations, stock_levels, movements, reservations, idempotency_keys');
  does = await aShop(shop, world, { stocked: 5 });
  orderId = newId();
});

const two = linesOf([apples, pears], 2);
const stock = () => Promise.all([apples, pears].map((id) => does.stockOf(id)));
const expire = () => shop.running.jobs['expireReservations']?.();
const soldMovements = async (variantId: string) =>
  (await does.movementsOf(does.locationId, variantId)).filter(({ kind }) => kind !== 'RECEIVED');

describe('holding goods for an order', () => {
  it('takes them from what can be sold for 900 seconds', async () => {
    expect(await does.reserve(orderId, two)).toEqual({
      __typename: 'StockReserved',
      orderId,
      locationId: does.locationId,
      expiresAt: '2030-01-01T12:15:00.000Z',
    });
    expect(await stock()).toEqual(['5/2', '5/2']);
  });

  it('answers the same order the same, and holds once, also twice at once', async () => {
    const [first, second] = await Promise.all([
      does.reserve(orderId, two),
      does.reserve(orderId, two),
    ]);
    shop.pass(5);
    expect(second).toEqual(first);
    expect(await does.reserve(orderId, two)).toEqual(first);
    expect(await stock()).toEqual(['5/2', '5/2']);
  });

  it('holds all lines or none, and says by line what is available', async () => {
    await does.reserve(newId(), linesOf([apples], 3));
    const lines = [...linesOf([pears], 5), ...linesOf([apples], '2.001'), ...linesOf([newId()], 1)];
    expect(await does.reserve(orderId, lines)).toEqual({
      __typename: 'StockNotAvailable',
      shortages: [
        { variantId: apples, requested: '2.001', available: '2' },
        { variantId: lines[2]?.variantId, requested: '1', available: '0' },
      ],
    });
    expect(await stock()).toEqual(['5/3', '5/0']);
    expect(await does.stockOf(lines[2]?.variantId ?? '')).toBe('-');
    // Nothing is kept of it: the order can be tried again.
    expect(await does.reserve(orderId, linesOf([apples], 2))).toMatchObject({
      __typename: 'StockReserved',
    });
  });

  it('gives the last item to one of two tills, and tells the other', async () => {
    await does.reserve(newId(), linesOf([apples], 4));
    const tills = [newId(), newId()].map((order) => does.reserve(order, linesOf([apples], 1)));
    const outcomes = await Promise.all(tills);
    expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual([
      'StockNotAvailable',
      'StockReserved',
    ]);
    const loser = outcomes.find(({ __typename }) => __typename === 'StockNotAvailable');
    expect(loser?.['shortages']).toEqual([{ variantId: apples, requested: '1', available: '0' }]);
    expect(await does.stockOf(apples)).toBe('5/5');
  });

  it('counts a variant on two lines together', async () => {
    await does.reserve(orderId, [...linesOf([apples], 2), ...linesOf([apples], 1)]);
    expect(await does.stockOf(apples)).toBe('5/3');
  });

  it('knows no shortage where the location allows it', async () => {
    const shopThatCountsLater = await aShop(shop, other, { stocked: 0, allowsNegativeStock: true });
    const [bread = ''] = other.variantIds;
    expect(await shopThatCountsLater.reserve(orderId, linesOf([bread], 2))).toMatchObject({
      __typename: 'StockReserved',
    });
    await shopThatCountsLater.consume(orderId, linesOf([bread], 2));
    expect(await shopThatCountsLater.stockOf(bread)).toBe('-2/0');
    const [movement] = await shopThatCountsLater.movementsOf(shopThatCountsLater.locationId, bread);
    expect(movement).toMatchObject({ kind: 'SOLD', onHandAfter: '-2', reason: 'sold below zero' });
  });

  it('says when the store has no location to sell from', async () => {
    const homeless = hands(shop, other);
    expect(await homeless.reserve(orderId, linesOf(other.variantIds, 1))).toEqual({
      __typename: 'LocationMissing',
      storeId: other.storeId,
    });
  });

  it('takes an order up again that was let go, or had run out', async () => {
    await does.reserve(orderId, two);
    await does.release(orderId);
    await does.reserve(orderId, linesOf([apples], 3));
    expect(await stock()).toEqual(['5/3', '5/0']);
    shop.pass(900);
    await expire();
    await does.reserve(orderId, linesOf([pears], 1));
    expect(await stock()).toEqual(['5/0', '5/1']);
  });

  it('lets a hold last on that ran out unnoticed', async () => {
    const first = await does.reserve(orderId, two);
    shop.pass(901);
    const again = await does.reserve(orderId, two);
    expect(new Date(String(again['expiresAt'])).getTime()).toBe(
      new Date(String(first['expiresAt'])).getTime() + 901_000,
    );
    await expire();
    expect(await stock()).toEqual(['5/2', '5/2']);
  });

  it('does not take what is no id, or less than nothing', async () => {
    await expect(does.reserve('x', two)).rejects.toThrow('BAD_USER_INPUT');
    await expect(does.reserve(orderId, linesOf(['x'], 1))).rejects.toThrow('BAD_USER_INPUT');
    await expect(does.reserve(orderId, linesOf([apples], -1))).rejects.toThrow('BAD_USER_INPUT');
  });
});

describe('letting go', () => {
  it('gives back what an order holds, once', async () => {
    await does.reserve(orderId, two);
    await Promise.all([does.release(orderId), does.release(orderId)]);
    await does.release(orderId);
    expect(await stock()).toEqual(['5/0', '5/0']);
  });

  it('is no error where nothing is held, and none after the sale', async () => {
    expect(await does.release(orderId)).toEqual({ __typename: 'StockReleased', orderId });
    await does.reserve(orderId, two);
    await does.consume(orderId, two);
    await does.release(orderId);
    expect(await stock()).toEqual(['3/0', '3/0']);
  });
});

describe('a hold that runs out', () => {
  it('is given back exactly once, by however many sweep', async () => {
    await does.reserve(orderId, two);
    await does.reserve(newId(), linesOf([apples], 1));
    shop.pass(899);
    await expire();
    expect(await stock()).toEqual(['5/3', '5/2']);
    await does.reserve(newId(), linesOf([apples], 1));
    shop.pass(1);
    await Promise.all([expire(), expire(), expire()]);
    await expire();
    expect(await stock()).toEqual(['5/1', '5/0']);
  });

  it('is given back for every tenant, and for more orders than one go takes', async () => {
    const theirs = await aShop(shop, other, { stocked: 5 });
    await theirs.reserve(newId(), linesOf(other.variantIds, 1));
    await does.receive(does.locationId, linesOf([plums], 300));
    for (let count = 0; count < 205; count += 1) await does.reserve(newId(), linesOf([plums], 1));
    expect(await does.stockOf(plums)).toBe('305/205');
    shop.pass(900);
    await Promise.all([expire(), expire()]);
    await expire();
    expect(await does.stockOf(plums)).toBe('305/0');
    expect(await theirs.stockOf(other.variantIds[0] ?? '')).toBe('5/0');
  });
});

describe('taking sold goods off the shelf', () => {
  it('takes what was held, with one movement a line', async () => {
    await does.reserve(orderId, two);
    expect(await does.consume(orderId, two)).toEqual({ __typename: 'StockConsumed', orderId });
    expect(await stock()).toEqual(['3/0', '3/0']);
    expect(await soldMovements(apples)).toEqual([
      {
        kind: 'SOLD',
        quantity: '-2',
        onHandAfter: '3',
        reason: null,
        orderId,
        movedBy: 'order',
      },
    ]);
  });

  it('takes it once, also twice at once', async () => {
    await does.reserve(orderId, two);
    await Promise.all([does.consume(orderId, two), does.consume(orderId, two)]);
    await does.consume(orderId, linesOf([apples], 1));
    expect(await stock()).toEqual(['3/0', '3/0']);
    expect(await soldMovements(apples)).toHaveLength(1);
  });

  it('takes what the order says where that is not what it held, and lets all of it go', async () => {
    await does.reserve(orderId, two);
    await does.consume(orderId, [...linesOf([apples], 1), ...linesOf([plums], 3)]);
    expect(await Promise.all([apples, pears, plums].map((id) => does.stockOf(id)))).toEqual([
      '4/0',
      '5/0',
      '2/0',
    ]);
    expect(await soldMovements(pears)).toEqual([]);
    await does.restock(orderId);
    expect(await Promise.all([apples, pears, plums].map((id) => does.stockOf(id)))).toEqual([
      '5/0',
      '5/0',
      '5/0',
    ]);
  });

  it('succeeds after the hold had run out, below zero if need be, and says so', async () => {
    await does.reserve(orderId, linesOf([apples], 4));
    shop.pass(900);
    await expire();
    const quicker = newId();
    await does.reserve(quicker, linesOf([apples], 5));
    await does.consume(quicker, linesOf([apples], 5));
    await does.consume(orderId, linesOf([apples], 4));
    expect(await does.stockOf(apples)).toBe('-4/0');
    expect(await soldMovements(apples)).toMatchObject([
      { quantity: '-5', reason: null },
      { quantity: '-4', onHandAfter: '-4', reason: 'sold after its hold had run out' },
    ]);
    expect(await does.reserve(newId(), linesOf([apples], 1))).toMatchObject({
      shortages: [{ requested: '1', available: '0' }],
    });
  });

  it('succeeds without any hold, once, also twice at once', async () => {
    await Promise.all([does.consume(orderId, two), does.consume(orderId, two)]);
    await does.consume(orderId, two);
    expect(await stock()).toEqual(['3/0', '3/0']);
    expect(await soldMovements(pears)).toMatchObject([{ reason: 'sold without a hold' }]);
  });

  it('succeeds after the hold was let go', async () => {
    await does.reserve(orderId, two);
    await does.release(orderId);
    await does.consume(orderId, two);
    expect(await stock()).toEqual(['3/0', '3/0']);
    expect(await soldMovements(pears)).toMatchObject([
      { reason: 'sold after its hold was let go' },
    ]);
  });

  it('takes what is held from another sale, which then goes below zero by name', async () => {
    await does.reserve(orderId, linesOf([apples], 5));
    await does.consume(newId(), linesOf([apples], 3));
    expect(await does.stockOf(apples)).toBe('2/5');
    await does.consume(orderId, linesOf([apples], 5));
    expect(await does.stockOf(apples)).toBe('-3/0');
    expect((await soldMovements(apples)).at(-1)).toMatchObject({ reason: 'sold below zero' });
  });

  it('needs a location, for the ledger has no other place', async () => {
    const homeless = hands(shop, other);
    await expect(homeless.consume(orderId, linesOf(other.variantIds, 1))).rejects.toThrow(
      'NOT_FOUND',
    );
  });

  it('takes from where it was held, though the store now sells from elsewhere', async () => {
    await does.reserve(orderId, two);
    await does.createLocation({ name: 'Cellar', isDefault: true });
    await does.consume(orderId, two);
    const query = `select on_hand::int, reserved::int from stock_levels where location_id = $1
      and variant_id = $2`;
    expect(await shop.rows(query, [does.locationId, apples])).toEqual([
      { on_hand: 3000, reserved: 0 },
    ]);
  });

  it('moves nothing for lines of nothing', async () => {
    const nothing = linesOf([apples], 0);
    expect(await does.reserve(orderId, nothing)).toMatchObject({ __typename: 'StockReserved' });
    await does.consume(orderId, nothing);
    expect(await stock()).toEqual(['5/0', '5/0']);
    expect(await soldMovements(apples)).toEqual([]);
  });
});

describe('putting goods back', () => {
  it('puts back what an order had taken, once, also twice at once', async () => {
    await does.reserve(orderId, two);
    await does.consume(orderId, two);
    await Promise.all([does.restock(orderId), does.restock(orderId)]);
    expect(await does.restock(orderId)).toEqual({ __typename: 'StockRestocked', orderId });
    expect(await stock()).toEqual(['5/0', '5/0']);
    expect(await soldMovements(apples)).toMatchObject([
      { kind: 'SOLD', quantity: '-2' },
      { kind: 'RESTOCKED', quantity: '2', onHandAfter: '5', orderId, movedBy: 'order' },
    ]);
    // The goods are back for good: the sale can't take them a second time.
    await does.consume(orderId, two);
    expect(await stock()).toEqual(['5/0', '5/0']);
  });

  it('puts nothing back that was not taken', async () => {
    await does.restock(orderId);
    await does.reserve(orderId, two);
    await does.restock(orderId);
    expect(await stock()).toEqual(['5/2', '5/2']);
  });
});
