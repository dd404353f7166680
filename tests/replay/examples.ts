import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BasketLine } from './build-sale.ts';

/** The dataset that comes with the code. */
export const smallFolder = join(import.meta.dirname, '../data/small');

/** A line of a basket: one piece for one dollar unless said otherwise. */
export function basketLine(overrides: Partial<BasketLine> = {}): BasketLine {
  return {
    lineNo: 1,
    productId: 'p',
    units: 1,
    isGallon: false,
    shelfMinor: 100,
    cardMinor: 0,
    matchMinor: 0,
    couponMinor: 0,
    ...overrides,
  };
}

/** The tables of a shop that sold one loaf and ten gallons in one basket. */
export function tables(): Record<string, string> {
  return {
    'stores.csv': 'store_id,name,rank,time_zone\n7,Pier,1,America/New_York\n',
    'products.csv':
      'product_id,sku,ean13,name,department,category,brand,package_size,unit,reference_price_cents,sellable\n' +
      '1,LOAF,2000000000015,Loaf,GROCERY,BREAD,Private,,each,250,1\n' +
      '2,FUEL,2000000000022,Fuel,FUEL,,,,gallon,280,1\n',
    'baskets.csv':
      'basket_id,store_id,household_id,timestamp\n100,7,1,2017-03-01T09:00:00-05:00\n101,7,1,2017-03-02T09:00:00-05:00\n',
    'lines.csv':
      'basket_id,line_no,product_id,quantity,shelf_cents,card_discount_cents,coupon_match_cents,coupon_cents,paid_before_coupon_cents\n' +
      '100,1,1,1,250,50,0,20,200\n' +
      '100,2,2,10.000,2800,0,0,0,2800\n' +
      '101,1,1,2,500,0,0,0,500\n',
  };
}

/** Use a folder with these files; it is gone afterwards. */
export async function withFolder<Result>(
  files: Readonly<Record<string, string | Buffer>>,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'novapos-replay-'));
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A file of the dataset that comes with the code. */
export function smallFile(name: string): string {
  return readFileSync(join(smallFolder, name), 'utf8');
}

/** All that a stream gives. */
export async function all<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}
