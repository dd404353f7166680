import type { PaymentProvider } from '../provider/payment-provider.ts';
import type { PaymentStore } from '../store/payment-store.ts';

/** All that taking, settling and undoing payments stand on. */
export type Till = {
  readonly tenantId: string;
  readonly store: PaymentStore;
  readonly provider: PaymentProvider;
  readonly now: () => Date;
  /** After this long a charge that the provider never heard of is given up. */
  readonly giveUpMs: number;
};
