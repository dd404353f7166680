import { principalWith } from '@novapos/chassis/testing';
import { aTill, changesOf, comparable, soldNow } from './catalogue-copy.ts';
import { changing, firstOf } from './change-catalogue.ts';
import { cashier, ean13, key, manager, ours, theirManager, variantInput } from './examples.ts';
import { aConnection } from './held-transactions.ts';
import { mutation } from './operations.ts';
import { pictures } from './pictures.ts';
import { startProduct, type StartedProduct } from './start-product.ts';

let shop: StartedProduct;
beforeEach(async () => {
  shop = await startProduct();
});
afterEach(() => shop.stop());

const { change, create } = changing(() => shop);

describe('a copy of the catalogue', () => {
  it('begins with what is sold, page by page, and has no more then', async () => {
    const made = [];
    for (let index = 0; index < 5; index += 1) {
      made.push(
        await create({ variants: [variantInput({ barcodes: [ean13()] }), variantInput()] }),
      );
    }
    const [retired] = made;
    await change('retireProduct', { id: retired?.id });
    const till = aTill(shop);
    await till.catchUp(3);
    expect(comparable(till.items)).toEqual(await soldNow(shop));
    expect(till.items.size).toBe(8);
    expect(await till.catchUp()).toBe(0);
  });

  it('hears of each change that a till would show, once', async () => {
    const category = await change('createCategory', { idempotencyKey: key(), name: 'Dairy' });
    const other = await create();
    const product = await create({ categoryId: category.id });
    const { id } = firstOf(product);
    const till = aTill(shop);
    await till.catchUp();
    const kept = till.items.get(firstOf(other).id);

    const acts: readonly (() => Promise<unknown>)[] = [
      () => change('changeProduct', { id: product.id, name: 'Tea' }),
      () => change('changeProduct', { id: product.id, brand: 'Rosefeldt' }),
      () => change('changeProduct', { id: product.id, taxCategory: 'REDUCED' }),
      () => change('changeVariant', { id, priceMinor: 300 }),
      () => change('changeVariant', { id, sku: 'TEA-1', label: 'green' }),
      () => change('changeVariant', { id, barcodes: [ean13(), ean13()] }),
      () => change('changeVariant', { id, barcodes: [] }),
      () => change('changeCategory', { id: category.id, name: 'DAIRY' }),
      () => change('changeProduct', { id: product.id, categoryId: null }),
      () =>
        change('setProductImage', {
          productId: product.id,
          base64: pictures.png.toString('base64'),
        }),
      () => change('retireProduct', { id: product.id }),
      () => change('reinstateProduct', { id: product.id }),
    ];
    for (const act of acts) {
      await act();
      expect(await till.catchUp()).toBe(1);
      expect(comparable(till.items)).toEqual(await soldNow(shop));
      expect(await till.catchUp()).toBe(0);
    }
    expect(till.items.get(firstOf(other).id)).toEqual(kept);
  });

  it('hears nothing of what a till does not show, nor of siblings', async () => {
    const product = await create({ variants: [variantInput(), variantInput()] });
    const till = aTill(shop);
    await till.catchUp();
    await change('changeProduct', { id: product.id, description: 'Cold' });
    expect(await till.catchUp()).toBe(0);
    await change('changeVariant', { id: firstOf(product).id, priceMinor: 1 });
    expect(await till.catchUp()).toBe(1);
  });

  it('misses nothing that was retired or made while it was begun', async () => {
    const first = await create();
    const second = await create();
    await create();
    const till = aTill(shop);
    const begun = await till.readPage(1);
    expect(begun.hasMore).toBe(true);
    await change('retireProduct', { id: first.id });
    await change('changeProduct', { id: second.id, name: 'Tea' });
    await create();
    await till.catchUp(1);
    expect(till.items.size).toBe(3);
    expect(comparable(till.items)).toEqual(await soldNow(shop));
  });

  it('waits for what is under way, while others change the rest', async () => {
    const held = firstOf(await create());
    const [other, another] = [await create(), await create()];
    const till = aTill(shop);
    await till.catchUp();

    const connection = await aConnection(shop);
    const transaction = await connection.begin();
    await transaction.run('update variants set price_minor = 555 where id = $1', [held.id]);
    for (let price = 1; price <= 3; price += 1) {
      await change('changeVariant', { id: firstOf(other).id, priceMinor: price });
      await change('changeVariant', { id: firstOf(another).id, priceMinor: price });
      await till.readPage(1);
    }
    expect(till.items.get(held.id)?.priceMinor).toBe(199);
    await transaction.end('commit');
    await till.catchUp();
    expect(till.items.get(held.id)?.priceMinor).toBe(555);
    expect(till.items.get(firstOf(other).id)?.priceMinor).toBe(3);
    await connection.close();
  });

  it('has the new name of a category of which a product is about to become', async () => {
    const category = await change('createCategory', { idempotencyKey: key(), name: 'Dairy' });
    const product = await create();
    const till = aTill(shop);
    const [moving, renaming] = [await aConnection(shop), await aConnection(shop)];
    const move = await moving.begin();
    await move.run('update products set category_id = $2 where id = $1', [product.id, category.id]);
    const rename = await renaming.begin();
    const renamed = rename.run(`update categories set name = 'DAIRY' where id = $1`, [category.id]);
    await new Promise((resolve) => setTimeout(resolve, 200));
    await move.end('commit');
    await renamed;
    while ((await till.readPage(500)).hasMore);
    await rename.end('commit');
    await till.catchUp();
    expect(till.items.get(firstOf(product).id)?.categoryName).toBe('DAIRY');
    await Promise.all([moving.close(), renaming.close()]);
  });

  it('is not told what another tenant sells', async () => {
    await create();
    expect((await changesOf(shop, {}, theirManager)).items).toEqual([]);
    const powerless = { ...principalWith([], { tenantId: ours }), grants: ['stock:read'] };
    await expect(changesOf(shop, {}, powerless)).rejects.toThrow('FORBIDDEN');
  });

  it('is refused by a page or a cursor of another kind', async () => {
    for (const first of [0, -1, 501]) {
      await expect(changesOf(shop, { first })).rejects.toThrow('BAD_USER_INPUT');
    }
    for (const after of ['', 'nonsense', Buffer.from('[1,"stock"]').toString('base64url')]) {
      await expect(changesOf(shop, { after })).rejects.toThrow('BAD_USER_INPUT');
    }
  });
});

