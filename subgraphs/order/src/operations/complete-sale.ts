import {
  CodedError,
  inProgress,
  keyReused,
  newId,
  seesStore,
  type Intent,
  type PeerCall,
} from '@novapos/chassis';
import { accept, isUuid, refuse, type Decision } from '@novapos/kernel';
import type { WholeOrder } from '../domain/order.ts';
import type { SaleRefusal } from '../domain/refusals.ts';
import type { Saga } from '../store/saga-store.ts';
import type { KeptSale } from '../store/sales-store.ts';
import { driveCancel } from './cancel-sale.ts';
import { draftOrder, type SaleRequest } from './draft-order.ts';
import { driveSale } from './drive-sale.ts';
import type { Seller } from './price-at-register.ts';
import { heldUntil, type Shop } from './shop.ts';

/** What a till asks for when Charge is pressed. */
export type CompleteSaleRequest = Omit<SaleRequest, 'orderId'> & {
  readonly idempotencyKey: string;
  readonly orderId: string | null;
  /** Left out where the sale names none. */
  readonly registerId?: string;
};

/** The sold order, or why nothing was sold. */
export type SaleOutcome = Decision<WholeOrder, SaleRefusal>;

const longestReference = 100;

/** Sell a cart, all of it or nothing; the same intent again answers what became of it. */
export async function completeSale(
  shop: Shop,
  seller: Seller,
  request: CompleteSaleRequest,
  call: PeerCall,
): Promise<SaleOutcome> {
  const outcome = await sold(shop, seller, request, call);
  // The intent was another's, in a store that this seller does not see: nothing of it is told.
  if (outcome.ok && !seesStore(seller.scope, outcome.value.storeId)) throw keyReused();
  return outcome;
}

async function sold(
  shop: Shop,
  seller: Seller,
  request: CompleteSaleRequest,
  call: PeerCall,
): Promise<SaleOutcome> {
  assertNames(request);
  const { idempotencyKey, ...body } = request;
  const { tenantId } = call;
  const intent: Intent = { tenantId, operation: 'completeSale', key: idempotencyKey, body };
  const known = await shop.sales.recall(intent);
  if (known.state === 'DONE') return replay(shop, known.result, call);
  if (known.state === 'RUNNING') return resume(shop, intent, request, call);

  const orderId = request.orderId?.toLowerCase() ?? newId();
  const draft = await draftOrder(shop, seller, { ...body, orderId }, call);
  if (!draft.ok) return replay(shop, await shop.sales.refuse(intent, draft.refusal), call);
  return sell(shop, { intent, order: draft.value, request }, call);
}

type Drafted = {
  readonly intent: Intent;
  readonly order: WholeOrder;
  readonly request: CompleteSaleRequest;
};

async function sell(
  shop: Shop,
  { intent, order, request }: Drafted,
  call: PeerCall,
): Promise<SaleOutcome> {
  const begun = await shop.sales.begin(intent, order, heldUntil(shop));
  switch (begun.state) {
    case 'DONE':
      return replay(shop, begun.result, call);
    case 'RUNNING':
      throw inProgress();
    case 'USED': {
      const refusal = { kind: 'ReferenceUsed' as const, orderId: begun.orderId };
      return replay(shop, await shop.sales.refuse(intent, refusal), call);
    }
    case 'NEW': {
      const held = { ...intent, orderId: order.id, attempt: 1 };
      const takenInHandAt = order.createdAt;
      return driveSale(shop, { order, tenders: request.tenders, held, takenInHandAt }, call);
    }
  }
}

// Whoever sold before us has ended or run out of time: go on from where the order stands.
async function resume(
  shop: Shop,
  intent: Intent,
  { tenders }: CompleteSaleRequest,
  call: PeerCall,
): Promise<SaleOutcome> {
  const takenInHandAt = shop.now();
  const held = await shop.sagas.take(intent, takenInHandAt, heldUntil(shop));
  const order = held && (await shop.orders.findWhole(call.tenantId, held.orderId));
  if (!held || !order) throw inProgress();
  if (held.step === 'CANCELLING') return stopped(shop, held, call);
  return driveSale(shop, { order, tenders, held, takenInHandAt }, call);
}

// Somebody stopped the sale: it is never sold under this key.
async function stopped(shop: Shop, held: Saga, call: PeerCall): Promise<SaleOutcome> {
  if (!(await driveCancel(shop, held, call))) {
    return refuse({ kind: 'PaymentPending', orderId: held.orderId });
  }
  return refuse({ kind: 'CardDeclined', reason: 'cancelled' });
}

async function replay(shop: Shop, result: unknown, { tenantId }: PeerCall): Promise<SaleOutcome> {
  const kept = result as KeptSale;
  if ('refusal' in kept) return refuse(kept.refusal);
  const order = await shop.orders.findWhole(tenantId, kept.orderId);
  if (!order) throw new CodedError('NOT_FOUND', 'The order of this intent is gone.');
  return accept(order);
}

function assertNames({ orderId, reference }: CompleteSaleRequest): void {
  if (orderId !== null && !isUuid(orderId)) {
    throw new CodedError('BAD_USER_INPUT', 'An order id is a UUID.');
  }
  if (reference !== null && !(reference.length >= 1 && reference.length <= longestReference)) {
    throw new CodedError('BAD_USER_INPUT', 'A reference has 1 to 100 characters.');
  }
}
