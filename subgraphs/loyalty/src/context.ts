import type { RequestContext } from '@novapos/chassis';
import type { Loaders } from './loaders.ts';
import type { KnownCustomer } from './peers/known-customer.ts';
import type { AccountReads } from './store/account-reads.ts';
import type { PointStore } from './store/point-store.ts';

/** All that a resolver of this subgraph may reach. */
export type LoyaltyContext = RequestContext & {
  readonly store: PointStore;
  readonly reads: AccountReads;
  readonly loaders: Loaders;
  readonly knownCustomer: (id: string) => Promise<KnownCustomer>;
};
