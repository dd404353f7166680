import fc from 'fast-check';
import { buildSale, isSold } from '../build-sale.ts';
import { differencesOf } from '../check.ts';
import { openDataset } from '../dataset.ts';
import { smallFolder } from '../examples.ts';
import { createTotals } from '../expected-totals.ts';
import type { FoundEffects } from './check-effects.ts';
import { createEffects, reportGroupings } from './expected-effects.ts';
import { addTo, reportFigures, type GrowingGroups, type ReportGroups } from './report-figures.ts';
import { checkAll } from './verify-effects.ts';

/** The baskets that come with the code, sold at a register of each store to all their households. */
async function sellSmall() {
  const dataset = await openDataset(smallFolder);
  const totals = createTotals();
  const following = createEffects(dataset.products);
  for await (const basket of dataset.baskets()) {
    const price = (id: string) => dataset.products.get(id)?.priceMinor ?? 0;
    const sale = buildSale(basket.lines, price);
    totals.add(basket, sale);
    const { storeId } = basket;
    if (isSold(sale)) following.add(basket, sale, { storeId, registerId: `till of ${storeId}` });
  }
  const { effects } = following;
  const customers = new Map([...effects.points.keys()].map((id) => [id, `customer ${id}`]));
  return { effects, totals: totals.totals, customers };
}

const expected = await sellSmall();
const { effects, customers } = expected;

/** A platform that followed all of it as it had to. */
function followed(): FoundEffects {
  const earned = [...effects.points.values()].reduce((sum, points) => sum + points, 0);
  const totals: GrowingGroups = new Map();
  for (const row of effects.reports.DAY.values()) addTo(totals, 'USD', row);
  const orders = Array.from({ length: effects.sales }, (_, index) => `order ${index}`);
  return {
    points: {
      byCustomer: new Map([...effects.points].map(([id, points]) => [`customer ${id}`, points])),
      totals: [{ kind: 'EARNED', points: earned, count: effects.earnings }],
    },
    reports: effects.reports,
    reportTotals: totals,
    trail: {
      sold: new Map(orders.map((order) => [`record of ${order}`, order])),
      told: new Map(orders.map((order) => [`event of ${order}`, order])),
    },
  };
}

function differences(found: Partial<FoundEffects>): readonly string[] {
  return differencesOf(checkAll({ ...followed(), ...found }, expected));
}

function replaced<Value>(map: ReadonlyMap<string, Value>, key: string, value: Value) {
  return new Map([...map, [key, value]]);
}

const figureNames = Object.keys(reportFigures({})) as (keyof ReturnType<typeof reportFigures>)[];
const off = fc.integer({ min: -5, max: 5 }).filter((by) => by !== 0);

describe('what follows from sales', () => {
  it('agrees when every part heard of each sale as it was', () => {
    expect(differences({})).toEqual([]);
    expect(checkAll(followed(), expected).length).toBeGreaterThan(5000);
  });

  it('is found wrong in any figure of any row of any report', () => {
    const groupings = reportGroupings.filter((grouping) => grouping !== 'TAX');
    const place = fc.constantFrom(...groupings).chain((grouping) =>
      fc.record({
        grouping: fc.constant(grouping),
        key: fc.constantFrom(...effects.reports[grouping].keys()),
        name: fc.constantFrom(...figureNames),
        by: off,
      }),
    );
    fc.assert(
      fc.property(place, ({ grouping, key, name, by }) => {
        const rows = effects.reports[grouping];
        const row = rows.get(key) ?? reportFigures({});
        const wrong = replaced(rows, key, { ...row, [name]: row[name] + by });
        const found = differences({ reports: { ...effects.reports, [grouping]: wrong } });
        const what = `report ${grouping}, ${key}: ${name}: expected ${row[name]}, found ${row[name] + by}`;
        expect(found).toContain(what);
      }),
      { numRuns: 40 },
    );
  });

  it.each(reportGroupings)('is found wrong where %s has a row too many or too few', (grouping) => {
    const rows = effects.reports[grouping];
    const stray = replaced(rows, 'stray', reportFigures({ totalMinor: 1 }));
    expect(differences({ reports: { ...effects.reports, [grouping]: stray } })).toContain(
      `report ${grouping}, stray: totalMinor: expected 0, found 1`,
    );
    const lacking = new Map([...rows].slice(1));
    const isFound =
      differences({ reports: { ...effects.reports, [grouping]: lacking } }).length > 0;
    expect(isFound).toBe(rows.size > 0);
  });

  it.each(figureNames)('is found wrong where the totals differ in %s', (name) => {
    const { reportTotals } = followed();
    const totals = reportTotals.get('USD') ?? reportFigures({});
    const wrong: ReportGroups = new Map([['USD', { ...totals, [name]: totals[name] + 1 }]]);
    expect(differences({ reportTotals: wrong })).toEqual([
      expect.stringMatching(new RegExp(`^report totals, USD: ${name}: `)),
    ]);
  });

  it('is found wrong where there are totals in other money', () => {
    const wrong = replaced(followed().reportTotals, 'EUR', reportFigures({ orders: 1 }));
    expect(differences({ reportTotals: wrong })).toEqual([
      'report totals, EUR: orders: expected 0, found 1',
    ]);
  });

  it('is found wrong where any household has other points', () => {
    fc.assert(
      fc.property(fc.constantFrom(...effects.points), off, ([household, points], by) => {
        const { byCustomer, totals } = followed().points;
        const wrong = replaced(byCustomer, customers.get(household) ?? '', points + by);
        const found = differences({ points: { byCustomer: wrong, totals } });
        expect(found).toContain(
          `points, household ${household}: expected ${points}, found ${points + by}`,
        );
        expect(found).toHaveLength(2);
      }),
      { numRuns: 20 },
    );
  });

  it('is found wrong where points were swapped, given to a stranger or taken by other lines', () => {
    const { byCustomer, totals } = followed().points;
    const [[one, most], [other, least]] = [...byCustomer].sort(([, a], [, b]) => b - a) as [
      [string, number],
      [string, number],
    ];
    const swapped = new Map([...byCustomer, [one, least], [other, most]]);
    expect(differences({ points: { byCustomer: swapped, totals } })).toHaveLength(2);

    const stranger = replaced(byCustomer, 'nobody', 7);
    expect(differences({ points: { byCustomer: stranger, totals } })).toContain(
      'points, household unknown customer nobody: expected 0, found 7',
    );

    const adjusted = [...totals, { kind: 'ADJUSTED', points: 0, count: 2 }];
    expect(differences({ points: { byCustomer, totals: adjusted } })).toEqual([
      'points, all: other lines: expected 0, found 2',
    ]);
  });

  it('is found wrong where the trail lacks a record, has one twice or one of another order', () => {
    const { sold, told } = followed().trail;
    const lacking = new Map([...sold].slice(1));
    expect(differences({ trail: { sold: lacking, told } })).toContain(
      'audit: completeSale done: expected 489, found 488',
    );
    const twice = replaced(told, 'again', 'order 7');
    expect(differences({ trail: { sold, told: twice } })).toEqual([
      'audit: order.order-completed.v1: expected 489, found 490',
    ]);
    const strange = replaced(told, 'event of order 7', 'order of nobody');
    expect(differences({ trail: { sold, told: strange } })).toEqual([
      'audit: orders of both: expected 489, found 488',
    ]);
    const without = replaced(sold, 'record of order 7', null);
    expect(differences({ trail: { sold: without, told } })).toEqual([
      'audit: orders of both: expected 489, found 488',
    ]);
  });
});
