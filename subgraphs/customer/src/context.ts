import type { RequestContext } from '@novapos/chassis';
import type { CustomerLoaders } from './loaders.ts';
import type { Desk } from './operations/desk.ts';
import type { CustomerReads } from './store/customer-reads.ts';

/** All that a resolver of this subgraph may reach. */
export type CustomerContext = RequestContext & {
  readonly reads: CustomerReads;
  readonly loaders: CustomerLoaders;
  readonly desk: Desk;
  /** Whether e-mail addresses and phone numbers are shown whole, not masked. */
  readonly seesAddresses: boolean;
};
