import type { ReturnStore } from '../store/return-store.ts';
import { readOrder, requireId, type OrderInput, type OrderRequest } from './read-order.ts';

/** Goods of an order that a customer brought back, as a peer names them. */
export type ReturnInput = OrderInput & { readonly refundId: string };

/** Put back on the shelf what a customer brought back; false where the store has no location. */
export async function returnStock(
  returns: ReturnStore,
  request: OrderRequest,
  { refundId, ...order }: ReturnInput,
): Promise<boolean> {
  const movedBy = request.principal.subject;
  return returns.put({
    ...readOrder(request, order),
    refundId: requireId(refundId, 'refund'),
    movedBy,
  });
}
