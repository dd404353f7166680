import pg from 'pg';
import { cashier, ean13, importRow, key, manager, ours, theirManager } from './examples.ts';
import { mutation, search } from './operations.ts';
import { startProduct, type StartedProduct } from './start-product.ts';

const code = ean13();
let shop: StartedProduct;
let dairy = '';

beforeAll(async () => {
  shop = await startProduct();
  await stock([
    ...[
      importRow({
        sku: 'MILK-1',
        name: 'Chocolate milk',
        brand: 'Private',
        category: 'Dairy',
        barcodes: [code],
      }),
    ],
    ...[importRow({ sku: 'MILK-2', name: 'Milk chocolate bar', brand: 'National' })],
    ...[importRow({ sku: 'MILK-3', name: 'Oat milk', brand: 'National', category: 'Dairy' })],
    ...[
      importRow({ sku: 'CRM-1', name: 'Crème brûlée' }),
      importRow({ sku: 'PCT-1', name: '100% juice_mix "fresh"' }),
    ],
    ...[
      importRow({ sku: 'RU-1', name: 'Молоко топлёное' }),
      importRow({ sku: 'JP-1', name: '牛乳 1リットル' }),
    ],
    ...[
      importRow({ sku: 'CJ00977787', name: 'Potato chips' }),
      importRow({ sku: 'OLD-1', name: 'Old chocolate cake' }),
    ],
  ]);
  await stock([importRow({ sku: 'THEIRS-1', name: 'Chocolate of theirs' })], theirManager);
  const found = await shop.data<{ variantBySku: { product: { id: string } } }>(
    cashier,
    '{ variantBySku(sku: "OLD-1") { product { id } } }',
  );
  await shop.data(manager, mutation('retireProduct'), {
    input: { id: found.variantBySku.product.id },
  });
  const { categories } = await shop.data<{ categories: { edges: { node: { id: string } }[] } }>(
    cashier,
    '{ categories { edges { node { id } } } }',
  );
  dairy = categories.edges[0]?.node.id ?? '';
});
afterAll(() => shop.stop());

async function stock(rows: readonly object[], principal = manager): Promise<void> {
  const input = { idempotencyKey: key(), rows };
  const { outcome } = await shop.data<{ outcome: object }>(principal, mutation('importProducts'), {
    input,
  });
  expect(outcome).toMatchObject({ __typename: 'ProductsImported' });
}

