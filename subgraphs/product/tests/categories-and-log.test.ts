import { changing, firstOf } from './change-catalogue.ts';
import { cashier, key, manager, nobody, theirManager } from './examples.ts';
import { changes } from './operations.ts';
import { startProduct, type StartedProduct } from './start-product.ts';

let shop: StartedProduct;
beforeAll(async () => {
  shop = await startProduct();
});
afterAll(() => shop.stop());

const { change, create } = changing(() => shop);

describe('the change log', () => {
  type Log = {
    product: {
      changes: {
        edges: { node: { kind: string; changes: { field: string }[] } }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    };
  };

  it('tells what was changed, by whom, the newest first, page by page', async () => {
    const product = await create();
    const { id } = firstOf(product);
    await change('changeProduct', { id: product.id, name: 'Tea' });
    await change('changeVariant', { id, priceMinor: 300, unit: 'kg' });
    await change('changeVariant', { id, priceMinor: 300 });
    await change('retireProduct', { id: product.id, reason: 'season' });
    await change('reinstateProduct', { id: product.id });

    const seen: { kind: string; changedBy?: string; changes: object[] }[] = [];
    for (let after: string | null = null; ;) {
      const page: Log = await shop.data(cashier, changes, { id: product.id, first: 2, after });
      seen.push(...page.product.changes.edges.map(({ node }) => node));
      after = page.product.changes.pageInfo.endCursor;
      if (!page.product.changes.pageInfo.hasNextPage) break;
    }
    const kinds = seen.map(({ kind }) => kind);
    expect(kinds.slice(0, 2)).toEqual(['REINSTATED', 'RETIRED']);
    expect(kinds.slice(2, 4).sort()).toEqual(['PRICE_CHANGED', 'VARIANT_CHANGED']);
    expect(kinds[4]).toBe('CHANGED');
    expect(kinds.slice(5).sort()).toEqual(['CREATED', 'VARIANT_ADDED']);
    expect(seen.find(({ kind }) => kind === 'PRICE_CHANGED')).toEqual({
      ...{ kind: 'PRICE_CHANGED', variantId: id, changedBy: manager.subject },
      changes: [{ field: 'priceMinor', before: '199', after: '300' }],
    });
    expect(seen[1]?.changes).toEqual([{ field: 'reason', before: null, after: 'season' }]);
    expect(seen[4]?.changes).toEqual([{ field: 'name', before: 'Chocolate milk', after: 'Tea' }]);
  });
});

describe('categories', () => {
  it('have a name of their own, whatever the case', async () => {
    const input = { idempotencyKey: key(), name: 'Dairy  Products' };
    const made = await change('createCategory', input);
    expect(made).toMatchObject({ __typename: 'Category', name: 'Dairy  Products' });
    expect(await change('createCategory', input)).toMatchObject({ id: made.id });
    expect(
      await change('createCategory', { ...input, idempotencyKey: key(), name: 'DAIRY products' }),
    ).toMatchObject({ __typename: 'CategoryNameTaken' });
    expect(
      await change('createCategory', { ...input, idempotencyKey: key(), name: '' }),
    ).toMatchObject({ problems: [{ field: 'name' }] });
  });

  it('are renamed, also to the same name in another case', async () => {
    const { id } = await change('createCategory', { idempotencyKey: key(), name: 'Sweets' });
    await change('createCategory', { idempotencyKey: key(), name: 'Drinks' });
    expect(await change('changeCategory', { id, name: 'SWEETS' })).toMatchObject({
      id,
      name: 'SWEETS',
    });
    expect(await change('changeCategory', { id, name: 'drinks' })).toMatchObject({
      __typename: 'CategoryNameTaken',
    });
    expect(await change('changeCategory', { id: nobody, name: 'X' })).toMatchObject({
      __typename: 'CategoryNotFound',
    });
    expect(await change('changeCategory', { id: 'x', name: 'X' })).toMatchObject({
      __typename: 'CategoryNotFound',
    });
    expect(await change('changeCategory', { id, name: 'X' }, theirManager)).toMatchObject({
      __typename: 'CategoryNotFound',
    });
  });

  it('list and hold their products by name, page by page', async () => {
    const { id } = await change('createCategory', { idempotencyKey: key(), name: 'Bread' });
    for (const name of ['Rye', 'rye', 'Bun', 'Élan', 'Old']) await create({ name, categoryId: id });
    const query = `query ($id: ID, $after: String, $all: Boolean) { products(categoryId: $id, first: 2, after: $after, includeRetired: $all) {
      edges { node { id name category { id } } } pageInfo { hasNextPage endCursor } } }`;
    type Page = {
      products: {
        edges: { node: { id: string; name: string } }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    };
    const read = async (all: boolean) => {
      const found: { id: string; name: string }[] = [];
      for (let after: string | null = null; ;) {
        const { products }: Page = await shop.data(cashier, query, { id, after, all });
        found.push(...products.edges.map(({ node }) => node));
        if (!products.pageInfo.hasNextPage) return found;
        after = products.pageInfo.endCursor;
      }
    };
    const everything = await read(true);
    expect(everything.map(({ name }) => name.toLowerCase())).toEqual([
      'bun',
      'élan',
      'old',
      'rye',
      'rye',
    ]);
    await change('retireProduct', { id: everything[2]?.id });
    expect((await read(false)).map(({ name }) => name.toLowerCase())).toEqual([
      'bun',
      'élan',
      'rye',
      'rye',
    ]);
    expect(await read(true)).toHaveLength(5);
    expect(await shop.data(cashier, query, { id: 'x' })).toMatchObject({ products: { edges: [] } });
    const names = await shop.data<{ categories: { edges: { node: { name: string } }[] } }>(
      cashier,
      '{ categories(first: 100) { edges { node { name } } } }',
    );
    const listed = names.categories.edges.map(({ node }) => node.name.toLowerCase());
    expect(listed).toContain('bread');
    expect(listed).not.toContain('theirs');
    expect(listed).toEqual([...listed].sort());
  });

  it('refuse a cursor that no page gave', async () => {
    const forged = Buffer.from(JSON.stringify(['a\0', 'x'])).toString('base64url');
    for (const after of ['nonsense', forged]) {
      await expect(
        shop.data(
          cashier,
          'query ($after: String) { products(after: $after) { edges { cursor } } }',
          { after },
        ),
      ).rejects.toThrow('BAD_USER_INPUT');
    }
  });
});
