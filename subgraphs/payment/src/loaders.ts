import { seesStore, withinScope, type StoreScope } from '@novapos/chassis';
import DataLoader from 'dataloader';
import type { Payment } from './domain/payment.ts';
import type { PaymentStore } from './store/payment-store.ts';

/** Payments by id and by order, of a tenant's stores within a scope, read in one query for a whole request. */
export function paymentLoaders(store: PaymentStore, tenantId: string, scope: StoreScope) {
  return {
    byId: new DataLoader<string, Payment | null>(async (ids) => {
      const found = await store.listByIds(tenantId, ids);
      return ids.map((id) =>
        withinScope(
          scope,
          found.find((payment) => payment.id === id),
        ),
      );
    }),
    ofOrder: new DataLoader<string, readonly Payment[]>(async (orderIds) => {
      const all = await store.listOfOrders(tenantId, orderIds);
      const found = all.filter(({ storeId }) => seesStore(scope, storeId));
      return orderIds.map((id) => found.filter(({ orderId }) => orderId === id));
    }),
  };
}
