import { emit, on } from '@novapos/chassis';
import { erasureRequested, orderPrivacyAnswered } from '@novapos/kernel';
import { forgetCustomer } from '../store/customer-orders.ts';
import { forgetCustomerOfCarts } from '../store/parked-carts-store.ts';

/** The customer's orders are sold and carts parked for nobody from now on; that is said in the same transaction. */
export function onErasureRequested(now: () => Date) {
  return on(erasureRequested, async (sql, { tenantId, data }) => {
    const { customerId, requestId } = data;
    await forgetCustomer(sql, customerId);
    await forgetCustomerOfCarts(sql, customerId);
    const at = now();
    await emit(sql, orderPrivacyAnswered, {
      tenantId,
      subject: customerId,
      at,
      data: { customerId, requestId, kind: 'ERASURE', part: null, at: at.toISOString() },
    });
  });
}
