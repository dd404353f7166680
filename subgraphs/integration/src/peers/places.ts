import type { PeerCall, Peers } from '@novapos/chassis';
import type { Sandbox } from '../domain/partner.ts';
import { KnownStoreDocument, OpenSandboxTenantDocument } from './auth.generated.ts';

/** What auth knows of the places of a tenant, and opens for its partners. */
export type Places = {
  /** Those of the stores that the tenant does not have, in the order asked. */
  readonly unknownStores: (storeIds: readonly string[]) => Promise<readonly string[]>;
  /** The partner's sandbox, opened the first time. */
  readonly openSandbox: (partner: SandboxOwner) => Promise<Omit<Sandbox, 'openedAt'>>;
};

type SandboxOwner = { readonly partnerId: string; readonly name: string };

/** Ask auth, as part of one request. */
export function placesThrough(peers: Peers, call: PeerCall): Places {
  async function hasStore(id: string): Promise<boolean> {
    const { storeForPeers } = await peers.ask('auth', KnownStoreDocument, { id }, call);
    return storeForPeers !== null;
  }
  return {
    async unknownStores(ids) {
      const known = await Promise.all(ids.map(hasStore));
      return ids.filter((_id, at) => known[at] !== true);
    },
    async openSandbox(input) {
      const answer = await peers.ask('auth', OpenSandboxTenantDocument, { input }, call);
      const { tenantId, storeId, registerId } = answer.openSandboxTenant;
      return { tenantId, storeId, registerId };
    },
  };
}
