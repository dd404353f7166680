import { newId, type Principal } from '@novapos/chassis';
import { copyOf, principalWith, whileRunning, type ChangesAnswer } from '@novapos/chassis/testing';
import fc from 'fast-check';
import pg from 'pg';
import { aShop, aWorld, linesOf, manager, openInventory, type Inventory } from './examples.ts';

const world = aWorld(8);
const other = aWorld(1);
const [apples = '', pears = '', plums = ''] = world.variantIds;
let shop: Inventory;
let does: Awaited<ReturnType<typeof aShop>>;
beforeAll(async () => {
  shop = await openInventory([world, other]);
});
afterAll(() => shop.close());
beforeEach(async () => {
  await shop.rows(
    'truncate locations, stock_levels, stock_thresholds, movements, reservations, idempotency_keys',
  );
  does = await aShop(shop, world, { stocked: 0 });
});

type Item = {
  readonly variantId: string;
  readonly onHand: string;
  readonly available: string;
  readonly isLow: boolean;
};
const query = `query ($storeId: ID, $after: String, $first: Int) {
  stockChanges(storeId: $storeId, after: $after, first: $first) {
    items { variantId onHand available isLow } cursor hasMore isRestart asOf } }`;
const changesOf = async (variables: object = {}, principal: Principal = manager(world)) =>
  (await shop.answer<{ stockChanges: ChangesAnswer<Item> }>(principal, query, { ...variables }))
    .stockChanges;
const aTill = () =>
  copyOf<Item>({
    read: (page) => changesOf(page),
    idOf: ({ variantId }) => variantId,
    isGone: () => false,
    rows: (text) => shop.rows(text),
  });
const itemOf = (variantId: string, onHand: number, available: number, isLow = false) => ({
  ...{ variantId, onHand: String(onHand), available: String(available), isLow },
});

type Truth = { readonly [Column in 'id' | 'on_hand' | 'available']: string } & { low: boolean };
async function stockNow(): Promise<Map<string, Item>> {
  const rows = await shop.rows<Truth>(
    `select l.variant_id as id, (l.on_hand / 1000)::text as on_hand,
        ((l.on_hand - l.reserved) / 1000)::text as available, coalesce(l.on_hand <= t.quantity, false) as low
      from stock_levels l join locations p on p.id = l.location_id and p.is_default
      left join stock_thresholds t on t.location_id = l.location_id and t.variant_id = l.variant_id
      where l.tenant_id = $1 and p.store_id = $2`,
    [world.tenantId, world.storeId],
  );
  return new Map(
    rows.map(({ id, on_hand, available, low }) => [
      id,
      itemOf(id, Number(on_hand), Number(available), low),
    ]),
  );
}

