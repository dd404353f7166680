import { ids } from './examples.ts';
import { admin, cashier, openTestShop, type TestShop } from './shop.ts';

const text = `{ tillSettings { asOf currency storeName storeAddressLines timeZone registerCode
  pricingPolicy { rounding level cashIncrementMinor }
  taxes { taxCategory source components { code percent isInclusive isCompound } } denominations } }`;

type Settings = {
  readonly taxes: readonly { readonly taxCategory: string; readonly source: string }[];
  readonly denominations: readonly number[];
};

let shop: TestShop;

beforeAll(async () => {
  shop = await openTestShop();
});

beforeEach(() => shop.reset());

afterAll(() => shop.close());

async function setTax(taxCategory: string, scope: string, scopeId: string | null, percent: string) {
  const components = [{ code: scope, name: scope, percent }];
  const input = { taxCategory, scope, scopeId, components };
  const mutation =
    'mutation ($input: SetTaxRateInput!) { setTaxRate(input: $input) { __typename } }';
  await shop.read(mutation, { input }, admin());
}

const settings = async (as = cashier()): Promise<Settings> =>
  (await shop.read<{ tillSettings: Settings }>(text, {}, as)).tillSettings;

describe('the settings of a till', () => {
  it('tell the taxes that sales at the register bear', async () => {
    await setTax('STANDARD', 'TENANT', null, '20');
    await setTax('STANDARD', 'STORE', ids.store, '10');
    await setTax('FOOD', 'TENANT', null, '7');
    await setTax('FOOD', 'REGISTER', ids.register, '5');
    await setTax('ELSEWHERE', 'REGISTER', ids.secondRegister, '99');
    const told = await settings();
    const tax = (code: string, percent: string) => ({
      code,
      percent,
      isInclusive: false,
      isCompound: false,
    });
    expect(told).toMatchObject({
      asOf: shop.now().toISOString(),
      currency: 'USD',
      storeName: 'Corner Shop',
      storeAddressLines: ['12 Main Street', 'Springfield'],
      timeZone: 'America/New_York',
      registerCode: 'R1',
      pricingPolicy: { rounding: 'HALF_UP', level: 'LINE', cashIncrementMinor: 1 },
    });
    expect(told.taxes).toEqual([
      { taxCategory: 'FOOD', source: 'REGISTER', components: [tax('REGISTER', '5')] },
      { taxCategory: 'STANDARD', source: 'STORE', components: [tax('STORE', '10')] },
    ]);
    const { id } = await shop.sell({ cart: { lines: [{ sku: 'APPLES' }, { sku: 'COFFEE-250' }] } });
    const { order } = await shop.read<{
      order: { lines: { taxCategory: string; taxSource: string }[] };
    }>('query ($id: ID!) { order(id: $id) { lines { taxCategory taxSource } } }', { id });
    expect(order.lines.map(({ taxCategory, taxSource }) => [taxCategory, taxSource])).toEqual(
      told.taxes.map(({ taxCategory, source }) => [taxCategory, source]),
    );
  });

  it('are those of the register that asks, also of a device at it', async () => {
    await setTax('FOOD', 'REGISTER', ids.register, '5');
    expect(await settings(cashier({ registerId: ids.secondRegister }))).toMatchObject({
      registerCode: 'R2',
      taxes: [],
    });
    const device = cashier({ roles: [], grants: ['orders:offline'] });
    expect((await settings(device)).taxes).toHaveLength(1);
  });

  it('need a register in service, and the right to read prices', async () => {
    for (const registerId of [null, ids.closedRegister]) {
      await expect(settings(cashier({ registerId }))).rejects.toThrow('BAD_USER_INPUT');
    }
    await expect(settings(cashier({ grants: [] }))).rejects.toThrow('FORBIDDEN');
  });
});
