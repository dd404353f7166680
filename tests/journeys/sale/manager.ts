import { stockOf } from '../../support/goods.ts';
import { card, cash, sold } from '../../support/sale.ts';
import type { Shop } from '../../support/shop.ts';

const croissant = '1001-0012';
const beans = '1001-0019';

/** What a manager of the demo shop does besides selling. */
export function managesTheShop(harbour: () => Shop): void {
  it('voids a sale: the goods and the money go back, the receipt says so', async () => {
    const manager = await harbour().as('manager');
    const before = await stockOf(manager, beans);
    const id = await sold(manager, { lines: [{ sku: beans, quantity: '3' }], tenders: [card()] });
    const input = { idempotencyKey: `void-${id}`, orderId: id, reason: 'Wrong beans' };
    const { data } = await manager.ask(
      `mutation Void($input: VoidSaleInput!) {
        voidSale(input: $input) {
          __typename
          ... on Order { status voidReason payments { status } receipt { isVoided text } }
          ... on Refusal { message }
        }
      }`,
      { input },
    );
    expect(data).toMatchObject({
      voidSale: {
        __typename: 'Order',
        status: 'VOIDED',
        voidReason: 'Wrong beans',
        payments: [{ status: 'REFUNDED' }],
        receipt: { isVoided: true, text: expect.stringContaining('*** VOID ***') as unknown },
      },
    });
    expect(await stockOf(manager, beans)).toEqual(before);
  });

  it('sells at another price, with a reason, and both prices are kept', async () => {
    const manager = await harbour().as('manager');
    const unitPriceOverride = { amountMinor: 1_200, reason: 'Torn bag' };
    const lines = [{ sku: beans, unitPriceOverride }];
    const id = await sold(manager, { lines, tenders: [cash(1_200)] });
    const { data } = await manager.ask(
      `query Overridden($id: ID!) {
        order(id: $id) { lines {
          catalogueUnitPrice { decimal } unitPrice { decimal } override { kind reason }
        } }
      }`,
      { id },
    );
    expect(data).toEqual({
      order: {
        lines: [
          {
            catalogueUnitPrice: { decimal: '16.50' },
            unitPrice: { decimal: '12.00' },
            override: { kind: 'UNIT_PRICE', reason: 'Torn bag' },
          },
        ],
      },
    });
  });

  it('finds orders by register, status and words, the latest first, page by page', async () => {
    const [first = '', second = ''] = harbour().registerIds;
    const there = await harbour().as('manager', second);
    const lines = [{ sku: croissant }];
    const ids = [
      await sold(there, { lines, tenders: [cash()] }),
      await sold(there, { lines, tenders: [cash()] }),
    ];
    const list = async (filter: object, page: object = {}) => {
      const { data } = await there.ask<{
        orders: { edges: { node: { id: string } }[]; pageInfo: { endCursor: string } };
      }>(
        `query Orders($filter: OrderFilter, $first: Int, $after: String) {
          orders(filter: $filter, first: $first, after: $after) {
            edges { node { id } } pageInfo { endCursor hasNextPage }
          }
        }`,
        { filter, ...page },
      );
      return {
        ids: data?.orders.edges.map(({ node }) => node.id),
        after: data?.orders.pageInfo.endCursor,
      };
    };
    expect((await list({ registerId: second })).ids).toEqual([...ids].reverse());
    expect((await list({ registerId: second, text: 'croiss' })).ids).toEqual([...ids].reverse());
    expect((await list({ registerId: second, text: 'kettle' })).ids).toEqual([]);
    expect((await list({ registerId: second, status: 'VOIDED' })).ids).toEqual([]);
    expect((await list({ registerId: first, status: 'VOIDED' })).ids).toHaveLength(1);
    const { after } = await list({ registerId: second }, { first: 1 });
    expect((await list({ registerId: second }, { first: 1, after })).ids).toEqual([ids[0]]);
  });
}
