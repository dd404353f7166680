import { newId } from '@novapos/chassis';
import { pino } from 'pino';
import type { InventoryContext } from '../src/context.ts';
import { inventoryLoaders } from '../src/loaders.ts';
import type { StockStore } from '../src/store/stock-store.ts';
import { aShop, aWorld, linesOf, manager, openInventory, type Inventory } from './examples.ts';

const world = aWorld();
const other = aWorld();
const [apples = '', pears = '', plums = ''] = world.variantIds;
let shop: Inventory;
let does: Awaited<ReturnType<typeof aShop>>;

beforeAll(async () => {
  shop = await openInventory([world, other]);
});
afterAll(() => shop.close());
beforeEach(async () => {
  await shop.rows('truncate locations, stock_levels, movements, reservations, idempotency_keys');
  does = await aShop(shop, world, { stocked: 0 });
});

const movementCount = async () => (await shop.rows('select from movements')).length;

describe('receiving goods', () => {
  it('answers the levels after it in the order of the lines, and notes each movement', async () => {
    const lines = [
      { variantId: pears, quantity: '2.5' },
      { variantId: apples, quantity: 3 },
    ];
    const location = { id: does.locationId };
    const at = { location, reserved: '0', changedAt: '2030-01-01T12:00:00.000Z' };
    expect(await does.receive(does.locationId, lines, { reason: ' note 7 ' })).toEqual({
      __typename: 'StockMoved',
      levels: [
        { variant: { id: pears }, onHand: '2.5', available: '2.5', ...at },
        { variant: { id: apples }, onHand: '3', available: '3', ...at },
      ],
    });
    await does.receive(does.locationId, linesOf([pears], 1));
    expect(await does.movementsOf(does.locationId, pears)).toEqual([
      expect.objectContaining({
        kind: 'RECEIVED',
        quantity: '2.5',
        onHandAfter: '2.5',
        reason: 'note 7',
        orderId: null,
        movedBy: manager(world).subject,
      }),
      expect.objectContaining({ quantity: '1', onHandAfter: '3.5', reason: null }),
    ]);
  });

  it('answers the same intent the same, also after stock has moved on, and moves it once', async () => {
    const again = { idempotencyKey: newId() };
    const receive = () => does.receive(does.locationId, linesOf([apples], 3), again);
    const [first, second] = await Promise.all([receive(), receive()]);
    expect(second).toEqual(first);
    await does.receive(does.locationId, linesOf([apples], 4));
    shop.pass(60);
    expect(await receive()).toEqual(first);
    expect(await does.stockOf(apples)).toBe('7/0');
    await expect(does.receive(does.locationId, linesOf([apples], 5), again)).rejects.toThrow(
      'IDEMPOTENCY_KEY_REUSED',
    );
  });

  it('refuses lines that can not be used, and names them', async () => {
    const refused = [
      [linesOf([], 1), []],
      [linesOf([apples, pears], 0), [0, 1]],
      [linesOf([apples], -1), [0]],
      [linesOf([apples, pears, apples], 1), [2]],
    ] as const;
    for (const [lines, numbers] of refused) {
      expect(await does.receive(does.locationId, lines)).toMatchObject({
        __typename: 'StockLinesInvalid',
        lines: numbers,
      });
    }
  });

  it('refuses more than 500 lines, and a quantity that is none', async () => {
    const tooMany = linesOf(
      Array.from({ length: 501 }, () => newId()),
      1,
    );
    expect(await does.receive(does.locationId, tooMany)).toMatchObject({
      __typename: 'StockLinesInvalid',
      lines: [500],
    });
    await expect(does.receive(does.locationId, linesOf([apples], '0.0001'))).rejects.toThrow(
      'BAD_USER_INPUT',
    );
  });

  it('refuses variants that the tenant does not have; all lines or none', async () => {
    const [theirs = ''] = other.variantIds;
    for (const variantId of [newId(), theirs, 'no id']) {
      expect(await does.receive(does.locationId, linesOf([apples, variantId], 1))).toMatchObject({
        __typename: 'VariantsUnknown',
        variantIds: [variantId],
      });
    }
    expect(await movementCount()).toBe(0);
  });

  it('refuses a location that the tenant does not have, and keeps to it', async () => {
    const theirs = await aShop(shop, other, { stocked: 0 });
    const again = { idempotencyKey: newId() };
    const attempts = [theirs.locationId, newId(), 'no id'];
    for (const locationId of attempts) {
      expect(await does.receive(locationId, linesOf([apples], 1))).toMatchObject({
        __typename: 'LocationNotFound',
      });
    }
    const first = await does.receive(theirs.locationId, linesOf([apples], 1), again);
    expect(await does.receive(theirs.locationId, linesOf([apples], 1), again)).toEqual(first);
    expect(await movementCount()).toBe(0);
  });
});

