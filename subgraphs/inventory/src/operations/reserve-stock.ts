import type { HoldOutcome, ReservationStore } from '../store/reservation-store.ts';
import { readOrder, type OrderInput, type OrderRequest } from './read-order.ts';

/** Hold an order's goods in its store's default location for 900 seconds: all lines or none. */
export async function reserveStock(
  reservations: ReservationStore,
  request: OrderRequest,
  input: OrderInput,
): Promise<HoldOutcome> {
  return reservations.hold(readOrder(request, input));
}
