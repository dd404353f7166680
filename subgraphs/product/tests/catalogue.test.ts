import { changing, firstOf } from './change-catalogue.ts';
import { ean13, key, nobody, productInput, theirManager, variantInput } from './examples.ts';
import { startProduct, type StartedProduct } from './start-product.ts';

let shop: StartedProduct;
beforeAll(async () => {
  shop = await startProduct();
});
afterAll(() => shop.stop());

const { change, create } = changing(() => shop);

describe('creating a product', () => {
  it('keeps what was said, in the currency of the tenant', async () => {
    const code = ean13();
    const product = await create({
      name: '  Crème  brûlée ',
      brand: 'Private',
      variants: [
        variantInput({ sku: 'CB-1', label: '1 l', barcodes: [code, 'own-1'], priceMinor: 250 }),
        variantInput({ sku: 'CB-2', unit: 'kg', quantityDecimals: 3, priceMinor: 0 }),
      ],
    });
    expect(product).toMatchObject({
      __typename: 'Product',
      ...{ name: 'Crème  brûlée', brand: 'Private', version: 1, isActive: true, category: null },
      taxCategory: 'STANDARD',
      variants: [
        {
          ...{ name: 'Crème  brûlée, 1 l', label: '1 l', sku: 'CB-1', barcodes: [code, 'own-1'] },
          ...{ unit: 'each', quantityDecimals: 0 },
          price: { amountMinor: 250, currency: 'USD', decimal: '2.50' },
        },
        { name: 'Crème  brûlée', sku: 'CB-2', unit: 'kg', quantityDecimals: 3 },
      ],
    });
  });

  it('with the same key and body answers the same product; with another body it is an error', async () => {
    const input = productInput();
    const [first, again] = [
      await change('createProduct', input),
      await change('createProduct', input),
    ];
    expect(again.id).toBe(first.id);
    await expect(change('createProduct', { ...input, name: 'Tea' })).rejects.toThrow(
      'IDEMPOTENCY_KEY_REUSED',
    );
  });

  it('twice at once with the same key makes one product', async () => {
    const input = productInput();
    const both = await Promise.all([
      change('createProduct', input),
      change('createProduct', input),
    ]);
    expect(new Set(both.map(({ id }) => id)).size).toBe(1);
  });

  it('refuses a SKU that another variant has, whatever the case', async () => {
    await create({ variants: [variantInput({ sku: 'Tea-Ä1' })] });
    expect(await create({ variants: [variantInput({ sku: 'TEA-ä1' })] })).toMatchObject({
      ...{ __typename: 'SkuTaken', code: 'SkuTaken', sku: 'TEA-ä1' },
    });
  });

  it('refuses a barcode that another variant has, as UPC-A or EAN-13', async () => {
    await create({ variants: [variantInput({ barcodes: ['036000291452'] })] });
    expect(
      await create({ variants: [variantInput({ barcodes: ['0036000291452'] })] }),
    ).toMatchObject({
      ...{ __typename: 'BarcodeTaken', barcode: '0036000291452' },
    });
  });

  it('lets two who want one SKU at the same moment have it once', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 6 }, () => create({ variants: [variantInput({ sku: 'RACE' })] })),
    );
    const names = outcomes.map(({ __typename }) => __typename).sort();
    expect(names).toEqual(['Product', ...Array.from({ length: 5 }, () => 'SkuTaken')]);
  });

  it('refuses an unknown category, and one of another tenant', async () => {
    const input = { idempotencyKey: key(), name: 'Theirs' };
    const theirs = await change('createCategory', input, theirManager);
    for (const categoryId of [nobody, 'what', theirs.id]) {
      expect(await create({ categoryId })).toMatchObject({ __typename: 'CategoryNotFound' });
    }
  });

  it.each([
    ['name', { name: ' ' }],
    ['name', { name: 'a\0b' }],
    ['name', { name: 'x'.repeat(201) }],
    ['name', { name: 'half \ud800' }],
    ['taxCategory', { taxCategory: 'standard' }],
    ['description', { description: '\u0007' }],
    ['variants', { variants: [] }],
    ['variants', { variants: Array.from({ length: 101 }, () => variantInput()) }],
    ['variants.0.sku', { variants: [variantInput({ sku: '' })] }],
    ['variants.0.priceMinor', { variants: [variantInput({ priceMinor: -1 })] }],
    ['variants.0.priceMinor', { variants: [variantInput({ priceMinor: 1_000_000_000_001 })] }],
    ['variants.0.quantityDecimals', { variants: [variantInput({ quantityDecimals: 4 })] }],
    ['variants.0.unit', { variants: [variantInput({ unit: '' })] }],
    ['variants.0.barcodes.0', { variants: [variantInput({ barcodes: ['4006381333932'] })] }],
    ['variants.0.barcodes.0', { variants: [variantInput({ barcodes: ['tab\there'] })] }],
    [
      'variants.0.barcodes',
      { variants: [variantInput({ barcodes: Array.from({ length: 21 }, () => 'a') })] },
    ],
    ['variants.1.sku', { variants: [variantInput({ sku: 'two' }), variantInput({ sku: 'TWO' })] }],
  ])('names the field %s that can’t be used', async (field, overrides) => {
    const outcome = await create(overrides);
    expect(outcome).toMatchObject({ __typename: 'ProductDetailsInvalid', problems: [{ field }] });
  });
});

