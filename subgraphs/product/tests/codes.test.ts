import { checkDigit } from '@novapos/kernel';
import {
  cashier,
  ean13,
  importRow,
  key,
  manager,
  nobody,
  orderPeer,
  theirManager,
} from './examples.ts';
import { byBarcode, forSale, mutation } from './operations.ts';
import { authTelling, startProduct, type StartedProduct } from './start-product.ts';

const auth = authTelling('EUR');
let shop: StartedProduct;
beforeAll(async () => {
  shop = await startProduct({ peers: auth });
});
afterAll(() => shop.stop());

async function stock(rows: readonly object[], principal = manager): Promise<void> {
  const input = { idempotencyKey: key(), rows };
  const { outcome } = await shop.data<{ outcome: object }>(principal, mutation('importProducts'), {
    input,
  });
  expect(outcome).toMatchObject({ __typename: 'ProductsImported' });
}

async function retire(sku: string): Promise<void> {
  const query = 'query ($sku: String!) { variantBySku(sku: $sku) { product { id } } }';
  const { variantBySku } = await shop.data<{ variantBySku: { product: { id: string } } }>(
    cashier,
    query,
    { sku },
  );
  await shop.data(manager, mutation('retireProduct'), { input: { id: variantBySku.product.id } });
}

async function setMasks(masks: readonly string[], principal = manager): Promise<object> {
  const { outcome } = await shop.data<{ outcome: object }>(principal, mutation('setBarcodeMasks'), {
    input: { masks },
  });
  return outcome;
}

async function scan(barcode: string, principal = cashier): Promise<object> {
  const answer = await shop.data<{ variantByBarcode: object }>(principal, byBarcode, { barcode });
  return answer.variantByBarcode;
}

async function sell(keys: readonly object[], principal = orderPeer): Promise<readonly unknown[]> {
  const answer = await shop.data<{ variantsForSale: unknown[] }>(principal, forSale, { keys });
  return answer.variantsForSale;
}

const withCheck = (body: string) => `${body}${checkDigit(body)}`;

describe('a scanned code', () => {
  it('names a variant as EAN-13, UPC-A, EAN-8 or the shop’s own code', async () => {
    const code = ean13();
    await stock([
      importRow({ sku: 'EAN', barcodes: [code] }),
      importRow({ sku: 'UPC', barcodes: ['036000291452'] }),
      importRow({ sku: 'EAN8', barcodes: ['96385074'] }),
      importRow({ sku: 'OWN', barcodes: ['Shelf 7/b', '12345'] }),
    ]);
    for (const [text, sku] of [
      [code, 'EAN'],
      [` ${code}\n`, 'EAN'],
      ['036000291452', 'UPC'],
      ['0036000291452', 'UPC'],
      ['96385074', 'EAN8'],
      ['Shelf 7/b', 'OWN'],
      ['12345', 'OWN'],
    ] as const) {
      expect(await scan(text)).toEqual({
        ...{
          __typename: 'BarcodeMatch',
          quantity: '1',
          total: null,
          variant: { sku, isActive: true },
        },
      });
    }
  });

  it('is unknown where no variant of the tenant has it', async () => {
    const code = ean13();
    await stock([importRow({ barcodes: [code] })], theirManager);
    expect(await scan(code, theirManager)).toMatchObject({ __typename: 'BarcodeMatch' });
    expect(await scan(code)).toMatchObject({
      __typename: 'BarcodeUnknown',
      code: 'BarcodeUnknown',
      barcode: code,
    });
    expect(await scan('shelf 7/B')).toMatchObject({ __typename: 'BarcodeUnknown' });
  });

  it.each([
    '4006381333932',
    '036000291453',
    '96385075',
    '',
    ' ',
    'x'.repeat(33),
    'a\0b',
    'ключ',
    '🥛',
  ])('is invalid as %j', async (text) => {
    expect(await scan(text)).toMatchObject({ __typename: 'BarcodeInvalid', barcode: text });
  });

  it('finds a retired product and says so', async () => {
    const code = ean13();
    await stock([importRow({ sku: 'GONE', barcodes: [code] })]);
    await retire('gone');
    expect(await scan(code)).toMatchObject({ variant: { sku: 'GONE', isActive: false } });
  });
});

describe('a SKU', () => {
  const query = 'query ($sku: String!) { variantBySku(sku: $sku) { sku isActive } }';
  const find = async (sku: string, principal = cashier) =>
    (await shop.data<{ variantBySku: unknown }>(principal, query, { sku })).variantBySku;

  it('is found in any case, retired ones too, in its own tenant alone', async () => {
    await stock([importRow({ sku: 'Grün-1' })]);
    await retire('GRÜN-1');
    expect(await find(' grün-1')).toEqual({ sku: 'Grün-1', isActive: false });
    expect(await find('grün-1', theirManager)).toBeNull();
    expect(await find('grün')).toBeNull();
    expect(await find('\0')).toBeNull();
  });
});

