import type { PeerCall } from '@novapos/chassis';
import type { OrderPayment, WholeOrder } from '../domain/order.ts';
import type { Held, IntentKey } from '../store/saga-store.ts';
import { heldUntil, type Shop } from './shop.ts';

type Paid = {
  readonly order: WholeOrder;
  readonly held: Held & IntentKey;
  readonly payment: OrderPayment;
};

/** Complete a paid sale and take its goods off the shelf; null when it is no longer ours. */
export async function completeAndConsume(
  shop: Shop,
  { order, held, payment }: Paid,
  call: PeerCall,
): Promise<WholeOrder | null> {
  const paid = {
    ...held,
    order,
    payment,
    completedAt: shop.now(),
    consumedBy: heldUntil(shop),
  };
  const whole = await shop.sales.complete(call.tenantId, paid);
  if (whole) await consumeOrLeave(shop, whole, call);
  return whole;
}

// The customer has paid and goes: goods that can't be written off now are written off by the sweeper.
async function consumeOrLeave(shop: Shop, order: WholeOrder, call: PeerCall): Promise<void> {
  try {
    await shop.stock.consume(order, call);
    shop.consumed.add(call.tenantId, order.id);
  } catch (error) {
    shop.log.warn({ err: error, orderId: order.id }, 'sold goods are written off later');
  }
}
