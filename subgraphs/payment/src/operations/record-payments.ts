import type { Payment, PaymentType, ProvidedType } from '../domain/payment.ts';
import { advanceRecorded, type RecordedStanding } from './advance-recorded.ts';
import type { Till } from './till.ts';

/** What an order was paid by without the network. */
export type Recording = {
  readonly orderId: string;
  readonly storeId: string;
  readonly registerId: string;
  readonly currency: string;
  /** When the money was handed over. */
  readonly takenAt: Date;
  /** Whose points are taken. */
  readonly customerId: string | null;
  readonly payments: readonly RecordedPayment[];
};

/** One tender as it was taken, under the id that the order gave it. */
export type RecordedPayment = {
  readonly id: string;
  readonly type: PaymentType;
  readonly amountMinor: number;
  readonly tenderedMinor: number;
  readonly cashRoundingMinor: number;
  /** Of a card that is to be charged now. */
  readonly cardToken: string | null;
};

/**
 * Record what an order was paid by, once; the same order again answers how its payments stand. What is still to be charged
 * is asked for payment by payment, so that a refused one leaves the others as they are.
 */
export async function recordPayments(till: Till, recording: Recording): Promise<RecordedStanding> {
  const { orderId } = recording;
  if (recording.payments.length === 0) return { orderId, payments: [], isSettled: true };
  const opened = recording.payments.map((payment, index) =>
    openedOf(till, recording, { payment, index }),
  );
  const { store, tenantId, now } = till;
  const kept = await store.record(tenantId, { orderId, payments: opened, at: now() });
  return advanceRecorded(till, orderId, kept);
}

type Place = { readonly payment: RecordedPayment; readonly index: number };

// Money in the drawer has been there since it was taken; what is asked for only now begins now.
function openedOf({ providers, now }: Till, recording: Recording, { payment, index }: Place) {
  const { orderId, storeId, registerId, currency, takenAt } = recording;
  const type = askedFor(payment);
  const at = type ? now() : takenAt;
  return {
    ...payment,
    ...standingOf(type, recording.customerId),
    orderId,
    storeId,
    registerId,
    currency,
    sequence: index + 1,
    changeMinor: payment.tenderedMinor - payment.amountMinor,
    provider: type && providers[type].name,
    worthMinor: null,
    refundedMinor: 0,
    providerReference: null,
    cardBrand: null,
    cardLast4: null,
    createdAt: at,
    changedAt: at,
  } satisfies Payment;
}

// Points of nobody can't be asked for.
function standingOf(type: ProvidedType | null, customerId: string | null) {
  const standing = { customerId: null, failureReason: null };
  if (type === null) return { ...standing, status: 'CAPTURED' as const };
  if (type === 'CARD') return { ...standing, status: 'CREATED' as const };
  if (customerId !== null) return { ...standing, customerId, status: 'CREATED' as const };
  return { ...standing, status: 'FAILED' as const, failureReason: 'customer_missing' };
}

function askedFor({ type, cardToken }: RecordedPayment): ProvidedType | null {
  if (type === 'CARD') return cardToken === null ? null : type;
  return type === 'LOYALTY_POINTS' ? type : null;
}
