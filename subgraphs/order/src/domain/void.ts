import { accept, canMove, refuse, type Decision } from '@novapos/kernel';
import { orderTransitions, type Order } from './order.ts';
import type { VoidRefusal } from './refusals.ts';

/** Accept a reason of 1 to 200 characters, without blanks at its ends. */
export function checkVoidReason(reason: string): Decision<string, VoidRefusal> {
  const told = reason.trim();
  return told.length >= 1 && told.length <= 200
    ? accept(told)
    : refuse({ kind: 'VoidReasonMissing' });
}

/** Only a completed sale can be voided, whole, and only for a while after it; goods that paid for it are back already. */
export function checkVoid(
  order: Pick<Order, 'status' | 'completedAt' | 'tenders'> & { readonly hasRefunds: boolean },
  voidableUntil: Date,
  now: Date,
): Decision<true, VoidRefusal> {
  const isExchange = order.tenders.some(({ type }) => type === 'EXCHANGE');
  if (!canMove(orderTransitions, order.status, 'VOIDED') || order.hasRefunds || isExchange) {
    return refuse({ kind: 'OrderNotVoidable', status: order.status });
  }
  if (now > voidableUntil) {
    return refuse({ kind: 'VoidTooLate', voidableUntil: voidableUntil.toISOString() });
  }
  return accept(true);
}