describe('codes of the shop’s scale', () => {
  const weight = withCheck('210001201250');
  const price = withCheck('220034500399');

  it('are unknown codes as long as no mask is set', async () => {
    await stock([
      importRow({ sku: 'Apples', barcodes: ['00012'], unit: 'kg', quantityDecimals: 3 }),
    ]);
    await stock([importRow({ sku: '345', name: 'Cheese' })]);
    expect(await scan(weight)).toMatchObject({ __typename: 'BarcodeUnknown' });
  });

  it('name the item by its own code or SKU, with its weight or price', async () => {
    expect(await setMasks(['21IIIIIWWWWWC', '22IIIIIPPPPPC'])).toEqual({
      __typename: 'BarcodeMasksSet',
      masks: [{ mask: '21IIIIIWWWWWC' }, { mask: '22IIIIIPPPPPC' }],
    });
    expect(await scan(weight)).toEqual({
      ...{ __typename: 'BarcodeMatch', quantity: '1.25', total: null },
      variant: { sku: 'Apples', isActive: true },
    });
    expect(await scan(price)).toMatchObject({
      ...{ quantity: '1', total: { amountMinor: 399, currency: 'EUR' }, variant: { sku: '345' } },
    });
    expect(await scan(withCheck('219999901250'))).toMatchObject({ __typename: 'BarcodeUnknown' });
    expect(await scan(`${weight.slice(0, 12)}${(Number(weight[12]) + 1) % 10}`)).toMatchObject({
      __typename: 'BarcodeInvalid',
    });
    expect(await scan(weight, theirManager)).toMatchObject({ __typename: 'BarcodeUnknown' });
  });

  it('are plain where a variant has the very code', async () => {
    const plain = withCheck('210001200001');
    await stock([importRow({ sku: 'PLAIN', barcodes: [plain] })]);
    expect(await scan(plain)).toMatchObject({ quantity: '1', variant: { sku: 'PLAIN' } });
  });

  it('are sold with what the code says', async () => {
    expect(await sell([{ barcode: weight }, { barcode: price }])).toMatchObject([
      { sku: 'Apples', embeddedQuantity: '1.25', embeddedTotalMinor: null },
      { sku: '345', embeddedQuantity: null, embeddedTotalMinor: 399 },
    ]);
  });

  it('are set up by masks that can be read, and up to twenty', async () => {
    const twenty = Array.from(
      { length: 21 },
      (_, at) => `2${String(at).padStart(2, '0')}IIIIWWWWWC`,
    );
    for (const [masks, field] of [
      [['21IIIIIWWWWWC', '21IIIIIWWWWC'], 'masks.1'],
      [['IIIIIIIWWWWWC'], 'masks.0'],
      [['21IIIIIWWWWWC', '21IIIIIWWWWWC'], 'masks.1'],
      [['21IIIIIIIIIIC'], 'masks.0'],
      [twenty, 'masks'],
    ] as const) {
      expect(await setMasks(masks)).toMatchObject({
        __typename: 'ProductDetailsInvalid',
        problems: [{ field }],
      });
    }
    const read = await shop.data<{ barcodeMasks: object[] }>(cashier, '{ barcodeMasks { mask } }');
    expect(read.barcodeMasks).toHaveLength(2);
    expect(await setMasks([])).toEqual({ __typename: 'BarcodeMasksSet', masks: [] });
    expect(await scan(weight)).toMatchObject({ __typename: 'BarcodeUnknown' });
  });
});

describe('variants for a sale', () => {
  it('come in the order asked, by id, SKU or barcode, the same one as often as asked', async () => {
    const code = ean13();
    await stock([
      importRow({
        sku: 'SALE-1',
        name: 'Tea',
        barcodes: [code],
        priceMinor: 350,
        taxCategory: 'REDUCED',
        category: 'Hot',
      }),
      importRow({ sku: 'SALE-2', name: 'Fuel', unit: 'gallon', quantityDecimals: 3 }),
    ]);
    await retire('SALE-2');
    const [tea] = (await sell([{ sku: 'sale-1' }])) as [
      { variantId: string; productId: string; categoryId: string },
    ];
    expect(tea).toEqual({
      ...{
        variantId: tea.variantId,
        productId: tea.productId,
        categoryId: expect.any(String) as string,
      },
      ...{ name: 'Tea', sku: 'SALE-1', unit: 'each', quantityDecimals: 0, taxCategory: 'REDUCED' },
      ...{ unitPriceMinor: 350, currency: 'EUR', isActive: true },
      ...{ embeddedQuantity: null, embeddedTotalMinor: null },
    });
    const sold = await sell([
      ...[{ barcode: code }, { sku: 'SALE-2' }, { id: tea.variantId.toUpperCase() }],
      ...[
        { id: nobody },
        { id: 'x' },
        { sku: 'none' },
        { sku: '\0' },
        { barcode: '4006381333932' },
        { barcode: ean13() },
      ],
    ]);
    expect(sold).toEqual([
      tea,
      expect.objectContaining({ sku: 'SALE-2', isActive: false }),
      tea,
      ...Array.from({ length: 6 }, () => null),
    ]);
  });

  it('are one question to the database for a cart of 160 lines', async () => {
    const rows = Array.from({ length: 160 }, (_, at) => importRow({ sku: `CART-${at}` }));
    await stock(rows);
    const sold = await sell(rows.map((_, at) => ({ sku: `cart-${at}` })));
    expect(sold.map((variant) => (variant as { sku: string }).sku)).toEqual(
      rows.map((_, at) => `CART-${at}`),
    );
  });

  it('are named by exactly one key each, a thousand at most', async () => {
    await expect(sell([{}])).rejects.toThrow('BAD_USER_INPUT');
    await expect(sell([{ sku: 'a', barcode: 'b' }])).rejects.toThrow('BAD_USER_INPUT');
    await expect(sell(Array.from({ length: 1001 }, () => ({ sku: 'a' })))).rejects.toThrow(
      'BAD_USER_INPUT',
    );
    expect(await sell([])).toEqual([]);
  });

  it('of another tenant are unknown', async () => {
    await stock([importRow({ sku: 'THEIRS' })], theirManager);
    expect(await sell([{ sku: 'THEIRS' }])).toEqual([null]);
  });

  it('have the currency that auth told once', () => {
    expect(auth.asked.filter((asked) => asked.endsWith(manager.tenantId))).toHaveLength(1);
  });
});
