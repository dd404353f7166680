import { newId } from '@novapos/chassis';
import { aWorld, hands, manager, openInventory, type Inventory, type Result } from './examples.ts';

const world = aWorld();
const other = aWorld();
let shop: Inventory;
let does: ReturnType<typeof hands>;

beforeAll(async () => {
  shop = await openInventory([world, other]);
  does = hands(shop, world);
});
afterAll(() => shop.close());
beforeEach(async () => {
  await shop.rows('truncate locations, stock_levels, movements, idempotency_keys');
});

const change = async (input: object, who = world): Promise<Result> => {
  const { changeLocation } = await shop.answer<{ changeLocation: Result }>(
    manager(who),
    `mutation ($input: ChangeLocationInput!) { changeLocation(input: $input) { __typename
      ... on Location { id name isDefault allowsNegativeStock }
      ... on Refusal { code message } ... on LocationDetailsInvalid { field } } }`,
    { input },
  );
  return changeLocation;
};
type Names = { readonly edges: readonly { readonly node: { name: string; isDefault: boolean } }[] };
const names = async (field: string, who = world): Promise<readonly string[]> => {
  const query = `{ locations${field} { edges { node { name isDefault } } } }`;
  const { locations } = await shop.answer<{ locations: Names }>(manager(who), query);
  return locations.edges.map(({ node }) => (node.isDefault ? `${node.name} *` : node.name));
};

describe('setting up a location', () => {
  it('makes the first one of a store its default anyway', async () => {
    expect(await does.createLocation({ name: ' Shop  floor ' })).toMatchObject({
      __typename: 'Location',
      name: 'Shop floor',
      isDefault: true,
      allowsNegativeStock: false,
      createdAt: '2030-01-01T12:00:00.000Z',
      store: { id: world.storeId },
    });
    expect(await does.createLocation({ name: 'Cellar' })).toMatchObject({ isDefault: false });
  });

  it('lets a new default take the place of the old one', async () => {
    await does.createLocation();
    await does.createLocation({ name: 'Cellar', isDefault: true });
    expect(await names('')).toEqual(['Cellar *', 'Shop floor']);
  });

  it('leaves one default where two are set up at once', async () => {
    const both = ['A', 'B', 'C', 'D'].map((name) => does.createLocation({ name, isDefault: true }));
    await Promise.all(both);
    const found = await names('');
    expect(found).toHaveLength(4);
    expect(found.filter((name) => name.endsWith('*'))).toHaveLength(1);
  });

  it('answers the same intent the same, and does it once, also twice at once', async () => {
    const idempotencyKey = newId();
    const twice = () => does.createLocation({ idempotencyKey });
    const [first, second] = await Promise.all([twice(), twice()]);
    expect(first).toMatchObject({ __typename: 'Location' });
    expect(second).toEqual(first);
    expect(await twice()).toEqual(first);
    expect(await names('')).toHaveLength(1);
  });

  it('refuses a key that was used for another location', async () => {
    const idempotencyKey = newId();
    await does.createLocation({ idempotencyKey });
    await expect(does.createLocation({ idempotencyKey, name: 'Cellar' })).rejects.toThrow(
      'IDEMPOTENCY_KEY_REUSED',
    );
  });

  it('refuses a store that the tenant does not have', async () => {
    for (const storeId of [newId(), other.storeId, 'no id at all']) {
      expect(await does.createLocation({ storeId })).toMatchObject({
        __typename: 'StoreUnknown',
        code: 'StoreUnknown',
      });
    }
  });

  it('refuses a name that another of the store has, in whatever case', async () => {
    await does.createLocation();
    expect(await does.createLocation({ name: 'SHOP FLOOR', isDefault: true })).toMatchObject({
      __typename: 'LocationNameTaken',
    });
    expect(await names('')).toEqual(['Shop floor *']);
  });

  it('refuses a name that is none', async () => {
    expect(await does.createLocation({ name: ' ' })).toMatchObject({
      __typename: 'LocationDetailsInvalid',
      field: 'name',
    });
  });
});

describe('changing a location', () => {
  it('changes what is said and leaves the rest', async () => {
    const { id } = await does.createLocation();
    expect(await change({ id, allowsNegativeStock: true })).toMatchObject({
      name: 'Shop floor',
      allowsNegativeStock: true,
    });
    expect(await change({ id, name: 'Front' })).toMatchObject({
      name: 'Front',
      isDefault: true,
      allowsNegativeStock: true,
    });
    expect(await change({ id, name: 'FRONT' })).toMatchObject({ name: 'FRONT' });
  });

  it('makes another one the default', async () => {
    await does.createLocation();
    const { id } = await does.createLocation({ name: 'Cellar' });
    expect(await change({ id, isDefault: true })).toMatchObject({ isDefault: true });
    expect(await names('')).toEqual(['Cellar *', 'Shop floor']);
  });

  it('does not leave a store without a default', async () => {
    const { id } = await does.createLocation();
    expect(await change({ id, isDefault: false })).toMatchObject({
      __typename: 'LocationDetailsInvalid',
      field: 'isDefault',
    });
  });

  it('refuses a name that another has, and one that is none', async () => {
    await does.createLocation();
    const { id } = await does.createLocation({ name: 'Cellar' });
    expect(await change({ id, name: 'shop floor' })).toMatchObject({
      __typename: 'LocationNameTaken',
    });
    expect(await change({ id, name: '' })).toMatchObject({ __typename: 'LocationDetailsInvalid' });
  });

  it('finds none of another tenant, and none by what is no id', async () => {
    const { id } = await does.createLocation();
    for (const attempt of [change({ id, name: 'Mine' }, other), change({ id: 'x' })]) {
      expect(await attempt).toMatchObject({ __typename: 'LocationNotFound' });
    }
  });
});

describe('listing locations', () => {
  it('goes by name, page by page, of the tenant or of one store', async () => {
    for (const name of ['b', 'C', 'a']) await does.createLocation({ name });
    for (const which of ['', `(storeId: "${world.storeId}")`]) {
      expect((await names(which)).map((name) => name.charAt(0))).toEqual(['a', 'b', 'C']);
    }
    const page = async (after: string | null, storeId: string | null) => {
      type Page = { locations: { pageInfo: { hasNextPage: boolean; endCursor: string } } & Names };
      const query = `query ($after: String, $storeId: ID) {
        locations(first: 2, after: $after, storeId: $storeId) {
          edges { node { name isDefault } } pageInfo { hasNextPage endCursor } } }`;
      return (await shop.answer<Page>(manager(world), query, { after, storeId })).locations;
    };
    for (const storeId of [null, world.storeId]) {
      const first = await page(null, storeId);
      const second = await page(first.pageInfo.endCursor, storeId);
      expect([...first.edges, ...second.edges].map(({ node }) => node.name)).toEqual([
        'a',
        'b',
        'C',
      ]);
      expect([first, second].map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual([true, false]);
    }
  });

  it('finds a location by its id, and nothing of another tenant', async () => {
    const { id } = await does.createLocation();
    const query = 'query ($id: ID!) { location(id: $id) { name } }';
    const find = (who: typeof world, wanted: unknown) =>
      shop.answer(manager(who), query, { id: wanted });
    expect(await find(world, id)).toEqual({ location: { name: 'Shop floor' } });
    expect(await find(other, id)).toEqual({ location: null });
    expect(await find(world, 'no id')).toEqual({ location: null });
    expect(await names('', other)).toEqual([]);
    expect(await names(`(storeId: "${world.storeId}")`, other)).toEqual([]);
  });
});
