import { jest } from '@jest/globals';
import pg from 'pg';
import { ids } from './examples.ts';
import { cashier, manager, openTestShop, type TestShop } from './shop.ts';

const listed = `query ($filter: OrderFilter, $first: Int, $after: String) {
  orders(filter: $filter, first: $first, after: $after) {
    edges { node { id receiptNumber lines { sku } } } pageInfo { hasNextPage endCursor } } }`;

type Listed = {
  readonly orders: {
    readonly edges: readonly {
      readonly node: { readonly id: string; readonly receiptNumber: string | null };
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

let shop: TestShop;
const hour = 3_600_000;

beforeAll(async () => {
  shop = await openTestShop();
  const soldAt = (ago: number) => new Date(shop.now().getTime() - ago * hour).toISOString();
  const apples = { lines: [{ sku: 'APPLES', quantity: '1.5' }] };
  await shop.sell({ soldAt: soldAt(5), reference: 'basket-100' });
  await shop.sell({ soldAt: soldAt(4), cart: apples });
  await shop.sell({ soldAt: soldAt(4), reference: 'basket-101' });
  await shop.sell({ soldAt: soldAt(3) }, manager({ registerId: ids.secondRegister }));
  await shop.sell({ tenders: [{ type: 'CARD', cardToken: 'sim_decline' }], soldAt: soldAt(2) });
  const discounts = [{ amountMinor: 49, reason: 'loyalty card' }];
  const lines = [
    { sku: 'COFFEE-250', quantity: '2', discounts },
    { sku: 'APPLES', quantity: '0.5', totalOverride: { amountMinor: 100, reason: 'bruised' } },
  ];
  const cart = { lines, discounts: [{ amountMinor: 49, reason: 'loyalty card' }] };
  await shop.sell({ soldAt: soldAt(1), cart, tenders: [coupon, { type: 'CARD' }] });
  await shop.sell({ cart: apples }, manager({ tenantId: ids.otherTenant }));
});

afterAll(() => shop.close());

const coupon = { type: 'COUPON', amountMinor: 200 };

async function receipts(filter: object, as = cashier()): Promise<readonly (string | null)[]> {
  const { orders } = await shop.read<Listed>(listed, { filter }, as);
  return orders.edges.map(({ node }) => node.receiptNumber);
}

describe('the list of orders', () => {
  it('shows the latest sale first, of the own tenant alone', async () => {
    const all = await receipts({});
    expect(all.slice(0, 3)).toEqual(['R1-000004', null, 'R2-000001']);
    expect(all).toHaveLength(6);
    expect(await receipts({}, manager({ tenantId: ids.otherTenant }))).toEqual(['R1-000001']);
  });

  it('is read page by page without a gap or a repeat, also among sales of one instant', async () => {
    const found: string[] = [];
    let after: string | null = null;
    do {
      const page: Listed = await shop.read<Listed>(listed, { first: 2, after });
      found.push(...page.orders.edges.map(({ node }) => node.id));
      after = page.orders.pageInfo.hasNextPage ? page.orders.pageInfo.endCursor : null;
    } while (after !== null);
    const all = await shop.read<Listed>(listed, {});
    expect(found).toEqual(all.orders.edges.map(({ node }) => node.id));
  });

  it.each([
    ['register', { registerId: ids.secondRegister }, ['R2-000001']],
    ['status', { status: 'FAILED' }, [null]],
    ['cashier', { cashierId: ids.store }, []],
    ['an id of no form', { storeId: 'x' }, []],
    ['the beginning of a receipt number', { text: 'R2-' }, ['R2-000001']],
    ['the beginning of a reference', { text: 'basket-1' }, ['R1-000003', 'R1-000001']],
    ['the beginning of a word of a name', { text: 'gala' }, ['R1-000004', 'R1-000002']],
    ['several words, in any order', { text: 'GALA appl' }, ['R1-000004', 'R1-000002']],
    ['a sku', { text: 'apples' }, ['R1-000004', 'R1-000002']],
    ['text and register', { text: 'coffee', registerId: ids.secondRegister }, ['R2-000001']],
    ['words nobody sold', { text: 'gala marble' }, []],
    ['what is no word', { text: '% --' }, []],
  ])('finds by %s', async (_what, filter, expected) => {
    expect(await receipts(filter)).toEqual(expected);
  });

  it('finds by time of sale: from, and before', async () => {
    const at = (ago: number) => new Date(shop.now().getTime() - ago * hour).toISOString();
    expect(await receipts({ soldFrom: at(4), soldBefore: at(2) })).toHaveLength(3);
  });

  it('reads a page with all its lines in two queries', async () => {
    const query = jest.spyOn(pg.Client.prototype, 'query');
    await shop.read(listed, { first: 100 });
    const texts = query.mock.calls.map(([statement]) => JSON.stringify(statement));
    query.mockRestore();
    const { tenantId } = cashier();
    expect(texts.filter((text) => text.includes(tenantId))).toHaveLength(2);
    expect(texts.filter((text) => text.includes('from order'))).toHaveLength(2);
  });

  it.each([{ first: 0 }, { first: 101 }, { after: 'x' }])(
    'refuses a page of no form: %p',
    async (page) => {
      const { errors } = await shop.run(listed, page);
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    },
  );
});

describe('one order', () => {
  const byReference = 'query ($r: String!) { orderByReference(reference: $r) { receiptNumber } }';
  const byId = 'query ($id: ID!) { order(id: $id) { id } }';

  it('is found by its reference, and not by a part of it', async () => {
    const found = await shop.read(byReference, { r: 'basket-101' });
    expect(found).toEqual({ orderByReference: { receiptNumber: 'R1-000003' } });
    expect(await shop.read(byReference, { r: 'basket-10' })).toEqual({ orderByReference: null });
  });

  it('is not found by another tenant, by id or as an entity', async () => {
    const { orders } = await shop.read<Listed>(listed, {});
    const id = orders.edges[0]?.node.id;
    const stranger = manager({ tenantId: ids.otherTenant });
    expect(await shop.read(byId, { id }, stranger)).toEqual({ order: null });
    const entity = `query ($keys: [_Any!]!) { _entities(representations: $keys) { __typename } }`;
    const keys = [{ __typename: 'Order', id }];
    expect(await shop.read(entity, { keys }, stranger)).toEqual({ _entities: [null] });
    expect(await shop.read(byId, { id: 'x' })).toEqual({ order: null });
  });
});

describe('the tables', () => {
  it('show nothing without a tenant, and write nothing for another', async () => {
    const pool = new pg.Pool({ connectionString: shop.serviceUrl, max: 1 });
    try {
      const { rows } = await pool.query('select 1 from orders');
      expect(rows).toEqual([]);
      await pool.query(`select set_config('app.tenant_id', $1, false)`, [ids.tenant]);
      const foreign = pool.query('insert into receipt_counters values ($1, $2, 1)', [
        ids.otherTenant,
        ids.register,
      ]);
      await expect(foreign).rejects.toThrow('row-level security');
    } finally {
      await pool.end();
    }
  });
});

describe('the totals of sales', () => {
  const totals = `query ($filter: SalesTotalsFilter) { salesTotals(filter: $filter) {
    orders lines currency overriddenLines gross { amountMinor } lineDiscount { amountMinor }
    orderDiscount { amountMinor } net { amountMinor } total { amountMinor }
    quantities { unit quantity } discountsByReason { reason count amount { amountMinor } }
    tenders { type count amount { amountMinor } } } }`;

  it('sum completed orders, by unit, reason and means of payment', async () => {
    const { salesTotals } = await shop.read<{ salesTotals: unknown }>(totals);
    expect(salesTotals).toEqual({
      orders: 5,
      lines: 6,
      currency: 'USD',
      overriddenLines: 1,
      gross: { amountMinor: 3 * 499 + 599 + 998 + 100 },
      lineDiscount: { amountMinor: 49 },
      orderDiscount: { amountMinor: 49 },
      net: { amountMinor: 3194 - 98 },
      total: { amountMinor: 3194 - 98 },
      quantities: [
        { unit: 'each', quantity: '5' },
        { unit: 'kg', quantity: '2' },
      ],
      discountsByReason: [{ reason: 'loyalty card', count: 2, amount: { amountMinor: 98 } }],
      tenders: [
        { type: 'CARD', count: 1, amount: { amountMinor: 800 } },
        { type: 'CASH', count: 4, amount: { amountMinor: 3 * 499 + 599 } },
        { type: 'COUPON', count: 1, amount: { amountMinor: 200 } },
      ],
    });
  });

  it('do not count voided sales', async () => {
    const register = { registerId: ids.secondRegister };
    const { id } = await shop.sell({}, manager(register));
    const count = async () =>
      (await shop.read<{ salesTotals: { orders: number } }>(totals, { filter: register }))
        .salesTotals.orders;
    expect(await count()).toBe(2);
    const input = { idempotencyKey: 'v', orderId: id, reason: 'r' };
    const text = 'mutation ($input: VoidSaleInput!) { voidSale(input: $input) { __typename } }';
    await shop.read(text, { input }, manager());
    expect(await count()).toBe(1);
  });

  it('are zero in the currency of the register where nothing was sold', async () => {
    const nobody = cashier({ tenantId: '01890000-0000-7000-8000-000000000003' });
    const { salesTotals } = await shop.read<{ salesTotals: unknown }>(totals, {}, nobody);
    expect(salesTotals).toMatchObject({ orders: 0, currency: 'USD', total: { amountMinor: 0 } });
  });

  it('are not summed over currencies', async () => {
    await shop.query(`insert into "order".orders
      select (json_populate_record(o, json_build_object('id', gen_random_uuid(), 'currency', 'EUR',
        'receipt_number', 'E-1', 'reference', null))).*
      from (select o from "order".orders o where receipt_number = 'R2-000001') as one`);
    const { errors } = await shop.run(totals);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
