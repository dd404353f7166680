import { seesStore, withinScope, type StoreScope } from '@novapos/chassis';
import { isUuid } from '@novapos/kernel';
import DataLoader from 'dataloader';
import type { Refund, RefundLine, WholeRefund } from './domain/refund.ts';
import type { OrdersStore } from './store/orders-store.ts';
import type { RefundsStore } from './store/refunds-store.ts';

type Stores = { readonly refunds: RefundsStore; readonly orders: OrdersStore };

/** Refunds, of a tenant's stores within a scope, read in one query each for a whole request. */
export function refundLoaders(
  { refunds: store, orders }: Stores,
  tenantId: string,
  scope: StoreScope,
) {
  // A refund says all of its sale: it is seen by who sees both of their stores.
  async function seen(found: readonly Refund[]): Promise<readonly Refund[]> {
    if (scope === null) return found;
    const ids = [...new Set(found.map(({ orderId }) => orderId))];
    const sales = await orders.listByIds(tenantId, ids);
    const ofSeen = new Set(
      sales.filter(({ storeId }) => seesStore(scope, storeId)).map(({ id }) => id),
    );
    return found.filter(({ orderId }) => ofSeen.has(orderId));
  }

  return {
    refundById: new DataLoader<string, Refund | null>(async (ids) => {
      const found = await seen(await store.listByIds(tenantId, ids.filter(isUuid)));
      const byId = new Map(found.map((refund) => [refund.id, refund]));
      return ids.map((id) => withinScope(scope, byId.get(id.toLowerCase())));
    }),
    /** Of an order that is seen: all its refunds, in whatever store they were made; those that failed left out. */
    refundsOf: new DataLoader<string, readonly WholeRefund[]>(async (orderIds) => {
      const found = await store.listOfOrders(tenantId, orderIds);
      return orderIds.map((id) => found.filter(({ orderId }) => orderId === id));
    }),
    refundLinesOf: new DataLoader<string, readonly RefundLine[]>(async (refundIds) => {
      const found = await store.listLines(tenantId, refundIds);
      return refundIds.map((id) => found.filter(({ refundId }) => refundId === id));
    }),
    isVoiding: new DataLoader<string, boolean>(async (orderIds) => {
      const voiding = await store.listVoiding(tenantId, orderIds);
      return orderIds.map((id) => voiding.has(id));
    }),
  };
}

/** Refunds and their lines, batched. */
export type RefundLoaders = ReturnType<typeof refundLoaders>;
