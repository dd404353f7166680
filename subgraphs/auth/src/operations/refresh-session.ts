import { accept, refuse, type Decision } from '@novapos/kernel';
import { keyOfRefreshToken } from '../credentials/refresh-token.ts';
import type { Auth } from './auth.ts';
import { issueSession, prepareToken, type IssuedSession } from './issue-session.ts';

/** Exchange a refresh token, once; the new session has the user's present roles. */
export async function refreshSession(
  auth: Auth,
  refreshToken: string,
): Promise<Decision<IssuedSession, { readonly kind: 'SessionEnded' }>> {
  const key = keyOfRefreshToken(refreshToken);
  if (!key) return refuse({ kind: 'SessionEnded' });
  const next = prepareToken(key.tenantId, auth.now());
  const session = await auth.sessions.rotate(key, next.kept);
  if (!session) return refuse({ kind: 'SessionEnded' });
  return accept(await issueSession(auth, session, next));
}
