import { inProgress, noteChange, seesStore, type PeerCall } from '@novapos/chassis';
import { accept, refuse, type Decision } from '@novapos/kernel';
import type { Order } from '../domain/order.ts';
import type { Saga } from '../store/saga-store.ts';
import type { Seller } from './price-at-register.ts';
import { heldUntil, type Shop } from './shop.ts';

/** Why no sale can be stopped, or not yet. */
export type CancelRefusal =
  | { readonly kind: 'OrderNotFound' }
  | { readonly kind: 'PaymentPending'; readonly orderId: string };

/** The order, failed or by now completed, or why nothing was stopped. */
export type CancelOutcome = Decision<Order, CancelRefusal>;

const declined = { kind: 'CardDeclined', reason: 'cancelled' } as const;

/**
 * Stop the sale of an intent, or the one of an exchange, while it is not complete: whoever is first wins, and the
 * answer says which. Once decided it is always finished.
 */
export async function cancelSale(
  shop: Shop,
  seller: Pick<Seller, 'scope'>,
  key: string,
  call: PeerCall,
): Promise<CancelOutcome> {
  const saga = await shop.cancels.begin(call.tenantId, key, heldUntil(shop));
  if (!saga) return settled(shop, seller, key, call);
  const { orderId } = saga;
  noteChange({
    type: 'Order',
    id: orderId,
    before: { status: 'PENDING' },
    after: { status: 'FAILED' },
  });
  const isStopped = await driveCancel(shop, saga, call);
  if (!isStopped) return refuse({ kind: 'PaymentPending', orderId });
  return found(shop, seller, orderId, call);
}

/** Give back the money and the goods of a sale that is being stopped; false while the provider has not answered. */
export async function driveCancel(shop: Shop, saga: Saga, call: PeerCall): Promise<boolean> {
  const { orderId } = saga;
  if (!(await shop.payments.undo(orderId, 'the sale was cancelled', call))) {
    await shop.sagas.postpone(call.tenantId, saga, shop.now());
    return false;
  }
  await shop.stock.release(orderId, call);
  if (await shop.sales.fail(call.tenantId, saga, declined)) return true;
  throw inProgress();
}

// Nothing is under way any more: the sale is complete, or failed before.
async function settled(
  shop: Shop,
  seller: Pick<Seller, 'scope'>,
  key: string,
  call: PeerCall,
): Promise<CancelOutcome> {
  const orderId = await shop.cancels.findSettled(call.tenantId, key);
  return orderId === null ? refuse({ kind: 'OrderNotFound' }) : found(shop, seller, orderId, call);
}

async function found(
  shop: Shop,
  { scope }: Pick<Seller, 'scope'>,
  orderId: string,
  { tenantId }: PeerCall,
): Promise<CancelOutcome> {
  const [order] = await shop.orders.listByIds(tenantId, [orderId]);
  return order && seesStore(scope, order.storeId)
    ? accept(order)
    : refuse({ kind: 'OrderNotFound' });
}
