import { withinScope, type StoreScope } from '@novapos/chassis';
import { isUuid } from '@novapos/kernel';
import DataLoader from 'dataloader';
import type { Order } from './domain/order.ts';
import type { OrderLine } from './domain/order-line.ts';
import type { OrdersStore } from './store/orders-store.ts';

/** Orders and their lines, of a tenant's stores within a scope, read in one query each for a whole request. */
export function orderLoaders(store: OrdersStore, tenantId: string, scope: StoreScope) {
  return {
    byId: new DataLoader<string, Order | null>(async (ids) => {
      const found = await store.listByIds(tenantId, ids.filter(isUuid));
      const byId = new Map(found.map((order) => [order.id, order]));
      return ids.map((id) => withinScope(scope, byId.get(id.toLowerCase())));
    }),
    linesOf: new DataLoader<string, readonly OrderLine[]>(async (orderIds) => {
      const found = await store.listLines(tenantId, orderIds);
      const byOrder = new Map<string, OrderLine[]>(orderIds.map((id) => [id, []]));
      for (const line of found) byOrder.get(line.orderId)?.push(line);
      return orderIds.map((id) => byOrder.get(id) ?? []);
    }),
  };
}

/** Orders and their lines, batched. */
export type OrderLoaders = ReturnType<typeof orderLoaders>;
