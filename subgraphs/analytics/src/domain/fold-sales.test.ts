import fc from 'fast-check';
import { anyFacts, completed, id, line, on, refunded, sale, voided } from '../../tests/examples.ts';
import type { AggregateName } from './contributions.ts';
import { plus, type Figure, type Figures } from './figures.ts';
import { foldSales, type FoldedSales } from './fold-sales.ts';

function sumOf({ rows }: FoldedSales, aggregate: AggregateName): Figures {
  return rows[aggregate].map(({ figures }) => figures).reduce(plus, {});
}

/** A run folds many sales, so that fewer runs see as much. */
const runs = { numRuns: 40 };

const ofGoods: readonly Figure[] = [
  ...(['grossMinor', 'discountMinor', 'netMinor', 'taxMinor', 'totalMinor'] as const),
  ...(['refundedGrossMinor', 'refundedNetMinor', 'refundedTaxMinor'] as const),
  ...(['refundedTotalMinor', 'priceOverrides'] as const),
];

describe('folding sales', () => {
  it('leaves nothing of a sale and its void but the count of the void', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const sales = facts.filter(({ kind }) => kind === 'COMPLETED');
        const folded = foldSales([...sales, ...sales.map(voided)]);
        const { voids, voidedMinor, ...rest } = sumOf(folded, 'salesDays');
        expect(voids).toBe(sales.length);
        expect(voidedMinor).toBe(sales.reduce((sum, fact) => sum + fact.sale.totalMinor, 0));
        expect(Object.values(rest).filter((value) => value !== 0)).toEqual([]);
        const { variantDays, categoryDays, tenderDays, taxDays } = folded.rows;
        expect([...variantDays, ...categoryDays, ...tenderDays, ...taxDays]).toEqual([]);
      }),
      runs,
    );
  });

  it('adds up to the same whatever it is kept by', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const folded = foldSales(facts);
        const whole = sumOf(folded, 'salesDays');
        expect(sumOf(folded, 'salesHours')).toEqual(whole);
        for (const goods of ['variantDays', 'categoryDays'] as const) {
          const sums = sumOf(folded, goods);
          for (const name of ofGoods)
            expect([name, sums[name] ?? 0]).toEqual([name, whole[name] ?? 0]);
        }
        expect(sumOf(folded, 'taxDays').taxMinor ?? 0).toBe(whole.taxMinor ?? 0);
        expect(sumOf(folded, 'tenderDays').totalMinor ?? 0).toBe(
          (whole.totalMinor ?? 0) + (whole.cashRoundingMinor ?? 0),
        );
      }),
      runs,
    );
  });

  it('comes to the same in whatever batches the facts come', () => {
    fc.assert(
      fc.property(anyFacts, fc.nat(), (facts, at) => {
        const cut = at % (facts.length + 1);
        const [before, after] = [foldSales(facts.slice(0, cut)), foldSales(facts.slice(cut))];
        const sums = plus(sumOf(before, 'salesHours'), sumOf(after, 'salesHours'));
        expect(sums).toEqual({ ...sums, ...sumOf(foldSales(facts), 'salesHours') });
      }),
      runs,
    );
  });

  it('counts a sale once a category, however many lines and units it has of it', () => {
    const lines = [line(), line({ unit: 'kg' }), line({ variantId: id('variant', 2) })];
    const { rows } = foldSales([completed({ lines })]);
    expect(rows.categoryDays).toHaveLength(2);
    expect(sumOf({ rows, soldVariants: [] }, 'categoryDays').orders).toBe(1);
    expect(rows.tenderDays[0]?.figures.orders).toBe(1);
  });

  it('takes pieces for pieces, and what is weighed for one', () => {
    const lines = [line({ quantityMilli: 3000 }), line({ quantityMilli: 385, unit: 'kg' })];
    const { rows } = foldSales([completed({ lines })]);
    expect(rows.salesDays[0]?.figures).toMatchObject({ quantityMilli: 4000, lines: 2 });
  });

  it('keeps a refund on its own day, apart from what was sold', () => {
    const { rows } = foldSales([
      completed(on('2030-01-31')),
      refunded(sale({ ...on('2030-02-02', 17) })),
    ]);
    expect(rows.salesDays).toMatchObject([
      { key: { businessDate: '2030-01-31' }, figures: { orders: 1, totalMinor: 1200 } },
      {
        key: { businessDate: '2030-02-02' },
        figures: { refunds: 1, refundedTotalMinor: 1200, refundedGrossMinor: 1000 },
      },
    ]);
    expect(rows.salesDays[1]?.figures.totalMinor).toBeUndefined();
    expect(rows.salesHours[1]?.key).toMatchObject({ hour: 17 });
  });
});
