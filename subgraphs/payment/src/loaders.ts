import DataLoader from 'dataloader';
import type { Payment } from './domain/payment.ts';
import type { PaymentStore } from './store/payment-store.ts';

/** Payments by id and by order, of one tenant, read in one query for a whole request. */
export function paymentLoaders(store: PaymentStore, tenantId: string) {
  return {
    byId: new DataLoader<string, Payment | null>(async (ids) => {
      const found = await store.listByIds(tenantId, ids);
      return ids.map((id) => found.find((payment) => payment.id === id) ?? null);
    }),
    ofOrder: new DataLoader<string, readonly Payment[]>(async (orderIds) => {
      const found = await store.listOfOrders(tenantId, orderIds);
      return orderIds.map((id) => found.filter(({ orderId }) => orderId === id));
    }),
  };
}
