import { CodedError, seesStore, type PeerCall } from '@novapos/chassis';
import { accept, isUuid, refuse, type Decision } from '@novapos/kernel';
import {
  draftRefund,
  type RefundDraft,
  type ReturnLine,
  type SoldOrder,
} from '../domain/draft-refund.ts';
import type { RefundReason, WholeRefund } from '../domain/refund.ts';
import type { RefundRefusal } from '../domain/refund-refusals.ts';
import { objectionsOf } from '../domain/return-policy.ts';
import type { SellingPoint } from '../peers/places.ts';
import { mayTakeBack } from './may-take-back.ts';
import type { Seller } from './price-at-register.ts';
import { returnPolicyOf } from './return-policies.ts';
import type { Shop } from './shop.ts';
import { daysBetween, storeTime } from './store-clock.ts';

/** Goods to take back, as the till asks for it. */
export type ReturnRequest = {
  readonly idempotencyKey: string;
  readonly refundId: string | null;
  readonly orderId: string;
  readonly lines: readonly ReturnLine[];
  readonly reason: RefundReason;
  readonly note: string | null;
  /** The token of an approval. */
  readonly approval: string | null;
};

/** A refund that may be made, before it is written. */
export type RefundPlan = {
  readonly sold: SoldOrder;
  readonly draft: RefundDraft;
  readonly place: SellingPoint & { readonly registerId: string };
  readonly approverId: string | null;
};

const longestNote = 500;

/** Find out what a refund comes to, whether it may be made, and by whose leave; nothing is written. */
export async function planRefund(
  shop: Shop,
  seller: Seller,
  request: ReturnRequest & { readonly operation: string },
  call: PeerCall,
): Promise<Decision<RefundPlan, RefundRefusal>> {
  const { registerId } = seller;
  const place = registerId === null ? null : await shop.sellingPoints.find(registerId, call);
  const isSeen = place && seesStore(seller.scope, place.storeId);
  if (registerId === null || !isSeen) return refuse({ kind: 'RegisterRequired' });

  const sold = await findSold(shop, seller, request.orderId, call);
  if (!sold) return refuse({ kind: 'OrderNotFound' });
  const { order } = sold;
  // A drawer gives back what it has: another currency is another store's affair.
  if (order.currency !== place.currency) {
    return refuse({ kind: 'OrderNotRefundable', status: order.status });
  }
  const draft = draftRefund(sold, request.lines);
  if (!draft.ok) return draft;

  const objections = objectionsOf(await returnPolicyOf(shop, call), {
    daysAgo: daysBetween(order.businessDate, storeTime(shop.now(), place.timeZone).businessDate),
    reason: request.reason,
    totalMinor: draft.value.totalMinor,
    currency: order.currency,
  });
  const act = `${request.operation} ${request.idempotencyKey}`;
  const allowed = await mayTakeBack(shop, seller, { ...request, objections, act }, call);
  if (!allowed.ok) return allowed;
  const at = { ...place, registerId };
  return accept({ sold, draft: draft.value, place: at, approverId: allowed.value });
}

/** A sale with what came back of it, where the seller sees it. */
export async function findSold(
  shop: Shop,
  { scope }: Pick<Seller, 'scope'>,
  orderId: string,
  { tenantId }: PeerCall,
): Promise<SoldOrder | null> {
  if (!isUuid(orderId)) return null;
  const sold = await shop.refunds.findSold(tenantId, orderId.toLowerCase());
  return sold && seesStore(scope, sold.order.storeId) ? sold : null;
}

/** What a refund is besides what comes back. */
export type RefundFacts = {
  readonly id: string;
  readonly request: ReturnRequest;
  readonly seller: Seller;
  readonly plan: Pick<RefundPlan, 'sold' | 'place' | 'approverId'>;
  readonly exchange: { readonly orderId: string; readonly minor: number } | null;
  readonly at: Date;
};

/** A refund as it is written before anything goes back. */
export function refundOf(draft: RefundDraft, facts: RefundFacts): WholeRefund {
  const { id, request, seller, plan, exchange, at } = facts;
  const { place, sold, approverId } = plan;
  const { local, businessDate } = storeTime(at, place.timeZone);
  return {
    ...draft,
    id,
    status: 'PENDING',
    orderId: sold.order.id,
    receiptNumber: null,
    storeId: place.storeId,
    storeName: place.storeName,
    storeAddressLines: place.storeAddressLines,
    registerId: place.registerId,
    registerCode: place.registerCode,
    registerName: place.registerName,
    cashierId: seller.sellerId,
    partnerId: seller.isPartner ? seller.sellerId : null,
    approverId,
    reason: request.reason,
    note: request.note,
    currency: sold.order.currency,
    exchangeOrderId: exchange?.orderId ?? null,
    exchangedMinor: exchange?.minor ?? 0,
    refundedAtLocal: local,
    businessDate,
    createdAt: at,
    completedAt: null,
    shiftId: null,
    lines: draft.lines.map((line) => ({ ...line, refundId: id })),
  };
}

/** Refuse a request that names its refund by no id, or says too much. */
export function assertReturn({ refundId, note }: Pick<ReturnRequest, 'refundId' | 'note'>): void {
  if (refundId !== null && !isUuid(refundId)) {
    throw new CodedError('BAD_USER_INPUT', 'A refund id is a UUID.');
  }
  if (note !== null && note.length > longestNote) {
    throw new CodedError('BAD_USER_INPUT', `A note has up to ${longestNote} characters.`);
  }
}
