import {
  CodedError,
  inProgress,
  newId,
  noteChange,
  type Intent,
  type PeerCall,
} from '@novapos/chassis';
import { accept, isUuid, refuse, type Decision } from '@novapos/kernel';
import type { Cart, CartTender } from '../domain/cart.ts';
import { draftRefund } from '../domain/draft-refund.ts';
import type { Order, WholeOrder } from '../domain/order.ts';
import type { Refund, WholeRefund } from '../domain/refund.ts';
import type { ExchangeRefusal } from '../domain/refund-refusals.ts';
import type { Held, IntentKey } from '../store/saga-store.ts';
import type { RefundSaga } from '../store/refund-saga-store.ts';
import { saleOfExchange, type KeptRefund } from '../store/refunding-store.ts';
import { driveCancel } from './cancel-sale.ts';
import { draftOrder, exchangedOf } from './draft-order.ts';
import { failed, sold, soldOf, type ExchangeSold } from './drive-exchange.ts';
import { driveRefund } from './drive-refund.ts';
import { driveSale } from './drive-sale.ts';
import {
  assertReturn,
  planRefund,
  refundOf,
  type RefundPlan,
  type ReturnRequest,
} from './plan-refund.ts';
import type { Seller } from './price-at-register.ts';
import { keptRefund } from './refund-order.ts';
import { heldUntil, type Shop } from './shop.ts';

/** Goods to take back, and others to sell for them. */
export type ExchangeRequest = ReturnRequest & {
  readonly newOrderId: string | null;
  /** The sale's own where it is left out. */
  readonly customerId?: string;
  readonly cart: Cart;
  readonly tenders: readonly CartTender[];
};

/** What was taken back, and what was sold for it. */
export type Exchange = { readonly refund: Refund; readonly order: Order };

/** The exchange, or why there is none, or not yet. */
export type ExchangeOutcome = Decision<Exchange, ExchangeRefusal>;

/** Take goods back and sell others in one act: either all of it happens or nothing. */
export async function exchangeOrder(
  shop: Shop,
  seller: Seller,
  request: ExchangeRequest,
  call: PeerCall,
): Promise<ExchangeOutcome> {
  assertReturn(request);
  if (request.newOrderId !== null && !isUuid(request.newOrderId)) {
    throw new CodedError('BAD_USER_INPUT', 'An order id is a UUID.');
  }
  const { idempotencyKey: key, ...body } = request;
  const intent: Intent = { tenantId: call.tenantId, operation: 'exchangeOrder', key, body };
  const known = await shop.refunding.recall(intent);
  if (known.state === 'DONE') return replay(shop, known.result, call);
  if (known.state === 'RUNNING') return resume(shop, intent, request, call);

  const asked = { ...request, operation: intent.operation };
  const plan = await planRefund(shop, seller, asked, call);
  if (!plan.ok) return replay(shop, await shop.refunding.refuse(intent, plan.refusal), call);
  const order = await draftSale(shop, seller, { request, plan: plan.value }, call);
  if (!order.ok) return replay(shop, await shop.refunding.refuse(intent, order.refusal), call);
  return begin(shop, { intent, request, seller, plan: plan.value, order: order.value }, call);
}

type Planned = { readonly request: ExchangeRequest; readonly plan: RefundPlan };

async function draftSale(
  shop: Shop,
  seller: Seller,
  { request, plan }: Planned,
  call: PeerCall,
): Promise<Decision<WholeOrder, ExchangeRefusal>> {
  const customerId = request.customerId ?? plan.sold.order.customerId;
  const sale = {
    orderId: request.newOrderId?.toLowerCase() ?? newId(),
    reference: null,
    soldAt: null,
    ...(customerId === null ? {} : { customerId }),
    cart: request.cart,
    tenders: request.tenders,
    worthMinor: plan.draft.totalMinor,
  };
  const drafted = await draftOrder(shop, seller, sale, call);
  return drafted.ok ? drafted : refuse(drafted.refusal as ExchangeRefusal);
}

type Drafted = Planned & {
  readonly intent: Intent;
  readonly seller: Seller;
  readonly order: WholeOrder;
};

async function begin(
  shop: Shop,
  { intent, request, seller, plan, order }: Drafted,
  call: PeerCall,
): Promise<ExchangeOutcome> {
  const id = request.refundId?.toLowerCase() ?? newId();
  const minor = exchangedOf(plan.draft.totalMinor, order);
  const exchange = { orderId: order.id, minor };
  const facts = { id, request, seller, plan, exchange, at: shop.now() };
  const takenInHandAt = shop.now();
  const begun = await shop.refunding.begin(intent, {
    orderId: plan.sold.order.id,
    dueAt: heldUntil(shop),
    decide: (now) => {
      const draft = draftRefund(now, request.lines, minor);
      if (!draft.ok) return draft;
      // Another refund came in between, and a share was rounded another way: begin anew.
      if (draft.value.totalMinor !== plan.draft.totalMinor) throw inProgress();
      return accept({ refund: refundOf(draft.value, facts), order });
    },
  });
  switch (begun.state) {
    case 'DONE':
      return replay(shop, begun.result, call);
    case 'RUNNING':
      throw inProgress();
    case 'REFUSED':
      return refuse(begun.refusal);
    case 'USED': {
      const refusal = { kind: 'ReferenceUsed', orderId: null } as const;
      return replay(shop, await shop.refunding.refuse(intent, refusal), call);
    }
    case 'BEGUN': {
      const { saga, refund } = begun;
      const held = { ...saleOfExchange(id), orderId: order.id, attempt: 1 };
      const { tenders } = request;
      return sell(shop, { saga, refund, order, tenders, held, takenInHandAt }, call);
    }
  }
}

