import { CodedError } from '@novapos/chassis';
import { isPartBack } from '../domain/payment.ts';
import type { Till } from './till.ts';
import { giveBack } from './give-back.ts';

/** What became of undoing an order's payments. */
export type UndoOutcome =
  | { readonly kind: 'PaymentsUndone'; readonly orderId: string }
  | { readonly kind: 'PaymentsUnsettled'; readonly orderId: string };

/** Give back all that an order's payments hold, and take nothing for it ever after. */
export async function undoPayments(
  till: Till,
  orderId: string,
  reason: string,
): Promise<UndoOutcome> {
  const payments = await till.store.shutOrder(till.tenantId, orderId, { reason, at: till.now() });
  // Who undoes an order of which parts went back has not looked: they would go back twice.
  if (payments.some(isPartBack)) {
    throw new CodedError('BAD_USER_INPUT', 'Parts of this order went back: it can not be undone.');
  }
  const isBack = await giveBack(till, payments);
  return { kind: isBack ? 'PaymentsUndone' : 'PaymentsUnsettled', orderId };
}
