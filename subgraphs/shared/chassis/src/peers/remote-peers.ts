import type { AskSubgraph } from '../ask-subgraph.ts';
import { askOverHttp, type RemoteOptions, type RemoteSubgraph } from './ask-over-http.ts';

/** Other domains' processes, found by name. */
export type RemotePeers = {
  readonly find: (peer: string) => AskSubgraph;
  readonly close: () => Promise<void>;
};

/** Peers at these addresses; connections to one are opened when it is first asked. */
export function remotePeers(
  urls: Readonly<Record<string, string>>,
  options: Omit<RemoteOptions, 'name' | 'url'>,
): RemotePeers {
  const opened = new Map<string, RemoteSubgraph>();
  return {
    find(peer) {
      const url = urls[peer];
      if (url === undefined) throw new TypeError(`there is no address of a peer "${peer}"`);
      const remote = opened.get(peer) ?? askOverHttp({ ...options, name: peer, url });
      opened.set(peer, remote);
      return remote.ask;
    },
    async close() {
      await Promise.all([...opened.values()].map((remote) => remote.close()));
    },
  };
}
