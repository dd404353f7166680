import { createExecutor, newId, type MutationRecorder } from '@novapos/chassis';
import { pino } from 'pino';
import { inventory } from '../src/index.ts';
import { aShop, aWorld, linesOf, manager, openInventory, type Inventory } from './examples.ts';

const world = aWorld(4);
const [few = '', enough = '', unset = '', never = ''] = world.variantIds;
const other = aWorld(1);
let shop: Inventory;
let does: Awaited<ReturnType<typeof aShop>>;

beforeAll(async () => {
  shop = await openInventory([world, other]);
  does = await aShop(shop, world, { stocked: 0 });
  await does.receive(does.locationId, linesOf([few, enough, unset], 5));
});
afterAll(() => shop.close());

const level = `variant { id } onHand reserved available threshold changedAt`;
type Level = { readonly variant: { readonly id: string } };
type Page = {
  readonly stockLow: {
    readonly edges: readonly { readonly node: Level }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};
const low = (variables: object = {}, asked = world) =>
  shop.answer<Page>(
    manager(asked),
    `query ($locationId: ID!, $first: Int, $after: String) {
      stockLow(locationId: $locationId, first: $first, after: $after) {
        edges { node { ${level} } } pageInfo { hasNextPage endCursor } } }`,
    { locationId: does.locationId, ...variables },
  );
const stockLevel = async (locationId: string, variantId: string, asked = world) => {
  const query = `query ($locationId: ID!, $variantId: ID!) {
    stockLevel(locationId: $locationId, variantId: $variantId) { ${level} location { id } } }`;
  const found = await shop.answer(manager(asked), query, { locationId, variantId });
  return found['stockLevel'];
};

describe('a threshold', () => {
  it('is set, changed and taken away, and shown with the stock', async () => {
    const { setThreshold, locationId } = does;
    for (const threshold of ['2', '3.5', null]) {
      expect(await setThreshold(locationId, few.toUpperCase(), threshold)).toMatchObject({
        ...{ __typename: 'StockLevel', variant: { id: few }, location: { id: locationId } },
        ...{ onHand: '5', threshold },
      });
      expect(await stockLevel(locationId, few)).toMatchObject({ threshold, available: '5' });
    }
  });

  it('can be set for what never lay there', async () => {
    const { setThreshold, locationId } = does;
    expect(await stockLevel(locationId, never)).toBeNull();
    const nothing = { onHand: '0', changedAt: null };
    expect(await setThreshold(locationId, never, '1')).toMatchObject(nothing);
    expect(await stockLevel(locationId, never)).toMatchObject({ ...nothing, threshold: '1' });
    expect(await setThreshold(locationId, never, null)).toMatchObject({ threshold: null });
    expect(await stockLevel(locationId, never)).toBeNull();
  });

  it('is refused below zero, at no location and for no variant', async () => {
    const { setThreshold, locationId } = does;
    const kind = async (...asked: Parameters<typeof setThreshold>) =>
      (await setThreshold(...asked)).__typename;
    expect(await kind(locationId, few, '-0.001')).toBe('StockThresholdInvalid');
    expect(await kind(newId(), few, '1')).toBe('LocationNotFound');
    expect(await kind('shop floor', few, '1')).toBe('LocationNotFound');
    expect(await kind(locationId, newId(), '1')).toBe('VariantsUnknown');
    expect(await kind(locationId, 'coffee', null)).toBe('VariantsUnknown');
    expect(await shop.rows('select 1 from stock_thresholds')).toEqual([]);
  });
});

describe('the list of what is low', () => {
  it('has all at its threshold or below, page by page, and nothing else', async () => {
    const { setThreshold, locationId } = does;
    await setThreshold(locationId, few, '5');
    await setThreshold(locationId, enough, '4.999');
    await setThreshold(locationId, never, '0');
    const first = await low({ first: 1 });
    expect(first.stockLow.edges).toMatchObject([
      { node: { variant: { id: few }, threshold: '5' } },
    ]);
    expect(first.stockLow.pageInfo.hasNextPage).toBe(true);
    const second = await low({ first: 1, after: first.stockLow.pageInfo.endCursor });
    expect(second.stockLow.edges).toMatchObject([
      { node: { variant: { id: never }, onHand: '0', changedAt: null } },
    ]);
    expect(second.stockLow.pageInfo.hasNextPage).toBe(false);
  });

  it('is empty where there is no such location, and for another tenant', async () => {
    expect((await low({ locationId: 'shop floor' })).stockLow.edges).toEqual([]);
    expect((await low({}, other)).stockLow.edges).toEqual([]);
    expect(await stockLevel(does.locationId, few, other)).toBeNull();
    expect(await stockLevel('shop floor', few)).toBeNull();
  });
});

describe('the audit record', () => {
  type Records = Parameters<MutationRecorder['keep']>[0];

  async function recordOf(query: string) {
    const kept: Records[number]['record'][] = [];
    const keep = async (records: Records) => {
      kept.push(...records.map(({ record }) => record));
    };
    const log = pino({ level: 'silent' });
    const record: MutationRecorder = { keep, close: async () => undefined };
    const surroundings = { log, now: () => new Date(), record };
    const ask = createExecutor(inventory.subgraph, shop.running.contextFor, surroundings);
    await ask({ query, principal: manager(world), variables: {}, requestId: 'test' });
    return kept;
  }

  it('of a threshold has what it was and is', async () => {
    const { locationId, setThreshold } = does;
    await setThreshold(locationId, enough, '2');
    const input = `{ locationId: "${locationId}", variantId: "${enough}", threshold: "3" }`;
    expect(
      await recordOf(`mutation { setStockThreshold(input: ${input}) { __typename } }`),
    ).toMatchObject([
      {
        target: { type: 'StockLevel', id: `${locationId}:${enough}` },
        before: { thresholdMilli: 2000 },
        after: { thresholdMilli: 3000 },
      },
    ]);
  });

  it('of a location has what it was and is', async () => {
    const { locationId } = does;
    const input = `{ id: "${locationId}", allowsNegativeStock: true }`;
    const facts = { name: 'Shop floor', isDefault: true };
    expect(
      await recordOf(`mutation { changeLocation(input: ${input}) { __typename } }`),
    ).toMatchObject([
      {
        target: { type: 'Location', id: locationId },
        before: { ...facts, allowsNegativeStock: false },
        after: { ...facts, allowsNegativeStock: true },
      },
    ]);
  });
});
