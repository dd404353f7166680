import { firstDayNotOver, type CalendarDay } from '../domain/calendar-day.ts';
import type { PointStore } from '../store/point-store.ts';
import { lockWithoutExpired } from './without-expired.ts';

const batch = 100;

/** Take away what has expired, tenant by tenant; two may do so at once. Answers of how many customers. */
export async function expireAllPoints(store: PointStore, now: Date): Promise<number> {
  const before = firstDayNotOver(now);
  let total = 0;
  for (const tenantId of await store.tenantsWithExpiredPoints(before)) {
    total += await expirePointsOf(store, tenantId, before);
  }
  return total;
}

async function expirePointsOf(
  store: PointStore,
  tenantId: string,
  before: CalendarDay,
): Promise<number> {
  let total = 0;
  for (let count = batch; count === batch; total += count) {
    const customers = await store.customersWithExpiredPoints(tenantId, before, batch);
    for (const customerId of customers) {
      await store.within(tenantId, (ledger) => lockWithoutExpired(ledger, customerId));
    }
    count = customers.length;
  }
  return total;
}
