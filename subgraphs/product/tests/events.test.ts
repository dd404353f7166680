import { createExecutor, type MutationRecorder } from '@novapos/chassis';
import pg from 'pg';
import { pino } from 'pino';
import { product as domain } from '../src/start.ts';
import { changing, firstOf, type Outcome } from './change-catalogue.ts';
import {
  ean13,
  importRow,
  key,
  manager,
  nobody,
  ours,
  productInput,
  variantInput,
} from './examples.ts';
import { mutation } from './operations.ts';
import { authTelling, startProduct, type StartedProduct } from './start-product.ts';

const peers = authTelling('EUR');
const at = '2030-01-31T08:00:00.000Z';
let shop: StartedProduct;
let owner: pg.Client;
beforeAll(async () => {
  shop = await startProduct({ peers, now: () => new Date(at) });
  owner = new pg.Client({ connectionString: shop.database.adminUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await shop.stop();
});

type Told = {
  readonly type: string;
  readonly subject: string;
  readonly version: number;
  readonly data: Readonly<Record<string, unknown>>;
};
let last = 0;

/** What was told since the last call, without the records of mutations. */
async function heard(): Promise<readonly Told[]> {
  const { rows } = await owner.query<Told & { readonly position: number }>(
    `select position::int, type, subject, version::int, data from product.outbox_events
      where tenant_id = $1 and position > $2 and type like 'product.%' order by position`,
    [ours, last],
  );
  last = Math.max(last, ...rows.map(({ position }) => position));
  return rows.map(({ type, subject, version, data }) => ({ type, subject, version, data }));
}
const kinds = async () => (await heard()).map(({ type, version }) => `${type} #${version}`);

const { change, create } = changing(() => shop);

async function made(overrides: object = {}): Promise<Outcome> {
  const product = await create(overrides);
  await heard();
  return product;
}

describe('what the catalogue tells', () => {
  it('of a new product is its name and its variants, once an intent', async () => {
    const input = productInput({
      variants: [variantInput({ sku: 'T-1' }), variantInput({ sku: 'T-2' })],
    });
    const product = await change('createProduct', input);
    await change('createProduct', input);
    const variants = product.variants.map(({ id, sku }) => ({ variantId: id, sku }));
    expect(variants.map(({ sku }) => sku)).toEqual(['T-1', 'T-2']);
    const facts = { productId: product.id, name: 'Chocolate milk', categoryId: null };
    expect(await heard()).toEqual([
      {
        ...{ type: 'product.product-created.v1', subject: product.id, version: 1 },
        data: { ...facts, variants, at },
      },
    ]);
  });

  it('of a changed product is what it is then, and of one that stays as it is nothing', async () => {
    const { id } = await made();
    await change('changeProduct', { id: id.toUpperCase(), name: 'Oat milk' });
    expect(await heard()).toMatchObject([
      {
        ...{ type: 'product.product-changed.v1', subject: id, version: 2 },
        data: { productId: id, name: 'Oat milk', isRetired: false },
      },
    ]);
    await change('changeProduct', { id, name: 'Oat milk' });
    await change('changeProduct', { id, version: 1, name: 'Soy milk' });
    await change('changeProduct', { id: nobody, name: 'Soy milk' });
    expect(await heard()).toEqual([]);
  });

  it('of a new price is the price in the currency of the tenant, apart from the rest', async () => {
    const product = await made();
    const { id } = firstOf(product);
    await change('changeVariant', { id, priceMinor: 250 });
    expect(await heard()).toEqual([
      {
        ...{ type: 'product.price-changed.v1', subject: product.id, version: 2 },
        data: { productId: product.id, variantId: id, currency: 'EUR', priceMinor: 250, at },
      },
    ]);
    await change('changeVariant', { id, priceMinor: 250 });
    expect(await heard()).toEqual([]);
    await change('changeVariant', { id, priceMinor: 0, label: 'Large' });
    expect(await kinds()).toEqual(['product.product-changed.v1 #3', 'product.price-changed.v1 #4']);
  });

  it('of a variant that is added is the product as it is then', async () => {
    const product = await made();
    const added = await change('addVariant', {
      idempotencyKey: key(),
      productId: product.id,
      variant: variantInput(),
    });
    const [told] = await heard();
    expect(told?.type).toBe('product.product-changed.v1');
    const variants = told?.data['variants'] as readonly { readonly variantId: string }[];
    expect(variants.map(({ variantId }) => variantId)).toEqual([firstOf(product).id, added.id]);
  });

  it('of a product that is retired and sold again is each once', async () => {
    const { id } = await made();
    await change('retireProduct', { id: id.toUpperCase() });
    await change('retireProduct', { id });
    expect(await heard()).toEqual([
      { type: 'product.product-retired.v1', subject: id, version: 2, data: { productId: id, at } },
    ]);
    await change('changeProduct', { id, name: 'Old milk' });
    expect(await heard()).toMatchObject([{ data: { name: 'Old milk', isRetired: true } }]);
    await change('reinstateProduct', { id });
    await change('reinstateProduct', { id });
    expect(await heard()).toMatchObject([
      { type: 'product.product-changed.v1', version: 4, data: { isRetired: false } },
    ]);
  });

  it('of what is refused is nothing', async () => {
    const taken = await made({ variants: [variantInput({ barcodes: [ean13()] })] });
    const { sku } = firstOf(taken);
    const { id } = firstOf(await made());
    const outcomes = [
      await create({ variants: [variantInput({ sku })] }),
      await change('changeVariant', { id, sku, priceMinor: 1 }),
      await create({ variants: [] }),
    ];
    expect(outcomes.map(({ __typename }) => __typename)).toEqual([
      'SkuTaken',
      'SkuTaken',
      'ProductDetailsInvalid',
    ]);
    expect(await heard()).toEqual([]);
  });

  it('of an import is each product once, and each price', async () => {
    const product = await made({
      variants: [variantInput({ sku: 'I-1' }), variantInput({ sku: 'I-2' })],
    });
    const rows = [
      importRow({ sku: 'I-1', priceMinor: 1 }),
      importRow({ sku: 'I-2', priceMinor: 2 }),
      ...Array.from({ length: 30 }, () => importRow()),
    ];
    const idempotencyKey = key();
    const bring = (given: readonly object[], intent = idempotencyKey) =>
      shop.data(manager, mutation('importProducts'), {
        input: { idempotencyKey: intent, rows: given },
      });
    await bring(rows);
    await bring(rows);
    const told = await heard();
    const ofType = (type: string) => told.filter((each) => each.type === `product.${type}.v1`);
    expect(ofType('product-created')).toHaveLength(30);
    expect(ofType('product-changed')).toHaveLength(0);
    expect(
      ofType('price-changed').map(({ subject, data }) => [subject, data['priceMinor']]),
    ).toEqual([
      [product.id, 1],
      [product.id, 2],
    ]);
    expect(told).toHaveLength(32);

    await bring(rows, key());
    expect(await heard()).toEqual([]);
    await bring([{ ...rows[0], name: 'Another milk' }], key());
    expect(await kinds()).toEqual(['product.product-changed.v1 #4']);
  });
});

describe('the audit record of a changed variant', () => {
  it('has what of it was and is', async () => {
    const { id } = firstOf(await create());
    const kept: unknown[] = [];
    const record: MutationRecorder = {
      keep: async (records) => {
        kept.push(...records.map((each) => each.record));
      },
      close: async () => undefined,
    };
    const surroundings = { log: pino({ level: 'silent' }), now: () => new Date(at), record };
    const ask = createExecutor(domain.subgraph, shop.running.contextFor, surroundings);
    const variables = { input: { id, priceMinor: 250 } };
    const query = mutation('changeVariant');
    await ask({ query, variables, principal: manager, requestId: 'test' });
    expect(kept).toMatchObject([
      {
        ...{ target: { type: 'Variant', id } },
        ...{ before: { priceMinor: '199' }, after: { priceMinor: '250' } },
      },
    ]);
  });
});
