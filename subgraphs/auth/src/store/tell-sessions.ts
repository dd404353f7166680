import { emit, type Sql } from '@novapos/chassis';
import { sessionEnded, sessionStarted } from '@novapos/kernel';
import type { Session, SessionEnd } from '../domain/session.ts';

/** A session as events tell it. */
export type ToldSession = Pick<Session, 'id' | 'userId' | 'registerId'>;

type SessionEvent = { readonly tenantId: string; readonly at: Date };

const reasons = {
  SIGNED_OUT: 'SIGNED_OUT',
  TOKEN_REUSED: 'REUSED',
  PASSWORD_CHANGED: 'REVOKED',
  USER_DEACTIVATED: 'REVOKED',
  DEVICE_UNPAIRED: 'REVOKED',
} as const satisfies Record<SessionEnd, string>;

/** Tell that someone signed in. */
export async function tellStarted(sql: Sql, session: ToldSession, { tenantId, at }: SessionEvent) {
  const data = toldOf(session, at);
  await emit(sql, sessionStarted, { tenantId, at, subject: session.userId, data });
}

// Told after all that the transaction changes, so that nobody who waits for a session stands in the way.
/** Tell that sessions ended before their time, all for one reason. */
export async function tellEnded(
  sql: Sql,
  sessions: readonly ToldSession[],
  { tenantId, at, reason }: SessionEvent & { readonly reason: SessionEnd },
) {
  for (const session of sessions) {
    const data = { ...toldOf(session, at), reason: reasons[reason] };
    await emit(sql, sessionEnded, { tenantId, at, subject: session.userId, data });
  }
}

function toldOf({ id: sessionId, userId, registerId }: ToldSession, at: Date) {
  return { sessionId, userId, registerId, at: at.toISOString() };
}
