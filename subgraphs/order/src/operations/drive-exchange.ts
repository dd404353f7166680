import { inProgress, type PeerCall } from '@novapos/chassis';
import type { ExchangeRefusal } from '../domain/refund-refusals.ts';
import type { RefundSaga } from '../store/refund-saga-store.ts';
import type { KeptSale } from '../store/sales-store.ts';
import type { Shop } from './shop.ts';

/** What became of the sale of an exchange: sold, not sold (and so nothing is taken back), or still under way. */
export type ExchangeSold =
  | { readonly kind: 'SOLD'; readonly saga: RefundSaga }
  | { readonly kind: 'NOT_SOLD'; readonly refusal: ExchangeRefusal | null }
  | { readonly kind: 'WAITING' };

/** Go on with an exchange in hand by what became of its sale. */
export async function soldOf(shop: Shop, saga: RefundSaga, call: PeerCall): Promise<ExchangeSold> {
  const sale = await shop.refunding.recallSale(call.tenantId, saga.refundId);
  switch (sale.state) {
    case 'RUNNING':
      return { kind: 'WAITING' };
    case 'NEW':
      await shop.refunding.abandon(call.tenantId, saga);
      return { kind: 'NOT_SOLD', refusal: null };
    case 'DONE': {
      const kept = sale.result as KeptSale;
      return 'refusal' in kept
        ? failed(shop, saga, kept.refusal as ExchangeRefusal, call)
        : sold(shop, saga, call);
    }
  }
}

/** The sale is paid: money and goods go back next. */
export async function sold(shop: Shop, saga: RefundSaga, call: PeerCall): Promise<ExchangeSold> {
  const next = await shop.refunding.markSold(call.tenantId, saga);
  if (!next) throw inProgress();
  return { kind: 'SOLD', saga: next };
}

/** The sale did not take place: nothing is taken back. */
export async function failed(
  shop: Shop,
  saga: RefundSaga,
  refusal: ExchangeRefusal,
  call: PeerCall,
): Promise<ExchangeSold> {
  const isOurs = await shop.refunding.fail(call.tenantId, saga, refusal);
  if (!isOurs) throw inProgress();
  return { kind: 'NOT_SOLD', refusal };
}
