import {
  amountOff,
  exclusive,
  inclusive,
  line,
  percentOff,
  policy,
  price,
} from '../../tests/examples.ts';
import { formatMoney, money } from '../money.ts';

const gst = exclusive(50_000, { code: 'GST', name: 'GST' });
const qst = exclusive(99_750, { code: 'QST', name: 'QST', isCompound: true });

describe('taxes on top of the price', () => {
  it('New York: 2 x 9.99 at 8.875 % is 1.773225, so 1.77', () => {
    const taxes = [exclusive(88_750)];
    expect(price([line({ quantityMilli: 2000, unitPriceMinor: 999, taxes })])).toMatchObject({
      grossMinor: 1998,
      netMinor: 1998,
      taxMinor: 177,
      totalMinor: 2175,
      taxes: [{ code: 'TAX', ratePpm: 88_750, baseMinor: 1998, amountMinor: 177 }],
    });
  });

  it('Canada: QST 9.975 % stands on the price and GST: 2.4995 is 2.50, then 52.49 x 9.975 % is 5.24', () => {
    expect(price([line({ unitPriceMinor: 4999, taxes: [gst, qst] })])).toMatchObject({
      netMinor: 4999,
      taxMinor: 774,
      totalMinor: 5773,
      taxes: [
        { code: 'GST', baseMinor: 4999, amountMinor: 250 },
        { code: 'QST', baseMinor: 5249, amountMinor: 524 },
      ],
    });
  });

  it('two taxes that are not compound stand on the same net: 10.00 at 5 % and 9.975 %', () => {
    const taxes = [gst, { ...qst, isCompound: false }];
    expect(price([line({ taxes })])).toMatchObject({ taxMinor: 150, totalMinor: 1150 });
  });

  it('an exempt line bears no tax beside one that does', () => {
    const priced = price([line({ taxes: [exclusive(100_000)] }), line({ key: 'b' })]);
    expect(priced.lines.map(({ taxMinor }) => taxMinor)).toEqual([100, 0]);
    expect(priced).toMatchObject({ netMinor: 2000, taxMinor: 100, totalMinor: 2100 });
  });

  it('a zero rate is stated, and is nothing', () => {
    expect(price([line({ taxes: [exclusive(0)] })])).toMatchObject({
      totalMinor: 1000,
      taxes: [{ baseMinor: 1000, amountMinor: 0 }],
    });
  });
});

describe('taxes within the price', () => {
  it('Germany: 11.90 holds 10.00 net and 1.90 at 19 %', () => {
    expect(price([line({ unitPriceMinor: 1190, taxes: [inclusive(190_000)] })])).toMatchObject({
      grossMinor: 1190,
      netMinor: 1000,
      taxMinor: 190,
      totalMinor: 1190,
    });
  });

  it('0.03 at 20 % is 2.5 net and 0.5 tax: the target is rounded, the other is the rest', () => {
    const lines = [line({ unitPriceMinor: 3, taxes: [inclusive(200_000)] })];
    const byNet = price(lines, { policy: policy({ inclusiveTarget: 'NET' }) });
    const byTax = price(lines, { policy: policy({ inclusiveTarget: 'TAX' }) });
    expect([byNet.netMinor, byNet.taxMinor]).toEqual([3, 0]);
    expect([byTax.netMinor, byTax.taxMinor]).toEqual([2, 1]);
  });

  it('0.99 at 19 % truncated is 83.19 net: 83 + 16 by net, 84 + 15 by tax', () => {
    const lines = [line({ unitPriceMinor: 99, taxes: [inclusive(190_000)] })];
    const by = (inclusiveTarget: 'NET' | 'TAX') =>
      price(lines, { policy: policy({ inclusiveTarget, rounding: 'Truncate' }) });
    expect([by('NET').netMinor, by('NET').taxMinor]).toEqual([83, 16]);
    expect([by('TAX').netMinor, by('TAX').taxMinor]).toEqual([84, 15]);
  });

  it('1.00 with 10 % and 5 % within holds 13.04: 8.70 and 4.35 become 9 and 4', () => {
    const taxes = [inclusive(100_000, { code: 'A' }), inclusive(50_000, { code: 'B' })];
    expect(price([line({ unitPriceMinor: 100, taxes })])).toMatchObject({
      netMinor: 87,
      taxMinor: 13,
      taxes: [{ amountMinor: 9 }, { amountMinor: 4 }],
    });
  });

  it('1.21 with 10 % and 10 % compound within is 1.00 + 0.10 + 0.11', () => {
    const taxes = [
      inclusive(100_000, { code: 'A' }),
      inclusive(100_000, { code: 'B', isCompound: true }),
    ];
    expect(price([line({ unitPriceMinor: 121, taxes })])).toMatchObject({
      netMinor: 100,
      taxes: [
        { baseMinor: 100, amountMinor: 10 },
        { baseMinor: 110, amountMinor: 11 },
      ],
    });
  });

  it('11.90 with 19 % within and a 5 % levy on top: the levy is on the net, or on both if compound', () => {
    const levied = (isCompound: boolean) =>
      price([
        line({
          unitPriceMinor: 1190,
          taxes: [inclusive(190_000), exclusive(50_000, { code: 'LEVY', isCompound })],
        }),
      ]);
    expect(levied(false)).toMatchObject({ netMinor: 1000, taxMinor: 240, totalMinor: 1240 });
    expect(levied(true)).toMatchObject({ netMinor: 1000, taxMinor: 250, totalMinor: 1250 });
  });
});

