import type { PeerCall } from '@novapos/chassis';
import type { WholeRefund } from '../domain/refund.ts';
import type { RefundSaga } from '../store/refund-saga-store.ts';
import type { Shop } from './shop.ts';

/** What became of a refund in hand: made, waiting for a provider, impossible, or no longer ours. */
export type RefundDriven =
  | { readonly kind: 'MADE'; readonly refund: WholeRefund }
  | { readonly kind: 'PENDING' }
  | { readonly kind: 'NOT_HELD' }
  | { readonly kind: 'OVERTAKEN' };

/**
 * Give back the money and the goods of a refund in hand, and say so. Every step can be repeated. Where a payment holds no
 * longer what is to go back, a plain refund fails; of an exchange the other goods are sold already, so that stays.
 */
export async function driveRefund(
  shop: Shop,
  saga: RefundSaga,
  refund: WholeRefund,
  call: PeerCall,
): Promise<RefundDriven> {
  const returned = await returnMoney(shop, refund, call);
  if (returned === 'UNSETTLED') {
    await shop.refunding.postpone(call.tenantId, saga, shop.now());
    return { kind: 'PENDING' };
  }
  if (returned === 'NOT_HELD') return notHeld(shop, saga, refund, call);
  await bringBack(shop, refund, call);
  const made = await shop.refunding.complete(call.tenantId, saga, shop.now());
  return made ? { kind: 'MADE', refund: made } : { kind: 'OVERTAKEN' };
}

async function returnMoney(
  shop: Shop,
  { id: refundId, orderId, tenders }: WholeRefund,
  call: PeerCall,
) {
  const parts = tenders
    .filter(({ amountMinor }) => amountMinor > 0)
    .map(({ paymentId, amountMinor }) => ({ paymentId, amountMinor }));
  if (parts.length === 0) return 'RETURNED';
  return shop.payments.refund({ refundId, orderId, parts }, call);
}

async function notHeld(
  shop: Shop,
  saga: RefundSaga,
  refund: WholeRefund,
  call: PeerCall,
): Promise<RefundDriven> {
  if (refund.exchangeOrderId !== null) {
    throw new Error(`the money of exchange ${refund.id} went back another way: settle it by hand`);
  }
  const refusal = { kind: 'OrderNotRefundable', status: 'COMPLETED' } as const;
  const isOurs = await shop.refunding.fail(call.tenantId, saga, refusal);
  return { kind: isOurs ? 'NOT_HELD' : 'OVERTAKEN' };
}

async function bringBack(shop: Shop, refund: WholeRefund, call: PeerCall): Promise<void> {
  const lines = refund.lines.filter(({ isRestocked }) => isRestocked);
  if (lines.length === 0) return;
  const { id: refundId, orderId, storeId } = refund;
  if (await shop.stock.bringBack({ refundId, orderId, storeId, lines }, call)) return;
  shop.log.warn({ refundId, storeId }, 'returned goods lie in a store without a location');
}
