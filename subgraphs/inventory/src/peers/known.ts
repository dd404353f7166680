import type { PeerCall, Peers } from '@novapos/chassis';
import { KnownStoreDocument } from './auth.generated.ts';
import { KnownVariantsDocument } from './product.generated.ts';

/** What other domains know of the ids that are said here. */
export type Known = {
  /** Whether the tenant has this store. */
  readonly hasStore: (storeId: string) => Promise<boolean>;
  /** Those of the variants that the tenant does not have, in the order asked. */
  readonly unknownVariants: (variantIds: readonly string[]) => Promise<readonly string[]>;
};

/** Ask the domains that own stores and variants, as part of one request. */
export function knownThrough(peers: Peers, call: PeerCall): Known {
  return {
    async hasStore(id) {
      const { storeForPeers } = await peers.ask('auth', KnownStoreDocument, { id }, call);
      return storeForPeers !== null;
    },
    async unknownVariants(ids) {
      const keys = ids.map((id) => ({ id }));
      const answer = await peers.ask('product', KnownVariantsDocument, { keys }, call);
      const known = new Set(answer.variantsForSale.map((variant) => variant?.variantId));
      return ids.filter((id) => !known.has(id));
    },
  };
}
