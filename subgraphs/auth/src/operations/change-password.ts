import { accept, refuse, type Decision } from '@novapos/kernel';
import { emailHash } from '../credentials/email-hash.ts';
import { check, checkPassword, detailsInvalid, type DetailsInvalid } from '../domain/details.ts';
import { lockedUntil } from '../domain/sign-in-lock.ts';
import type { NewUser } from '../store/user-statements.ts';
import { sessionOf, sessionOver, type Actor } from './actor.ts';
import type { Auth } from './auth.ts';
import { countSignIn } from './count-sign-in.ts';
import { issueSession, prepareToken, type IssuedSession } from './issue-session.ts';

type Passwords = { readonly currentPassword: string; readonly newPassword: string };

/**
 * Change the actor's own password: every other session of the actor ends, and this one gets new
 * tokens. A wrong current password counts like a failed sign-in, and a locked one is not checked.
 */
export async function changePassword(
  auth: Auth,
  actor: Actor,
  { currentPassword, newPassword }: Passwords,
): Promise<Decision<IssuedSession, DetailsInvalid | { readonly kind: 'SignInFailed' }>> {
  const { tenantId, id: sessionId } = sessionOf(actor);
  const invalid = detailsInvalid(check('newPassword', newPassword, checkPassword));
  if (invalid) return refuse(invalid);
  const user = await auth.users.findWithHash(tenantId, actor.subject);
  if (!user) throw sessionOver();
  if (!(await isPassword(auth, user, currentPassword))) return refuse({ kind: 'SignInFailed' });

  const next = prepareToken(tenantId, auth.now());
  const change = {
    ...{ tenantId, userId: user.id, sessionId },
    fromHash: user.passwordHash,
    toHash: await auth.passwords.hash(newPassword),
  };
  const session = await auth.users.changePassword(change, next.kept);
  if (!session) throw sessionOver();
  return accept(await issueSession(auth, session, next));
}

async function isPassword(auth: Auth, user: NewUser, password: string): Promise<boolean> {
  const failures = emailHash(user.email);
  if (lockedUntil(await auth.failedSignIns.find(failures), auth.now())) return false;
  const isRight = await auth.passwords.matches(user.passwordHash, password);
  const { tenantId, id: userId } = user;
  const checked = { emailHash: failures, isRight, users: [{ tenantId, userId }] };
  return (await countSignIn(auth, checked)) === null && isRight;
}
