import type { Auth } from './operations/auth.ts';

const dayMs = 24 * 60 * 60_000;
const approvalsKeptMs = 32 * dayMs;

type Swept = Pick<Auth, 'sessions' | 'failedSignIns' | 'failedPins' | 'approvals' | 'now'>;

/**
 * Forget refresh tokens whose time is over with their sessions, failed sign-ins and wrong PINs of more than a day ago,
 * and approvals once nobody can ask again for the acts they were used for.
 */
export async function sweep(desk: Swept): Promise<void> {
  const at = desk.now();
  await desk.sessions.sweep(at);
  await desk.failedSignIns.sweep(new Date(at.getTime() - dayMs));
  await desk.failedPins.sweep(new Date(at.getTime() - dayMs));
  await desk.approvals.sweep(new Date(at.getTime() - approvalsKeptMs));
}
