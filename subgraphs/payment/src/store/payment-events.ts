import { emitAll, type Sql } from '@novapos/chassis';
import {
  paymentCaptured,
  paymentFailed,
  paymentPartRefunded,
  paymentRefunded,
  paymentVoided,
} from '@novapos/kernel';
import type { Payment, PaymentStatus } from '../domain/payment.ts';
import type { RefundPart } from '../domain/refund-part.ts';

const contracts = {
  CAPTURED: paymentCaptured,
  FAILED: paymentFailed,
  REFUNDED: paymentRefunded,
  VOIDED: paymentVoided,
} as const;

type ToldStatus = keyof typeof contracts;
type PaymentTold = (typeof paymentCaptured)['example'];

/** Whether others hear of a payment that comes to stand so; one that is only held is nobody's affair. */
export function isTold(status: PaymentStatus): status is ToldStatus {
  return status in contracts;
}

/** Tell what these payments have come to, each kind in one statement; they travel together. */
export async function tellPayments(
  sql: Sql,
  tenantId: string,
  payments: readonly Payment[],
): Promise<void> {
  const statuses = [...new Set(payments.map(({ status }) => status))].filter(isTold);
  await Promise.all(
    statuses.map((status) => {
      const told = payments.filter((payment) => payment.status === status);
      const [{ changedAt: at } = { changedAt: new Date(0) }] = told;
      const events = told.map((payment) => ({ subject: payment.id, data: paymentTold(payment) }));
      return emitAll(sql, contracts[status], { tenantId, at }, events);
    }),
  );
}

/** Tell which parts of payments went back. */
export async function tellParts(
  sql: Sql,
  tenantId: string,
  { parts, payments, at }: { parts: readonly RefundPart[]; payments: readonly Payment[]; at: Date },
): Promise<void> {
  const events = parts.flatMap(({ paymentId, refundId, amountMinor: partMinor }) => {
    const payment = payments.find(({ id }) => id === paymentId);
    if (!payment) return [];
    const data = { ...paymentTold(payment), at: at.toISOString(), refundId, partMinor };
    return [{ subject: paymentId, data }];
  });
  await emitAll(sql, paymentPartRefunded, { tenantId, at }, events);
}

// Never the card, nor whose points.
function paymentTold(payment: Payment): PaymentTold {
  return {
    paymentId: payment.id,
    orderId: payment.orderId,
    storeId: payment.storeId,
    registerId: payment.registerId,
    type: payment.type,
    status: payment.status,
    amountMinor: payment.amountMinor,
    currency: payment.currency,
    at: payment.changedAt.toISOString(),
    reason: payment.failureReason,
  };
}
