import { longestSide, readPicture } from '../src/domain/picture.ts';
import { changing } from './change-catalogue.ts';
import { cashier, manager, nobody, ours, theirManager } from './examples.ts';
import { mutation, removeImage } from './operations.ts';
import { pictures, pngOf } from './pictures.ts';
import { startProduct, type StartedProduct } from './start-product.ts';

let shop: StartedProduct;
beforeAll(async () => {
  shop = await startProduct();
});
afterAll(() => shop.stop());

const { change, create } = changing(() => shop);
type Answer = {
  readonly __typename: string;
  readonly version: number;
  readonly imagePath: string | null;
};
const set = async (productId: string, file: Buffer | string) => {
  const base64 = typeof file === 'string' ? file : file.toString('base64');
  return (await change('setProductImage', { productId, base64 })) as unknown as Answer;
};
const remove = async (productId: string) =>
  (await shop.data<{ outcome: Answer }>(manager, removeImage, { productId })).outcome;
const fetched = (path: string | null) => {
  const [, , tenantId = '', name = ''] = (path ?? '').split('/');
  const open = shop.running.publicFiles?.['/images/:tenantId/:name'];
  return open?.({ tenantId, name }) ?? Promise.reject(new Error('no pictures are served'));
};

describe('what a picture is', () => {
  it.each(Object.entries(pictures))('is read from its first bytes: %s', (name, bytes) => {
    const kind = name.replace(/^webp.*/, 'webp');
    expect(readPicture(bytes)).toEqual({ kind, width: 4, height: 3 });
  });

  it.each(Object.entries(pictures))('is not told by a part of it: %s', (_name, bytes) => {
    for (const length of [0, 1, 3, 8, 12, 15, 20]) {
      expect(readPicture(bytes.subarray(0, length))).toBeNull();
    }
  });

  it('is none without end', () => {
    const endless = Buffer.alloc(100_000, 0xff);
    endless.set([0xff, 0xd8]);
    expect(readPicture(endless)).toBeNull();
  });
});

describe('a product’s picture', () => {
  it('is set, replaced and taken away; the same again is no change', async () => {
    const { id } = await create();
    const first = await set(id, pictures.png);
    expect(first).toMatchObject({ __typename: 'Product', version: 2 });
    expect(first.imagePath).toMatch(new RegExp(`^/images/${ours}/[0-9a-f]{64}\\.png$`));
    expect(await set(id, pictures.png)).toEqual(first);

    const second = await set(id, pictures.jpg);
    expect(second).toMatchObject({ version: 3 });
    expect(second.imagePath).toMatch(/\.jpg$/);
    expect(await fetched(second.imagePath)).toEqual({
      contentType: 'image/jpeg',
      bytes: pictures.jpg,
    });
    expect(await fetched(first.imagePath)).toBeNull();

    const none = await remove(id);
    expect(none).toMatchObject({ version: 4, imagePath: null });
    expect(await remove(id)).toEqual(none);
    expect(await fetched(second.imagePath)).toBeNull();
  });

  it('stays that of one product when another of the same picture loses it', async () => {
    const [one, other] = [await create(), await create()];
    const { imagePath } = await set(one.id, pictures.webpLossy);
    expect((await set(other.id, pictures.webpLossy)).imagePath).toBe(imagePath);
    await remove(one.id);
    expect(await fetched(imagePath)).toMatchObject({ contentType: 'image/webp' });
  });

  it('set twice at once is one of the two', async () => {
    const { id } = await create();
    const both = await Promise.all([set(id, pictures.png), set(id, pictures.jpg)]);
    const versions = both.map(({ version }) => version);
    expect(Math.max(...versions)).toBe(3);
    const query = `{ product(id: "${id}") { imagePath } }`;
    const { product } = await shop.data<{ product: Answer }>(cashier, query);
    expect(await fetched(product.imagePath)).not.toBeNull();
    const { rows } = await shop.owner.query<{ name: string }>(
      'select name from product.product_images where product_id = $1',
      [id],
    );
    expect(rows.map(({ name }) => name)).toEqual([product.imagePath?.split('/').at(-1)]);
  });

  it.each([
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a GIF', Buffer.from('GIF89a\x04\x00\x03\x00')],
    ['nothing', ''],
    ['no base64', 'data:image/png;base64,iVBORw0KGgo='],
    ['base64 with a line break', `${pictures.png.toString('base64').slice(0, 40)}\n`],
    ['too long a side', pngOf(longestSide + 1, 1)],
    ['no side at all', pngOf(0, 3)],
    ['too large a file', Buffer.concat([pictures.png, Buffer.alloc(200_000)])],
  ])('is not %s', async (_what, file) => {
    const { id } = await create();
    expect(await set(id, file)).toMatchObject({ __typename: 'ImageNotAccepted' });
  });

  it('is as large as 200 kB and 4096 pixels', async () => {
    const { id } = await create();
    const large = pngOf(longestSide, 2);
    const file = Buffer.concat([large, Buffer.alloc(200_000 - large.length)]);
    expect(await set(id, file)).toMatchObject({ __typename: 'Product' });
  });

  it('belongs to a product that there is, of one’s own', async () => {
    const { id } = await create();
    expect(await set(nobody, pictures.png)).toMatchObject({ __typename: 'ProductNotFound' });
    expect(await set('x', pictures.png)).toMatchObject({ __typename: 'ProductNotFound' });
    expect(await remove(nobody)).toMatchObject({ __typename: 'ProductNotFound' });
    const input = { productId: id, base64: pictures.png.toString('base64') };
    const theirs = await shop.data(theirManager, mutation('setProductImage'), { input });
    expect(theirs).toMatchObject({ outcome: { __typename: 'ProductNotFound' } });
  });

  it('is found under its own tenant and name alone', async () => {
    const { id } = await create();
    const { imagePath } = await set(id, pictures.png);
    const name = imagePath?.split('/').at(-1) ?? '';
    for (const path of [
      `/images/${theirManager.tenantId}/${name}`,
      `/images/${nobody}/${name}`,
      `/images/x/${name}`,
      `/images/${ours}/${name.replace('.png', '.jpg')}`,
      `/images/${ours}/${'0'.repeat(64)}.png`,
      `/images/${ours}/x`,
    ]) {
      expect(await fetched(path)).toBeNull();
    }
  });
});
