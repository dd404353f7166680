import { z } from 'zod';
import { defineEvent } from './event-contract.ts';
import { currency, exampleId, id, instant, minor } from './event-parts.ts';

const payment = z.strictObject({
  paymentId: id,
  orderId: id,
  storeId: id.nullable(),
  registerId: id.nullable(),
  type: z.string(),
  status: z.string(),
  amountMinor: minor,
  currency,
  at: instant,
  /** Why it failed, as the provider named it. */
  reason: z.string().nullable(),
});
const paid = {
  paymentId: exampleId('6'),
  orderId: exampleId('1'),
  storeId: exampleId('2'),
  registerId: exampleId('3'),
  type: 'CARD',
  status: 'CAPTURED',
  amountMinor: 1200,
  currency: 'USD',
  at: '2030-01-31T14:30:00.000Z',
  reason: null,
};

/** Money was taken. */
export const paymentCaptured = defineEvent({
  name: 'payment.payment-captured.v1',
  description: 'Money was taken. Subject: the payment.',
  data: payment,
  example: paid,
});
/** No money could be taken. */
export const paymentFailed = defineEvent({
  name: 'payment.payment-failed.v1',
  description: 'No money could be taken; `reason` says why. Subject: the payment.',
  data: payment,
  example: { ...paid, status: 'DECLINED', reason: 'insufficient_funds' },
});
/** Money that was taken went back, all of it. */
export const paymentRefunded = defineEvent({
  name: 'payment.payment-refunded.v1',
  description:
    'Money that was taken went back, all of it: at once, or with the last of several parts. Subject: the payment.',
  data: payment,
  example: { ...paid, status: 'REFUNDED' },
});
/** Money that was held was let go. */
export const paymentVoided = defineEvent({
  name: 'payment.payment-voided.v1',
  description: 'Money that was only held was let go. Subject: the payment.',
  data: payment,
  example: { ...paid, status: 'VOIDED' },
});
/** A part of the money that was taken went back with a refund. */
export const paymentPartRefunded = defineEvent({
  name: 'payment.payment-part-refunded.v1',
  description:
    'A part of the money that was taken went back with a refund, `partMinor`; it may be all of it. `payment-refunded` follows once nothing of the payment is left. Subject: the payment.',
  data: z.strictObject({
    ...payment.shape,
    refundId: id,
    /** What went back with this refund. */
    partMinor: minor,
  }),
  example: { ...paid, refundId: exampleId('10'), partMinor: 400 },
});