describe('correcting stock', () => {
  beforeEach(() => does.receive(does.locationId, linesOf([apples, pears], 5)));

  it('goes both ways, with its reason kept', async () => {
    const lines = [
      { variantId: apples, quantity: -2 },
      { variantId: plums, quantity: '1.5' },
    ];
    expect(await does.adjust(does.locationId, lines, { reason: 'breakage' })).toMatchObject({
      levels: [{ onHand: '3' }, { onHand: '1.5' }],
    });
    expect((await does.movementsOf(does.locationId, apples)).at(-1)).toMatchObject({
      kind: 'ADJUSTED',
      quantity: '-2',
      onHandAfter: '3',
      reason: 'breakage',
    });
  });

  it('asks for a reason', async () => {
    const adjust = (reason: string) =>
      does.adjust(does.locationId, linesOf([apples], 1), { reason });
    await expect(adjust('  ')).rejects.toThrow('BAD_USER_INPUT');
    await expect(adjust('x'.repeat(501))).rejects.toThrow('BAD_USER_INPUT');
  });

  it('refuses lines that can not be used, unknown variants and locations', async () => {
    expect(await does.adjust(does.locationId, linesOf([apples], 0))).toMatchObject({
      __typename: 'StockLinesInvalid',
      lines: [0],
    });
    expect(await does.adjust(does.locationId, linesOf([newId()], 1))).toMatchObject({
      __typename: 'VariantsUnknown',
    });
    expect(await does.adjust(newId(), linesOf([apples], 1))).toMatchObject({
      __typename: 'LocationNotFound',
    });
  });

  it('takes away no more than is there to have; then says so, and moves none', async () => {
    await does.reserve(newId(), linesOf([apples], 2));
    const again = { idempotencyKey: newId() };
    const lines = [
      { variantId: pears, quantity: -1 },
      { variantId: apples, quantity: -4 },
      { variantId: plums, quantity: '-0.5' },
    ];
    const refused = await does.adjust(does.locationId, lines, again);
    expect(refused).toMatchObject({
      __typename: 'StockBelowZero',
      shortages: [
        { variantId: apples, requested: '4', available: '3' },
        { variantId: plums, requested: '0.5', available: '0' },
      ],
    });
    expect(await Promise.all([apples, pears, plums].map((id) => does.stockOf(id)))).toEqual([
      '5/2',
      '5/0',
      '-',
    ]);
    // The same intent is answered the same, though it could be done by now.
    await does.receive(does.locationId, linesOf([apples, plums], 9));
    expect(await does.adjust(does.locationId, lines, again)).toEqual(refused);
  });

  it('goes below zero where the location allows it', async () => {
    const shopThatCountsLater =
      'mutation ($input: ChangeLocationInput!) { changeLocation(input: $input) { __typename } }';
    const input = { id: does.locationId, allowsNegativeStock: true };
    await shop.answer(manager(world), shopThatCountsLater, { input });
    await does.adjust(does.locationId, linesOf([apples, plums], -7));
    expect(await Promise.all([apples, plums].map((id) => does.stockOf(id)))).toEqual([
      '-2/0',
      '-7/0',
    ]);
    await does.receive(does.locationId, linesOf([plums], 3));
    expect(await does.stockOf(plums)).toBe('-4/0');
  });
});