type Page = {
  searchVariants: {
    edges: { cursor: string; node: { sku: string; isActive: boolean } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};
const read = async (text: string, variables: object = {}, principal = cashier) =>
  (await shop.data<Page>(principal, search, { text, ...variables })).searchVariants;
const find = async (text: string, variables: object = {}, principal = cashier) =>
  (await read(text, variables, principal)).edges.map(({ node }) => node.sku);

describe('a search', () => {
  it('puts names that begin with the text before those with the words elsewhere', async () => {
    expect(await find('choc')).toEqual(['MILK-1', 'MILK-2']);
    expect(await find('milk')).toEqual(['MILK-2', 'MILK-1', 'MILK-3']);
    expect(await find('milk choc')).toEqual(['MILK-2', 'MILK-1']);
    expect(await find('CHOCOLATE private')).toEqual(['MILK-1']);
  });

  it('puts the very SKU or barcode first', async () => {
    expect((await find('milk-3'))[0]).toBe('MILK-3');
    expect(await find(code)).toEqual(['MILK-1']);
    expect(await find(code.slice(0, 11))).toEqual(['MILK-1']);
    expect(await find('cj0097')).toEqual(['CJ00977787']);
    expect(await find('milk1')).toEqual(['MILK-1']);
  });

  it('forgives a typing error in a word', async () => {
    for (const text of [
      'choclate',
      'chocolat',
      'chcoolate',
      'xhocolate',
      'chocolte mlik',
      'choco1ate milk'.replace('1', 'x'),
    ]) {
      expect(await find(text)).toEqual(expect.arrayContaining(['MILK-1', 'MILK-2']));
    }
    expect(await find('mlik')).toEqual(['MILK-1', 'MILK-2', 'MILK-3']);
    expect(await find('potatoe chps')).toEqual(['CJ00977787']);
  });

  it('forgives a typing error in a SKU or a barcode', async () => {
    for (const text of ['CJ00977778', 'cj0097787', 'CJ009777877', 'CJ00977786']) {
      expect(await find(text)).toEqual(['CJ00977787']);
    }
    const swapped = `${code.slice(0, 10)}${code[11] ?? ''}${code[10] ?? ''}${code[12] ?? ''}`;
    expect(await find(swapped)).toEqual(['MILK-1']);
  });

  it('does not care for accents, case and script', async () => {
    expect(await find('creme BRULEE')).toEqual(['CRM-1']);
    expect(await find('brûl')).toEqual(['CRM-1']);
    expect(await find('молок')).toEqual(['RU-1']);
    expect(await find('ТОПЛЕНОЕ')).toEqual(['RU-1']);
    expect(await find('молако')).toEqual(['RU-1']);
    expect(await find('牛')).toEqual(['JP-1']);
  });

  it('takes signs of the database’s own for what they are', async () => {
    expect(await find('100%')).toEqual(['PCT-1']);
    expect(await find('juice_mix')).toEqual(['PCT-1']);
    expect(await find(`"fresh'); drop table products --`)).toEqual([]);
    for (const text of ['%', '_', "'", '\\', '', '   ', '🥛', '\0', '(', '*', '\ud800']) {
      expect(await find(text)).toEqual([]);
    }
  });

  it('finds by one letter, and by a text far too long', async () => {
    expect(await find('o')).toEqual(['MILK-3']);
    expect(await find('chocolate milk '.repeat(40))).toEqual(['MILK-1', 'MILK-2']);
    expect(await find('x'.repeat(300))).toEqual([]);
    expect(await find('chocolate🥛milk')).toEqual(['MILK-1', 'MILK-2']);
  });

  it('shows retired products only when asked, after the others', async () => {
    expect(await find('cake')).toEqual([]);
    expect(await find('OLD-1')).toEqual([]);
    expect(await find('old-1', { includeRetired: true })).toEqual(['OLD-1']);
    expect(await find('chocolate', { includeRetired: true })).toEqual([
      'MILK-1',
      'MILK-2',
      'OLD-1',
    ]);
    expect(await find('chocolate', { includeRetired: null })).toEqual(['MILK-1', 'MILK-2']);
  });

  it('stays within a category', async () => {
    expect(await find('milk', { categoryId: dairy })).toEqual(['MILK-1', 'MILK-3']);
    expect(await find('MILK-2', { categoryId: dairy })).toEqual([]);
    expect(await find('mlik', { categoryId: dairy })).toEqual(['MILK-1', 'MILK-3']);
    expect(await find('milk', { categoryId: 'x' })).toEqual([]);
  });

  it('follows each change', async () => {
    const row = importRow({ sku: 'NEW-1', name: 'Zucchini' });
    await stock([row]);
    expect(await find('zucc')).toEqual(['NEW-1']);
    await stock([{ ...row, name: 'Courgette', barcodes: [ean13(777_777)] }]);
    expect(await find('zucc')).toEqual([]);
    expect(await find('courgete')).toEqual(['NEW-1']);
    expect(await find(ean13(777_777))).toEqual(['NEW-1']);
  });

  it('shows nothing of another tenant', async () => {
    expect(await find('theirs')).toEqual([]);
    expect(await find('THEIRS-1', { includeRetired: true })).toEqual([]);
    expect(await find('choc', {}, theirManager)).toEqual(['THEIRS-1']);
    // Words of another tenant are no correction either.
    expect(await find('theirz')).toEqual([]);
  });

  it('refuses a cursor that no page gave, and pages of no size', async () => {
    const forged = Buffer.from(JSON.stringify([0, 'a\0', 'x'])).toString('base64url');
    for (const variables of [{ after: 'x' }, { after: forged }, { first: 0 }, { first: 101 }]) {
      await expect(read('milk', variables)).rejects.toThrow('BAD_USER_INPUT');
    }
  });
});

describe('pages of a search', () => {
  const total = 1200;

  beforeAll(async () => {
    // Many share a name, most sort after the first thousand, and some are found by each step.
    const rows = Array.from({ length: total }, (_, at) =>
      importRow({
        sku: `PAGE-${at}`,
        name:
          at % 3 === 0
            ? 'Apple pie'
            : at % 3 === 1
              ? `Zebra ${at % 50} apple`
              : `Milky ${at % 7} appel`,
      }),
    );
    for (let at = 0; at < total; at += 500) await stock(rows.slice(at, at + 500));
  }, 60_000);

  async function readAll(text: string, variables: object = {}): Promise<string[]> {
    const skus: string[] = [];
    for (let after: string | null = null; ;) {
      const page: Page['searchVariants'] = await read(text, { ...variables, after });
      skus.push(...page.edges.map(({ node }) => node.sku));
      if (!page.pageInfo.hasNextPage) return skus;
      after = page.pageInfo.endCursor;
    }
  }

  it.each([
    ['apple', 100, 800],
    ['zebra apple', 73, 400],
    ['aple', 100, 800],
    ['appple', 37, 1200],
    ['zebr aple', 99, 400],
    ['page', 100, total],
    ['PAEG-5', 7, 1],
    ['m', 100, 404],
  ])(
    'of %j, %i at a time, neither repeat nor lose a row',
    async (text, first, expected) => {
      const skus = await readAll(text, { first });
      expect(new Set(skus).size).toBe(skus.length);
      expect(skus).toHaveLength(expected);
      expect(await readAll(text, { first: first === 100 ? 99 : 100 })).toEqual(skus);
    },
    60_000,
  );

  it('hold the exact one once, and first', async () => {
    const exact = await readAll('PAGE-5', { first: 7 });
    expect(exact[0]).toBe('PAGE-5');
    expect(new Set(exact).size).toBe(exact.length);
  }, 60_000);
});

describe('the search’s tables', () => {
  const within = async (tenantId: string | null, statement: string) => {
    const client = new pg.Client({ connectionString: shop.database.urlFor('product') });
    await client.connect();
    try {
      await client.query('begin');
      if (tenantId !== null)
        await client.query("select set_config('app.tenant_id', $1, true)", [tenantId]);
      const { rows } = await client.query<Record<string, string>>(statement);
      return rows;
    } finally {
      await client.end();
    }
  };

  it('show nothing without a tenant', async () => {
    for (const table of ['variant_search', 'search_words', 'variants', 'barcodes', 'products']) {
      expect(await within(null, `select * from ${table}`)).toEqual([]);
      expect((await within(ours, `select * from ${table} limit 1`)).length).toBe(1);
    }
  });

  it('are read through the index of words under row-level security', async () => {
    const client = new pg.Client({ connectionString: shop.database.urlFor('product') });
    await client.connect();
    const owner = new pg.Client({ connectionString: shop.database.adminUrl });
    await owner.connect();
    await owner.query('analyze product.variant_search');
    await owner.end();
    await client.query(`begin; select set_config('app.tenant_id', '${ours}', true);
      set local enable_seqscan = off; set local enable_indexscan = off`);
    const { rows } = await client.query<Record<string, string>>(
      `explain select 1 from variant_search where words like '%choc%'`,
    );
    await client.end();
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(plan).toMatch(/Bitmap Index Scan on variant_search_by_words/);
    expect(plan).toMatch(/Index Cond:.*words ~~ '%choc%'/);
  });
});
