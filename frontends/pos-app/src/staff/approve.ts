import { ApproveActDocument } from '../operations/operations.generated.ts';
import type { PinOutcome, Staff } from '../till/staff.ts';
import { failureOf, refusalOf } from './outcomes.ts';
import { pinTimeoutMs, type SignInDesk } from './sign-in.ts';

type Outcome = Awaited<ReturnType<Staff['approve']>>;

/** An act that needs a right, and by whose PIN it is to be allowed. */
export type ApprovalAsked = {
  readonly grant: string;
  readonly approverId: string;
  readonly pin: string;
};

/** Have one act allowed: by a token of the server, or, without an answer, by the verifier on the device. */
export async function approve(desk: SignInDesk, asked: ApprovalAsked): Promise<Outcome> {
  const outcome = await approveOnline(desk, asked);
  return outcome ?? approveOffline(desk, asked);
}

/** Null where the server could not be asked. */
async function approveOnline(
  { isOnline, session }: SignInDesk,
  { grant, approverId, pin }: ApprovalAsked,
): Promise<Outcome | null> {
  if (!isOnline() || !session.isOpen()) return null;
  const variables = { input: { approverId, pin, grant } };
  const answer = await session.ask(ApproveActDocument, variables, { timeoutMs: pinTimeoutMs });
  if (answer.kind !== 'ok') return answer.kind === 'problem' ? failureOf(answer) : null;
  const { approveAct } = answer.data;
  if (approveAct.__typename !== 'Approval') return refusalOf(approveAct);
  return { kind: 'ok', approval: { grant, approverId, token: approveAct.token } };
}

async function approveOffline(
  { state, pins }: SignInDesk,
  { grant, approverId, pin }: ApprovalAsked,
): Promise<Outcome> {
  const approver = state.get().members.find(({ userId }) => userId === approverId);
  if (!approver?.grants.includes(grant)) {
    const problem = 'That person can not allow this. Ask someone who may.';
    return { kind: 'problem', problem, requestId: null };
  }
  const outcome: PinOutcome = await pins.verify(approverId, pin);
  return outcome.kind === 'ok'
    ? { kind: 'ok', approval: { grant, approverId, token: null } }
    : outcome;
}