type InHand = {
  readonly saga: RefundSaga;
  readonly refund: WholeRefund;
  readonly order: WholeOrder;
  readonly tenders: readonly CartTender[];
  readonly held: Held & IntentKey;
  readonly takenInHandAt: Date;
};

async function sell(
  shop: Shop,
  { saga, refund, ...sale }: InHand,
  call: PeerCall,
): Promise<ExchangeOutcome> {
  const tenders = withWorth(sale.tenders, refund.exchangedMinor);
  const outcome = await letGoAfter(shop, saga, call, () =>
    driveSale(shop, { ...sale, tenders }, call),
  );
  if (outcome.ok) return giveBack(shop, await sold(shop, saga, call), refund, call);
  const refusal = outcome.refusal as ExchangeRefusal;
  if (refusal.kind === 'PaymentPending') {
    await shop.refunding.postpone(call.tenantId, saga, shop.now());
    return refuse(refusal);
  }
  await failed(shop, saga, refusal, call);
  return refuse(refusal);
}

// Goods that come back pay last in the list, so that the tenders of the till keep their numbers.
function withWorth(tenders: readonly CartTender[], amountMinor: number): readonly CartTender[] {
  return amountMinor === 0 ? tenders : [...tenders, { type: 'EXCHANGE', amountMinor }];
}

// The sale that broke off is settled first: the next try need not wait for our time to run out.
async function letGoAfter<Result>(
  shop: Shop,
  saga: RefundSaga,
  { tenantId }: PeerCall,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    await shop.refunding.postpone(tenantId, saga, shop.now()).catch((fault: unknown) => {
      const { refundId } = saga;
      shop.log.warn({ err: fault, refundId }, 'an exchange stays in hand until its time is up');
    });
    throw error;
  }
}

async function resume(
  shop: Shop,
  intent: Intent,
  { tenders }: ExchangeRequest,
  call: PeerCall,
): Promise<ExchangeOutcome> {
  const { tenantId } = call;
  const takenInHandAt = shop.now();
  const saga = await shop.refunding.take(intent, takenInHandAt, heldUntil(shop));
  const refund = saga && (await shop.refunds.findWhole(tenantId, saga.refundId));
  if (!saga || !refund) throw inProgress();
  if (saga.step === 'RETURNING') return giveBack(shop, { kind: 'SOLD', saga }, refund, call);

  const sale = { tenantId, ...saleOfExchange(refund.id), body: null };
  const held = await shop.sagas.take(sale, takenInHandAt, heldUntil(shop));
  const order = held?.step === 'PRICED' && (await shop.orders.findWhole(tenantId, held.orderId));
  if (order) return sell(shop, { saga, refund, order, tenders, held, takenInHandAt }, call);
  if (held?.step === 'CANCELLING') await driveCancel(shop, held, call);
  return goOn(shop, saga, refund, call);
}

// Nobody is to sell any more: what became of the sale decides.
async function goOn(
  shop: Shop,
  saga: RefundSaga,
  refund: WholeRefund,
  call: PeerCall,
): Promise<ExchangeOutcome> {
  const standing = await soldOf(shop, saga, call);
  if (standing.kind === 'WAITING') {
    await shop.refunding.postpone(call.tenantId, saga, shop.now());
  }
  return giveBack(shop, standing, refund, call);
}

async function giveBack(
  shop: Shop,
  standing: ExchangeSold,
  refund: WholeRefund,
  call: PeerCall,
): Promise<ExchangeOutcome> {
  if (standing.kind === 'NOT_SOLD' && standing.refusal) return refuse(standing.refusal);
  if (standing.kind !== 'SOLD') throw inProgress();
  noteChange({ type: 'Refund', id: refund.id, before: null, after: { status: 'COMPLETED' } });
  const driven = await driveRefund(shop, standing.saga, refund, call);
  if (driven.kind === 'PENDING') return refuse({ kind: 'RefundPending', refundId: refund.id });
  if (driven.kind !== 'MADE') throw inProgress();
  return accept(await exchangeOf(shop, driven.refund, call));
}

async function replay(shop: Shop, result: unknown, call: PeerCall): Promise<ExchangeOutcome> {
  const kept = result as KeptRefund;
  if ('refusal' in kept) return refuse(kept.refusal);
  return accept(await exchangeOf(shop, await keptRefund(shop, kept.refundId, call), call));
}

async function exchangeOf(
  shop: Shop,
  refund: WholeRefund,
  { tenantId }: PeerCall,
): Promise<Exchange> {
  const order = await shop.orders.findWhole(tenantId, refund.exchangeOrderId ?? '');
  if (!order) throw new CodedError('NOT_FOUND', 'The sale of this exchange is gone.');
  return { refund, order };
}
