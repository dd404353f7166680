import type { PeerCall, Peers } from '@novapos/chassis';
import { isUuid } from '@novapos/kernel';
import { CustomerForSaleDocument } from './customer.generated.ts';

/** What customer knows of whom a sale names. */
export function customersPeer(peers: Peers) {
  return {
    /** Whether the tenant has this customer and still knows who it is. */
    async isKnown(id: string, call: PeerCall): Promise<boolean> {
      if (!isUuid(id)) return false;
      const { customerForSale } = await peers.ask(
        'customer',
        CustomerForSaleDocument,
        { id: id.toLowerCase() },
        call,
      );
      return customerForSale !== null && !customerForSale.isErased;
    },
  };
}

/** Asks customer about customers. */
export type CustomersPeer = ReturnType<typeof customersPeer>;
