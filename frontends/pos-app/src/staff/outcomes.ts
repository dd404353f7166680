import type { Unanswered } from '../network/answer.ts';
import { requestIdOf, wordsOf } from '../network/words.ts';
import type {
  ApproveActMutation,
  SignInWithPinMutation,
} from '../operations/operations.generated.ts';
import type { PinOutcome } from '../till/staff.ts';

type Failure = Exclude<PinOutcome, { kind: 'ok' }>;
type Refused =
  | Exclude<SignInWithPinMutation['signInWithPin'], { __typename: 'Session' }>
  | Exclude<ApproveActMutation['approveAct'], { __typename: 'Approval' }>;

/** Why a PIN was not even looked at. */
export function failureOf(unanswered: Unanswered): Failure {
  return { kind: 'problem', problem: wordsOf(unanswered), requestId: requestIdOf(unanswered) };
}

/** Why the server takes a PIN for nothing. */
export function refusalOf(refused: Refused): Failure {
  if (refused.__typename === 'PinWrong') {
    return { kind: 'wrong', attemptsLeft: refused.attemptsLeft };
  }
  if (refused.__typename === 'SignInLocked') {
    return { kind: 'locked', until: new Date(refused.lockedUntil) };
  }
  return { kind: 'problem', problem: refused.message, requestId: null };
}
