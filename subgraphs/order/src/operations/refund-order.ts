import {
  CodedError,
  inProgress,
  newId,
  noteChange,
  type Intent,
  type PeerCall,
} from '@novapos/chassis';
import { accept, refuse, type Decision } from '@novapos/kernel';
import { draftRefund } from '../domain/draft-refund.ts';
import type { Refund, WholeRefund } from '../domain/refund.ts';
import type { RefundRefusal } from '../domain/refund-refusals.ts';
import type { RefundSaga } from '../store/refund-saga-store.ts';
import type { KeptRefund } from '../store/refunding-store.ts';
import { driveRefund } from './drive-refund.ts';
import {
  assertReturn,
  planRefund,
  refundOf,
  type RefundPlan,
  type ReturnRequest,
} from './plan-refund.ts';
import type { Seller } from './price-at-register.ts';
import { heldUntil, type Shop } from './shop.ts';

/** The refund, or why there is none, or not yet. */
export type RefundOutcome = Decision<Refund, RefundRefusal>;

/** Goods to take back; a partner's program names the register. */
export type RefundOrderRequest = ReturnRequest & { readonly registerId?: string };

/** Take goods of a sale back and return their money; once decided it is always finished. */
export async function refundOrder(
  shop: Shop,
  seller: Seller,
  request: RefundOrderRequest,
  call: PeerCall,
): Promise<RefundOutcome> {
  assertReturn(request);
  const { idempotencyKey: key, ...body } = request;
  const intent: Intent = { tenantId: call.tenantId, operation: 'refundOrder', key, body };
  const known = await shop.refunding.recall(intent);
  if (known.state === 'DONE') return replay(shop, known.result, call);
  if (known.state === 'RUNNING') return resume(shop, intent, call);

  const asked = { ...request, operation: intent.operation };
  const plan = await planRefund(shop, seller, asked, call);
  if (!plan.ok) return replay(shop, await shop.refunding.refuse(intent, plan.refusal), call);
  return begin(shop, { intent, request, seller, plan: plan.value }, call);
}

type Planned = {
  readonly intent: Intent;
  readonly request: RefundOrderRequest;
  readonly seller: Seller;
  readonly plan: RefundPlan;
};

async function begin(
  shop: Shop,
  { intent, request, seller, plan }: Planned,
  call: PeerCall,
): Promise<RefundOutcome> {
  const id = request.refundId?.toLowerCase() ?? newId();
  const facts = { id, request, seller, plan, exchange: null, at: shop.now() };
  const begun = await shop.refunding.begin(intent, {
    orderId: plan.sold.order.id,
    dueAt: heldUntil(shop),
    decide: (sold) => {
      const draft = draftRefund(sold, request.lines);
      return draft.ok ? accept({ refund: refundOf(draft.value, facts), order: null }) : draft;
    },
  });
  switch (begun.state) {
    case 'DONE':
      return replay(shop, begun.result, call);
    case 'RUNNING':
      throw inProgress();
    case 'REFUSED':
      return refuse(begun.refusal as RefundRefusal);
    case 'USED': {
      const refusal = { kind: 'ReferenceUsed', orderId: null } as const;
      return replay(shop, await shop.refunding.refuse(intent, refusal), call);
    }
    case 'BEGUN':
      return finish(shop, begun.saga, begun.refund, call);
  }
}

// Whoever began has ended or run out of time: go on from where the refund stands.
async function resume(shop: Shop, intent: Intent, call: PeerCall): Promise<RefundOutcome> {
  const saga = await shop.refunding.take(intent, shop.now(), heldUntil(shop));
  const refund = saga && (await shop.refunds.findWhole(call.tenantId, saga.refundId));
  if (!saga || !refund) throw inProgress();
  return finish(shop, saga, refund, call);
}

async function finish(
  shop: Shop,
  saga: RefundSaga,
  refund: WholeRefund,
  call: PeerCall,
): Promise<RefundOutcome> {
  noteChange({ type: 'Refund', id: refund.id, before: null, after: { status: 'COMPLETED' } });
  const driven = await driveRefund(shop, saga, refund, call);
  switch (driven.kind) {
    case 'MADE':
      return accept(driven.refund);
    case 'PENDING':
      return refuse({ kind: 'RefundPending', refundId: refund.id });
    case 'NOT_HELD':
      return refuse({ kind: 'OrderNotRefundable', status: 'COMPLETED' });
    case 'OVERTAKEN':
      throw inProgress();
  }
}

async function replay(shop: Shop, result: unknown, call: PeerCall): Promise<RefundOutcome> {
  const kept = result as KeptRefund;
  if ('refusal' in kept) return refuse(kept.refusal as RefundRefusal);
  return accept(await keptRefund(shop, kept.refundId, call));
}

/** The refund of an intent that was done. */
export async function keptRefund(
  shop: Shop,
  refundId: string,
  { tenantId }: PeerCall,
): Promise<WholeRefund> {
  const refund = await shop.refunds.findWhole(tenantId, refundId);
  if (!refund) throw new CodedError('NOT_FOUND', 'The refund of this intent is gone.');
  return refund;
}
