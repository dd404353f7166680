import type { PeerCall } from '@novapos/chassis';
import { accept, refuse, type Decision } from '@novapos/kernel';
import { draftRefund, type RefundDraft, type ReturnLine } from '../domain/draft-refund.ts';
import type { RefundReason } from '../domain/refund.ts';
import type { DraftRefundRefusal } from '../domain/refund-refusals.ts';
import { objectionsOf, type ReturnObjection } from '../domain/return-policy.ts';
import { findSold } from './plan-refund.ts';
import type { Seller } from './price-at-register.ts';
import { returnPolicyOf } from './return-policies.ts';
import type { Shop } from './shop.ts';
import { daysBetween, storeTime } from './store-clock.ts';

/** Goods that might be taken back. */
export type RefundQuestion = {
  readonly orderId: string;
  readonly lines: readonly ReturnLine[];
  readonly reason: RefundReason | null;
};

/** What a refund would return, and what the return policy says of it. */
export type QuotedRefund = {
  readonly draft: RefundDraft;
  readonly currency: string;
  readonly objections: readonly ReturnObjection[];
};

/** Work out what taking goods back would return; nothing is written. */
export async function quoteRefund(
  shop: Shop,
  seller: Seller,
  { orderId, lines, reason }: RefundQuestion,
  call: PeerCall,
): Promise<Decision<QuotedRefund, DraftRefundRefusal | { readonly kind: 'OrderNotFound' }>> {
  const sold = await findSold(shop, seller, orderId, call);
  if (!sold) return refuse({ kind: 'OrderNotFound' });
  const draft = draftRefund(sold, lines);
  if (!draft.ok) return draft;
  const { order } = sold;
  // Where nobody stands at a register, the day is that of the one that sold.
  const at = seller.registerId ?? order.registerId;
  const place = await shop.sellingPoints.find(at, call);
  const objections = objectionsOf(await returnPolicyOf(shop, call), {
    daysAgo: daysBetween(
      order.businessDate,
      storeTime(shop.now(), place?.timeZone ?? 'UTC').businessDate,
    ),
    reason,
    totalMinor: draft.value.totalMinor,
    currency: order.currency,
  });
  return accept({ draft: draft.value, currency: order.currency, objections });
}
