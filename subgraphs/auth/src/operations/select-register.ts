import { accept, refuse, type Decision } from '@novapos/kernel';
import { sessionOf, sessionOver, type Actor } from './actor.ts';
import type { Auth } from './auth.ts';
import { findPlace } from './find-place.ts';
import { issueSession, prepareToken, type IssuedSession } from './issue-session.ts';

/**
 * Move the actor's session to a register; the tokens from before are superseded. An id that is none
 * at all is null.
 */
export async function selectRegister(
  auth: Auth,
  actor: Actor,
  registerId: string | null,
): Promise<Decision<IssuedSession, { readonly kind: 'RegisterNotFound' }>> {
  const key = sessionOf(actor);
  const place = registerId === null ? null : await findPlace(auth, key.tenantId, registerId);
  if (!place) return refuse({ kind: 'RegisterNotFound' });
  const next = prepareToken(key.tenantId, auth.now());
  const session = await auth.sessions.move(key, place, next.kept);
  if (!session) throw sessionOver();
  return accept(await issueSession(auth, session, next));
}
