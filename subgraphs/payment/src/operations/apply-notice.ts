import { isUuid } from '@novapos/kernel';
import { moved, type Payment } from '../domain/payment.ts';
import { stepFor, type ChargeStanding } from '../domain/provider-notice.ts';
import type { NoticingProvider } from '../provider/provider-notices.ts';
import { advancePayments } from './advance-payments.ts';
import { advanceRecorded } from './advance-recorded.ts';
import { giveBack } from './give-back.ts';
import { chargeOf, type Till } from './till.ts';

/** Whether a notice is done with, or shall come again. */
export type Applied = 'DONE' | 'AGAIN';

/**
 * Do what follows from a notice. Only that there is news is believed: where the charge stands, the provider is asked,
 * so that the order of notices does not matter. A charge whose payment is not known here yet is told again.
 */
export async function applyNotice(
  till: Till,
  source: Pick<NoticingProvider, 'name' | 'standing'>,
  chargeKey: string,
): Promise<Applied> {
  const payment = await findPayment(till, chargeKey);
  if (!payment) return 'AGAIN';
  // A key of another means of payment is not this provider's to speak of.
  if (payment.provider !== source.name) return 'DONE';
  const standing = await source.standing(chargeOf(till, payment));
  return take(till, payment, standing);
}

async function findPayment({ store, tenantId }: Till, id: string): Promise<Payment | null> {
  if (!isUuid(id)) return null;
  const [payment] = await store.listByIds(tenantId, [id]);
  return payment ?? null;
}

async function take(till: Till, payment: Payment, standing: ChargeStanding): Promise<Applied> {
  switch (stepFor(payment.status, standing)) {
    case 'NOTHING':
      return 'DONE';
    case 'ASK_AGAIN':
      return 'AGAIN';
    case 'SETTLE':
      return goOn(till, payment);
    case 'FAIL':
      return fail(till, payment, standing);
    case 'RETURN': {
      const returned = moved(payment, 'REFUNDED', till.now());
      await till.store.move(till.tenantId, [payment], [returned]);
      return 'DONE';
    }
    case 'CANCEL':
      return doneOf(await till.providers.CARD.cancel(chargeOf(till, payment)));
    case 'REFUND':
      return doneOf(await till.providers.CARD.refund(chargeOf(till, payment)));
  }
}

/** Go on with the order: take what can be taken now, or give back what an undo left. */
async function goOn(till: Till, { orderId }: Payment): Promise<Applied> {
  const { store, tenantId } = till;
  const isShut = await store.isShut(tenantId, orderId);
  const payments = await store.listOfOrders(tenantId, [orderId]);
  if (isShut) return (await giveBack(till, payments)) ? 'DONE' : 'AGAIN';
  if (await store.isRecorded(tenantId, orderId)) {
    const { isSettled } = await advanceRecorded(till, orderId, { isNew: false, payments });
    return isSettled ? 'DONE' : 'AGAIN';
  }
  const standing = await advancePayments(till, orderId, { isNew: false, payments });
  return standing.kind === 'PaymentsUnsettled' ? 'AGAIN' : 'DONE';
}

async function fail(till: Till, payment: Payment, standing: ChargeStanding): Promise<Applied> {
  const { store, tenantId, now } = till;
  if (!(await store.isShut(tenantId, payment.orderId))) {
    const failureReason = standing.kind === 'FAILED' ? standing.reason : 'refunded';
    const failed = moved(payment, 'FAILED', now(), { failureReason });
    await store.move(tenantId, [payment], [failed]);
  }
  return goOn(till, payment);
}

function doneOf(done: 'DONE' | 'SILENT'): Applied {
  return done === 'DONE' ? 'DONE' : 'AGAIN';
}
