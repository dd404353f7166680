import { randomUUID } from 'node:crypto';
import { newArticle } from '../../support/goods.ts';
import { cash, sell, sold } from '../../support/sale.ts';
import type { Person } from '../../support/shop.ts';
import type { Trial } from './trial.ts';

/** What belongs to another tenant looks like what does not exist, and headers change nothing. */
export function keepsTenantsApart({ platform, harbour, markthalle }: Trial): void {
  let spy: Person;
  let orderId: string;

  beforeAll(async () => {
    spy = await harbour().as('super_admin');
    const bread = await newArticle(markthalle(), { stock: 5 });
    const cashier = await markthalle().as('cashier');
    orderId = await sold(cashier, { lines: [{ sku: bread.sku }], tenders: [cash()] });
  });

  it('shows no order, receipt or payment of another tenant by its id', async () => {
    const ask = async (id: string) => {
      const { data, errors } = await spy.ask(
        `query Spy($id: ID!) {
          order(id: $id) { id receipt { text } payments { id } }
          payments(filter: { orderId: $id }) { edges { node { id } } }
        }`,
        { id },
      );
      return { data, errors };
    };
    const absent = { data: { order: null, payments: { edges: [] } }, errors: [] };
    expect(await ask(orderId)).toEqual(absent);
    expect(await ask(randomUUID())).toEqual(absent);
  });

  it('voids no order of another tenant', async () => {
    const answersTo = async (id: string) => {
      const input = { idempotencyKey: randomUUID(), orderId: id, reason: 'Spite' };
      const { data } = await spy.ask(
        `mutation Void($input: VoidSaleInput!) {
          voidSale(input: $input) { __typename ... on Refusal { message } }
        }`,
        { input },
      );
      return data;
    };
    const refused = await answersTo(orderId);
    expect(refused).toMatchObject({ voidSale: { __typename: 'OrderNotFound' } });
    expect(refused).toEqual(await answersTo(randomUUID()));
  });

  it.each(['store', 'register', 'user', 'product', 'variant', 'location', 'payment'])(
    'shows no %s of another tenant by its id',
    async (field) => {
      const owner = await markthalle().as('admin');
      const { data } = await owner.ask<{ order: Readonly<Record<string, unknown>> }>(
        `query Own($id: ID!) { order(id: $id) {
          store { id locations { edges { node { id } } } } register { id } cashier { id }
          payments { id } lines { variant { id product { id } } }
        } }`,
        { id: orderId },
      );
      const id = idOf(field, data?.order);
      const query = `query Find($id: ID!) { ${field}(id: $id) { id } }`;
      expect((await owner.ask(query, { id })).data).toEqual({ [field]: { id } });
      expect(await spy.ask(query, { id })).toMatchObject({ data: { [field]: null }, errors: [] });
    },
  );

  it('sells nothing of another tenant', async () => {
    const theirs = await newArticle(markthalle(), { stock: 5 });
    for (const line of [{ variantId: theirs.variantId }, { sku: theirs.sku }]) {
      const cashier = await harbour().as('cashier');
      expect(await sell(cashier, { lines: [line], tenders: [cash()] })).toMatchObject({
        __typename: 'VariantUnknown',
      });
    }
  });

  it('lets nobody sign in at the register of another tenant', async () => {
    const [user] = harbour().tenant.signIns;
    const { data } = await platform().graph.ask(
      `mutation SignIn($input: SignInInput!) { signIn(input: $input) { __typename } }`,
      {
        input: {
          email: user?.email,
          password: user?.password,
          registerId: markthalle().registerIds[0],
        },
      },
    );
    expect(data).toEqual({ signIn: { __typename: 'RegisterNotFound' } });
  });

  it('pays no heed to headers that name a tenant, a user or a role', async () => {
    const cashier = await harbour().as('cashier');
    const forged = {
      'x-tenant-id': markthalle().tenant.id,
      'x-tenant': markthalle().tenant.id,
      tid: markthalle().tenant.id,
      'x-user-id': randomUUID(),
      'x-role': 'admin',
      'x-roles': 'super_admin',
      'x-grants': 'tenants:create',
      'x-principal': JSON.stringify({ tenantId: markthalle().tenant.id, roles: ['admin'] }),
      'x-store-id': markthalle().storeId,
      'x-register-id': markthalle().registerIds[0] ?? '',
      'x-forwarded-user': 'admin@markthalle.example',
    };
    const viewer = 'query Viewer { viewer { tenant { id } user { id } register { id } grants } }';
    const honest = await cashier.ask(viewer);
    const answer = await cashier.ask(viewer, {}, forged);
    expect(honest.errors).toEqual([]);
    expect(answer.data).toEqual(honest.data);
    const users = '{ users { edges { node { id } } } }';
    expect((await cashier.ask(users, {}, forged)).code).toBe('FORBIDDEN');
    expect(
      (await cashier.ask(`query Order { order(id: "${orderId}") { id } }`, {}, forged)).data,
    ).toEqual({ order: null });
    const anonymous = await platform().graph.ask(viewer, {}, { headers: forged });
    expect(anonymous.code).toBe('UNAUTHENTICATED');
  });

  it('offers outsiders none of the doors between subgraphs', async () => {
    for (const query of [
      `{ _entities(representations: [{ __typename: "Order", id: "${orderId}" }]) { __typename } }`,
      '{ _service { sdl } }',
      `mutation { undoPayments(input: { orderId: "${orderId}", reason: "x" }) { __typename } }`,
      `mutation { releaseStock(orderId: "${orderId}") { orderId } }`,
    ]) {
      expect(await spy.ask(query)).toMatchObject({
        status: 400,
        data: null,
        code: 'GRAPHQL_VALIDATION_FAILED',
      });
    }
  });
}

function idOf(field: string, order: Readonly<Record<string, unknown>> | undefined): string {
  const paths: Readonly<Record<string, readonly (string | number)[]>> = {
    store: ['store', 'id'],
    register: ['register', 'id'],
    user: ['cashier', 'id'],
    product: ['lines', 0, 'variant', 'product', 'id'],
    variant: ['lines', 0, 'variant', 'id'],
    location: ['store', 'locations', 'edges', 0, 'node', 'id'],
    payment: ['payments', 0, 'id'],
  };
  let at: unknown = order;
  for (const step of paths[field] ?? []) at = (at as Record<string | number, unknown>)[step];
  return String(at);
}
