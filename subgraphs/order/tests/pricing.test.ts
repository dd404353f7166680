import { priceCart } from '@novapos/kernel';
import { ids } from './examples.ts';
import { admin, cashier, manager, openTestShop, type TestShop } from './shop.ts';

const setTaxRate = `mutation ($input: SetTaxRateInput!) { setTaxRate(input: $input) { __typename
  ... on TaxRate { scope scopeId taxCategory components { code percent isInclusive isCompound } }
  ... on PricingInvalid { field } } }`;
const removeTaxRate = `mutation ($input: RemoveTaxRateInput!) { removeTaxRate(input: $input) { __typename
  ... on TaxRate { taxCategory } } }`;
const changePolicy = `mutation ($input: ChangePricingPolicyInput!) { changePricingPolicy(input: $input) {
  __typename ... on PricingPolicy { rounding level inclusiveTarget cashIncrementMinor cashRounding }
  ... on PricingInvalid { field } } }`;
const quote = `query ($cart: CartInput!) { quote(cart: $cart) { __typename ... on Quote {
  net { amountMinor } tax { amountMinor } total { amountMinor } cashTotal { amountMinor }
  lines { taxSource taxes { code percent amount { amountMinor } } } } } }`;

type Quoted = {
  readonly tax: { readonly amountMinor: number };
  readonly cashTotal: { readonly amountMinor: number };
  readonly lines: readonly { readonly taxSource: string; readonly taxes: readonly unknown[] }[];
};

let shop: TestShop;

beforeAll(async () => {
  shop = await openTestShop();
});

beforeEach(() => shop.reset());

afterAll(() => shop.close());

function tax(percent: string, overrides: object = {}) {
  return { code: 'TAX', name: 'Sales tax', percent, ...overrides };
}

async function set(scope: string, scopeId: string | null, ...components: readonly object[]) {
  const input = { scope, scopeId, taxCategory: 'STANDARD', components };
  return (await shop.read<{ setTaxRate: object }>(setTaxRate, { input }, admin())).setTaxRate;
}

async function quoted(as = cashier()): Promise<Quoted> {
  const cart = { lines: [{ sku: 'COFFEE-250', quantity: '2' }] };
  return (await shop.read<{ quote: Quoted }>(quote, { cart }, as)).quote;
}

describe('the tax of a line', () => {
  it('is the narrowest that is set, at once: register, store, tenant, default', async () => {
    expect((await quoted()).lines).toEqual([{ taxSource: 'DEFAULT', taxes: [] }]);
    await set('TENANT', null, tax('10'));
    expect(await quoted()).toMatchObject({
      tax: { amountMinor: 100 },
      lines: [{ taxSource: 'TENANT' }],
    });
    await set('STORE', ids.store, tax('8.875'));
    expect(await quoted()).toMatchObject({
      tax: { amountMinor: 89 },
      lines: [{ taxSource: 'STORE' }],
    });
    await set('REGISTER', ids.register);
    expect((await quoted()).lines).toEqual([{ taxSource: 'REGISTER', taxes: [] }]);
    expect((await quoted(cashier({ registerId: ids.secondRegister }))).lines).toMatchObject([
      {
        taxSource: 'STORE',
        taxes: [{ code: 'TAX', percent: '8.875', amount: { amountMinor: 89 } }],
      },
    ]);
    const input = { scope: 'REGISTER', scopeId: ids.register, taxCategory: 'STANDARD' };
    await shop.read(removeTaxRate, { input }, admin());
    expect((await quoted()).lines).toMatchObject([{ taxSource: 'STORE' }]);
  });

  it('is nothing of another tenant or another tax category', async () => {
    await set('TENANT', null, tax('10'));
    const elsewhere = cashier({ tenantId: ids.otherTenant });
    expect((await quoted(elsewhere)).tax).toEqual({ amountMinor: 0 });
    const cart = { lines: [{ sku: 'APPLES' }] };
    const { quote: apples } = await shop.read<{ quote: Quoted }>(quote, { cart });
    expect(apples.lines).toMatchObject([{ taxSource: 'DEFAULT' }]);
  });

  it('stays what it was on orders that exist', async () => {
    await set('TENANT', null, tax('10'));
    const { id } = await shop.sell();
    await set('TENANT', null, tax('20'));
    const read = await shop.read(
      'query ($id: ID!) { order(id: $id) { taxes { percent amount { amountMinor } } } }',
      { id },
    );
    expect(read).toEqual({ order: { taxes: [{ percent: '10', amount: { amountMinor: 50 } }] } });
  });
});

