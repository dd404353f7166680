import type { Shortages } from '../domain/shortage.ts';
import type { ReservationStore } from '../store/reservation-store.ts';
import { readOrder, type OrderInput, type OrderRequest } from './read-order.ts';

/** Take goods off the shelf that were sold without a hold; answers what the shelf did not have. */
export async function takeSoldStock(
  reservations: ReservationStore,
  request: OrderRequest,
  input: OrderInput,
): Promise<Shortages> {
  const { principal } = request;
  return reservations.takeSold({ ...readOrder(request, input), movedBy: principal.subject });
}
