import type { RequestContext, StoreScope } from '@novapos/chassis';
import type DataLoader from 'dataloader';
import type { Payment } from './domain/payment.ts';
import type { ProviderDesk } from './operations/provider-webhook.ts';
import type { Till } from './operations/till.ts';
import type { listPayments } from './store/payment-list.ts';
import type { sumPayments } from './store/payment-totals.ts';

/** All that a resolver of this subgraph may reach. */
export type PaymentContext = RequestContext & {
  readonly scope: StoreScope;
  readonly till: Till;
  readonly providerDesk: ProviderDesk;
  readonly list: ReturnType<typeof listPayments>;
  readonly sum: ReturnType<typeof sumPayments>;
  readonly loaders: {
    readonly byId: DataLoader<string, Payment | null>;
    readonly ofOrder: DataLoader<string, readonly Payment[]>;
  };
};
