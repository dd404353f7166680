import { CodedError, connectionOf, pageOf, type StoreScope } from '@novapos/chassis';
import { isUuid } from '@novapos/kernel';
import { z } from 'zod';
import type { OrderCriteria } from '../store/orders-store.ts';
import type { OrderFilter, QueryResolvers } from './types.generated.ts';

const cursor = z.tuple([z.iso.datetime(), z.uuid()]);
const longestText = 200;

export const ordersResolver: NonNullable<QueryResolvers['orders']> = async (
  _parent,
  { filter, first, after },
  { shop, scope, call },
) => {
  const page = pageOf({ first, after }, cursor);
  const criteria = criteriaOf(filter ?? {}, scope);
  const [soldAt, id] = page.after ?? [];
  const from = soldAt !== undefined && id !== undefined ? { soldAt: new Date(soldAt), id } : null;
  const found = criteria
    ? await shop.orders.list(call.tenantId, criteria, { limit: page.limit, after: from })
    : [];
  const connection = connectionOf(found, page, (order) => [order.soldAt.toISOString(), order.id]);
  return {
    __typename: 'OrderConnection',
    edges: connection.edges.map((edge) => ({ __typename: 'OrderEdge' as const, ...edge })),
    pageInfo: { __typename: 'PageInfo', ...connection.pageInfo },
  };
};

// What names no store, register, user or customer fits no order.
function criteriaOf(filter: OrderFilter, scope: StoreScope): OrderCriteria | null {
  const ids = [filter.storeId, filter.registerId, filter.cashierId, filter.customerId];
  if (ids.some((id) => id != null && !isUuid(id))) return null;
  return {
    scope,
    storeId: filter.storeId ?? null,
    registerId: filter.registerId ?? null,
    cashierId: filter.cashierId ?? null,
    customerId: filter.customerId ?? null,
    status: filter.status ?? null,
    soldFrom: filter.soldFrom ?? null,
    soldBefore: filter.soldBefore ?? null,
    text: textOf(filter.text),
  };
}

function textOf(text: string | null | undefined): string | null {
  const wanted = text?.trim() ?? '';
  if (wanted.length > longestText) {
    throw new CodedError('BAD_USER_INPUT', `\`text\` has up to ${longestText} characters.`);
  }
  return wanted === '' ? null : wanted;
}
