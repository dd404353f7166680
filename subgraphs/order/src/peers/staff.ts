import type { PeerCall, Peers } from '@novapos/chassis';
import type { Employee } from '../domain/offline-rights.ts';
import { UsersForPeersDocument } from './auth.generated.ts';

/** What auth knows of the people who sell. */
export function staffPeer(peers: Peers) {
  return {
    /** Those of these users that the tenant has, by id. */
    async employees(
      ids: readonly string[],
      call: PeerCall,
    ): Promise<ReadonlyMap<string, Employee>> {
      const asked = [...new Set(ids)];
      const { usersForPeers } = await peers.ask(
        'auth',
        UsersForPeersDocument,
        { ids: asked },
        call,
      );
      return new Map(usersForPeers.flatMap((user) => (user ? [[user.id, user]] : [])));
    },
  };
}

/** Asks auth about people. */
export type StaffPeer = ReturnType<typeof staffPeer>;
