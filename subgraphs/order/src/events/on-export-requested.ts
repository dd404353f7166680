import { emit, on } from '@novapos/chassis';
import { exportRequested, orderPrivacyAnswered } from '@novapos/kernel';
import { ordersOfCustomer, type CustomerOrder } from '../store/customer-orders.ts';

// About 150 characters each: an event stays below the megabyte that a broker takes.
const mostOrders = 5_000;

/** What is kept of a customer: the orders, the latest first. `orderCount` tells of those left out. */
export function onExportRequested(now: () => Date) {
  return on(exportRequested, async (sql, { tenantId, data }) => {
    const { customerId, requestId } = data;
    const { count, latest } = await ordersOfCustomer(sql, customerId, mostOrders);
    const at = now();
    const part = { orderCount: count, orders: latest.map(told) };
    await emit(sql, orderPrivacyAnswered, {
      tenantId,
      subject: customerId,
      at,
      data: { customerId, requestId, kind: 'EXPORT', part, at: at.toISOString() },
    });
  });
}

function told({ soldAt, ...order }: CustomerOrder) {
  return { ...order, soldAt: soldAt.toISOString() };
}