describe('quantities and prices', () => {
  it('0.333 kg at 2.99 is 0.99567, so 1.00', () => {
    expect(price([line({ quantityMilli: 333, unitPriceMinor: 299 })]).totalMinor).toBe(100);
  });

  it('6.124 gallons at 2.80 are 17.1472, less 0.01 by card is 17.14', () => {
    const fuel = line({ quantityMilli: 6124, unitPriceMinor: 280, discounts: [amountOff(1)] });
    expect(price([fuel])).toMatchObject({ grossMinor: 1715, discountMinor: 1, netMinor: 1714 });
  });

  it('3 for 1.00 less 10 %, then less 10 % of the order: 1.00, 0.90, 0.81', () => {
    const three = line({
      quantityMilli: 3000,
      unitPriceMinor: 35,
      totalOverrideMinor: 100,
      discounts: [percentOff(1000)],
    });
    expect(price([three], { discounts: [percentOff(1000)] })).toMatchObject({
      grossMinor: 100,
      lineDiscountMinor: 10,
      orderDiscountMinor: 9,
      discountMinor: 19,
      netMinor: 81,
    });
  });

  it('yen have no smaller part: 199 with 8 % within is 184 and 15', () => {
    const lines = [line({ unitPriceMinor: 199, taxes: [inclusive(80_000)] })];
    expect(price(lines, { currency: 'JPY' })).toMatchObject({ netMinor: 184, taxMinor: 15 });
  });

  it('dinars have thousandths: 2 x 1.234 at 5 % is 2.468 and 0.1234, so 2.591', () => {
    const lines = [line({ quantityMilli: 2000, unitPriceMinor: 1234, taxes: [exclusive(50_000)] })];
    const { totalMinor } = price(lines, { currency: 'KWD' });
    expect(formatMoney(money(totalMinor, 'KWD'))).toBe('2.591');
  });

  it('a return is the sale with every figure negated: -9.99 at 8.875 % is -0.89', () => {
    const lines = [line({ quantityMilli: -1000, unitPriceMinor: 999, taxes: [exclusive(88_750)] })];
    expect(price(lines)).toMatchObject({ grossMinor: -999, taxMinor: -89, totalMinor: -1088 });
  });
});

describe('half a cent', () => {
  it.each([
    ['HalfUp', 50, 3],
    ['Bankers', 50, 2],
    ['Truncate', 50, 2],
    ['HalfUp', 70, 4],
    ['Bankers', 70, 4],
    ['Truncate', 70, 3],
  ] as const)('%s makes 5 %% of %i minor units %i', (rounding, unitPriceMinor, tax) => {
    const lines = [line({ unitPriceMinor, taxes: [exclusive(50_000)] })];
    expect(price(lines, { policy: policy({ rounding }) }).taxMinor).toBe(tax);
  });
});

describe('discounts', () => {
  it('come one after the other: 100.00 less 10 %, less 5.00, less 10 % is 76.50', () => {
    const discounts = [percentOff(1000, 'one'), amountOff(500, 'two'), percentOff(1000, 'three')];
    const priced = price([line({ unitPriceMinor: 10_000, discounts })]);
    expect(priced.lines[0]?.discounts.map(({ amountMinor }) => amountMinor)).toEqual([
      1000, 500, 850,
    ]);
    expect(priced.totalMinor).toBe(7650);
  });

  it('of an order are shared by what is left of each line: 1.00 over three times 5.00', () => {
    const lines = ['c', 'a', 'b'].map((key) => line({ key, unitPriceMinor: 500 }));
    const priced = price(lines, { discounts: [amountOff(100)] });
    expect(priced.lines.map(({ key, orderDiscountMinor }) => [key, orderDiscountMinor])).toEqual([
      ['c', 33],
      ['a', 34],
      ['b', 33],
    ]);
  });

  it('of the whole amount leave nothing to tax', () => {
    const free = line({ discounts: [percentOff(10_000)], taxes: [exclusive(88_750)] });
    expect(price([free])).toMatchObject({ discountMinor: 1000, taxMinor: 0, totalMinor: 0 });
  });

  it('of an exchange are on the balance, and go to the goods that leave', () => {
    const bought = line({ key: 'bought', unitPriceMinor: 1000 });
    const returned = line({ key: 'returned', quantityMilli: -1000, unitPriceMinor: 300 });
    const priced = price([returned, bought], { discounts: [percentOff(1000)] });
    expect(priced.lines.map(({ orderDiscountMinor }) => orderDiscountMinor)).toEqual([0, 70]);
    expect(priced.totalMinor).toBe(630);
  });
});

