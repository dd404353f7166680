import { accept, refuse, type Decision } from '@novapos/kernel';
import type { Payment } from './payment.ts';

/** How much of a payment is to go back, in minor units. */
export type PartAsked = { readonly paymentId: string; readonly amountMinor: number };

/** A part of a payment that goes back; once a refund. */
export type RefundPart = PartAsked & {
  readonly refundId: string;
  readonly orderId: string;
  /** What of the payment goes back with it and all parts before it. */
  readonly returnedMinor: number;
  readonly isDone: boolean;
};

/** Payments that do not hold what is asked back of them. */
export type NotRefundable = {
  readonly kind: 'PaymentsNotRefundable';
  readonly paymentIds: readonly string[];
};

/** Set parts against what an order's payments still hold: never more than that, and only of what was taken. */
export function partsOf(
  refund: { readonly refundId: string; readonly orderId: string },
  asked: readonly PartAsked[],
  payments: readonly Payment[],
): Decision<readonly RefundPart[], NotRefundable> {
  const { refundId, orderId } = refund;
  const parts = asked.map(({ paymentId, amountMinor }) => {
    const payment = payments.find(({ id }) => id === paymentId);
    const returnedMinor = (payment?.refundedMinor ?? 0) + amountMinor;
    const isHeld = payment?.status === 'CAPTURED' && returnedMinor <= payment.amountMinor;
    return { refundId, orderId, paymentId, amountMinor, returnedMinor, isDone: false, isHeld };
  });
  const short = parts.filter(({ isHeld }) => !isHeld).map(({ paymentId }) => paymentId);
  if (short.length > 0) return refuse({ kind: 'PaymentsNotRefundable', paymentIds: short });
  return accept(parts.map(({ isHeld: _isHeld, ...part }) => part));
}