describe('reading stock', () => {
  beforeEach(() => does.receive(does.locationId, linesOf(world.variantIds, 5)));

  it('lists the levels of a location by variant, page by page', async () => {
    const page = async (after: string | null) => {
      type Page = {
        stockLevels: {
          edges: readonly { node: { variant: { id: string } } }[];
          pageInfo: { endCursor: string; hasNextPage: boolean };
        };
      };
      const query = `query ($id: ID!, $after: String) {
        stockLevels(locationId: $id, first: 2, after: $after) {
          edges { node { variant { id } } } pageInfo { endCursor hasNextPage } } }`;
      const variables = { id: does.locationId, after };
      return (await shop.answer<Page>(manager(world), query, variables)).stockLevels;
    };
    const first = await page(null);
    const second = await page(first.pageInfo.endCursor);
    const ids = [...first.edges, ...second.edges].map(({ node }) => node.variant.id);
    expect(ids).toEqual([...world.variantIds].sort());
    expect(second.pageInfo.hasNextPage).toBe(false);
  });

  it('lists the movements of a location, the newest first, page by page without a gap', async () => {
    shop.pass(1);
    await does.adjust(does.locationId, linesOf(world.variantIds, 1));
    const seen: string[] = [];
    let after: string | null = null;
    do {
      type Page = {
        movements: {
          edges: readonly { node: { id: string; kind: string; movedAt: string } }[];
          pageInfo: { endCursor: string; hasNextPage: boolean };
        };
      };
      const query = `query ($id: ID!, $after: String) {
        movements(locationId: $id, first: 2, after: $after) {
          edges { node { id kind movedAt } } pageInfo { endCursor hasNextPage } } }`;
      const { movements }: Page = await shop.answer<Page>(manager(world), query, {
        id: does.locationId,
        after,
      });
      seen.push(...movements.edges.map(({ node }) => `${node.kind} ${node.id}`));
      after = movements.pageInfo.hasNextPage ? movements.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen.map((each) => each.split(' ')[0])).toEqual([
      ...Array<string>(3).fill('ADJUSTED'),
      ...Array<string>(3).fill('RECEIVED'),
    ]);
    expect(new Set(seen).size).toBe(6);
  });

  it('sums up what has moved, by kind', async () => {
    await does.adjust(does.locationId, linesOf([apples, pears], '-0.5'));
    const query = `{ movementTotals(locationId: "${does.locationId}") { kind quantity count } }`;
    expect(await shop.answer(manager(world), query)).toEqual({
      movementTotals: [
        { kind: 'ADJUSTED', quantity: '-1', count: 2 },
        { kind: 'RECEIVED', quantity: '15', count: 3 },
      ],
    });
  });

  it('knows the stock of a variant in a store: the one named, or the own', async () => {
    const query = `query ($keys: [_Any!]!, $storeId: ID) { _entities(representations: $keys) {
      ... on Variant { stock(storeId: $storeId) { onHand } } } }`;
    const keys = [{ __typename: 'Variant', id: apples }];
    const stock = async (who: typeof world, storeId: string | null, own: string | null) => {
      const principal = { ...manager(who), storeId: own };
      return (await shop.answer(principal, query, { keys, storeId }))['_entities'];
    };
    expect(await stock(world, null, world.storeId)).toEqual([{ stock: { onHand: '5' } }]);
    expect(await stock(world, world.storeId, null)).toEqual([{ stock: { onHand: '5' } }]);
    for (const storeId of [newId(), other.storeId, 'no id', null]) {
      expect(await stock(world, storeId, null)).toEqual([{ stock: null }]);
    }
    expect(await stock(other, world.storeId, world.storeId)).toEqual([{ stock: null }]);
  });

  it('reads the stock of a whole page of variants in one query', async () => {
    const principal = manager(world);
    const log = pino({ level: 'silent' });
    const request = { principal, requestId: 'test', log, now: () => new Date() };
    const context = shop.running.contextFor(request) as InventoryContext;
    const asked: number[] = [];
    const stock: StockStore = {
      ...context.stock,
      listInStores(tenantId, places) {
        asked.push(places.length);
        return context.stock.listInStores(tenantId, places);
      },
    };
    const loaders = inventoryLoaders({ ...context, stock }, world.tenantId, null);
    const { storeId } = world;
    const page = [...world.variantIds, ...Array.from({ length: 47 }, () => newId())];
    const levels = await Promise.all(
      page.map((variantId) => loaders.level.load({ storeId, variantId })),
    );
    expect(levels.map((level) => level?.onHand ?? null)).toEqual([
      ...Array<number>(3).fill(5000),
      ...Array<null>(47).fill(null),
    ]);
    expect(asked).toEqual([50]);
  });
});
