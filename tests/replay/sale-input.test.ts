import { buildSale } from './build-sale.ts';
import type { DatasetProduct } from './dataset.ts';
import { basketLine } from './examples.ts';
import { saleInput, tendersOf } from './sale-input.ts';

const product: DatasetProduct = {
  id: 'p',
  sku: 'LOAF',
  ean13: '',
  name: 'Loaf',
  brand: '',
  category: '',
  isGallon: false,
  priceMinor: 100,
  isSellable: true,
};
const products = new Map([['p', product]]);

describe('a basket as a sale of the till', () => {
  it('names articles by SKU, and prices only where the shelf amount is not the catalogue’s', () => {
    const lines = [
      basketLine(),
      basketLine({ units: 2, shelfMinor: 180, cardMinor: 10 }),
      basketLine({ units: 8396, isGallon: true, shelfMinor: 2351 }),
    ];
    const basket = {
      id: '42',
      storeId: '7',
      householdId: '1',
      timestamp: '2017-01-02T15:38:23-05:00',
      lines,
    };
    expect(
      saleInput(
        basket,
        buildSale(lines, () => 100),
        { products, customerId: 'c' },
      ),
    ).toEqual({
      idempotencyKey: '42',
      reference: '42',
      customerId: 'c',
      soldAt: '2017-01-02T20:38:23.000Z',
      cart: {
        lines: [
          { sku: 'LOAF', quantity: '1' },
          {
            sku: 'LOAF',
            quantity: '2',
            unitPriceOverride: { amountMinor: 90, reason: 'shelf price' },
            discounts: [{ amountMinor: 10, reason: 'card discount' }],
          },
          {
            sku: 'LOAF',
            quantity: '8.396',
            totalOverride: { amountMinor: 2351, reason: 'shelf price of the line' },
          },
        ],
      },
      tenders: [{ type: 'CASH', amountMinor: 2621 }],
    });
  });

  it.each([
    [
      '42',
      70,
      [
        { type: 'COUPON', amountMinor: 30 },
        { type: 'CASH', amountMinor: 70 },
      ],
    ],
    [
      '43',
      70,
      [
        { type: 'COUPON', amountMinor: 30 },
        { type: 'CARD', amountMinor: 70 },
      ],
    ],
    ['42', 0, [{ type: 'COUPON', amountMinor: 30 }]],
  ] as const)('basket %s pays a coupon first, then %i exactly', (id, dueMinor, tenders) => {
    const sale = buildSale([basketLine({ shelfMinor: 30 + dueMinor, couponMinor: 30 })], () => 1);
    expect(tendersOf(id, sale)).toEqual(tenders);
  });

  it('pays nothing where nothing is due', () => {
    const sale = buildSale([basketLine({ cardMinor: 100 })], () => 100);
    expect(tendersOf('42', sale)).toEqual([]);
  });
});
