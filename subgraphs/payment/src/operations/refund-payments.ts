import { CodedError } from '@novapos/chassis';
import { isProvided } from '../domain/payment.ts';
import type { NotRefundable, PartAsked, RefundPart } from '../domain/refund-part.ts';
import type { ProviderDone } from '../provider/payment-provider.ts';
import type { OpenRefund } from '../store/refund-store.ts';
import { chargeOf, type Till } from './till.ts';

/** Parts of an order's payments to give back. */
export type Refunding = {
  readonly refundId: string;
  readonly orderId: string;
  readonly parts: readonly PartAsked[];
};

/** What became of giving parts back. */
export type RefundOutcome =
  | { readonly kind: 'PaymentsRefunded'; readonly refundId: string }
  | { readonly kind: 'PaymentsUnsettled'; readonly orderId: string }
  | NotRefundable;

/** Give back parts of an order's payments, once a refund; the same refund again goes on where it was left. */
export async function refundPayments(till: Till, refunding: Refunding): Promise<RefundOutcome> {
  const { refundId, orderId, parts } = refunding;
  assertParts(parts);
  const asked = { refundId, orderId, parts, at: till.now() };
  const opened = await till.refunds.open(till.tenantId, asked);
  if (!opened.ok) return opened.refusal;
  assertSame(opened.value.parts, parts);

  const open = opened.value.parts.filter(({ isDone }) => !isDone);
  const told = await Promise.all(open.map((part) => tell(till, opened.value, part)));
  const back = open.filter((_part, index) => told[index] === 'DONE');
  const { payments } = opened.value;
  await till.refunds.finish(till.tenantId, { parts: back, payments }, till.now());
  return back.length === open.length
    ? { kind: 'PaymentsRefunded', refundId }
    : { kind: 'PaymentsUnsettled', orderId };
}

async function tell(
  till: Till,
  { payments }: OpenRefund,
  { paymentId, refundId: refundKey, amountMinor, returnedMinor }: RefundPart,
): Promise<ProviderDone> {
  const payment = payments.find(({ id }) => id === paymentId);
  if (!payment) throw new RangeError(`payment ${paymentId} of a refund is gone`);
  if (!isProvided(payment)) return 'DONE';
  const part = { refundKey, amountMinor, returnedMinor };
  return till.providers[payment.type].refundPart(chargeOf(till, payment), part);
}

function assertParts(parts: readonly PartAsked[]): void {
  const isEach = parts.every(({ amountMinor }) => amountMinor > 0);
  const isOnce = new Set(parts.map(({ paymentId }) => paymentId)).size === parts.length;
  if (isEach && isOnce) return;
  throw new CodedError('BAD_USER_INPUT', 'A part is above zero, and each payment is named once.');
}

function assertSame(kept: readonly RefundPart[], asked: readonly PartAsked[]): void {
  const amounts = new Map(kept.map(({ paymentId, amountMinor }) => [paymentId, amountMinor]));
  const isSame =
    kept.length === asked.length &&
    asked.every(({ paymentId, amountMinor }) => amounts.get(paymentId) === amountMinor);
  if (isSame) return;
  const message = 'This refund gives back other parts. Make a new refund.';
  throw new CodedError('IDEMPOTENCY_KEY_REUSED', message);
}
