import { canMove, type Transitions } from '@novapos/kernel';

/** Means of payment. */
export type PaymentType = 'CASH' | 'COUPON' | 'EXCHANGE' | ProvidedType;

/** What someone else is asked for: they hold it, then take it. */
export type ProvidedType = 'CARD' | 'LOYALTY_POINTS';

/** Where a payment stands. */
export type PaymentStatus =
  'CREATED' | 'AUTHORIZED' | 'CAPTURED' | 'VOIDED' | 'FAILED' | 'REFUNDED';

/** One tender of an order. Amounts in minor units; `tendered - change = amount`. */
export type Payment = {
  readonly id: string;
  readonly orderId: string;
  readonly sequence: number;
  readonly storeId: string;
  readonly registerId: string;
  readonly type: PaymentType;
  readonly status: PaymentStatus;
  readonly currency: string;
  readonly amountMinor: number;
  readonly tenderedMinor: number;
  readonly changeMinor: number;
  readonly cashRoundingMinor: number;
  readonly cardToken: string | null;
  readonly provider: string | null;
  readonly providerReference: string | null;
  readonly cardBrand: string | null;
  readonly cardLast4: string | null;
  readonly failureReason: string | null;
  readonly createdAt: Date;
  readonly changedAt: Date;
  /** Whose points are asked for; null of any other payment, and once they were asked for. */
  readonly customerId: string | null;
  /** What the customer's points were worth, in minor units, when they were not enough. */
  readonly worthMinor: number | null;
  /** What went back of it, or is on its way back. */
  readonly refundedMinor: number;
};

/** An order as this domain knows it: by its id. */
export type OrderReference = { readonly id: string };

/** The life of a payment; what is not listed never happens. */
const paymentTransitions: Transitions<PaymentStatus> = {
  CREATED: ['AUTHORIZED', 'CAPTURED', 'FAILED', 'VOIDED'],
  AUTHORIZED: ['CAPTURED', 'VOIDED', 'FAILED'],
  CAPTURED: ['REFUNDED'],
  VOIDED: [],
  FAILED: [],
  REFUNDED: [],
};

/** Whether a provider is asked for it. */
export function isProvided<Of extends Pick<Payment, 'type'>>(
  payment: Of,
): payment is Of & { readonly type: ProvidedType } {
  return payment.type === 'CARD' || payment.type === 'LOYALTY_POINTS';
}

/**
 * A payment moved on, or a fault: who asks for a move that never happens has not looked. Whose points they
 * were is forgotten: from here on they are known by the payment.
 */
export function moved(payment: Payment, to: PaymentStatus, at: Date, facts: Partial<Payment> = {}) {
  if (!canMove(paymentTransitions, payment.status, to)) {
    throw new RangeError(`a payment never goes from ${payment.status} to ${to}`);
  }
  const refundedMinor = to === 'REFUNDED' ? payment.amountMinor : payment.refundedMinor;
  const move = { customerId: null, status: to, changedAt: at, refundedMinor };
  return { ...payment, ...facts, ...move } satisfies Payment;
}

/** What all payments of an order together say. */
export type OrderStanding = 'NONE' | 'TAKEN' | 'DECLINED' | 'UNDONE' | 'UNDER_WAY';

/** An order is paid when each tender is captured, and declined as soon as one has failed or went back alone. */
export function standingOf(payments: readonly Payment[]): OrderStanding {
  if (payments.length === 0) return 'NONE';
  if (payments.some(({ status }) => status === 'FAILED')) return 'DECLINED';
  if (payments.every(({ status }) => status === 'CAPTURED')) return 'TAKEN';
  const back = payments.filter(({ status }) => status === 'REFUNDED' || status === 'VOIDED');
  if (back.length === payments.length) return 'UNDONE';
  return back.length > 0 ? 'DECLINED' : 'UNDER_WAY';
}

/** Whether a part of it went back, or is on its way back, and the rest is held. */
export function isPartBack({ status, refundedMinor }: Payment): boolean {
  return status === 'CAPTURED' && refundedMinor > 0;
}

/** How money that a payment holds is given back: nothing is left to do where it holds none. */
export function wayBack({ type, status }: Payment): 'NONE' | 'MARK' | 'CANCEL' | 'REFUND' {
  const isHeld = status === 'CREATED' || status === 'AUTHORIZED' || status === 'CAPTURED';
  if (!isHeld) return 'NONE';
  if (!isProvided({ type })) return 'MARK';
  return status === 'CAPTURED' ? 'REFUND' : 'CANCEL';
}
