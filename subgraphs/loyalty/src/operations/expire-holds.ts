import type { PointStore } from '../store/point-store.ts';
import { endHold } from './settle-hold.ts';

const batch = 100;

/** Let go of what has been held too long, tenant by tenant; two may do so at once. Answers how many. */
export async function expireHolds(store: PointStore, now: Date): Promise<number> {
  let total = 0;
  for (const tenantId of await store.tenantsWithDueHolds(now)) {
    total += await expireHoldsOf(store, tenantId);
  }
  return total;
}

async function expireHoldsOf(store: PointStore, tenantId: string): Promise<number> {
  let total = 0;
  for (let count = batch; count === batch; total += count) {
    const due = await store.within(tenantId, (ledger) => ledger.dueHolds(batch));
    for (const paymentId of due) {
      await store.within(tenantId, (ledger) => endHold(ledger, paymentId));
    }
    count = due.length;
  }
  return total;
}
