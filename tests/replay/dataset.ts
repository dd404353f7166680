import type { BasketLine } from './build-sale.ts';
import type { DatasetInvalid } from './dataset-invalid.ts';
import { findTable, readTable, type TableRow } from './read-table.ts';

/** A shop of the dataset. */
export type DatasetStore = {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
};

/** An article of the dataset, sold at one price everywhere. */
export type DatasetProduct = {
  readonly id: string;
  readonly sku: string;
  readonly ean13: string;
  readonly name: string;
  readonly brand: string;
  readonly category: string;
  readonly isGallon: boolean;
  readonly priceMinor: number;
  /** False for what occurs on coupon records alone: it need not be in the catalogue. */
  readonly isSellable: boolean;
};

/** What a customer bought in one visit. */
export type Basket = {
  readonly id: string;
  readonly storeId: string;
  /** Who bought; null where it is not known. */
  readonly householdId: string | null;
  /** ISO 8601, the store's local time with its offset. */
  readonly timestamp: string;
  readonly lines: readonly BasketLine[];
};

/** A folder of real baskets: small tables in memory, baskets as a stream. */
export type Dataset = {
  readonly folder: string;
  readonly stores: ReadonlyMap<string, DatasetStore>;
  readonly products: ReadonlyMap<string, DatasetProduct>;
  /** Every basket with its lines, in the file's order; each call reads the files again. */
  readonly baskets: () => AsyncGenerator<Basket, void, undefined>;
};

const storeColumns = ['store_id', 'name', 'time_zone'] as const;
const productColumns = [
  'product_id',
  'sku',
  'ean13',
  'name',
  'category',
  'brand',
  'unit',
  'reference_price_cents',
  'sellable',
] as const;
const basketColumns = ['basket_id', 'store_id', 'household_id', 'timestamp'] as const;
const lineColumns = [
  'basket_id',
  'line_no',
  'product_id',
  'quantity',
  'shelf_cents',
  'card_discount_cents',
  'coupon_match_cents',
  'coupon_cents',
  'paid_before_coupon_cents',
] as const;

type LineRow = TableRow<(typeof lineColumns)[number]>;
type Lines = AsyncIterator<LineRow, void, undefined>;
type Tables = Pick<Dataset, 'stores' | 'products'>;

/** Open a folder of baskets; throws `DatasetInvalid` where a file, a column or a field is wrong. */
export async function openDataset(folder: string): Promise<Dataset> {
  const stores = new Map<string, DatasetStore>();
  for await (const row of readTable(findTable(folder, 'stores'), storeColumns)) {
    keep(stores, storeOf(row), row);
  }
  const products = new Map<string, DatasetProduct>();
  for await (const row of readTable(findTable(folder, 'products'), productColumns)) {
    keep(products, productOf(row), row);
  }
  findTable(folder, 'baskets');
  findTable(folder, 'lines');
  return { folder, stores, products, baskets: () => readBaskets(folder, { stores, products }) };
}

function keep<Thing extends { readonly id: string }>(
  things: Map<string, Thing>,
  thing: Thing,
  row: { readonly wrong: (problem: string) => DatasetInvalid },
): void {
  if (things.has(thing.id)) throw row.wrong(`${thing.id} is there twice`);
  things.set(thing.id, thing);
}

function storeOf(row: TableRow<(typeof storeColumns)[number]>): DatasetStore {
  const timeZone = row.text('time_zone');
  if (!isTimeZone(timeZone)) throw row.wrong(`"${timeZone}" is no time zone`);
  return { id: row.text('store_id'), name: row.text('name'), timeZone };
}

function isTimeZone(text: string): boolean {
  try {
    return text !== '' && Boolean(new Intl.DateTimeFormat('en', { timeZone: text }));
  } catch {
    return false;
  }
}

function productOf(row: TableRow<(typeof productColumns)[number]>): DatasetProduct {
  const unit = row.text('unit');
  if (unit !== 'each' && unit !== 'gallon')
    throw row.wrong(`unit is "${unit}", not each or gallon`);
  return {
    id: row.text('product_id'),
    sku: row.text('sku'),
    ean13: row.text('ean13'),
    name: row.text('name'),
    brand: row.text('brand'),
    category: row.text('category'),
    isGallon: unit === 'gallon',
    priceMinor: row.whole('reference_price_cents'),
    isSellable: row.whole('sellable') === 1,
  };
}

async function* readBaskets(
  folder: string,
  tables: Tables,
): AsyncGenerator<Basket, void, undefined> {
  const rows = readTable(findTable(folder, 'lines'), lineColumns);
  try {
    let next = await nextLine(rows);
    for await (const row of readTable(findTable(folder, 'baskets'), basketColumns)) {
      const basket = basketOf(row, tables);
      const lines: BasketLine[] = [];
      while (next?.text('basket_id') === basket.id) {
        lines.push(lineOf(next, lines.length + 1, tables));
        next = await nextLine(rows);
      }
      yield { ...basket, lines };
    }
    if (next) {
      throw next.wrong(
        `basket ${next.text('basket_id')} is not in baskets, or not in the order of baskets`,
      );
    }
  } finally {
    await rows.return();
  }
}

async function nextLine(rows: Lines): Promise<LineRow | null> {
  const { done, value } = await rows.next();
  return done ? null : value;
}

function basketOf(
  row: TableRow<(typeof basketColumns)[number]>,
  { stores }: Tables,
): Omit<Basket, 'lines'> {
  const [id, storeId, timestamp] = [
    row.text('basket_id'),
    row.text('store_id'),
    row.text('timestamp'),
  ];
  if (id === '') throw row.wrong('basket_id is empty');
  if (!stores.has(storeId)) throw row.wrong(`store ${storeId} is not in stores`);
  if (!isLocalTime(timestamp)) {
    throw row.wrong(`timestamp is "${timestamp}", not like 2017-01-31T09:30:00-05:00`);
  }
  return { id, storeId, householdId: row.text('household_id') || null, timestamp };
}

function isLocalTime(text: string): boolean {
  return (
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/.test(text) &&
    !Number.isNaN(Date.parse(text))
  );
}

function lineOf(row: LineRow, lineNo: number, { products }: Tables): BasketLine {
  const productId = row.text('product_id');
  const product = products.get(productId);
  if (!product) throw row.wrong(`product ${productId} is not in products`);
  if (row.whole('line_no') !== lineNo) throw row.wrong(`line_no is not ${lineNo}`);
  const line = {
    lineNo,
    productId,
    units: unitsOf(row, product.isGallon),
    isGallon: product.isGallon,
    shelfMinor: row.whole('shelf_cents'),
    cardMinor: row.whole('card_discount_cents'),
    matchMinor: row.whole('coupon_match_cents'),
    couponMinor: row.whole('coupon_cents'),
  };
  if (
    line.shelfMinor - line.cardMinor - line.matchMinor !==
    row.whole('paid_before_coupon_cents')
  ) {
    throw row.wrong('shelf less card discount less coupon match is not paid_before_coupon_cents');
  }
  return line;
}

function unitsOf(row: LineRow, isGallon: boolean): number {
  const text = row.text('quantity');
  if (!(isGallon ? /^\d{1,6}\.\d{3}$/ : /^\d{1,6}$/).test(text)) {
    const wanted = isGallon ? 'gallons with 3 decimals' : 'a whole number of pieces';
    throw row.wrong(`quantity is "${text}", not ${wanted}`);
  }
  return Number(text.replace('.', ''));
}