describe('a copy of a store’s stock', () => {
  it('hears of deliveries, holds, sales, what is given back, and thresholds', async () => {
    const till = aTill();
    await does.receive(does.locationId, linesOf([apples, pears], 5));
    await till.catchUp(1);
    expect(till.items.size).toBe(2);
    const orderId = newId();
    const acts: readonly (readonly [() => Promise<unknown>, Item])[] = [
      [() => does.reserve(orderId, linesOf([apples], 2)), itemOf(apples, 5, 3)],
      [() => does.consume(orderId, linesOf([apples], 2)), itemOf(apples, 3, 3)],
      [() => does.restock(orderId), itemOf(apples, 5, 5)],
      [() => does.adjust(does.locationId, linesOf([pears], -1)), itemOf(pears, 4, 4)],
      [() => does.setThreshold(does.locationId, pears, '4'), itemOf(pears, 4, 4, true)],
      [() => does.setThreshold(does.locationId, pears, null), itemOf(pears, 4, 4)],
      [() => does.receive(does.locationId, linesOf([plums], 1)), itemOf(plums, 1, 1)],
    ];
    for (const [act, item] of acts) {
      await act();
      expect(await till.catchUp()).toBe(1);
      expect(till.items.get(item.variantId)).toEqual(item);
      expect(await till.catchUp()).toBe(0);
    }
    expect(till.items).toEqual(await stockNow());
  });

  it('is of what lies there: a threshold alone is no stock', async () => {
    const till = aTill();
    await does.setThreshold(does.locationId, apples, '4');
    expect(await till.catchUp()).toBe(0);
    await does.receive(does.locationId, linesOf([apples], 4));
    expect(await till.catchUp()).toBe(1);
    expect(till.items.get(apples)).toEqual(itemOf(apples, 4, 4, true));
  });

  it('is of the store’s default location, and begins anew with another', async () => {
    const till = aTill();
    await does.receive(does.locationId, linesOf([apples], 5));
    await till.catchUp();
    const back = await does.createLocation({ name: 'Back room' });
    const backId = String(back['id']);
    await does.receive(backId, linesOf([pears], 3));
    expect(await till.catchUp()).toBe(0);
    const input = { id: backId, isDefault: true };
    await shop.answer(
      manager(world),
      'mutation ($input: ChangeLocationInput!) { changeLocation(input: $input) { __typename } }',
      { input },
    );
    expect(await till.catchUp()).toBe(1);
    expect([...till.items.values()]).toEqual([itemOf(pears, 3, 3)]);
  });

  it('is of the store that is named, else of one’s own; an unknown store has none', async () => {
    await does.receive(does.locationId, linesOf([apples], 5));
    const chainwide = principalWith(['manager'], { tenantId: world.tenantId });
    await expect(changesOf({}, chainwide)).rejects.toThrow('BAD_USER_INPUT');
    expect((await changesOf({ storeId: world.storeId }, chainwide)).items).toHaveLength(1);
    for (const storeId of [newId(), 'x', other.storeId]) {
      const none = await changesOf({ storeId }, chainwide);
      expect(none).toMatchObject({ items: [], hasMore: false });
    }
    const stranger = manager(other);
    expect((await changesOf({ storeId: world.storeId }, stranger)).items).toEqual([]);
    const partner = { ...chainwide, kind: 'partner' as const, storeIds: [other.storeId] };
    expect((await changesOf({ storeId: world.storeId }, partner)).items).toEqual([]);
    const powerless = { ...chainwide, grants: ['products:read'] };
    await expect(changesOf({ storeId: world.storeId }, powerless)).rejects.toThrow('FORBIDDEN');
  });

  it('is refused by a page or a cursor of another kind', async () => {
    await expect(changesOf({ first: 501 })).rejects.toThrow('BAD_USER_INPUT');
    await expect(changesOf({ after: 'x' })).rejects.toThrow('BAD_USER_INPUT');
  });

  it('begins anew when the database is behind its cursor, and hears of what bears later marks', async () => {
    await does.receive(does.locationId, linesOf([apples, pears], 5));
    const { cursor } = await changesOf();
    const parts = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
    parts[4] = 2 ** 50;
    const after = Buffer.from(JSON.stringify(parts)).toString('base64url');
    await shop.rows('update stock_levels set changed_xid = $1', [2 ** 50]);
    const till = aTill();
    expect(await changesOf({ after })).toMatchObject({ isRestart: true });
    await till.catchUp();
    await till.catchUp();
    await does.adjust(does.locationId, linesOf([apples], -1));
    expect(await till.catchUp()).toBe(1);
  });
});

