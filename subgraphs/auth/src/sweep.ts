import type { Auth } from './operations/auth.ts';

const failuresKeptMs = 24 * 60 * 60_000;

/** Forget refresh tokens whose time is over with their sessions, and failed sign-ins of more than a day ago. */
export async function sweep({
  sessions,
  failedSignIns,
  now,
}: Pick<Auth, 'sessions' | 'failedSignIns' | 'now'>): Promise<void> {
  const at = now();
  await sessions.sweep(at);
  await failedSignIns.sweep(new Date(at.getTime() - failuresKeptMs));
}
