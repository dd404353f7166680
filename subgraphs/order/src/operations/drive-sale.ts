import { CodedError, inProgress, type PeerCall } from '@novapos/chassis';
import { accept, refuse, type Decision } from '@novapos/kernel';
import type { CartTender } from '../domain/cart.ts';
import type { OrderPayment, WholeOrder } from '../domain/order.ts';
import type { FulfilmentRefusal, SaleRefusal } from '../domain/refusals.ts';
import type { PaymentStanding } from '../peers/payments.ts';
import type { Held, IntentKey } from '../store/saga-store.ts';
import { completeAndConsume } from './finish-sale.ts';
import { heldMs, type Shop } from './shop.ts';

/** A priced sale in the hands of this request. */
export type SaleInHand = {
  readonly order: WholeOrder;
  readonly tenders: readonly CartTender[];
  readonly held: Held & IntentKey;
  readonly takenInHandAt: Date;
};

// Money is only asked for while there is ample time to hear what became of it before someone else may look.
const latestPaymentMs = heldMs / 2;

/**
 * Bring a priced sale to its end: hold the goods, take the money, complete, take the goods off the
 * shelf. What can't be had is undone in reverse and kept as the refusal. Every step can be repeated.
 */
export async function driveSale(
  shop: Shop,
  sale: SaleInHand,
  call: PeerCall,
): Promise<Decision<WholeOrder, SaleRefusal>> {
  const stock = await holdStock(shop, sale, call);
  if (!stock.ok) return fail(shop, sale, stock.refusal, call);

  const standing = await pay(shop, sale, call);
  switch (standing.kind) {
    case 'TAKEN':
      return complete(shop, sale, standing.payment, call);
    case 'REFUSED':
      await shop.stock.release(sale.order.id, call);
      return fail(shop, sale, standing.refusal, call);
    case 'UNSETTLED':
      await shop.sagas.postpone(call.tenantId, sale.held, shop.now());
      return refuse({ kind: 'PaymentPending', orderId: sale.order.id });
    case 'NONE':
      return giveUp(shop, sale, call);
  }
}

async function holdStock(shop: Shop, sale: SaleInHand, call: PeerCall) {
  try {
    return await shop.stock.reserve(sale.order, call);
  } catch (error) {
    await letGo(shop, sale, call);
    throw error;
  }
}

async function pay(
  shop: Shop,
  { order, tenders, takenInHandAt }: SaleInHand,
  call: PeerCall,
): Promise<PaymentStanding> {
  if (order.totalMinor === 0 && tenders.length === 0) {
    return { kind: 'TAKEN', payment: { tenders: [], cashRoundingMinor: 0, changeMinor: 0 } };
  }
  if (shop.now().getTime() - takenInHandAt.getTime() > latestPaymentMs) {
    throw new CodedError('TIMEOUT', 'The sale took too long. Ask again with the same key.', {
      retryable: true,
    });
  }
  return shop.payments.take(order, tenders, call);
}

async function complete(
  shop: Shop,
  { order, held }: SaleInHand,
  payment: OrderPayment,
  call: PeerCall,
): Promise<Decision<WholeOrder, SaleRefusal>> {
  const whole = await completeAndConsume(shop, { order, held, payment }, call);
  return whole ? accept(whole) : overtaken(shop, order.id, call);
}

async function fail(
  shop: Shop,
  { order, held }: SaleInHand,
  refusal: FulfilmentRefusal,
  call: PeerCall,
): Promise<Decision<never, SaleRefusal>> {
  const isOurs = await shop.sales.fail(call.tenantId, held, refusal);
  return isOurs ? refuse(refusal) : overtaken(shop, order.id, call);
}

// Payment will not take money for this order any more: it was undone before it came to that.
async function giveUp(shop: Shop, { order, held }: SaleInHand, call: PeerCall): Promise<never> {
  await shop.stock.release(order.id, call);
  await shop.sales.abandon(call.tenantId, held);
  throw inProgress();
}

// Someone else took over after our time had run out. Where they gave the sale up, what we took since goes back.
async function overtaken(shop: Shop, orderId: string, call: PeerCall): Promise<never> {
  const [order] = await shop.orders.listByIds(call.tenantId, [orderId]);
  if (order?.status === 'FAILED') {
    await shop.payments.undo(orderId, 'the sale was given up', call);
    await shop.stock.release(orderId, call);
  }
  throw inProgress();
}

// No money was asked for yet: the next try need not wait for our time to run out.
async function letGo(shop: Shop, { held }: SaleInHand, call: PeerCall): Promise<void> {
  try {
    await shop.sagas.postpone(call.tenantId, held, shop.now());
  } catch (error) {
    shop.log.warn(
      { err: error, orderId: held.orderId },
      'a sale stays in hand until its time is up',
    );
  }
}
