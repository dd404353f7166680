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
  const isBack = await giveBack(till, payments);
  return { kind: isBack ? 'PaymentsUndone' : 'PaymentsUnsettled', orderId };
}
