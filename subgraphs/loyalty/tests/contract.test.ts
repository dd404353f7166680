import { newId, servicePrincipal, type Principal } from '@novapos/chassis';
import { describeSubgraph } from '@novapos/chassis/testing';
import { loyalty } from '../src/index.ts';
import { aTenant, ofRole, openLoyalty, pointADollar, type Loyalty } from './examples.ts';

const tenantId = newId();
const customerId = newId();
let shop: Loyalty;

beforeAll(async () => {
  shop = await openLoyalty();
  await aTenant(shop, tenantId).setProgramme();
});
afterAll(() => shop.close());

describeSubgraph(loyalty.subgraph, {
  ask: () => shop.ask,
  principal: () => ofRole('manager', tenantId),
  entities: { Customer: () => ({ __typename: 'Customer', id: customerId }) },
});

const codeFor = async (principal: Principal, query: string, variables = {}) => {
  const response = await shop.ask({ query, variables, principal, requestId: 'test' });
  return response.errors?.[0]?.extensions.code ?? 'allowed';
};

describe('rights over points', () => {
  const read = `{ loyaltyProgramme { version } loyaltyAccount(customerId: "${customerId}") { points }
    loyaltyAccounts { edges { cursor } } pointsTotals { kind } }`;
  const adjust = (principal: Principal) =>
    codeFor(
      principal,
      'mutation ($input: AdjustPointsInput!) { adjustPoints(input: $input) { __typename } }',
      { input: { idempotencyKey: newId(), customerId, points: 1, reason: 'test' } },
    );
  const manage = (principal: Principal) =>
    codeFor(
      principal,
      'mutation ($input: SetLoyaltyProgrammeInput!) { setLoyaltyProgramme(input: $input) { __typename } }',
      { input: pointADollar },
    );

  it.each([
    ['cashier', 'allowed', 'FORBIDDEN', 'FORBIDDEN'],
    ['support', 'allowed', 'FORBIDDEN', 'FORBIDDEN'],
    ['inventory', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN'],
    ['manager', 'allowed', 'allowed', 'FORBIDDEN'],
    ['admin', 'allowed', 'allowed', 'allowed'],
  ] as const)('of a %s: reading %s, adjusting %s, managing %s', async (role, ...verdicts) => {
    const principal = ofRole(role, tenantId);
    expect([
      await codeFor(principal, read),
      await adjust(principal),
      await manage(principal),
    ]).toEqual(verdicts);
  });

  it.each([
    `holdPoints(input: { paymentId: "x", orderId: "y", customerId: "z", amountMinor: 1,
      currency: "USD" }) { __typename }`,
    'keepHeldPoints(paymentId: "x") { state }',
    'releasePoints(paymentId: "x") { state }',
  ])('keeps from people what only peers may do: %s', async (field) => {
    const admin = ofRole('super_admin', tenantId);
    expect(await codeFor(admin, `mutation { ${field} }`)).toBe('FORBIDDEN');
    // A peer gets further: to the ids, which are none.
    const payment = servicePrincipal('payment', tenantId);
    expect(await codeFor(payment, `mutation { ${field} }`)).toBe('BAD_USER_INPUT');
  });
});

describe('an account', () => {
  it('is none where the id is none', async () => {
    const { asked } = aTenant(shop, tenantId);
    const cashier = ofRole('cashier', tenantId);
    expect(await asked(cashier, '{ loyaltyAccount(customerId: "nobody") { points } }')).toBeNull();
  });

  it('of another tenant is never seen', async () => {
    const mine = aTenant(shop);
    await mine.setProgramme();
    await mine.adjust(customerId, 100);
    expect((await mine.account(customerId)).points).toBe(100);
    expect((await aTenant(shop).account(customerId)).points).toBe(0);
  });
});

describe('the list of accounts', () => {
  it('has those with the most points first, page by page, without the erased', async () => {
    const tenant = aTenant(shop);
    const [poor, rich, richer, gone] = [newId(), newId(), newId(), newId()];
    await tenant.adjust(poor, 5);
    await tenant.adjust(rich, 50);
    await tenant.adjust(richer, 50);
    await tenant.adjust(gone, 500);
    await tenant.apply(tenant.erasure(gone));
    const cashier = ofRole('cashier', tenant.tenantId);
    const query = `query ($after: String, $filter: LoyaltyAccountFilter) {
      loyaltyAccounts(first: 2, after: $after, filter: $filter) {
        edges { node { customer { id } points } } pageInfo { hasNextPage endCursor } } }`;
    type Page = {
      readonly edges: readonly { readonly node: { readonly customer: { readonly id: string } } }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    };
    const idsOf = ({ edges }: Page) => edges.map(({ node }) => node.customer.id);
    const first = await tenant.asked<Page>(cashier, query);
    expect(idsOf(first)).toEqual([rich, richer].sort());
    const second = await tenant.asked<Page>(cashier, query, { after: first.pageInfo.endCursor });
    expect(idsOf(second)).toEqual([poor]);
    expect(second.pageInfo.hasNextPage).toBe(false);
    const some = await tenant.asked<Page>(cashier, query, { filter: { minimumPoints: 51 } });
    expect(idsOf(some)).toEqual([]);
  });
});

describe('a history', () => {
  it('is read page by page, the newest lines first, of many customers at once', async () => {
    const tenant = aTenant(shop);
    const customers = [newId(), newId()];
    for (const id of customers) {
      for (const points of [1, 2, 3]) await tenant.adjust(id, points);
    }
    const query = `query ($keys: [_Any!]!, $after: String) { _entities(representations: $keys) {
      ... on Customer { loyalty { history(first: 2, after: $after) {
        edges { node { points } } pageInfo { hasNextPage endCursor } } } } } }`;
    const keys = customers.map((id) => ({ __typename: 'Customer', id }));
    type Found = readonly {
      readonly loyalty: {
        readonly history: {
          readonly edges: readonly { readonly node: { readonly points: number } }[];
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
        };
      };
    }[];
    const cashier = ofRole('cashier', tenant.tenantId);
    const pointsOf = (found: Found) =>
      found.map(({ loyalty: { history } }) => history.edges.map(({ node }) => node.points));
    const first = await tenant.asked<Found>(cashier, query, { keys });
    expect(pointsOf(first)).toEqual([
      [3, 2],
      [3, 2],
    ]);
    const after = first[0]?.loyalty.history.pageInfo.endCursor;
    const second = await tenant.asked<Found>(cashier, query, { keys, after });
    expect(pointsOf(second)).toEqual([[1], [1]]);
    expect(second[0]?.loyalty.history.pageInfo.hasNextPage).toBe(false);
  });
});
