import { principalWith } from '@novapos/chassis/testing';
import fc from 'fast-check';
import { v7 } from 'uuid';
import type { SaleFact } from '../src/domain/sale-fact.ts';
import {
  asking,
  reportQuery,
  type AnsweredAmounts,
  type AnsweredReport,
  type AnsweredRow,
} from './asking.ts';
import { anyFacts, completed, eventOf, id, line, on, refunded, sale, voided } from './examples.ts';
import { startAnalytics, type StartedAnalytics } from './start-analytics.ts';

let started: StartedAnalytics;
/** Every test has a tenant of its own. */
let tenantId = '';
const ask = asking(() => started.ask);
const run = <Answer>(query: string, variables: Readonly<Record<string, unknown>>) =>
  ask<Answer>(query, variables, principalWith(['manager'], { tenantId }));
beforeAll(async () => {
  started = await startAnalytics();
});
afterAll(() => started.stop());
beforeEach(() => {
  tenantId = v7();
});

const january = { from: '2030-01-01', to: '2030-01-31' };
const report = (
  groupBy: string,
  filter: Readonly<Record<string, unknown>> = january,
  page: Readonly<Record<string, unknown>> = { first: 1000 },
) => run<AnsweredReport>(reportQuery, { filter, groupBy, ...page });
const rowsOf = async (groupBy: string, filter?: Readonly<Record<string, unknown>>) =>
  (await report(groupBy, filter)).rows.edges.map(({ node }) => node);
const hearAll = (facts: readonly SaleFact[]) =>
  started.hear(...facts.map((fact) => eventOf(fact, tenantId)));

const groupings = [
  ...['DAY', 'HOUR', 'WEEK', 'MONTH', 'STORE', 'REGISTER', 'CASHIER'],
  ...['PRODUCT', 'VARIANT', 'CATEGORY', 'TENDER', 'TAX'],
];
const amounts = ['gross', 'discount', 'net', 'tax', 'total', 'cashRounding'] as const;

/** A few hundred sales that do not change from run to run. */
const manyFacts = fc.sample(anyFacts, { seed: 7, numRuns: 30 }).flat();
const ofKind = (kind: SaleFact['kind'], currency: string) =>
  manyFacts.filter((fact) => fact.kind === kind && fact.sale.currency === currency);

