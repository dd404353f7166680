import type { Sql } from '@novapos/chassis';
import type { SessionEnd } from '../domain/session.ts';
import type { ToldSession } from './tell-sessions.ts';

/** A new link of a session's chain; only the token's hash. */
export type NextToken = {
  readonly tokenHash: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
};

/** That sessions end, why and when. */
export type Ending = { readonly reason: SessionEnd; readonly at: Date };

const insertTokenStatement = {
  name: 'token.insert',
  text: `insert into refresh_tokens (tenant_id, token_hash, session_id, created_at, expires_at)
    values ($1, $2, $3, $4, $5)`,
};
const supersede = {
  name: 'token.supersede',
  text: `update refresh_tokens set used_at = $3
    where tenant_id = $1 and session_id = $2 and used_at is null`,
};
const endOfUser = {
  name: 'session.end-of-user',
  text: `update sessions set ended_at = $4, end_reason = $3
    where tenant_id = $1 and user_id = $2 and ended_at is null and id is distinct from $5::uuid
    returning id, user_id as "userId", register_id as "registerId"`,
};

const endOfDevice = {
  name: 'session.end-of-device',
  text: `update sessions set ended_at = $4, end_reason = $3
    where tenant_id = $1 and device_id = $2 and ended_at is null
    returning id, user_id as "userId", register_id as "registerId"`,
};

type SessionKey = { readonly tenantId: string; readonly sessionId: string };

/** Keep the first link of a chain. */
export async function insertToken(
  sql: Sql,
  { tenantId, sessionId }: SessionKey,
  { tokenHash, createdAt, expiresAt }: NextToken,
): Promise<void> {
  await sql.rows(insertTokenStatement, [tenantId, tokenHash, sessionId, createdAt, expiresAt]);
}

/** Add a link to a chain: every earlier one counts as used from now on. */
export async function followToken(sql: Sql, session: SessionKey, next: NextToken): Promise<void> {
  await sql.rows(supersede, [session.tenantId, session.sessionId, next.createdAt]);
  await insertToken(sql, session, next);
}

/** End every session of a user, but for one where one is named; answers those that ended. */
export async function endSessionsOfUser(
  sql: Sql,
  user: { readonly tenantId: string; readonly userId: string; readonly exceptSessionId?: string },
  { reason, at }: Ending,
): Promise<readonly ToldSession[]> {
  const { tenantId, userId, exceptSessionId = null } = user;
  return sql.rows<ToldSession>(endOfUser, [tenantId, userId, reason, at, exceptSessionId]);
}

/** End every session that began at a device; answers those that ended. */
export async function endSessionsOfDevice(
  sql: Sql,
  { tenantId, deviceId }: { readonly tenantId: string; readonly deviceId: string },
  { reason, at }: Ending,
): Promise<readonly ToldSession[]> {
  return sql.rows<ToldSession>(endOfDevice, [tenantId, deviceId, reason, at]);
}
