import type { PeerCall } from '@novapos/chassis';
import type { WholeOrder } from '../domain/order.ts';
import type { Saga } from '../store/saga-store.ts';
import { driveCancel } from './cancel-sale.ts';
import { completeAndConsume } from './finish-sale.ts';
import { followOfflineSale } from './follow-offline-sale.ts';
import { heldUntil, type Shop } from './shop.ts';
import { driveVoid } from './void-sale.ts';

const most = 50;
const againMs = 5_000;

/**
 * Finish or undo what was left in the midst: paid sales are completed, sales that took nothing are
 * given up, declined ones and those that are stopped fail, sold goods are written off, voids are finished.
 */
export async function settleSales(shop: Shop): Promise<void> {
  await shop.consumed.flush();
  for (const tenantId of await shop.sagas.dueTenants(shop.now())) {
    const due = { now: shop.now(), until: heldUntil(shop), limit: most };
    for (const saga of await shop.sagas.takeDue(tenantId, due)) {
      await settleOne(shop, saga, { tenantId, requestId: `settle-${saga.orderId}` });
    }
  }
  await shop.consumed.flush();
}

// One that can't be settled now must not keep the others waiting; its turn comes again.
async function settleOne(shop: Shop, saga: Saga, call: PeerCall): Promise<void> {
  try {
    await settle(shop, saga, call);
  } catch (error) {
    const { orderId, step } = saga;
    shop.log.warn({ err: error, orderId, step }, 'a sale is settled later');
    await soonAgain(shop, saga, call).catch((fault: unknown) => {
      shop.log.warn({ err: fault, orderId }, 'a sale stays in hand until its time is up');
    });
  }
}

async function soonAgain(shop: Shop, saga: Saga, { tenantId }: PeerCall): Promise<void> {
  await shop.sagas.postpone(tenantId, saga, new Date(shop.now().getTime() + againMs));
}

async function settle(shop: Shop, saga: Saga, call: PeerCall): Promise<void> {
  if (saga.step === 'VOIDING') {
    await driveVoid(shop, saga, call);
    return;
  }
  if (saga.step === 'CANCELLING') {
    await driveCancel(shop, saga, call);
    return;
  }
  const order = await shop.orders.findWhole(call.tenantId, saga.orderId);
  if (!order) return;
  if (saga.step === 'PRICED') {
    await settlePriced(shop, saga, order, call);
    return;
  }
  if (order.isOffline) {
    await followOfflineSale(shop, saga, order, call);
    return;
  }
  await shop.stock.consume(order, call);
  await shop.sagas.forgetConsumed(call.tenantId, [saga.orderId]);
}

async function settlePriced(
  shop: Shop,
  saga: Saga,
  order: WholeOrder,
  call: PeerCall,
): Promise<void> {
  const standing = await shop.payments.settle(order, call);
  switch (standing.kind) {
    case 'TAKEN':
      await completeAndConsume(shop, { order, held: saga, payment: standing.payment }, call);
      return;
    case 'REFUSED':
      await shop.stock.release(order.id, call);
      await shop.sales.fail(call.tenantId, saga, standing.refusal);
      return;
    case 'UNSETTLED':
      await soonAgain(shop, saga, call);
      return;
    case 'NONE':
      await shop.stock.release(order.id, call);
      await shop.sales.abandon(call.tenantId, saga);
  }
}
