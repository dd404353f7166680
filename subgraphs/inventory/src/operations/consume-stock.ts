import type { ReservationStore } from '../store/reservation-store.ts';
import { readOrder, type OrderInput, type OrderRequest } from './read-order.ts';

/** Take an order's goods off the shelf: they are sold, whether they were still held or not. */
export async function consumeStock(
  reservations: ReservationStore,
  request: OrderRequest,
  input: OrderInput,
): Promise<void> {
  const { principal } = request;
  await reservations.consume({ ...readOrder(request, input), movedBy: principal.subject });
}
