import type { Payment, ProvidedType } from '../domain/payment.ts';
import type { Charge, PaymentProvider } from '../provider/payment-provider.ts';
import type { PaymentStore } from '../store/payment-store.ts';
import type { RefundStore } from '../store/refund-store.ts';

/** All that taking, settling and undoing payments stand on. */
export type Till = {
  readonly tenantId: string;
  readonly requestId: string;
  readonly store: PaymentStore;
  readonly refunds: RefundStore;
  /** Who takes what is not money at once. */
  readonly providers: Readonly<Record<ProvidedType, PaymentProvider>>;
  readonly now: () => Date;
  /** After this long a charge that the provider never heard of is given up. */
  readonly giveUpMs: number;
};

/** A payment as its provider is asked about it: the payment's id is the key. */
export function chargeOf({ tenantId, requestId }: Till, payment: Payment): Charge {
  const { id: key, orderId, amountMinor, currency, cardToken, customerId } = payment;
  return { tenantId, requestId, key, orderId, amountMinor, currency, cardToken, customerId };
}
