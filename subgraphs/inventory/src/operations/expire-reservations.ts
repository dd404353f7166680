import type { ReservationStore } from '../store/reservation-store.ts';

/** Let go of what has been held too long, tenant by tenant; two may do so at once. Answers how many. */
export async function expireReservations(
  reservations: ReservationStore,
  now: Date,
): Promise<number> {
  let total = 0;
  for (const tenantId of await reservations.tenantsWithDue(now)) {
    total += await reservations.expire(tenantId, now);
  }
  return total;
}
