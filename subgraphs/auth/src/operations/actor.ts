import { CodedError, grantsOf, type Principal } from '@novapos/chassis';
import type { Role } from '../domain/role.ts';

/** Who asks for something to be done. */
export type Actor = Pick<Principal, 'tenantId' | 'subject' | 'grants' | 'sessionId'>;

/** Whether an actor could give a role: holds every right in it. */
export function isGivableBy({ grants }: Pick<Actor, 'grants'>, role: Role): boolean {
  return grantsOf([role]).every((grant) => grants.includes(grant));
}

/** The session that an actor is in; throws `UNAUTHENTICATED` for one that has none. */
export function sessionOf({ tenantId, sessionId }: Actor): {
  readonly tenantId: string;
  readonly id: string;
} {
  if (sessionId === null) throw sessionOver();
  return { tenantId, id: sessionId };
}

/** The answer to someone whose access token outlived its session. */
export function sessionOver(): CodedError {
  return new CodedError('UNAUTHENTICATED', 'This session is over. Sign in again.');
}
