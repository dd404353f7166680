import { sessionOf, type Actor } from './actor.ts';
import type { Auth } from './auth.ts';

/** End the actor's session; its access token stays good for the minutes it has left. */
export async function signOut(auth: Auth, actor: Actor): Promise<{ readonly signedOutAt: Date }> {
  const at = auth.now();
  await auth.sessions.end(sessionOf(actor), { reason: 'SIGNED_OUT', at });
  return { signedOutAt: at };
}
