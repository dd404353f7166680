import { randomUUID } from 'node:crypto';
import type { PricingPolicy } from '@novapos/kernel';
import { newCustomer } from '../support/customers.ts';
import { eventually } from '../support/eventually.ts';
import { newArticle, stockOf, type Article } from '../support/goods.ts';
import {
  handedIn,
  offlineTill,
  type HandedIn,
  type MadeOffline,
  type OfflineLine,
} from '../support/offline-sales.ts';
import { shopIn, type Person } from '../support/shop.ts';
import { startPlatform, type Platform } from '../support/start-platform.ts';

let platform: Platform;
const harbour = shopIn('USD', () => platform);

const policy: PricingPolicy = {
  rounding: 'HalfUp',
  level: 'LINE',
  inclusiveTarget: 'NET',
  cashIncrementMinor: 1,
  cashRounding: 'HalfUp',
};
const taxCategory = 'JOURNEY';
let cashier: Person;
let manager: Person;
let sold: (lines: readonly OfflineLine[], extras?: object) => MadeOffline;

beforeAll(async () => {
  platform = await startPlatform({ seed: 'small' });
  [cashier, manager] = [await harbour().as('cashier'), await harbour().as('manager')];
  const { data } = await cashier.ask<{ viewer: { user: { id: string } } }>(
    'query Me { viewer { user { id } } }',
  );
  const cashierId = data?.viewer.user.id ?? '';
  sold = offlineTill({ registerCode: 'P1', currency: 'USD', policy, cashierId });
}, 60_000);
afterAll(() => platform.stop(), 30_000);

const article = (stock: number): Promise<Article> => newArticle(harbour(), { stock, taxCategory });
const lineOf = (of: Article, quantity = 1): OfflineLine => ({
  article: of,
  quantity,
  priceMinor: 1_000,
  taxCategory,
});
const named = ({ findings = [] }: HandedIn) => findings.map(({ kind }) => kind);

