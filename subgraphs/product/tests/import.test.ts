import { cashier, ean13, importRow, key, manager, theirManager } from './examples.ts';
import { changes, mutation } from './operations.ts';
import { startProduct, type StartedProduct } from './start-product.ts';

let shop: StartedProduct;
beforeAll(async () => {
  shop = await startProduct();
});
afterAll(() => shop.stop());

type Outcome = Readonly<Record<string, unknown>>;

async function bring(
  rows: readonly object[],
  { idempotencyKey = key(), principal = manager } = {},
): Promise<Outcome> {
  const variables = { input: { idempotencyKey, rows } };
  const { outcome } = await shop.data<{ outcome: Outcome }>(
    principal,
    mutation('importProducts'),
    variables,
  );
  return outcome;
}
const done = (created: number, changed: number, unchanged: number) => ({
  ...{ __typename: 'ProductsImported', created, changed, unchanged },
});

type Found = {
  id: string;
  sku: string;
  barcodes: string[];
  product: { id: string; version: number; brand: string | null; category: { name: string } | null };
};
async function find(sku: string): Promise<Found | null> {
  const query =
    'query ($sku: String!) { variantBySku(sku: $sku) { id sku barcodes product { id version brand category { name } } } }';
  return (await shop.data<{ variantBySku: Found | null }>(cashier, query, { sku })).variantBySku;
}

describe('an import', () => {
  it('creates what is new, changes what differs, and leaves the rest', async () => {
    const [a, b, c] = [
      importRow({ category: 'Dairy' }),
      importRow({ brand: 'Private', barcodes: [ean13()] }),
      importRow(),
    ];
    expect(await bring([a, b])).toEqual(done(2, 0, 0));
    expect(await bring([a, { ...b, priceMinor: 5 }, c])).toEqual(done(1, 1, 1));
    expect(await bring([a, { ...b, priceMinor: 5 }, c])).toEqual(done(0, 0, 3));
  });

  it('with the same key does nothing again, and with other rows is an error', async () => {
    const rows = [importRow()];
    const idempotencyKey = key();
    expect(await bring(rows, { idempotencyKey })).toEqual(done(1, 0, 0));
    expect(await bring(rows, { idempotencyKey })).toEqual(done(1, 0, 0));
    await expect(bring([importRow()], { idempotencyKey })).rejects.toThrow(
      'IDEMPOTENCY_KEY_REUSED',
    );
  });

  it('takes categories by name, whatever the case, and clears what a row no longer says', async () => {
    const row = importRow({ sku: 'cat-1', category: 'Frozen Food', brand: 'National' });
    await bring([row, importRow({ sku: 'cat-2', category: 'FROZEN  food' })]);
    const [first, second] = [await find('cat-1'), await find('cat-2')];
    expect(first?.product.category).toEqual({ name: 'Frozen Food' });
    expect(second?.product.category).toEqual({ name: 'Frozen Food' });
    expect(await bring([{ ...row, category: null, brand: '' }])).toEqual(done(0, 1, 0));
    expect((await find('CAT-1'))?.product).toMatchObject({
      category: null,
      brand: null,
      version: 2,
    });
  });

  it('replaces the barcodes of a row; two rows may swap theirs', async () => {
    const [x, y] = [ean13(), ean13()];
    const [one, two] = [
      importRow({ sku: 'swap-1', barcodes: [x] }),
      importRow({ sku: 'swap-2', barcodes: [y] }),
    ];
    await bring([one, two]);
    expect(
      await bring([
        { ...one, barcodes: [y] },
        { ...two, barcodes: [x] },
      ]),
    ).toEqual(done(0, 2, 0));
    expect((await find('swap-1'))?.barcodes).toEqual([y]);
    expect((await find('swap-2'))?.barcodes).toEqual([x]);
  });

  it('keeps a change log: created, changed, and the price on its own', async () => {
    const row = importRow({ sku: 'logged' });
    await bring([row]);
    await bring([{ ...row, name: 'Tea', priceMinor: 5, unit: 'kg' }]);
    const id = (await find('logged'))?.product.id;
    const { product } = await shop.data<{
      product: { changes: { edges: { node: { kind: string } }[] } };
    }>(cashier, changes, { id });
    const kinds = product.changes.edges.map(({ node }) => node.kind);
    expect(kinds.slice(0, 3).sort()).toEqual(['CHANGED', 'PRICE_CHANGED', 'VARIANT_CHANGED']);
    expect(kinds.slice(3)).toEqual(['CREATED']);
  });

  it('is all or nothing: a barcode that another product has refuses every row', async () => {
    const code = ean13();
    await bring([importRow({ barcodes: [code] })]);
    const outcome = await bring([
      importRow({ sku: 'not-made', category: 'Not made' }),
      importRow({ barcodes: [code] }),
    ]);
    expect(outcome).toMatchObject({ __typename: 'BarcodeTaken', barcode: code });
    expect(await find('not-made')).toBeNull();
    const { categories } = await shop.data<{ categories: { edges: { node: { name: string } }[] } }>(
      cashier,
      '{ categories { edges { node { name } } } }',
    );
    expect(categories.edges.map(({ node }) => node.name)).not.toContain('Not made');
  });

  it.each([
    ['rows', Array.from({ length: 501 }, () => importRow())],
    ['rows.1.sku', [importRow({ sku: 'Twice' }), importRow({ sku: 'TWICE' })]],
    [
      'rows.1.barcodes',
      [importRow({ barcodes: ['036000291452'] }), importRow({ barcodes: ['0036000291452'] })],
    ],
    ['rows.0.priceMinor', [importRow({ priceMinor: -1 })]],
    ['rows.0.barcodes.0', [importRow({ barcodes: ['036000291453'] })]],
    ['rows.0.category', [importRow({ category: 'x\ny' })]],
    ['rows.0.name', [importRow({ name: '\ud800' })]],
  ])('names the field %s that can’t be used', async (field, rows) => {
    expect(await bring(rows)).toMatchObject({
      __typename: 'ProductDetailsInvalid',
      problems: [{ field }],
    });
  });

  it('of no rows does nothing', async () => {
    expect(await bring([])).toEqual(done(0, 0, 0));
  });

  it('of the same rows by two at once makes each product once', async () => {
    const rows = Array.from({ length: 60 }, () =>
      importRow({ barcodes: [ean13()], category: `C ${key()}` }),
    );
    const both = await Promise.all([bring(rows), bring([...rows].reverse()), bring(rows)]);
    expect(both.map(({ created }) => created).sort()).toEqual([0, 0, 60]);
    expect(both.reduce((sum, { unchanged }) => sum + Number(unchanged), 0)).toBe(120);
  });

  it('has the same SKUs and barcodes in another tenant apart', async () => {
    const row = importRow({ barcodes: [ean13()] });
    expect(await bring([row])).toEqual(done(1, 0, 0));
    expect(await bring([row], { principal: theirManager })).toEqual(done(1, 0, 0));
  });

  it('changes a retired product and leaves it retired', async () => {
    const row = importRow({ sku: 'sleeping' });
    await bring([row]);
    await shop.data(manager, mutation('retireProduct'), {
      input: { id: (await find('sleeping'))?.product.id },
    });
    expect(await bring([{ ...row, priceMinor: 1 }])).toEqual(done(0, 1, 0));
    const { products } = await shop.data<{ products: { edges: { node: { id: string } }[] } }>(
      cashier,
      '{ products(first: 100) { edges { node { id } } } }',
    );
    expect(products.edges.map(({ node }) => node.id)).not.toContain(
      (await find('sleeping'))?.product.id,
    );
  });
});
