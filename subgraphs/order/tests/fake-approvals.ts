import { newId } from '@novapos/chassis';
import type { UseApprovalInput } from '../src/peers/auth.generated.ts';

type Given = {
  readonly grant: string;
  readonly userId: string;
  readonly approverId: string;
  usedFor: string | null;
};

/** Approvals in memory: each good for one act of one right by one user. */
export function fakeApprovals() {
  const given = new Map<string, Given>();

  return {
    /** Someone allows an act of this right; the token and who allowed it. */
    give(grant: string, userId: string): { readonly token: string; readonly approverId: string } {
      const [token, approverId] = [newId(), newId()];
      given.set(token, { grant, userId, approverId, usedFor: null });
      return { token, approverId };
    },
    use({ token, grant, userId, act }: UseApprovalInput): { readonly approverId: string } | null {
      const known = given.get(token);
      const isTheirs = known?.grant === grant && known.userId === userId;
      if (!known || !isTheirs || (known.usedFor !== null && known.usedFor !== act)) return null;
      known.usedFor = act;
      return { approverId: known.approverId };
    },
  };
}
