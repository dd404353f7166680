import type { Field } from './fake-gateway.ts';
import { Coded } from './fake-gateway.ts';

/** An article as the server tells of it. */
export type Article = Readonly<Record<string, unknown>> & { readonly variantId: string };

/** An article of the shop. */
export function article(number: number, changes: Readonly<Record<string, unknown>> = {}): Article {
  return {
    variantId: `variant-${number}`,
    productId: `product-${number}`,
    name: `Article ${number}`,
    sku: `SKU-${number}`,
    barcodes: [],
    brand: null,
    categoryId: null,
    categoryName: null,
    priceMinor: 100 + number,
    currency: 'USD',
    unit: 'each',
    quantityDecimals: 0,
    taxCategory: 'STANDARD',
    imagePath: null,
    isActive: true,
    ...changes,
  };
}

/** A log of changes that is read by pages, as the server's are; a cursor is the count of what was read. */
export function changeLog<Item>(epoch = 'a') {
  const log: Item[] = [];
  let era = epoch;
  return {
    add: (...items: readonly Item[]) => log.push(...items),
    /** No cursor of before is good any more, and this is all there is: it is refused, or the list begins anew. */
    restore(items: readonly Item[], next: string) {
      log.splice(0, log.length, ...items);
      era = next;
    },
    page: ({ after, first }: { readonly after?: string | null; readonly first: number }) => {
      const [of = era, at = '0'] = (after ?? `${era}:0`).split(':');
      const isRestart = of !== era && era.startsWith('r');
      if (of !== era && !isRestart)
        throw new Coded('BAD_USER_INPUT', 'This cursor is none of ours.');
      const from = isRestart ? 0 : Number(at);
      const items = log.slice(from, from + first);
      const to = from + items.length;
      return {
        items,
        cursor: `${era}:${to}`,
        hasMore: to < log.length,
        isRestart,
        asOf: '2026-11-26T09:00:00.000Z',
      };
    },
  };
}

/** What a till prices by. */
const settings = {
  asOf: '2026-11-26T09:00:00.000Z',
  currency: 'USD',
  storeName: 'Pier 17',
  storeAddressLines: ['17 Pier Road'],
  timeZone: 'America/New_York',
  registerCode: 'P1',
  pricingPolicy: {
    rounding: 'HALF_UP',
    level: 'LINE',
    inclusiveTarget: 'NET',
    cashIncrementMinor: 1,
    cashRounding: 'HALF_UP',
  },
  taxes: [
    {
      taxCategory: 'STANDARD',
      source: 'TENANT',
      components: [
        { code: 'NY', name: 'NY', percent: '8.875', isInclusive: false, isCompound: false },
      ],
    },
  ],
  returnPolicy: { windowDays: 30, limitMinor: null, acceptsChangedMind: true },
  offlinePolicy: {
    maxHours: 24,
    maxSaleMinor: null,
    maxTotalMinor: null,
    acceptsCards: false,
    maxCardMinor: null,
  },
  denominations: [10_000, 5_000, 2_000, 1_000, 500, 100, 25, 10, 5, 1],
};

/** A shop with a log of changes for each copy of a till. */
export function fakeShop() {
  const catalogue = changeLog<Article>();
  const stock = changeLog<unknown>();
  const customers = changeLog<unknown>();
  const fields: Readonly<Record<string, Field>> = {
    catalogueChanges: (args) => catalogue.page(args),
    stockChanges: (args) => stock.page(args),
    customerChanges: (args) => customers.page(args),
    tillStaff: () => [
      {
        user: { id: 'grace', name: 'Grace' },
        grants: ['orders:sell'],
        pinVerifier: '$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHQ$aGFzaA',
        pinChangedAt: '2026-11-26T09:00:00.000Z',
      },
    ],
    tillSettings: () => settings,
    barcodeMasks: () => [{ mask: '21IIIIIWWWWWC' }],
  };
  return { catalogue, stock, customers, fields };
}