describe('stored figures', () => {
  it("are the kernel's, to the cent, with its discounts and taxes", async () => {
    await set('TENANT', null, tax('7.25'), tax('1.5', { code: 'CITY', isCompound: true }));
    const lines = [
      { sku: 'COFFEE-250', quantity: '3', discounts: [{ basisPoints: 1250, reason: 'a' }] },
      { sku: 'HAM', quantity: '0.335' },
    ];
    const cart = { lines, discounts: [{ amountMinor: 99, reason: 'b' }] };
    const { id } = await shop.sell({ cart, tenders: [{ type: 'CARD' }] });
    const [order] = await shop.query<Record<string, unknown>>(
      `select gross_minor::int as "grossMinor", line_discount_minor::int as "lineDiscountMinor",
        order_discount_minor::int as "orderDiscountMinor", net_minor::int as "netMinor",
        tax_minor::int as "taxMinor", total_minor::int as "totalMinor", taxes
        from "order".orders where id = $1`,
      [id],
    );
    const shared = { name: 'Sales tax', isInclusive: false };
    const taxes = [
      { ...shared, code: 'TAX', ratePpm: 72_500, isCompound: false },
      { ...shared, code: 'CITY', ratePpm: 15_000, isCompound: true },
    ];
    const discount = { key: '0001', reason: 'a', kind: 'PERCENT', basisPoints: 1250 } as const;
    const priced = priceCart({
      currency: 'USD',
      policy: {
        rounding: 'HalfUp',
        level: 'LINE',
        inclusiveTarget: 'NET',
        cashIncrementMinor: 1,
        cashRounding: 'HalfUp',
      },
      lines: [
        { key: '0001', quantityMilli: 3000, unitPriceMinor: 499, discounts: [discount], taxes },
        { key: '0002', quantityMilli: 335, unitPriceMinor: 1999, discounts: [], taxes },
      ],
      discounts: [{ key: '0001', reason: 'b', kind: 'AMOUNT', amountMinor: 99 }],
    });
    expect(priced).toMatchObject({ ok: true, value: order });
  });
});

describe('a pricing policy', () => {
  it('changes in parts and holds for the next sale at once', async () => {
    const input = { cashIncrementMinor: 5, cashRounding: 'BANKERS' };
    const read = await shop.read<{ changePricingPolicy: object }>(changePolicy, { input }, admin());
    expect(read.changePricingPolicy).toEqual({
      __typename: 'PricingPolicy',
      rounding: 'HALF_UP',
      level: 'LINE',
      inclusiveTarget: 'NET',
      cashIncrementMinor: 5,
      cashRounding: 'BANKERS',
    });
    expect((await quoted()).cashTotal).toEqual({ amountMinor: 1000 });
    expect(await shop.sell()).toMatchObject({
      total: { amountMinor: 499 },
      cashRounding: { amountMinor: 1 },
      change: { amountMinor: 500 },
    });
    expect(await shop.read('{ pricingPolicy { cashIncrementMinor } }')).toEqual({
      pricingPolicy: { cashIncrementMinor: 5 },
    });
  });

  it('has a smallest coin', async () => {
    const input = { cashIncrementMinor: 0 };
    expect(await shop.read(changePolicy, { input }, admin())).toMatchObject({
      changePricingPolicy: { __typename: 'PricingInvalid', field: 'cashIncrementMinor' },
    });
  });

  it('is changed by nobody without the right', async () => {
    const { errors } = await shop.run(changePolicy, { input: {} }, manager());
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('tax rates', () => {
  it.each([
    ['a percentage that is none', 'TENANT', null, [tax('-1')], 'components.0.percent'],
    ['a percentage too fine', 'TENANT', null, [tax('1.00001')], 'components.0.percent'],
    ['a percentage above 1000', 'TENANT', null, [tax('1000.1')], 'components.0.percent'],
    ['no code', 'TENANT', null, [tax('1', { code: ' ' })], 'components.0.code'],
    ['a code twice', 'TENANT', null, [tax('1'), tax('2')], 'components.1.code'],
    ['a tenant with an id', 'TENANT', ids.store, [], 'scopeId'],
    ['a store without an id', 'STORE', null, [], 'scopeId'],
    ['a store nobody knows', 'STORE', ids.coffee, [], 'scopeId'],
    ['a register nobody knows', 'REGISTER', ids.coffee, [], 'scopeId'],
    ['an id of no form', 'REGISTER', 'x', [], 'scopeId'],
  ])('are refused with %s', async (...[, scope, scopeId, components, field]) => {
    const answer = await set(scope, scopeId, ...components);
    expect(answer).toEqual({ __typename: 'PricingInvalid', field });
  });

  it('are listed by scope, then tax category, page by page', async () => {
    await set('REGISTER', ids.register, tax('1'));
    await set('STORE', ids.store, tax('2'));
    await set('TENANT', null, tax('3'));
    const listed = `query ($after: String) { taxRates(first: 2, after: $after) {
      edges { node { scope scopeId } } pageInfo { hasNextPage endCursor } } }`;
    type Page = { taxRates: { edges: unknown[]; pageInfo: { endCursor: string } } };
    const first = await shop.read<Page>(listed);
    const second = await shop.read<Page>(listed, { after: first.taxRates.pageInfo.endCursor });
    expect([...first.taxRates.edges, ...second.taxRates.edges]).toEqual([
      { node: { scope: 'TENANT', scopeId: null } },
      { node: { scope: 'STORE', scopeId: ids.store } },
      { node: { scope: 'REGISTER', scopeId: ids.register } },
    ]);
  });

  it('can not be removed where there are none', async () => {
    const input = { scope: 'TENANT', taxCategory: 'STANDARD' };
    const read = await shop.read(removeTaxRate, { input }, admin());
    expect(read).toEqual({ removeTaxRate: { __typename: 'TaxRateNotFound' } });
  });
});