describe('the level at which tax is rounded', () => {
  const by = (level: 'LINE' | 'UNIT' | 'ORDER') => ({ policy: policy({ level }) });

  it('3 x 0.99 at 8.875 % is 0.26 as a line, and three times 0.09 by unit', () => {
    const lines = [line({ quantityMilli: 3000, unitPriceMinor: 99, taxes: [exclusive(88_750)] })];
    expect(price(lines, by('LINE')).taxMinor).toBe(26);
    expect(price(lines, by('UNIT')).taxMinor).toBe(27);
  });

  it('2.87 for three is 0.96, 0.96 and 0.95 by unit: 0.09, 0.09 and 0.08', () => {
    const three = line({
      quantityMilli: 3000,
      unitPriceMinor: 99,
      discounts: [amountOff(10)],
      taxes: [exclusive(88_750)],
    });
    expect(price([three], by('UNIT')).taxMinor).toBe(26);
    expect(price([three], by('LINE')).taxMinor).toBe(25);
  });

  it('a fractional quantity has no units and is taxed as a line', () => {
    const lines = [line({ quantityMilli: 1500, unitPriceMinor: 99, taxes: [exclusive(88_750)] })];
    expect(price(lines, by('UNIT'))).toMatchObject({ grossMinor: 149, taxMinor: 13 });
  });

  it('three lines of 0.33 at 5 % are 0.02 each, and 0.05 as an order', () => {
    const lines = ['a', 'b', 'c'].map((key) =>
      line({ key, unitPriceMinor: 33, taxes: [exclusive(50_000)] }),
    );
    expect(price(lines, by('LINE')).taxMinor).toBe(6);
    const order = price(lines, by('ORDER'));
    expect(order.lines.map(({ taxMinor }) => taxMinor)).toEqual([2, 2, 1]);
    expect(order.taxMinor).toBe(5);
  });

  it('three lines of 1.00 with 20 % within hold 0.17 each, and 0.50 as an order', () => {
    const lines = ['a', 'b', 'c'].map((key) =>
      line({ key, unitPriceMinor: 100, taxes: [inclusive(200_000)] }),
    );
    expect(price(lines, by('LINE'))).toMatchObject({ netMinor: 249, taxMinor: 51 });
    const order = price(lines, by('ORDER'));
    expect(order).toMatchObject({ netMinor: 250, taxMinor: 50, totalMinor: 300 });
    expect(order.lines.map(({ taxMinor }) => taxMinor)).toEqual([17, 17, 16]);
  });

  it('an order keeps rates apart: 1.04 at 19 % is 87.39 net and 1.00 at 7 % is 93.46, so 87 and 93', () => {
    const lines = [
      line({ key: 'a', unitPriceMinor: 104, taxes: [inclusive(190_000)] }),
      line({ key: 'b', unitPriceMinor: 100, taxes: [inclusive(70_000)] }),
    ];
    const order = price(lines, by('ORDER'));
    expect(order).toMatchObject({ netMinor: 180, taxMinor: 24, totalMinor: 204 });
    expect(order.taxes).toMatchObject([
      { ratePpm: 70_000, baseMinor: 93, amountMinor: 7 },
      { ratePpm: 190_000, baseMinor: 87, amountMinor: 17 },
    ]);
  });

  it('an order stands compound tax on exact tax: 2 x 0.10 at 5 % then 9.975 % is 0.01 and 0.02', () => {
    const lines = ['a', 'b'].map((key) => line({ key, unitPriceMinor: 10, taxes: [gst, qst] }));
    expect(price(lines, by('ORDER')).taxes).toMatchObject([
      { code: 'GST', amountMinor: 1 },
      { code: 'QST', amountMinor: 2 },
    ]);
  });
});