describe('after a restore', () => {
  const restored = (cursor: string, edit: (parts: unknown[]) => void): string => {
    const parts = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
    edit(parts);
    return Buffer.from(JSON.stringify(parts)).toString('base64url');
  };

  it.each([
    ['the database has not come as far again', (parts: unknown[]) => (parts[4] = 2 ** 50)],
    ['it is another database', (parts: unknown[]) => (parts[2] = 'elsewhere')],
  ])('a copy begins anew: %s', async (_why, edit) => {
    await create();
    await create();
    const till = aTill(shop);
    await till.catchUp();
    const after = restored(till.cursor() ?? '', edit);
    const page = await changesOf(shop, { after, first: 1 });
    expect(page).toMatchObject({ isRestart: true, hasMore: true });
    expect(page.items).toHaveLength(1);
    const rest = await changesOf(shop, { after: page.cursor });
    expect(rest.isRestart).toBe(false);
    expect(rest.items).toHaveLength(1);
  });

  it('what bears a mark of the former database is heard of when it changes', async () => {
    const { id } = firstOf(await create());
    await shop.owner.query('alter table product.variants disable trigger mark_change');
    await shop.owner.query('update product.variants set changed_xid = $1', [2 ** 50]);
    await shop.owner.query('alter table product.variants enable trigger mark_change');
    const till = aTill(shop);
    await till.catchUp();
    await till.catchUp();
    await change('changeVariant', { id, priceMinor: 7 });
    expect(await till.catchUp()).toBe(1);
    const marks = await shop.owner.query('select changed_xid < 1e9 as fine from product.variants');
    expect(marks.rows).toEqual([{ fine: true }]);
  });
});

describe('a large catalogue', () => {
  it('is copied page by page, and polled for nothing', async () => {
    for (let from = 0; from < 1_500; from += 500) {
      const rows = Array.from({ length: 500 }, (_row, index) => ({
        ...{ sku: `BIG-${from + index}`, name: `Article ${from + index}`, priceMinor: 100 + index },
        ...{ barcodes: [ean13(1_000_000 + from + index)], category: `Shelf ${index % 40}` },
      }));
      const outcome = await change('importProducts', { idempotencyKey: key(), rows });
      expect(outcome.__typename).toBe('ProductsImported');
    }
    await shop.owner.query('analyze product.variants, product.products, product.barcodes');
    await aTill(shop).catchUp();
    const till = aTill(shop);
    expect(await till.catchUp(500)).toBe(1_500);
    for (let poll = 0; poll < 5; poll += 1) {
      expect((await till.readPage(500)).items).toHaveLength(0);
    }
    expect(comparable(till.items)).toEqual(await soldNow(shop));
  }, 120_000);
});

it('lets a device read the catalogue by its own right', async () => {
  await create();
  const device = { ...cashier, roles: [], grants: ['products:read'] };
  expect((await changesOf(shop, {}, device)).items).toHaveLength(1);
  const { errors } = await shop.ask({
    query: mutation('setProductImage'),
    variables: { input: { productId: ours, base64: '' } },
    principal: device,
    requestId: 'test',
  });
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect(manager.grants).toContain('products:manage');
});
