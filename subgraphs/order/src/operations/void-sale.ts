import { CodedError, inProgress, noteChange, type Intent, type PeerCall } from '@novapos/chassis';
import { accept, isUuid, refuse, type Decision } from '@novapos/kernel';
import type { Order } from '../domain/order.ts';
import type { VoidRefusal } from '../domain/refusals.ts';
import { checkVoid, checkVoidReason } from '../domain/void.ts';
import type { Saga } from '../store/saga-store.ts';
import { keptVoid } from '../store/voids-store.ts';
import { heldUntil, type Shop } from './shop.ts';

/** A sale to undo. */
export type VoidSaleRequest = {
  readonly idempotencyKey: string;
  readonly orderId: string;
  readonly reason: string;
};

/** The voided order, or why not. */
export type VoidOutcome = Decision<Order, VoidRefusal>;

/** Undo a just-completed sale: money and goods go back. Once decided it is always finished. */
export async function voidSale(
  shop: Shop,
  { idempotencyKey, orderId, reason }: VoidSaleRequest,
  call: PeerCall,
): Promise<VoidOutcome> {
  const told = checkVoidReason(reason);
  if (!told.ok) return told;
  if (!isUuid(orderId)) return refuse({ kind: 'OrderNotFound' });

  const { tenantId } = call;
  const body = { orderId, reason };
  const intent: Intent = { tenantId, operation: 'voidSale', key: idempotencyKey, body };
  // Sales of which nothing is left to do are written off first, so that voids find them so.
  await shop.consumed.flush();
  const begun = await shop.voids.begin(intent, {
    orderId: orderId.toLowerCase(),
    reason: told.value,
    dueAt: heldUntil(shop),
    decide: (order) => checkVoid(order, voidableUntil(shop, order), shop.now()),
  });
  switch (begun.state) {
    case 'REFUSED':
      return refuse(begun.refusal);
    case 'BUSY':
      throw inProgress();
    case 'DONE': {
      const kept = keptVoid(begun.result);
      return kept.ok ? voided(shop, kept.value, call) : kept;
    }
    case 'RUNNING': {
      const saga = await shop.sagas.take(intent, shop.now(), heldUntil(shop));
      if (!saga) throw inProgress();
      return finish(shop, saga, call);
    }
    case 'BEGUN':
      return finish(shop, begun.saga, call);
  }
}

/**
 * Give back the money and the goods of a void in hand, and say so on the order. False while the
 * provider has not answered, and when it is no longer ours. Every step can be repeated.
 */
export async function driveVoid(shop: Shop, saga: Saga, call: PeerCall): Promise<boolean> {
  const { orderId, voidReason } = saga;
  if (!(await shop.payments.undo(orderId, voidReason ?? '', call))) {
    await shop.sagas.postpone(call.tenantId, saga, shop.now());
    return false;
  }
  if (!saga.isConsumed) await consume(shop, saga, call);
  await shop.stock.restock(orderId, call);
  return shop.voids.finish(call.tenantId, saga, shop.now());
}

// Goods that never left the shelf can't be put back: they leave it first, so that the ledger tells both.
async function consume(shop: Shop, saga: Saga, call: PeerCall): Promise<void> {
  const order = await shop.orders.findWhole(call.tenantId, saga.orderId);
  if (!order) return;
  await shop.stock.consume(order, call);
  await shop.sagas.markConsumed(call.tenantId, saga);
}

async function finish(shop: Shop, saga: Saga, call: PeerCall): Promise<VoidOutcome> {
  noteChange({
    type: 'Order',
    id: saga.orderId,
    before: { status: 'COMPLETED' },
    after: { status: 'VOIDED' },
  });
  if (await driveVoid(shop, saga, call)) return voided(shop, saga.orderId, call);
  throw inProgress();
}

async function voided(shop: Shop, orderId: string, { tenantId }: PeerCall): Promise<VoidOutcome> {
  const [order] = await shop.orders.listByIds(tenantId, [orderId]);
  if (!order) throw new CodedError('NOT_FOUND', 'The order of this intent is gone.');
  return accept(order);
}

function voidableUntil({ voidWindowMs }: Shop, { completedAt, createdAt }: Order): Date {
  return new Date((completedAt ?? createdAt).getTime() + voidWindowMs);
}
