import { advancePayments, type Standing } from './advance-payments.ts';
import type { Till } from './till.ts';

/** What became of an order's payments, after asking the provider where its answer was lost. */
export async function settlePayments(till: Till, orderId: string): Promise<Standing> {
  const payments = await till.store.listOfOrders(till.tenantId, [orderId]);
  return advancePayments(till, orderId, { isNew: false, payments });
}
