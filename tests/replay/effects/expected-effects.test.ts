import { tables, withFolder } from '../examples.ts';
import { buildSale } from '../build-sale.ts';
import { openDataset } from '../dataset.ts';
import { createEffects, type ExpectedEffects } from './expected-effects.ts';
import { pointsFor } from './loyalty-programme.ts';

async function effectsOf(files: Record<string, string>): Promise<ExpectedEffects> {
  return withFolder(files, async (folder) => {
    const dataset = await openDataset(folder);
    const following = createEffects(dataset.products);
    for await (const basket of dataset.baskets()) {
      const price = (id: string) => dataset.products.get(id)?.priceMinor ?? 0;
      following.add(basket, buildSale(basket.lines, price), { storeId: 's', registerId: 'r' });
    }
    return following.effects;
  });
}

describe('what must follow from baskets', () => {
  it('is points by household, each sale rounded by itself', async () => {
    // 30 dollars earn 45, and 5 dollars 7.5.
    const { points, earnings } = await effectsOf(tables());
    expect([...points]).toEqual([['1', 52]]);
    expect(earnings).toBe(2);
  });

  it('is no points where the household is not known', async () => {
    const files = tables();
    const baskets = files['baskets.csv']?.replace('101,7,1,', '101,7,,') ?? '';
    const { points, earnings, sales } = await effectsOf({ ...files, 'baskets.csv': baskets });
    expect([...points]).toEqual([['1', 45]]);
    expect({ earnings, sales }).toEqual({ earnings: 1, sales: 2 });
  });

  it('is a row of each report with its figures', async () => {
    const { reports } = await effectsOf(tables());
    expect(reports.DAY.get('2017-03-01')).toMatchObject({
      orders: 1,
      grossMinor: 3050,
      discountMinor: 50,
      netMinor: 3000,
      totalMinor: 3000,
    });
    expect([...reports.HOUR.keys()]).toEqual(['2017-03-01T09', '2017-03-02T09']);
    expect(reports.STORE.get('s')).toMatchObject({ orders: 2, totalMinor: 3500 });
    expect(reports.REGISTER.get('r')).toEqual(reports.STORE.get('s'));
    expect(reports.VARIANT.get('LOAF')).toMatchObject({
      orders: 2,
      eachMilli: 3000,
      netMinor: 700,
    });
    expect(reports.VARIANT.get('FUEL')).toMatchObject({ orders: 1, gallonMilli: 10_000 });
    expect(
      [...reports.TENDER].map(([type, { orders, totalMinor }]) => [type, orders, totalMinor]),
    ).toEqual([
      ['COUPON', 1, 20],
      ['CASH', 1, 2980],
      ['CARD', 1, 500],
    ]);
    expect(reports.TAX.size).toBe(0);
  });

  it.each([
    [0, 0],
    [66, 0],
    [67, 1],
    [133, 1],
    [134, 2],
    [200, 3],
    [1299, 19],
  ])('of %d cents is %d points', (paidMinor, points) => {
    expect(pointsFor(paidMinor)).toBe(points);
  });
});
