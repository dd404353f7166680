import { newId } from '@novapos/chassis';
import { ids } from './examples.ts';
import { coffee, inputOf, offlineSale } from './offline-examples.ts';
import { openOfflineTill } from './offline-till.ts';
import { admin, cashier, manager, openTestShop, type TestShop } from './shop.ts';

let shop: TestShop;
const till = openOfflineTill(() => shop);

beforeAll(async () => {
  shop = await openTestShop();
});
beforeEach(() => shop.reset());
afterAll(() => shop.close());

const hand = (overrides: Parameters<typeof offlineSale>[0] = {}) =>
  till.submit(inputOf(offlineSale({ soldAt: shop.now(), ...overrides })));
const unknown = () => coffee({ variantId: newId() });
const kindsOf = async (filter: object | null = {}) =>
  (await till.findings({ filter })).edges.map(({ node }) => node.kind);

describe('what did not agree of offline sales', () => {
  it('is listed page by page, the oldest first', async () => {
    await hand({ lines: [unknown(), unknown()] });
    shop.pass(60);
    await hand({ customerId: ids.erasedCustomer });
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await till.findings({ first: 1, after });
      seen.push(...page.edges.map(({ node }) => `${node.kind} ${node.line ?? '-'}`));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(['VARIANT_UNKNOWN 1', 'VARIANT_UNKNOWN 2', 'CUSTOMER_UNKNOWN -']);
  });

  it('is found by status, kind, store and order', async () => {
    const { order, findings = [] } = await hand({ lines: [unknown()], cashierId: newId() });
    await hand({ customerId: ids.erasedCustomer });
    await till.settle({ id: findings[0]?.id, note: 'done' });
    expect(await kindsOf()).toEqual(['CASHIER_UNKNOWN', 'CUSTOMER_UNKNOWN']);
    expect(await kindsOf(null)).toEqual(['CASHIER_UNKNOWN', 'CUSTOMER_UNKNOWN']);
    expect(await kindsOf({ status: 'SETTLED' })).toEqual(['VARIANT_UNKNOWN']);
    expect(await kindsOf({ status: null })).toHaveLength(3);
    expect(await kindsOf({ kind: 'CUSTOMER_UNKNOWN' })).toHaveLength(1);
    expect(await kindsOf({ orderId: order?.id })).toEqual(['CASHIER_UNKNOWN']);
    expect(await kindsOf({ storeId: ids.store })).toHaveLength(2);
    expect(await kindsOf({ storeId: newId() })).toEqual([]);
    expect(await kindsOf({ orderId: 'seven' })).toEqual([]);
  });

  it('is read with its order, and with the order by itself', async () => {
    const { order } = await hand({ lines: [unknown()] });
    const [edge] = (await till.findings()).edges;
    expect(edge?.node).toMatchObject({ order: { id: order?.id } });
    const read = await shop.read(
      'query ($id: ID!) { order(id: $id) { isOffline offlineFindings { kind } } }',
      { id: order?.id },
    );
    expect(read).toEqual({
      order: { isOffline: true, offlineFindings: [{ kind: 'VARIANT_UNKNOWN' }] },
    });
    const { id } = await shop.sell();
    expect(
      await shop.read(
        'query ($id: ID!) { order(id: $id) { isOffline offlineFindings { kind } } }',
        {
          id,
        },
      ),
    ).toEqual({ order: { isOffline: false, offlineFindings: [] } });
  });

  it('is for managers, and for the own tenant alone', async () => {
    await hand({ lines: [unknown()] });
    await expect(till.findings({}, cashier())).rejects.toThrow('FORBIDDEN');
    const elsewhere = manager({ tenantId: ids.otherTenant });
    expect((await till.findings({}, elsewhere)).edges).toEqual([]);
  });
});

describe('settling a finding', () => {
  it('says who did what about it, once', async () => {
    const { findings = [], order } = await hand({ lines: [unknown()] });
    const { id } = findings[0] ?? {};
    const settled = await till.settle({ id, note: ' Counted again. ' });
    expect(settled).toMatchObject({
      __typename: 'OfflineFinding',
      status: 'SETTLED',
      note: 'Counted again.',
      settledAt: shop.now().toISOString(),
      settledBy: { id: manager().subject },
    });
    shop.pass(60);
    expect(await till.settle({ id, note: 'Once more' })).toEqual(settled);
    const told = (await shop.said()).filter(({ type }) => type.includes('finding-settled'));
    expect(told).toMatchObject([{ subject: order?.id, data: { findingId: id } }]);
    const records = await shop.recorded();
    expect(records.map(({ mutation }) => mutation)).toContain('settleOfflineFinding');
  });

  it('is done by one where two do it at once', async () => {
    const { findings = [] } = await hand({ lines: [unknown()] });
    const { id } = findings[0] ?? {};
    const answers = await Promise.all(['one', 'two'].map((note) => till.settle({ id, note })));
    expect(answers[0]).toEqual(answers[1]);
    const told = (await shop.said()).filter(({ type }) => type.includes('finding-settled'));
    expect(told).toHaveLength(1);
  });

  it.each(['', '  ', 'x'.repeat(501)])('needs a note: %p', async (note) => {
    const { findings = [] } = await hand({ lines: [unknown()] });
    expect(await till.settle({ id: findings[0]?.id, note })).toMatchObject({
      __typename: 'SettlementNoteMissing',
    });
  });

  it('needs a finding of the own tenant', async () => {
    const { findings = [] } = await hand({ lines: [unknown()] });
    const input = { id: findings[0]?.id, note: 'x' };
    const elsewhere = manager({ tenantId: ids.otherTenant });
    for (const answer of [
      await till.settle(input, elsewhere),
      await till.settle({ ...input, id: newId() }),
      await till.settle({ ...input, id: 'x' }),
    ]) {
      expect(answer).toMatchObject({ __typename: 'OfflineFindingNotFound' });
    }
  });
});

describe('the offline policy', () => {
  const read = async (as = cashier()) =>
    (
      await shop.read<{ offlinePolicy: object }>(
        '{ offlinePolicy { maxHours maxSaleMinor maxTotalMinor acceptsCards maxCardMinor } }',
        {},
        as,
      )
    ).offlinePolicy;

  it('is three days without cards until a tenant chooses', async () => {
    expect(await read()).toEqual({
      maxHours: 72,
      maxSaleMinor: null,
      maxTotalMinor: null,
      acceptsCards: false,
      maxCardMinor: null,
    });
  });

  it('is changed part by part, of the own tenant', async () => {
    await till.changePolicy({ maxSaleMinor: 10_000, acceptsCards: true }, admin());
    expect(await till.changePolicy({ maxHours: 8, maxSaleMinor: null }, admin())).toEqual({
      __typename: 'OfflinePolicy',
      maxHours: 8,
      maxSaleMinor: null,
      maxTotalMinor: null,
      acceptsCards: true,
      maxCardMinor: null,
    });
    expect(await read()).toMatchObject({ maxHours: 8, acceptsCards: true });
    expect(await read(cashier({ tenantId: ids.otherTenant }))).toMatchObject({ maxHours: 72 });
  });

  it('is changed by who manages pricing, within what can be', async () => {
    await expect(till.changePolicy({ maxHours: 1 }, manager())).rejects.toThrow('FORBIDDEN');
    expect(await till.changePolicy({ maxHours: 0 }, admin())).toMatchObject({
      __typename: 'PricingInvalid',
      field: 'maxHours',
    });
  });
});
