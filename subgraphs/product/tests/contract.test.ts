import { anonymous, servicePrincipal } from '@novapos/chassis';
import { describeSubgraph } from '@novapos/chassis/testing';
import { subgraph } from '../src/subgraph.ts';
import { cashier, key, manager, orderPeer, productInput, theirManager } from './examples.ts';
import { forSale, mutation } from './operations.ts';
import { startProduct, type StartedProduct } from './start-product.ts';

let shop: StartedProduct;
const made = { product: '', variant: '', category: '' };

beforeAll(async () => {
  shop = await startProduct();
  const { outcome: category } = await shop.data<{ outcome: { id: string } }>(
    manager,
    mutation('createCategory'),
    { input: { idempotencyKey: key(), name: 'Dairy' } },
  );
  const { outcome } = await shop.data<{ outcome: { id: string; variants: { id: string }[] } }>(
    manager,
    mutation('createProduct'),
    { input: productInput({ categoryId: category.id }) },
  );
  Object.assign(made, {
    product: outcome.id,
    variant: outcome.variants[0]?.id,
    category: category.id,
  });
});
afterAll(() => shop.stop());

describeSubgraph(subgraph, {
  ask: () => shop.ask,
  principal: () => cashier,
  entities: {
    Product: () => ({ __typename: 'Product', id: made.product }),
    Variant: () => ({ __typename: 'Variant', id: made.variant }),
    Category: () => ({ __typename: 'Category', id: made.category }),
  },
});

describe('entities', () => {
  const byKey = `query ($keys: [_Any!]!) { _entities(representations: $keys) {
    ... on Product { name } ... on Variant { sku } ... on Category { name } } }`;
  const keys = () => [
    { __typename: 'Product', id: made.product },
    { __typename: 'Variant', id: made.variant },
    { __typename: 'Category', id: made.category },
    { __typename: 'Product', id: 'no id at all' },
  ];

  it('are shown to a peer, and an unknown one is nothing', async () => {
    const { _entities } = await shop.data<{ _entities: unknown[] }>(orderPeer, byKey, {
      keys: keys(),
    });
    expect(_entities).toEqual([
      { name: 'Chocolate milk' },
      { sku: expect.any(String) as string },
      { name: 'Dairy' },
      null,
    ]);
  });

  it('of another tenant are nothing', async () => {
    const stranger = servicePrincipal('order', theirManager.tenantId);
    const { _entities } = await shop.data<{ _entities: unknown[] }>(stranger, byKey, {
      keys: keys(),
    });
    expect(_entities).toEqual([null, null, null, null]);
  });
});

describe('rights', () => {
  const create = () => ({ query: mutation('createProduct'), variables: { input: productInput() } });
  const codeOf = async (request: { query: string; variables: object }, principal = cashier) => {
    const { errors } = await shop.ask({
      ...request,
      variables: { ...request.variables },
      principal,
      requestId: 'test',
    });
    return errors?.[0]?.extensions.code;
  };

  it('let a cashier read and not create', async () => {
    expect(await codeOf(create())).toBe('FORBIDDEN');
    expect(
      await codeOf({ query: '{ products { edges { node { id } } } }', variables: {} }),
    ).toBeUndefined();
  });

  it('need a sign-in', async () => {
    expect(await codeOf(create(), anonymous)).toBe('UNAUTHENTICATED');
    expect(await codeOf({ query: '{ barcodeMasks { mask } }', variables: {} }, anonymous)).toBe(
      'UNAUTHENTICATED',
    );
  });

  it('keep what is for peers from everyone else', async () => {
    expect(await codeOf({ query: forSale, variables: { keys: [] } }, manager)).toBe('FORBIDDEN');
    expect(await codeOf({ query: forSale, variables: { keys: [] } }, orderPeer)).toBeUndefined();
  });
});
