import { CodedError, noteChange, secretHashOf } from '@novapos/chassis';
import type { Actor } from './actor.ts';
import type { Auth } from './auth.ts';

/** An act that needs an approval. A user's id that is none at all is null. */
export type ActToDo = {
  readonly token: string;
  readonly grant: string;
  readonly userId: string | null;
  readonly act: string;
};

const longestAct = 200;

/** Use an approval for an act; by the same act again the same, however late. Null where it does not allow it. */
export async function useApproval(
  { approvals, now }: Pick<Auth, 'approvals' | 'now'>,
  { tenantId }: Pick<Actor, 'tenantId'>,
  { token, grant, userId, act }: ActToDo,
): Promise<{ readonly approverId: string } | null> {
  if (act === '' || act.length > longestAct) {
    throw new CodedError('BAD_USER_INPUT', `An act is named in 1 to ${longestAct} characters.`);
  }
  if (userId === null) return null;
  const asked = { tenantId, tokenHash: secretHashOf(token), grant, userId, act };
  const used = await approvals.use(asked, now());
  if (!used) return null;
  const { id, approverId } = used;
  noteChange({ type: 'Approval', id, before: null, after: { approverId, userId } });
  return { approverId };
}
