import type { PeerCall, Peers } from '@novapos/chassis';
import { UseApprovalDocument } from './auth.generated.ts';

/** An act that someone's own rights do not allow, and the token by which another allowed it. */
export type ApprovedAct = {
  readonly token: string;
  readonly grant: string;
  /** Who acts. */
  readonly userId: string;
  /** Names the act; the same act again gets the same answer. */
  readonly act: string;
};

/** What auth knows of approvals by PIN. */
export function approvalsPeer(peers: Peers) {
  return {
    /** Use an approval for an act: who gave it, or null where it does not hold. */
    async use(act: ApprovedAct, call: PeerCall): Promise<string | null> {
      const { useApproval } = await peers.ask('auth', UseApprovalDocument, { input: act }, call);
      return useApproval?.approverId ?? null;
    },
  };
}

/** Asks auth about approvals. */
export type ApprovalsPeer = ReturnType<typeof approvalsPeer>;