async function done(person: Person, mutation: string, input: object): Promise<void> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation Do($input: ${type}!) { ${mutation}(input: $input) { __typename ... on Refusal { message } } }`;
  const { data, text } = await person.ask<Record<string, { readonly message?: string }>>(query, {
    input,
  });
  if (!data || data[mutation]?.message !== undefined) throw new Error(text);
}

type Booked = {
  readonly status: string;
  readonly isOffline: boolean;
  readonly total: { readonly amountMinor: number };
  readonly payments: readonly {
    readonly status: string;
    readonly amount: { readonly amountMinor: number };
  }[];
  readonly customer: { readonly id: string } | null;
};

async function bookOf(orderId: string): Promise<Booked> {
  const { data, text } = await manager.ask<{ order: Booked | null }>(
    `query Book($id: ID!) { order(id: $id) { status isOffline total { amountMinor } customer { id }
      payments { status amount { amountMinor } } } }`,
    { id: orderId },
  );
  if (!data?.order) throw new Error(text);
  return data.order;
}

describe('a till without the network', () => {
  const kept: { readonly sale: MadeOffline; readonly outcome: HandedIn }[] = [];
  const articles: Record<'plain' | 'dearer' | 'gone' | 'scarce' | 'taxed', Article> = {} as never;
  let sales: Record<string, readonly MadeOffline[]> = {};

  it('sells twenty times while the shop changes', async () => {
    articles.plain = await article(100);
    articles.dearer = await article(100);
    articles.gone = await article(100);
    articles.scarce = await article(3);
    articles.taxed = await newArticle(harbour(), { stock: 100, taxCategory: 'JOURNEY_TAXED' });
    const customerId = await newCustomer(cashier, { name: 'Grace Hopper' });
    const times = (count: number, make: () => MadeOffline) => Array.from({ length: count }, make);
    sales = {
      plain: times(8, () => sold([lineOf(articles.plain, 2)])),
      dearer: times(3, () => sold([lineOf(articles.plain), lineOf(articles.dearer)])),
      gone: times(2, () => sold([lineOf(articles.gone)])),
      scarce: times(2, () => sold([lineOf(articles.scarce, 2)])),
      taxed: times(2, () => sold([{ ...lineOf(articles.taxed), taxCategory: 'JOURNEY_TAXED' }])),
      erased: times(1, () => sold([lineOf(articles.plain)], { customerId })),
      declined: times(1, () => sold([lineOf(articles.plain)], { cardToken: 'sim_decline' })),
      charged: times(1, () => sold([lineOf(articles.plain)], { cardToken: 'sim_approve' })),
    };
    const admin = await harbour().as('admin');
    await done(admin, 'changeOfflinePolicy', { acceptsCards: true });
    await done(manager, 'changeVariant', { id: articles.dearer.variantId, priceMinor: 1_200 });
    await done(manager, 'retireProduct', { id: articles.gone.productId, reason: 'Out of season' });
    await done(admin, 'setTaxRate', {
      scope: 'TENANT',
      taxCategory: 'JOURNEY_TAXED',
      components: [{ code: 'NEW', name: 'New tax', percent: '5' }],
    });
    await done(admin, 'requestCustomerErasure', { idempotencyKey: randomUUID(), customerId });
    await eventually(
      () =>
        manager.ask<{ customer: { isErased: boolean } }>(
          'query Gone($id: ID!) { customer(id: $id) { isErased } }',
          { id: customerId },
        ),
      ({ data }) => data?.customer.isErased === true,
    );
  });

  it('hands each in twice, all at once: each is recorded once, with what does not agree', async () => {
    const all = Object.values(sales).flat();
    expect(all).toHaveLength(20);
    const twice = await Promise.all(
      all.flatMap((sale) => [handedIn(cashier, sale), handedIn(cashier, sale)]),
    );
    expect(new Set(twice.map(({ __typename }) => __typename))).toEqual(
      new Set(['OfflineSaleRecorded']),
    );
    for (const [index, sale] of all.entries()) {
      const ids = [twice[2 * index], twice[2 * index + 1]].map((each) => each?.order?.id);
      expect(ids).toEqual([sale.orderId, sale.orderId]);
      kept.push({ sale, outcome: await handedIn(cashier, sale) });
    }
    const kindsOf = (group: string) =>
      kept
        .filter(({ sale }) => sales[group]?.includes(sale))
        .map(({ outcome }) => named(outcome).join(' '));
    expect(kindsOf('plain')).toEqual(Array(8).fill(''));
    expect(kindsOf('dearer')).toEqual(Array(3).fill('PRICE_CHANGED'));
    expect(kindsOf('gone')).toEqual(Array(2).fill('PRODUCT_RETIRED'));
    expect(kindsOf('scarce').sort()).toEqual(['', 'OUT_OF_STOCK']);
    expect(kindsOf('taxed')).toEqual(Array(2).fill('TAX_CHANGED'));
    expect(kindsOf('erased')).toEqual(['CUSTOMER_UNKNOWN']);
    expect(kindsOf('declined')).toEqual(['CARD_DECLINED']);
    expect(kindsOf('charged')).toEqual(['']);
  }, 60_000);

  it('leaves stock and money as they were sold', async () => {
    expect(await stockOf(cashier, articles.plain.sku)).toMatchObject({ onHand: '78' });
    expect(await stockOf(cashier, articles.dearer.sku)).toMatchObject({ onHand: '97' });
    expect(await stockOf(cashier, articles.scarce.sku)).toMatchObject({
      onHand: '-1',
      reserved: '0',
    });
    expect(await stockOf(cashier, articles.taxed.sku)).toMatchObject({ onHand: '98' });
    for (const { sale, outcome } of kept) {
      const isMissing = named(outcome).includes('CARD_DECLINED');
      expect(await bookOf(sale.orderId)).toEqual({
        status: 'COMPLETED',
        isOffline: true,
        total: { amountMinor: sale.totalMinor },
        customer: null,
        payments: [
          {
            status: isMissing ? 'FAILED' : 'CAPTURED',
            amount: { amountMinor: sale.totalMinor },
          },
        ],
      });
    }
  });

  it('is told under another key which order has the sale', async () => {
    const [first] = kept;
    if (!first) throw new Error('nothing was handed in');
    const again = { ...first.sale, idempotencyKey: randomUUID() };
    expect(await handedIn(cashier, again)).toMatchObject({
      __typename: 'ReferenceUsed',
      usedByOrderId: first.sale.orderId,
    });
  });

  it('is counted on the day it sold: reports know a sale of yesterday', async () => {
    const soldAt = new Date(Date.now() - 26 * 3_600_000);
    const sale = sold([lineOf(articles.plain)], { soldAt });
    const { data: before } = await reportOf();
    expect(await handedIn(cashier, sale)).toMatchObject({ findings: [] });
    const { data } = await manager.ask<{ order: { businessDate: string } }>(
      'query Day($id: ID!) { order(id: $id) { businessDate } }',
      { id: sale.orderId },
    );
    const day = data?.order.businessDate ?? '';
    expect(day < new Date().toISOString().slice(0, 10)).toBe(true);
    const sum = (found: Report | null) => countOn(found, day);
    await eventually(reportOf, ({ data: after }) => sum(after) === sum(before) + 1);
  });

  it('has a manager look at each finding once', async () => {
    type Listed = {
      offlineFindings: { edges: { node: { id: string; kind: string; message: string } }[] };
    };
    const list = () =>
      manager.ask<Listed>(
        'query Open { offlineFindings(first: 100) { edges { node { id kind message order { receiptNumber } } } } }',
      );
    const { data } = await list();
    expect(data?.offlineFindings.edges).toHaveLength(10);
    for (const { node } of data?.offlineFindings.edges ?? []) {
      await done(manager, 'settleOfflineFinding', { id: node.id, note: 'Seen.' });
    }
    expect((await list()).data?.offlineFindings.edges).toEqual([]);
  });

  it('is asked for what may be sold without the network by nobody without the right', async () => {
    const support = await harbour().as('support');
    const { errors } = await support.ask('query Open { offlineFindings { edges { cursor } } }');
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

type Report = {
  readonly salesReport: {
    readonly rows: {
      readonly edges: readonly {
        readonly node: { readonly key: string; readonly orders: number };
      }[];
    };
  };
};

function reportOf() {
  const day = (ahead: number) =>
    new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
  return manager.ask<Report>(
    `query Days($from: String!, $to: String!) {
      salesReport(filter: { from: $from, to: $to }, groupBy: DAY, first: 10) { rows { edges { node { key orders } } } }
    }`,
    { from: day(-4), to: day(1) },
  );
}

function countOn(report: Report | null, day: string): number {
  const found = report?.salesReport.rows.edges.find(({ node }) => node.key === day);
  return found?.node.orders ?? 0;
}
