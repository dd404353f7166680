import type { PeerCall, Peers } from '@novapos/chassis';
import { KnownCustomerDocument } from './customer.generated.ts';

/** What the tenant knows of a customer. */
export type KnownCustomer = 'KNOWN' | 'ERASED' | 'UNKNOWN';

/** Ask the domain that owns customers, as part of one request. */
export function knownCustomerThrough(peers: Peers, call: PeerCall) {
  return async (id: string): Promise<KnownCustomer> => {
    const { customerForSale } = await peers.ask('customer', KnownCustomerDocument, { id }, call);
    if (!customerForSale) return 'UNKNOWN';
    return customerForSale.isErased ? 'ERASED' : 'KNOWN';
  };
}
