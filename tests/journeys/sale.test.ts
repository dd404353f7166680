import { sell, cash, card, coupon, quote, sold, type CartLine } from '../support/sale.ts';
import { stockOf } from '../support/goods.ts';
import { shopIn, type Person } from '../support/shop.ts';
import { startPlatform, type Platform } from '../support/start-platform.ts';
import { managesTheShop } from './sale/manager.ts';

let platform: Platform;
const harbour = shopIn('USD', () => platform);
const markthalle = shopIn('EUR', () => platform);

const flatWhite = '1001-0003';
const croissant = '1001-0012';
const beans = '1001-0019';
const cheddar = '1001-0029';

/** Two flat whites, a croissant at 10 % off, and a bag of beans that carries no tax. */
const basket: readonly CartLine[] = [
  { sku: flatWhite, quantity: '2' },
  { sku: croissant, quantity: '1', discounts: [{ basisPoints: 1_000, reason: 'Baked today' }] },
  { sku: beans, quantity: '1', note: 'Ground for filter' },
];

beforeAll(async () => {
  platform = await startPlatform();
}, 60_000);
afterAll(() => platform.stop(), 30_000);

describe('a cashier at the first counter', () => {
  let cashier: Person;

  beforeAll(async () => {
    cashier = await harbour().as('cashier');
  });

  it('sees who and where they are', async () => {
    const { data } = await cashier.ask(`query Viewer {
      viewer { user { name roles } tenant { name } store { name } register { name code } grants }
    }`);
    expect(data).toMatchObject({
      viewer: {
        user: { name: 'Leo Park', roles: ['CASHIER'] },
        tenant: { name: 'Harbour Coffee & Grocery' },
        store: { name: 'Harbour Pier 17' },
        register: { name: 'Counter 1', code: 'P1' },
        grants: expect.arrayContaining(['orders:sell']) as unknown,
      },
    });
  });

  it('finds an article by scanning it', async () => {
    const { data: found } = await cashier.ask<{ variantBySku: { barcodes: string[] } }>(
      'query Codes($sku: String!) { variantBySku(sku: $sku) { barcodes } }',
      { sku: flatWhite },
    );
    const { data } = await cashier.ask(
      `query Scan($barcode: String!) {
        variantByBarcode(barcode: $barcode) {
          __typename
          ... on BarcodeMatch { quantity variant { sku name price { decimal } stock { onHand } } }
        }
      }`,
      { barcode: found?.variantBySku.barcodes[0] },
    );
    expect(data).toEqual({
      variantByBarcode: {
        __typename: 'BarcodeMatch',
        quantity: '1',
        variant: {
          sku: flatWhite,
          name: 'Flat white',
          price: { decimal: '4.75' },
          stock: { onHand: '500' },
        },
      },
    });
  });

  it.each([
    ['the beginning of words', 'flat whi', 'Flat white'],
    ['a typing error', 'capuccino', 'Cappuccino'],
    ['a SKU', cheddar, 'Sharp cheddar'],
  ])('finds an article by %s', async (_how, text, name) => {
    const { data } = await cashier.ask<{
      searchVariants: { edges: { node: { name: string } }[] };
    }>(
      'query Find($text: String!) { searchVariants(text: $text, first: 5) { edges { node { name } } } }',
      { text },
    );
    expect(data?.searchVariants.edges[0]?.node.name).toBe(name);
  });

  // 2 x 4.75 = 9.50: NY 4 % 0.38, NYC 4.5 % 0.4275 -> 0.43, MCTD 0.375 % 0.0356 -> 0.04: 0.85 of tax.
  // 3.75 less 10 % (0.375 -> 0.38) = 3.37: 0.1348 -> 0.13, 0.15165 -> 0.15, 0.0126 -> 0.01: 0.29 of tax.
  // 16.50 without tax. In all 9.50 + 3.37 + 16.50 = 29.37 net, 1.14 of tax, 30.51.
  it('is told what a basket costs before selling it', async () => {
    expect(await quote(cashier, basket)).toMatchObject({
      __typename: 'Quote',
      gross: { decimal: '29.75' },
      discount: { decimal: '0.38' },
      net: { decimal: '29.37' },
      tax: { decimal: '1.14' },
      total: { decimal: '30.51' },
      cashTotal: { decimal: '30.51' },
      taxes: [
        { code: 'MCTD', percent: '0.375', isInclusive: false, amount: { decimal: '0.05' } },
        { code: 'NY', percent: '4', isInclusive: false, amount: { decimal: '0.51' } },
        { code: 'NYC', percent: '4.5', isInclusive: false, amount: { decimal: '0.58' } },
      ],
      quoteLines: [
        { sku: flatWhite, quantity: '2', net: { decimal: '9.50' }, tax: { decimal: '0.85' } },
        { sku: croissant, quantity: '1', net: { decimal: '3.37' }, tax: { decimal: '0.29' } },
        { sku: beans, quantity: '1', net: { decimal: '16.50' }, tax: { decimal: '0.00' } },
      ],
    });
  });

  it('sells it for cash, gives change, and the goods are gone', async () => {
    const before = await stockOf(cashier, flatWhite);
    const outcome = await sell(cashier, { lines: basket, tenders: [cash(4_000)] });
    expect(outcome).toMatchObject({
      __typename: 'Order',
      status: 'COMPLETED',
      receiptNumber: expect.stringMatching(/^P1-\d{6}$/) as unknown,
      total: { decimal: '30.51' },
      change: { decimal: '9.49' },
      tenders: [{ type: 'CASH', amount: { decimal: '30.51' }, tendered: { decimal: '40.00' } }],
    });
    const after = await stockOf(cashier, flatWhite);
    expect(Number(before.onHand) - Number(after.onHand)).toBe(2);
    expect(after.reserved).toBe('0');
  });

  it('sells by card what is weighed', async () => {
    // 0.335 lb x 11.99 = 4.01665 -> 4.02, without tax.
    const lines = [{ sku: cheddar, quantity: '0.335' }];
    const outcome = await sell(cashier, { lines, tenders: [card()] });
    expect(outcome).toMatchObject({
      __typename: 'Order',
      total: { decimal: '4.02' },
      change: { decimal: '0.00' },
      tenders: [{ type: 'CARD', amount: { decimal: '4.02' }, cardLast4: '4242' }],
    });
  });

  it('splits what is due between a coupon and a card', async () => {
    // 16.50 less 1.50 off the order = 15.00; the coupon pays 5.00, the card the other 10.00.
    const outcome = await sell(cashier, {
      lines: [{ sku: beans }],
      discounts: [{ amountMinor: 150, reason: 'Loyal guest' }],
      tenders: [coupon(500), card()],
    });
    expect(outcome).toMatchObject({
      __typename: 'Order',
      gross: { decimal: '16.50' },
      discount: { decimal: '1.50' },
      total: { decimal: '15.00' },
      tenders: [
        { type: 'COUPON', amount: { decimal: '5.00' } },
        { type: 'CARD', amount: { decimal: '10.00' } },
      ],
    });
  });

  it.each([
    ['COLUMNS_32', 32],
    ['COLUMNS_42', 42],
  ])('prints the receipt on paper of %s', async (width, columns) => {
    const id = await sold(cashier, { lines: basket, tenders: [cash(4_000)] });
    const { data } = await cashier.ask<{ order: { receipt: { text: string; number: string } } }>(
      `query Receipt($id: ID!, $width: ReceiptWidth!) {
        order(id: $id) { receipt(width: $width) { text number } }
      }`,
      { id, width },
    );
    const { text = '', number = '' } = data?.order.receipt ?? {};
    const lines = text.split('\n');
    expect(Math.max(...lines.map(({ length }) => length))).toBe(columns);
    expect(lines).toContain('TOTAL USD' + '30.51'.padStart(columns - 9));
    expect(lines).toContain('Change' + '9.49'.padStart(columns - 6));
    expect(lines).toContain('Flat white');
    expect(lines).toContain('  2 each x 4.75' + '9.50'.padStart(columns - 15));
    expect(lines.find((line) => line.startsWith(number))).toBeDefined();
    expect(lines.map((line) => line.trim())).toContain('17 Pier Road');
  });

  it('reads one order through every part of the platform at once', async () => {
    const id = await sold(cashier, { lines: basket, tenders: [cash(4_000)] });
    const { data, errors } = await cashier.ask(
      `query Whole($id: ID!) {
        order(id: $id) {
          cashier { name } store { name timeZone } register { code }
          payments { type status amount { decimal } change { decimal } order { id } }
          lines { name quantity variant { sku product { name category { name } } stock { onHand } } }
        }
      }`,
      { id },
    );
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      order: {
        cashier: { name: 'Leo Park' },
        store: { name: 'Harbour Pier 17', timeZone: 'America/New_York' },
        register: { code: 'P1' },
        payments: [
          {
            type: 'CASH',
            status: 'CAPTURED',
            amount: { decimal: '30.51' },
            change: { decimal: '9.49' },
            order: { id },
          },
        ],
        lines: [
          {
            name: 'Flat white',
            quantity: '2',
            variant: {
              sku: flatWhite,
              product: { name: 'Flat white', category: { name: 'Coffee and tea' } },
              stock: { onHand: (await stockOf(cashier, flatWhite)).onHand },
            },
          },
          { name: 'Butter croissant', variant: { sku: croissant } },
          { name: 'Harbour blend beans 12 oz', variant: { sku: beans } },
        ],
      },
    });
  });
});