describe('at once', () => {
  const client = async () => {
    const connectionString = shop.databaseUrl;
    const held = new pg.Client({ connectionString, options: '-c search_path=inventory,public' });
    await held.connect();
    return held;
  };
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

  it('a threshold and the first delivery are both told, whichever ends first', async () => {
    const till = aTill();
    await till.catchUp();
    const held = await client();
    await held.query(`begin; select set_config('app.tenant_id', '${world.tenantId}', true)`);
    await held.query(
      `insert into stock_levels (tenant_id, location_id, variant_id, on_hand, reserved, sequence, changed_at)
        values ($1, $2, $3, 3000, 0, 1, now())`,
      [world.tenantId, does.locationId, plums],
    );
    const setting = does.setThreshold(does.locationId, plums, '3');
    await pause(100);
    await held.query('commit');
    await till.catchUp();
    await setting;
    await till.catchUp();
    expect(till.items.get(plums)).toEqual(itemOf(plums, 3, 3, true));
    await held.end();
  });

  type One = { readonly at: number; readonly quantity: number; readonly waitMs: number };
  type Act = (one: One, held: pg.Client) => Promise<unknown>;
  const variantsOf = ({ at }: One): readonly [string, string] => [
    world.variantIds[at] ?? '',
    world.variantIds[(at + 3) % 8] ?? '',
  ];
  const sell = async (one: One): Promise<string> => {
    const lines = linesOf(variantsOf(one), one.quantity);
    const orderId = newId();
    await does.reserve(orderId, lines);
    await does.consume(orderId, lines);
    return orderId;
  };
  const acts: Readonly<Record<string, Act>> = {
    sell,
    void: async (one) => does.restock(await sell(one)),
    async drop(one) {
      const orderId = newId();
      await does.reserve(orderId, linesOf(variantsOf(one), one.quantity));
      await does.release(orderId);
    },
    adjust: (one) =>
      does.adjust(does.locationId, linesOf(variantsOf(one).slice(0, 1), one.quantity - 2 || 1)),
    threshold: (one) =>
      does.setThreshold(does.locationId, variantsOf(one)[0], String(95 + one.quantity)),
    async hold(one, held) {
      await held.query(`begin; select set_config('app.tenant_id', '${world.tenantId}', true)`);
      await held.query(
        'update stock_levels set on_hand = on_hand + $2, changed_xid = default where variant_id = $1',
        [variantsOf(one)[0], one.quantity * 1000],
      );
      await pause(one.waitMs);
      await held.query(one.quantity === 3 ? 'rollback' : 'commit');
    },
  };
  const actOf = (name: string): Act => acts[name] ?? (() => Promise.reject(new Error(name)));

  it('tills that keep reading end with what lies there', async () => {
    const many = linesOf(world.variantIds, 100);
    await does.receive(does.locationId, many);
    const act = fc.record({
      act: fc.constantFrom(...Object.keys(acts)),
      at: fc.nat(7),
      quantity: fc.integer({ min: 1, max: 3 }),
      waitMs: fc.nat(10),
    });
    const hand = fc.array(act, { minLength: 5, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(fc.array(hand, { minLength: 3, maxLength: 4 }), async (hands) => {
        const tills = [aTill(), aTill()] as const;
        await tills[0].catchUp();
        const work = hands.map((each) => async () => {
          const held = await client();
          for (const one of each) await actOf(one.act)(one, held);
          await held.end();
        });
        await whileRunning(work, [() => tills[0].readPage(2), () => tills[1].readPage(1)]);
        const truth = await stockNow();
        for (const till of tills) {
          await till.catchUp();
          expect(till.items).toEqual(truth);
        }
      }),
      { numRuns: 3, endOnFailure: true },
    );
  }, 180_000);
});

it('an idle poll looks at few pages of a large stock', async () => {
  const { tenantId } = world;
  await shop.rows(
    `insert into stock_levels (tenant_id, location_id, variant_id, on_hand, reserved, sequence, changed_at)
      select $1, $2, gen_random_uuid(), 1000000, 0, 0, now() from generate_series(1, 8000)`,
    [tenantId, does.locationId],
  );
  await does.receive(does.locationId, linesOf(world.variantIds, 100));
  await shop.rows('vacuum analyze stock_levels');
  await aTill().catchUp();
  const till = aTill();
  expect(await till.catchUp()).toBe(8_008);

  const begun = await pagesRead();
  for (let poll = 0; poll < 50; poll += 1) {
    expect((await till.readPage(500)).items).toHaveLength(0);
  }
  const polled = await pagesRead();
  expect(polled - begun).toBeLessThan(50 * 60);

  // A connection tells what it did at the end of a transaction, not more often than once a second.
  async function pagesRead() {
    for (let before = -1; ;) {
      await new Promise((resolve) => setTimeout(resolve, 1_200));
      await changesOf({ storeId: newId(), after: till.cursor() });
      const [row] = await shop.rows<{ pages: string }>(
        `select heap_blks_hit + heap_blks_read + idx_blks_hit + idx_blks_read as pages
          from pg_statio_user_tables where relid = 'stock_levels'::regclass`,
      );
      const pages = Number(row?.pages);
      if (pages - before < 100) return pages;
      before = pages;
    }
  }
}, 120_000);
