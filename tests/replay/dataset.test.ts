import { gzipSync } from 'node:zlib';
import { openDataset } from './dataset.ts';
import { DatasetInvalid } from './dataset-invalid.ts';
import { all, smallFile, tables, withFolder } from './examples.ts';
import { fingerprintOf, hashTables } from './fingerprint.ts';

const names = ['stores.csv', 'products.csv', 'baskets.csv', 'lines.csv'];

async function readAll(folder: string) {
  const dataset = await openDataset(folder);
  return all(dataset.baskets());
}

async function faultOf(files: Record<string, string | Buffer>): Promise<string> {
  const fault = await withFolder(files, readAll).then(
    () => null,
    (error: unknown) => error,
  );
  expect(fault).toBeInstanceOf(DatasetInvalid);
  return (fault as Error).message;
}

function changed(file: string, from: string, to: string): Record<string, string> {
  const files = tables();
  const text = files[file] ?? '';
  expect(text).toContain(from);
  return { ...files, [file]: text.replace(from, to) };
}

describe('a folder of baskets', () => {
  it('gives each basket with its lines', async () => {
    const baskets = await withFolder(tables(), readAll);
    expect(baskets).toMatchObject([
      { id: '100', storeId: '7', lines: [{ units: 1, couponMinor: 20 }, { units: 10_000 }] },
      { id: '101', lines: [{ units: 2, shelfMinor: 500 }] },
    ]);
  });

  it('is the same dataset packed as plain', async () => {
    const plain = Object.fromEntries(names.map((name) => [name, smallFile(name)]));
    const packed = Object.fromEntries(
      names.map((name) => [`${name}.gz`, gzipSync(smallFile(name))]),
    );
    const [ofPlain, ofPacked] = [
      await withFolder(plain, async (folder) => fingerprintOf(await hashTables(folder))),
      await withFolder(packed, async (folder) => fingerprintOf(await hashTables(folder))),
    ];
    expect(ofPacked).toBe(ofPlain);
    expect(await withFolder(packed, readAll)).toEqual(await withFolder(plain, readAll));
  });

  it('finds columns by name, in any order, among others', async () => {
    const files = {
      ...tables(),
      'stores.csv': '\uFEFFtime_zone,region,store_id,name\r\nEurope/Berlin,"Nord, Ost",7,Pier\r\n',
    };
    const dataset = await withFolder(files, openDataset);
    expect(dataset.stores.get('7')).toEqual({ id: '7', name: 'Pier', timeZone: 'Europe/Berlin' });
  });

  it('need not tell households', async () => {
    expect(Object.keys(tables())).not.toContain('households.csv');
    await expect(withFolder(tables(), readAll)).resolves.toHaveLength(2);
  });

  it('lacks a file', async () => {
    const rest = Object.entries(tables()).filter(([name]) => name !== 'lines.csv');
    expect(await faultOf(Object.fromEntries(rest))).toMatch(
      /there is neither lines.csv nor lines.csv.gz/,
    );
  });

  it('holds a packed file that was cut off', async () => {
    const { 'lines.csv': lines = '', ...rest } = tables();
    const cut = gzipSync(lines).subarray(0, -12);
    expect(await faultOf({ ...rest, 'lines.csv.gz': cut })).toMatch(/lines.csv.gz can't be read/);
  });

  it.each([
    ['baskets.csv', 'store_id', 'shop', 'baskets.csv: no column store_id in the header'],
    [
      'lines.csv',
      ',250,',
      ',2.50,',
      'lines.csv, line 2: shelf_cents is "2.50", not a whole number',
    ],
    ['lines.csv', ',250,', ',-250,', 'lines.csv, line 2: shelf_cents is "-250"'],
    ['lines.csv', '10.000', '10', 'lines.csv, line 3: quantity is "10", not gallons'],
    [
      'lines.csv',
      '100,1,1,1,',
      '100,1,1,1.5,',
      'lines.csv, line 2: quantity is "1.5", not a whole',
    ],
    ['lines.csv', '100,1,1', '100,1,9', 'lines.csv, line 2: product 9 is not in products'],
    ['lines.csv', '100,2,2', '100,3,2', 'lines.csv, line 3: line_no is not 2'],
    ['lines.csv', ',20,200', ',20,180', 'lines.csv, line 2: shelf less card discount'],
    ['lines.csv', '101,1', '999,1', 'lines.csv, line 4: basket 999 is not in baskets'],
    ['lines.csv', ',20,200', ',20,200,1', 'lines.csv, line 2: 10 fields, where the header has 9'],
    ['baskets.csv', '100,7', '100,8', 'baskets.csv, line 2: store 8 is not in stores'],
    ['baskets.csv', '2017-03-01T', '2017-03-41T', 'baskets.csv, line 2: timestamp is "2017-03-41T'],
    ['stores.csv', 'New_York', 'Nowhere', 'stores.csv, line 2: "America/Nowhere" is no time zone'],
    ['products.csv', ',gallon,', ',litre,', 'products.csv, line 3: unit is "litre"'],
    ['products.csv', '2,FUEL', '1,FUEL', 'products.csv, line 3: 1 is there twice'],
  ])('with %s holding %s as %s is refused', async (file, from, to, message) => {
    expect(await faultOf(changed(file, from, to))).toContain(message);
  });
});
