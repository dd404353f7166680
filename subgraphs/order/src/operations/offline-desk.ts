import type { PeerCall } from '@novapos/chassis';
import type { StaffPeer } from '../peers/staff.ts';
import type { OfflineFindingsStore } from '../store/offline-findings-store.ts';
import type { OfflinePolicyStore } from '../store/offline-policy-store.ts';
import type { OfflineSalesStore } from '../store/offline-sales-store.ts';

/** A shift as an offline sale names it: null for one that the register never had. */
export type FindShift = (
  at: { readonly shiftId: string; readonly registerId: string },
  call: PeerCall,
) => Promise<{ readonly isOpen: boolean } | null>;

/** What sales without the network stand on besides the shop. */
export type OfflineDesk = {
  readonly sales: OfflineSalesStore;
  readonly findings: OfflineFindingsStore;
  readonly policies: OfflinePolicyStore;
  readonly staff: StaffPeer;
  readonly findShift: FindShift;
};
