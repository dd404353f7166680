import type { PeerCall } from '@novapos/chassis';
import type { RefundSaga } from '../store/refund-saga-store.ts';
import { driveRefund } from './drive-refund.ts';
import { soldOf } from './drive-exchange.ts';
import { heldUntil, type Shop } from './shop.ts';

const most = 50;
const againMs = 5_000;

/** Finish refunds and exchanges that were left in the midst. */
export async function settleRefunds(shop: Shop): Promise<void> {
  for (const tenantId of await shop.refunding.dueTenants(shop.now())) {
    const due = { now: shop.now(), until: heldUntil(shop), limit: most };
    for (const saga of await shop.refunding.takeDue(tenantId, due)) {
      await settleOne(shop, saga, { tenantId, requestId: `settle-${saga.refundId}` });
    }
  }
}

// One that can't be settled now must not keep the others waiting; its turn comes again.
async function settleOne(shop: Shop, saga: RefundSaga, call: PeerCall): Promise<void> {
  const { refundId, step } = saga;
  try {
    if (!(await settle(shop, saga, call))) await soonAgain(shop, saga, call);
  } catch (error) {
    shop.log.warn({ err: error, refundId, step }, 'a refund is settled later');
    await soonAgain(shop, saga, call).catch((fault: unknown) => {
      shop.log.warn({ err: fault, refundId }, 'a refund stays in hand until its time is up');
    });
  }
}

async function soonAgain(shop: Shop, saga: RefundSaga, { tenantId }: PeerCall): Promise<void> {
  await shop.refunding.postpone(tenantId, saga, new Date(shop.now().getTime() + againMs));
}

async function settle(shop: Shop, saga: RefundSaga, call: PeerCall): Promise<boolean> {
  const refund = await shop.refunds.findWhole(call.tenantId, saga.refundId);
  if (!refund) return true;
  if (saga.step === 'RETURNING') return isDone(await driveRefund(shop, saga, refund, call));
  const sold = await soldOf(shop, saga, call);
  if (sold.kind === 'WAITING') return false;
  if (sold.kind === 'NOT_SOLD') return true;
  return isDone(await driveRefund(shop, sold.saga, refund, call));
}

function isDone({ kind }: { readonly kind: string }): boolean {
  return kind !== 'PENDING';
}
