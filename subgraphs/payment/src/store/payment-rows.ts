import type { Payment, PaymentStatus, PaymentType } from '../domain/payment.ts';

/** A row of `payments` as plain SQL answers it. */
export type PaymentRow = {
  readonly id: string;
  readonly order_id: string;
  readonly sequence: number;
  readonly store_id: string;
  readonly register_id: string;
  readonly type: PaymentType;
  readonly status: PaymentStatus;
  readonly currency: string;
  readonly amount_minor: number;
  readonly tendered_minor: number;
  readonly change_minor: number;
  readonly cash_rounding_minor: number;
  readonly card_token: string | null;
  readonly provider: string | null;
  readonly provider_reference: string | null;
  readonly card_brand: string | null;
  readonly card_last4: string | null;
  readonly failure_reason: string | null;
  readonly created_at: Date;
  readonly changed_at: Date;
  readonly customer_id: string | null;
  readonly worth_minor: number | null;
  readonly refunded_minor: number;
};

/** A row in the domain's words. */
export function toPayment(row: PaymentRow): Payment {
  return {
    id: row.id,
    orderId: row.order_id,
    sequence: row.sequence,
    storeId: row.store_id,
    registerId: row.register_id,
    type: row.type,
    status: row.status,
    currency: row.currency,
    amountMinor: row.amount_minor,
    tenderedMinor: row.tendered_minor,
    changeMinor: row.change_minor,
    cashRoundingMinor: row.cash_rounding_minor,
    cardToken: row.card_token,
    provider: row.provider,
    providerReference: row.provider_reference,
    cardBrand: row.card_brand,
    cardLast4: row.card_last4,
    failureReason: row.failure_reason,
    createdAt: row.created_at,
    changedAt: row.changed_at,
    customerId: row.customer_id,
    worthMinor: row.worth_minor,
    refundedMinor: row.refunded_minor,
  };
}

/** A payment as a row, for `json_populate_recordset`. */
export function toRow(payment: Payment): PaymentRow {
  return {
    id: payment.id,
    order_id: payment.orderId,
    sequence: payment.sequence,
    store_id: payment.storeId,
    register_id: payment.registerId,
    type: payment.type,
    status: payment.status,
    currency: payment.currency,
    amount_minor: payment.amountMinor,
    tendered_minor: payment.tenderedMinor,
    change_minor: payment.changeMinor,
    cash_rounding_minor: payment.cashRoundingMinor,
    card_token: payment.cardToken,
    provider: payment.provider,
    provider_reference: payment.providerReference,
    card_brand: payment.cardBrand,
    card_last4: payment.cardLast4,
    failure_reason: payment.failureReason,
    created_at: payment.createdAt,
    changed_at: payment.changedAt,
    customer_id: payment.customerId,
    worth_minor: payment.worthMinor,
    refunded_minor: payment.refundedMinor,
  };
}

/** The columns of `payments` in the order of the type above, for statements that read or write all. */
export const columns = `id, order_id, sequence, store_id, register_id, type, status, currency,
  amount_minor, tendered_minor, change_minor, cash_rounding_minor, card_token, provider,
  provider_reference, card_brand, card_last4, failure_reason, created_at, changed_at, customer_id,
  worth_minor, refunded_minor`;