describe('a report', () => {
  it('sums what was sold, to the last minor unit, by whatever it is grouped', async () => {
    await hearAll(manyFacts);
    for (const groupBy of groupings) {
      const { rows, totals } = await report(groupBy);
      for (const { currency, sold, refunded: back } of totals) {
        const ofCurrency = rows.edges.filter(({ node }) => node.currency === currency);
        const sum = (side: 'sold' | 'refunded', name: (typeof amounts)[number]) =>
          ofCurrency.reduce((total, { node }) => total + (node[side][name]?.amountMinor ?? NaN), 0);
        for (const name of amounts.filter((one) => ofCurrency[0]?.node.sold[one] != null)) {
          // What tenders paid is the total as rounded to the cash increment; taxes know what they were laid on.
          const owed = (side: AnsweredAmounts) =>
            (side[name]?.amountMinor ?? 0) +
            (groupBy === 'TENDER' ? (side.cashRounding?.amountMinor ?? 0) : 0);
          expect([groupBy, name, sum('sold', name)]).toEqual([groupBy, name, owed(sold)]);
          expect([groupBy, name, sum('refunded', name)]).toEqual([groupBy, name, owed(back)]);
        }
      }
    }
  });

  it('has the totals of the very sales', async () => {
    await hearAll(manyFacts);
    const { totals } = await report('DAY');
    expect(totals.map(({ currency }) => currency)).toEqual(['EUR', 'USD']);
    for (const one of totals) {
      const isVoided = new Set(ofKind('VOIDED', one.currency).map((fact) => fact.sale.orderId));
      const sold = ofKind('COMPLETED', one.currency).filter(
        (fact) => !isVoided.has(fact.sale.orderId),
      );
      const back = ofKind('REFUNDED', one.currency);
      const sum = (facts: readonly SaleFact[], name: 'grossMinor' | 'totalMinor' | 'taxMinor') =>
        facts.reduce((total, fact) => total + fact.sale[name], 0);
      expect(one).toMatchObject({
        orders: sold.length,
        refunds: back.length,
        voids: isVoided.size,
        voided: { amountMinor: sum(ofKind('VOIDED', one.currency), 'totalMinor') },
        sold: {
          gross: { amountMinor: sum(sold, 'grossMinor') },
          tax: { amountMinor: sum(sold, 'taxMinor') },
          total: { amountMinor: sum(sold, 'totalMinor') },
        },
        balance: { total: { amountMinor: sum(sold, 'totalMinor') - sum(back, 'totalMinor') } },
      });
    }
  });

  it('is the same when every event comes twice, in other batches, two of them at once', async () => {
    const events = manyFacts.map((fact) => eventOf(fact, tenantId));
    const pieces = (size: number) =>
      Array.from({ length: Math.ceil(events.length / size) }, (_piece, index) =>
        events.slice(index * size, (index + 1) * size),
      );
    const hear = async (batches: readonly (typeof events)[]) => {
      for (const batch of batches) await started.hear(...batch);
    };
    await Promise.all([hear(pieces(50)), hear(pieces(33).reverse()), hear(pieces(7))]);
    await started.hear(...events, ...events);
    const { totals } = await report('STORE');
    const sold = manyFacts.filter(({ kind }) => kind === 'COMPLETED').length;
    const undone = manyFacts.filter(({ kind }) => kind === 'VOIDED').length;
    expect(totals.reduce((sum, { orders }) => sum + orders, 0)).toBe(sold - undone);
    expect(totals.reduce((sum, { voids }) => sum + voids, 0)).toBe(undone);
  });

  it('is the same after all was forgotten and heard again', async () => {
    const reports = async () => {
      const all: Awaited<ReturnType<typeof report>>[] = [];
      for (const groupBy of groupings) all.push(await report(groupBy));
      return all;
    };
    const events = manyFacts.map((fact) => eventOf(fact, tenantId));
    const neighbour = v7();
    await started.hear(...events, ...manyFacts.map((fact) => eventOf(fact, neighbour)));
    const before = await reports();
    await started.forget(tenantId);
    expect((await report('DAY')).totals).toEqual([]);
    await started.hear(...events);
    expect(await reports()).toEqual(before);
    tenantId = neighbour;
    expect(await reports()).toEqual(before);
  });

  it('keeps what cancels out of its rows’ sums, and a void in its count', async () => {
    const fact = completed(on('2030-01-30'));
    await hearAll([fact]);
    await hearAll([voided(fact)]);
    const { rows, totals } = await report('DAY');
    expect(rows.edges).toMatchObject([
      { node: { orders: 0, voids: 1, sold: { total: { amountMinor: 0 } } } },
    ]);
    expect(totals).toMatchObject([{ orders: 0, voids: 1, voided: { amountMinor: 1200 } }]);
    expect(await rowsOf('TENDER')).toMatchObject([
      { orders: 0, sold: { total: { amountMinor: 0 } } },
    ]);
  });

  it('nets refunds on the day they happen', async () => {
    await hearAll([completed(on('2030-01-30')), refunded(sale({ ...on('2030-01-31', 17) }))]);
    expect(await rowsOf('DAY')).toMatchObject([
      {
        key: '2030-01-30',
        orders: 1,
        refunds: 0,
        balance: { total: { amountMinor: 1200, decimal: '12.00' } },
      },
      {
        key: '2030-01-31',
        orders: 0,
        refunds: 1,
        refunded: { total: { amountMinor: 1200 } },
        balance: { total: { amountMinor: -1200, decimal: '-12.00' } },
      },
    ]);
    expect(await rowsOf('VARIANT')).toMatchObject([
      { quantities: [{ unit: 'each', sold: '2', refunded: '2' }] },
    ]);
  });

  it('goes by the clock of the store where an hour comes twice', async () => {
    await hearAll([
      completed({ ...on('2030-01-27', 1), soldAt: '2030-01-27T00:30:00.000Z' }),
      completed({ ...on('2030-01-27', 1), soldAt: '2030-01-27T01:30:00.000Z' }),
      completed({ ...on('2030-01-27', 1), soldAtLocal: '2030-01-28 01:30' }),
    ]);
    expect(await rowsOf('HOUR')).toMatchObject([
      { key: '2030-01-27T01', businessDate: '2030-01-27', hour: 1, orders: 3 },
    ]);
  });

  it('names what each row stands for', async () => {
    await hearAll([
      completed({
        ...on('2030-01-30'),
        lines: [
          line({ quantityMilli: 385, unit: 'kg', categoryId: null, isPriceOverridden: true }),
        ],
      }),
    ]);
    const place = { store: { id: id('store') }, register: null, cashier: null };
    const about: Readonly<Record<string, object>> = {
      WEEK: { key: '2030-01-28', businessDate: '2030-01-28' },
      MONTH: { key: '2030-01-01', businessDate: '2030-01-01' },
      STORE: place,
      REGISTER: { ...place, register: { id: id('register') } },
      CASHIER: { store: null, cashier: { id: id('cashier') } },
      PRODUCT: { product: { id: id('product') }, variant: null, orders: null, priceOverrides: 1 },
      VARIANT: {
        product: { id: id('product') },
        variant: { id: id('variant') },
        quantities: [{ unit: 'kg', sold: '0.385', refunded: '0', balance: '0.385' }],
      },
      CATEGORY: { category: null, orders: 1 },
      TENDER: { tenderType: 'CASH', sold: { gross: null, net: null, total: { amountMinor: 232 } } },
      TAX: {
        tax: { code: 'VAT', name: 'VAT 20 %', ratePpm: 200_000, isInclusive: false },
        sold: { net: { amountMinor: 193 }, tax: { amountMinor: 39 }, total: { amountMinor: 232 } },
      },
    };
    for (const [groupBy, row] of Object.entries(about)) {
      expect([groupBy, await rowsOf(groupBy)]).toMatchObject([groupBy, [row]]);
    }
  });

  it('shows only what the filter lets through', async () => {
    await hearAll([
      completed(),
      completed({ storeId: id('store', 2), registerId: id('register', 2), currency: 'EUR' }),
      completed({ cashierId: id('cashier', 2) }),
    ]);
    const count = async (filter: object) =>
      (await report('TENDER', { ...january, ...filter })).totals.map(({ orders }) => orders);
    expect(await count({})).toEqual([1, 2]);
    expect(await count({ storeId: id('store') })).toEqual([2]);
    expect(await count({ registerId: id('register', 2) })).toEqual([1]);
    expect(await count({ cashierId: id('cashier', 2) })).toEqual([1]);
    expect(await count({ currency: 'EUR' })).toEqual([1]);
    expect(await count({ from: '2030-01-01', to: '2030-01-30' })).toEqual([]);
  });

  it('shows nothing of another tenant', async () => {
    await hearAll([completed()]);
    tenantId = v7();
    expect(await report('DAY')).toMatchObject({ rows: { edges: [] }, totals: [] });
  });

  it('is read page by page without losing or repeating a row', async () => {
    await hearAll(manyFacts);
    const all = await rowsOf('HOUR');
    const read: AnsweredRow[] = [];
    for (let after: string | null = null; ;) {
      const { rows }: AnsweredReport = await report('HOUR', january, { first: 37, after });
      read.push(...rows.edges.map(({ node }) => node));
      if (!rows.pageInfo.hasNextPage) break;
      after = rows.pageInfo.endCursor;
    }
    expect(all.length).toBeGreaterThan(100);
    expect(read).toEqual(all);
  });
});
