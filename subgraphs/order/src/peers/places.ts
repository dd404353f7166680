import type { PeerCall, Peers } from '@novapos/chassis';
import {
  SellingPointDocument,
  StoreKnownDocument,
  type SellingPointQuery,
} from './auth.generated.ts';

/** A register with what a sale needs to know of its store. */
export type SellingPoint = Omit<NonNullable<SellingPointQuery['sellingPoint']>, '__typename'>;

/** What auth knows of stores and registers. */
export function placesPeer(peers: Peers) {
  return {
    async sellingPoint(registerId: string, call: PeerCall): Promise<SellingPoint | null> {
      const { sellingPoint } = await peers.ask('auth', SellingPointDocument, { registerId }, call);
      return sellingPoint;
    },
    async isStore(id: string, call: PeerCall): Promise<boolean> {
      const { storeForPeers } = await peers.ask('auth', StoreKnownDocument, { id }, call);
      return storeForPeers !== null;
    },
  };
}

/** Asks auth about places. */
export type PlacesPeer = ReturnType<typeof placesPeer>;