describe('changing a product', () => {
  it('changes what is given, counts it, and leaves the rest', async () => {
    const product = await create({ brand: 'National', description: 'cold' });
    const changed = await change('changeProduct', {
      id: product.id,
      name: 'Tea',
      description: null,
    });
    expect(changed).toMatchObject({
      name: 'Tea',
      description: null,
      brand: 'National',
      version: 2,
    });
    expect(await change('changeProduct', { id: product.id, name: 'Tea' })).toMatchObject({
      version: 2,
    });
  });

  it('refuses a version that is not the present one', async () => {
    const { id } = await create();
    const both = await Promise.all([
      change('changeProduct', { id, version: 1, name: 'Tea' }),
      change('changeProduct', { id, version: 1, name: 'Coffee' }),
    ]);
    const [product, refused] = both.sort((a) => (a.__typename === 'Product' ? -1 : 1));
    expect(product).toMatchObject({ __typename: 'Product', version: 2 });
    expect(refused).toMatchObject({ __typename: 'ProductChangedMeanwhile', currentVersion: 2 });
  });

  it('refuses unknown products and categories, and names that are none', async () => {
    const { id } = await create();
    for (const unknown of [nobody, 'x']) {
      expect(await change('changeProduct', { id: unknown, name: 'Tea' })).toMatchObject({
        __typename: 'ProductNotFound',
      });
    }
    expect(await change('changeProduct', { id, categoryId: nobody })).toMatchObject({
      __typename: 'CategoryNotFound',
    });
    expect(await change('changeProduct', { id, name: null })).toMatchObject({
      problems: [{ field: 'name' }],
    });
    expect(await change('changeProduct', { id, name: 'Mine' }, theirManager)).toMatchObject({
      __typename: 'ProductNotFound',
    });
  });
});

describe('variants', () => {
  it('are added to a product once a key', async () => {
    const { id } = await create();
    const input = { idempotencyKey: key(), productId: id, variant: variantInput({ label: '2 l' }) };
    const added = await change('addVariant', input);
    expect(added).toMatchObject({
      __typename: 'Variant',
      name: 'Chocolate milk, 2 l',
      product: { id, version: 2 },
    });
    expect(await change('addVariant', input)).toMatchObject({
      id: added.id,
      product: { version: 2 },
    });
  });

  it('are refused for an unknown product, a taken SKU or barcode, and what can’t be used', async () => {
    const code = ean13();
    const product = await create({ variants: [variantInput({ barcodes: [code] })] });
    const add = (variant: object, productId = product.id) =>
      change('addVariant', { idempotencyKey: key(), productId, variant });
    expect(await add(variantInput(), nobody)).toMatchObject({ __typename: 'ProductNotFound' });
    expect(await add(variantInput({ sku: firstOf(product).sku.toLowerCase() }))).toMatchObject({
      __typename: 'SkuTaken',
    });
    expect(await add(variantInput({ barcodes: [code] }))).toMatchObject({
      __typename: 'BarcodeTaken',
    });
    expect(await add(variantInput({ priceMinor: -1 }))).toMatchObject({
      problems: [{ field: 'variant.priceMinor' }],
    });
  });

  it('change what is given; barcodes replace the present ones', async () => {
    const [old, fresh] = [ean13(), ean13()];
    const { id } = firstOf(await create({ variants: [variantInput({ barcodes: [old] })] }));
    const changed = await change('changeVariant', {
      id,
      barcodes: [fresh],
      label: 'big',
      priceMinor: 5,
    });
    expect(changed).toMatchObject({ barcodes: [fresh], label: 'big', price: { amountMinor: 5 } });
    expect(await create({ variants: [variantInput({ barcodes: [old] })] })).toMatchObject({
      __typename: 'Product',
    });
    expect(await change('changeVariant', { id: id.toUpperCase(), barcodes: [] })).toMatchObject({
      barcodes: [],
      label: 'big',
    });
  });

  it('are refused another’s SKU or barcode, an unknown id, and what can’t be used', async () => {
    const code = ean13();
    await create({ variants: [variantInput({ sku: 'OWNED', barcodes: [code] })] });
    const { id } = firstOf(await create());
    expect(await change('changeVariant', { id, sku: 'owned' })).toMatchObject({
      __typename: 'SkuTaken',
    });
    expect(await change('changeVariant', { id, barcodes: [code] })).toMatchObject({
      __typename: 'BarcodeTaken',
    });
    expect(await change('changeVariant', { id, sku: null })).toMatchObject({
      problems: [{ field: 'sku' }],
    });
    expect(await change('changeVariant', { id, barcodes: null })).toMatchObject({
      problems: [{ field: 'barcodes' }],
    });
    for (const unknown of [nobody, 'x']) {
      expect(await change('changeVariant', { id: unknown })).toMatchObject({
        __typename: 'VariantNotFound',
      });
    }
    expect(await change('changeVariant', { id, label: 'x' }, theirManager)).toMatchObject({
      __typename: 'VariantNotFound',
    });
  });
});

describe('retiring', () => {
  it('takes a product off sale and puts it back, each once', async () => {
    const { id } = await create();
    expect(await change('retireProduct', { id, reason: 'season' })).toMatchObject({
      isActive: false,
      version: 2,
      variants: [{ isActive: false }],
    });
    expect(await change('retireProduct', { id })).toMatchObject({ isActive: false, version: 2 });
    expect(await change('reinstateProduct', { id })).toMatchObject({ isActive: true, version: 3 });
    expect(await change('reinstateProduct', { id })).toMatchObject({ isActive: true, version: 3 });
  });

  it('is refused for an unknown product, and for a reason that is none', async () => {
    for (const name of ['retireProduct', 'reinstateProduct']) {
      expect(await change(name, { id: nobody })).toMatchObject({ __typename: 'ProductNotFound' });
      expect(await change(name, { id: 'x' })).toMatchObject({ __typename: 'ProductNotFound' });
    }
    const { id } = await create();
    await expect(change('retireProduct', { id, reason: 'x'.repeat(501) })).rejects.toThrow(
      'BAD_USER_INPUT',
    );
  });
});
