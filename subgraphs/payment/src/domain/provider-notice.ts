import type { PaymentStatus } from './payment.ts';

/** What a provider tells by a webhook: that something became of a charge. What became of it, it is asked. */
export type Notice = {
  /** The provider's own id of the notice. */
  readonly id: string;
  readonly kind: NoticeKind | null;
  /** Our key of the charge. */
  readonly chargeKey: string;
};

/** What is listened to; of anything else a provider may tell what it likes. */
export type NoticeKind = 'CAPTURED' | 'FAILED' | 'REFUNDED';

/** Where a charge stands with its provider at this moment. */
export type ChargeStanding =
  | { readonly kind: 'HELD' | 'TAKEN' | 'RETURNED' | 'UNKNOWN' | 'SILENT' }
  | { readonly kind: 'FAILED'; readonly reason: string };

/**
 * What follows for a payment. `SETTLE`: go on with its order. `FAIL`: no money can come of it any more.
 * `RETURN`: the money went back. `CANCEL`, `REFUND`: the provider has what we gave up, and shall let it go.
 */
export type NoticeStep =
  'SETTLE' | 'FAIL' | 'RETURN' | 'CANCEL' | 'REFUND' | 'NOTHING' | 'ASK_AGAIN';

type Steps = Readonly<Record<ChargeStanding['kind'], NoticeStep>>;

const givenUp: Steps = {
  HELD: 'CANCEL',
  TAKEN: 'REFUND',
  RETURNED: 'NOTHING',
  FAILED: 'NOTHING',
  UNKNOWN: 'NOTHING',
  SILENT: 'ASK_AGAIN',
};
const open: Steps = {
  HELD: 'SETTLE',
  TAKEN: 'SETTLE',
  RETURNED: 'FAIL',
  FAILED: 'FAIL',
  UNKNOWN: 'NOTHING',
  SILENT: 'ASK_AGAIN',
};

const steps: Readonly<Record<PaymentStatus, Steps>> = {
  // One that was never held is declined as the provider names it.
  CREATED: { ...open, FAILED: 'SETTLE' },
  AUTHORIZED: open,
  CAPTURED: { ...givenUp, HELD: 'NOTHING', TAKEN: 'NOTHING', RETURNED: 'RETURN' },
  VOIDED: givenUp,
  FAILED: givenUp,
  REFUNDED: givenUp,
};

/** What follows for a payment from where its charge stands, in whatever order notices came: never a step back. */
export function stepFor(status: PaymentStatus, standing: ChargeStanding): NoticeStep {
  return steps[status][standing.kind];
}
