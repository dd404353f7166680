import type { SaleTold } from '@novapos/kernel';
import { principalWith } from '@novapos/chassis/testing';
import { v7 } from 'uuid';
import { addDays } from '../src/domain/calendar-day.ts';
import { asking } from './asking.ts';
import { completed, eventOf, id, line, on, refunded, sale } from './examples.ts';
import { startAnalytics, type StartedAnalytics } from './start-analytics.ts';

let started: StartedAnalytics;
/** Every test has a tenant of its own. */
let tenantId = '';
const ask = asking(() => started.ask);
const run = <Answer>(query: string, variables: Readonly<Record<string, unknown>> = {}) =>
  ask<Answer>(query, variables, principalWith(['manager'], { tenantId }));
beforeAll(async () => {
  started = await startAnalytics();
});
afterAll(() => started.stop());
beforeEach(() => {
  tenantId = v7();
});

const filter = { from: '2030-01-01', to: '2030-01-31' };
const sell = (...sales: Partial<SaleTold>[]) =>
  started.hear(...sales.map((told) => eventOf(completed(told), tenantId)));
const lineOf = (variant: number, pieces: number, unitPriceMinor: number) =>
  line({
    variantId: id('variant', variant),
    productId: id('product', variant),
    name: `Article ${variant}`,
    sku: `A-${variant}`,
    quantityMilli: pieces * 1000,
    unitPriceMinor,
  });

describe('the items that sold best', () => {
  const top = (by: string, first = 10) =>
    run(
      `query ($filter: SalesFilter!, $by: TopItemsOrder!, $first: Int) {
        topItems(filter: $filter, by: $by, first: $first) {
          rank name sku unit quantity revenue { amountMinor currency } variant { id } product { id }
        }
      }`,
      { filter, by, first },
    );

  it('are ranked by what they brought, less what came back, each currency by itself', async () => {
    await sell(
      { lines: [lineOf(1, 1, 1000), lineOf(2, 5, 300)] },
      { lines: [lineOf(3, 2, 400)] },
      { lines: [lineOf(3, 1, 50)], currency: 'EUR' },
    );
    await started.hear(eventOf(refunded(sale({ lines: [lineOf(2, 2, 300)] })), tenantId));
    expect(await top('REVENUE', 2)).toMatchObject([
      { rank: 1, name: 'Article 3', revenue: { amountMinor: 60, currency: 'EUR' } },
      {
        rank: 1,
        name: 'Article 1',
        sku: 'A-1',
        quantity: '1',
        revenue: { amountMinor: 1200, currency: 'USD' },
        variant: { id: id('variant', 1) },
        product: { id: id('product', 1) },
      },
      { rank: 2, name: 'Article 2', quantity: '3', revenue: { amountMinor: 1080 } },
    ]);
  });

  it('are ranked by how much of them went, each unit by itself', async () => {
    const weighed = { ...lineOf(4, 1, 300), unit: 'kg', quantityMilli: 9385 };
    await sell({ lines: [lineOf(1, 1, 1000), lineOf(2, 5, 300), weighed] });
    expect(await top('QUANTITY')).toMatchObject([
      { rank: 1, name: 'Article 2', unit: 'each', quantity: '5' },
      { rank: 2, name: 'Article 1', unit: 'each', quantity: '1' },
      { rank: 1, name: 'Article 4', unit: 'kg', quantity: '9.385' },
    ]);
  });

  it('go by the name they were last sold under', async () => {
    await sell({}, {});
    await sell({ lines: [line({ name: 'Beans', sku: 'NEW' })] });
    expect(await top('REVENUE')).toMatchObject([{ name: 'Beans', sku: 'NEW', quantity: '6' }]);
  });
});

it('tells how much one sale holds', async () => {
  await sell({ lines: [lineOf(1, 3, 1000), lineOf(2, 1, 5)] }, { lines: [lineOf(1, 1, 10)] }, {});
  const query = `query ($filter: SalesFilter!) { basketSizes(filter: $filter) {
    currency orders lines items itemsPerOrder averageTotal { amountMinor } } }`;
  expect(await run(query, { filter })).toEqual([
    {
      currency: 'USD',
      orders: 3,
      lines: 4,
      items: '7',
      itemsPerOrder: '2.33',
      averageTotal: { amountMinor: 1606 },
    },
  ]);
});

it('tells what a day looks like by the hour', async () => {
  await sell({ ...on('2030-01-30', 9) }, { ...on('2030-01-31', 9) }, { ...on('2030-01-31', 17) });
  const query = `query ($filter: SalesFilter!) { hourProfile(filter: $filter) {
    hour currency days orders total { amountMinor } averageTotal { amountMinor } } }`;
  expect(await run(query, { filter })).toEqual([
    {
      ...{ hour: 9, currency: 'USD', days: 2, orders: 2 },
      ...{ total: { amountMinor: 2400 }, averageTotal: { amountMinor: 1200 } },
    },
    {
      ...{ hour: 17, currency: 'USD', days: 2, orders: 1 },
      ...{ total: { amountMinor: 1200 }, averageTotal: { amountMinor: 600 } },
    },
  ]);
});

describe('a forecast', () => {
  const forecast = (days: number, from?: string) =>
    run(
      `query ($storeId: ID!, $days: Int!, $from: String) {
        forecast(storeId: $storeId, days: $days, from: $from) {
          __typename
          ... on SalesForecast {
            store { id } currency weeks days { businessDate total { amountMinor } orders }
            error { days meanAbsolute { amountMinor } meanAbsoluteBasisPoints }
          }
          ... on NotEnoughHistory { code daysKnown daysNeeded message }
        }
      }`,
      { storeId: id('store'), days, from },
    );
  /** A sale on each of so many days that end on the fourth of February; two on Saturdays. */
  const sellOnDays = async (count: number) => {
    const days = Array.from({ length: count }, (_day, index) => addDays('2030-02-04', -index));
    const saturdays = days.filter((day) => new Date(day).getUTCDay() === 6);
    await sell(...[...days, ...saturdays].map((day) => on(day)));
  };

  it('is refused where too few days are known', async () => {
    await sellOnDays(41);
    expect(await forecast(7)).toMatchObject({
      code: 'NotEnoughHistory',
      daysKnown: 41,
      daysNeeded: 42,
    });
  });

  it('repeats what each weekday brings, from the day that is not over everywhere', async () => {
    await sellOnDays(60);
    expect(await forecast(6)).toEqual({
      __typename: 'SalesForecast',
      store: { id: id('store') },
      currency: 'USD',
      weeks: 8,
      days: Array.from({ length: 6 }, (_day, index) => ({
        businessDate: addDays('2030-02-05', index),
        total: { amountMinor: index === 4 ? 2400 : 1200 },
        orders: index === 4 ? 2 : 1,
      })),
      error: { days: 28, meanAbsolute: { amountMinor: 0 }, meanAbsoluteBasisPoints: 0 },
    });
  });

  it('knows nothing of the day it begins with, nor later', async () => {
    await sellOnDays(60);
    expect(await forecast(1, '2030-01-26')).toMatchObject({
      days: [{ businessDate: '2030-01-26', total: { amountMinor: 2400 } }],
    });
  });
});