describe('a manager', () => {
  managesTheShop(harbour);
});

describe('a shop whose prices contain their tax', () => {
  it('shows the tax within the price, at the rate of each article', async () => {
    const cashier = await markthalle().as('cashier');
    // 0.250 kg x 24.90 = 6.225 -> 6.23: net 6.23 / 1.07 = 5.8224 -> 5.82, tax 0.41.
    // 2 x 1.39 = 2.78: net 2.78 / 1.19 = 2.3361 -> 2.34, tax 0.44.
    const lines = [
      { sku: '2002-0011', quantity: '0.25' },
      { sku: '2002-0038', quantity: '2' },
    ];
    expect(await quote(cashier, lines)).toMatchObject({
      gross: { decimal: '9.01' },
      net: { decimal: '8.16' },
      tax: { decimal: '0.85' },
      total: { decimal: '9.01' },
      taxes: [
        { code: 'A', percent: '19', isInclusive: true, amount: { decimal: '0.44' } },
        { code: 'B', percent: '7', isInclusive: true, amount: { decimal: '0.41' } },
      ],
    });
    const outcome = await sell(cashier, { lines, tenders: [cash(1_000)] });
    expect(outcome).toMatchObject({
      __typename: 'Order',
      receiptNumber: expect.stringMatching(/^K1-\d{6}$/) as unknown,
      total: { decimal: '9.01' },
      change: { decimal: '0.99' },
    });
  });
});
