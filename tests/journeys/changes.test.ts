import { randomBytes } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { newCustomer } from '../support/customers.ts';
import { newArticle, type Article } from '../support/goods.ts';
import { cash, sold } from '../support/sale.ts';
import { shopIn, type Person } from '../support/shop.ts';
import { startPlatform, type Platform } from '../support/start-platform.ts';

let platform: Platform;
const harbour = shopIn('USD', () => platform);
const markthalle = shopIn('EUR', () => platform);
let cashier: Person;
let article: Article;

beforeAll(async () => {
  platform = await startPlatform();
  cashier = await harbour().as('cashier');
  article = await newArticle(harbour(), { stock: 10 });
}, 60_000);
afterAll(() => platform.stop(), 30_000);

type Changes = {
  readonly items: readonly Readonly<Record<string, unknown>>[];
  readonly cursor: string;
  readonly hasMore: boolean;
};
const lists = {
  catalogueChanges: 'variantId sku name priceMinor currency imagePath isActive',
  stockChanges: 'variantId onHand available isLow',
  customerChanges: 'id name phoneLast4 isErased',
} as const;

async function read(field: keyof typeof lists, after: string | null = null): Promise<Changes> {
  const query = `query Changes($after: String) {
    ${field}(after: $after, first: 500) { items { ${lists[field]} } cursor hasMore } }`;
  const { data, text } = await cashier.ask<Readonly<Record<string, Changes>>>(query, { after });
  const changes = data?.[field];
  if (!changes) throw new Error(`no changes came: ${text}`);
  return changes;
}

// A transaction of another till may still be under way: its end is waited for.
async function untilHeard(field: keyof typeof lists, after: string, id: string) {
  for (let cursor = after; ;) {
    const page = await read(field, cursor);
    const item = page.items.find((each) => each['variantId'] === id || each['id'] === id);
    if (item) return { item, cursor: page.cursor };
    cursor = page.cursor;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function copied(field: keyof typeof lists): Promise<Changes> {
  const items: Changes['items'][number][] = [];
  for (let after: string | null = null; ;) {
    const page = await read(field, after);
    items.push(...page.items);
    after = page.cursor;
    if (!page.hasMore) return { ...page, items };
  }
}

describe('a till keeps itself in step', () => {
  it('with the catalogue, pictures too', async () => {
    const { variantId, productId, sku } = article;
    const { items, cursor } = await copied('catalogueChanges');
    expect(items).toContainEqual(
      expect.objectContaining({
        variantId,
        sku,
        priceMinor: 1_000,
        currency: 'USD',
        imagePath: null,
      }),
    );
    const manager = await harbour().as('manager');
    const file = noise(260);
    expect(file.length).toBeGreaterThan(60_000);
    const { data } = await manager.ask<{ setProductImage: { imagePath: string } }>(
      `mutation Picture($input: SetProductImageInput!) { setProductImage(input: $input) {
        __typename ... on Product { imagePath } ... on Refusal { message } } }`,
      { input: { productId, base64: file.toString('base64') } },
    );
    const { item } = await untilHeard('catalogueChanges', cursor, variantId);
    expect(item['imagePath']).toBe(data?.setProductImage.imagePath);

    const path = String(item['imagePath']);
    const answer = await fetch(`${platform.origin}${path}`);
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/png',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    });
    expect(file.equals(Buffer.from(await answer.arrayBuffer()))).toBe(true);

    const { id: theirs } = markthalle().tenant;
    for (const elsewhere of [
      path.replace(/[0-9a-f-]{36}/, theirs),
      path.replace(/[0-9a-f]{64}/, '0'.repeat(64)),
    ]) {
      expect((await fetch(`${platform.origin}${elsewhere}`)).status).toBe(404);
    }
  });

  it('with stock, as others sell', async () => {
    const { variantId, sku } = article;
    const { cursor } = await copied('stockChanges');
    await sold(cashier, { lines: [{ sku, quantity: '3' }], tenders: [cash()] });
    for (let after = cursor; ;) {
      const heard = await untilHeard('stockChanges', after, variantId);
      if (heard.item['onHand'] === '7') {
        expect(heard.item).toMatchObject({ available: '7', isLow: false });
        break;
      }
      after = heard.cursor;
    }
  });

  it('with customers, of whom it keeps no address', async () => {
    const { cursor } = await copied('customerChanges');
    const digits = String(randomBytes(4).readUInt32BE()).padStart(10, '0');
    const id = await newCustomer(cashier, { phone: `+4930${digits}` });
    const { item } = await untilHeard('customerChanges', cursor, id);
    expect(item).toMatchObject({ name: 'Ada Lovelace', phoneLast4: digits.slice(-4) });
  });
});

/** A PNG of grey noise, which nothing makes smaller. */
function noise(side: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header[8] = 8;
  const rows = Array.from({ length: side }, () => Buffer.concat([Buffer.of(0), randomBytes(side)]));
  const parts = [
    ['IHDR', header],
    ['IDAT', deflateSync(Buffer.concat(rows))],
    ['IEND', Buffer.alloc(0)],
  ] as const;
  const chunks = parts.map(([type, body]) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(body.length);
    return Buffer.concat([length, Buffer.from(type), body, Buffer.alloc(4)]);
  });
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...chunks]);
}
