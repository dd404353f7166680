import type { Sql } from '@novapos/chassis';
import type { RefreshTokenKey } from '../credentials/refresh-token.ts';
import { judgeRefresh, type Place, type Session, type ShownToken } from '../domain/session.ts';
import type { AuthDatabase } from './open-auth-database.ts';
import { holdPairing } from './device-statements.ts';
import { tellNotice } from './security-notices.ts';
import { followToken, insertToken, type Ending, type NextToken } from './session-statements.ts';
import { tellEnded, tellStarted, type ToldSession } from './tell-sessions.ts';

/** Reads and writes sessions and the chains of their refresh tokens. */
export type SessionsStore = ReturnType<typeof sessionsStore>;

/** Names a session of a tenant. */
export type SessionKey = Pick<Session, 'tenantId' | 'id'>;

const columns = `s.tenant_id as "tenantId", s.id, s.user_id as "userId", s.store_id as "storeId",
  s.register_id as "registerId", u.roles`;
const withUser = `sessions s join users u on u.tenant_id = s.tenant_id and u.id = s.user_id`;

const insert = {
  name: 'session.insert',
  text: `insert into sessions (tenant_id, id, user_id, store_id, register_id, created_at, device_id)
    values ($1, $2, $3, $4, $5, $6, $7)
    returning (select roles from users where tenant_id = $1 and id = $3)`,
};
// One at a time a session: whoever waits here sees, in the next statement, what the other did.
const lockByToken = {
  name: 'session.lock-by-token',
  text: `select s.id from refresh_tokens t
      join sessions s on s.tenant_id = t.tenant_id and s.id = t.session_id
    where t.tenant_id = $1 and t.token_hash = $2 for update of s`,
};
const shown = {
  name: 'session.shown',
  text: `select ${columns}, t.used_at as "usedAt", t.expires_at as "expiresAt",
      s.ended_at as "sessionEndedAt", u.is_active as "isUserActive"
    from ${withUser} join refresh_tokens t on t.tenant_id = s.tenant_id and t.session_id = s.id
    where t.tenant_id = $1 and t.token_hash = $2`,
};
const move = {
  name: 'session.move',
  text: `update sessions s set store_id = $3, register_id = $4 from users u
    where s.tenant_id = $1 and s.id = $2 and s.ended_at is null
      and u.tenant_id = s.tenant_id and u.id = s.user_id and u.is_active
    returning ${columns}`,
};
const end = {
  name: 'session.end',
  text: `update sessions set ended_at = $4, end_reason = $3
    where tenant_id = $1 and id = $2 and ended_at is null
    returning id, user_id as "userId", register_id as "registerId"`,
};
const due = {
  name: 'session.due',
  text: `select * from tenants_with_expired_tokens($1) as due(id)`,
};
const sweepTokens = {
  name: 'session.sweep-tokens',
  text: `delete from refresh_tokens where tenant_id = $1 and expires_at <= $2`,
};
const sweepSessions = {
  name: 'session.sweep',
  text: `delete from sessions s where tenant_id = $1 and not exists (
    select 1 from refresh_tokens t where t.tenant_id = $1 and t.session_id = s.id)`,
};

async function endOne(sql: Sql, { tenantId, id }: SessionKey, { reason, at }: Ending) {
  const ended = await sql.rows<ToldSession>(end, [tenantId, id, reason, at]);
  await tellEnded(sql, ended, { tenantId, at, reason });
}

type Opening = { readonly first: NextToken; readonly deviceId: string | null };

async function open(
  sql: Sql,
  session: Omit<Session, 'roles'>,
  { first, deviceId }: Opening,
): Promise<Session> {
  const { tenantId, id, userId, storeId, registerId } = session;
  const values = [tenantId, id, userId, storeId, registerId, first.createdAt, deviceId];
  const [roles] = await sql.rows<Pick<Session, 'roles'>>(insert, values);
  await insertToken(sql, { tenantId, sessionId: id }, first);
  await tellStarted(sql, session, { tenantId, at: first.createdAt });
  return { ...session, roles: roles?.roles ?? [] };
}

async function sweepTenants(database: AuthDatabase, at: Date): Promise<void> {
  for (const { id } of await database.acrossTenants<{ id: string }>(due, [at])) {
    await database.withTenantSql(id, async (sql) => {
      await sql.rows(sweepTokens, [id, at]);
      await sql.rows(sweepSessions, [id]);
    });
  }
}

/** Sessions in PostgreSQL. */
export function sessionsStore(database: AuthDatabase) {
  return {
    /** Begin a session with the first token of its chain; answers it with the user's roles. */
    async begin(session: Omit<Session, 'roles'>, first: NextToken): Promise<Session> {
      return database.withTenantSql(session.tenantId, (sql) =>
        open(sql, session, { first, deviceId: null }),
      );
    },

    /** The same at a device, whose end of pairing is the session's; null when it is not paired any more. */
    async beginAtDevice(
      session: Omit<Session, 'roles'>,
      opening: { readonly first: NextToken; readonly deviceId: string },
    ): Promise<Session | null> {
      const { tenantId } = session;
      return database.withTenantSql(tenantId, async (sql) => {
        const isPaired = await holdPairing(sql, { tenantId, id: opening.deviceId });
        return isPaired ? open(sql, session, opening) : null;
      });
    },

    /** Exchange a token for the next one; null when it buys nothing. One used before ends the session. */
    async rotate(
      { tenantId, tokenHash }: RefreshTokenKey,
      next: NextToken,
    ): Promise<Session | null> {
      return database.withTenantSql(tenantId, async (sql) => {
        await sql.rows(lockByToken, [tenantId, tokenHash]);
        const [found] = await sql.rows<Session & ShownToken>(shown, [tenantId, tokenHash]);
        if (!found) return null;
        const at = next.createdAt;
        const verdict = judgeRefresh(found, at);
        if (verdict === 'REUSED') {
          await endOne(sql, found, { reason: 'TOKEN_REUSED', at });
          await tellNotice(sql, found, { kind: 'REFRESH_REUSED', at });
        }
        if (verdict !== 'ROTATE') return null;
        await followToken(sql, { tenantId, sessionId: found.id }, next);
        return found;
      });
    },

    /** Move a session to a place with a new token; null when it is over. */
    async move(
      { tenantId, id }: SessionKey,
      place: Place,
      next: NextToken,
    ): Promise<Session | null> {
      return database.withTenantSql(tenantId, async (sql) => {
        const values = [tenantId, id, place.storeId, place.registerId];
        const [moved] = await sql.rows<Session>(move, values);
        if (!moved) return null;
        await followToken(sql, { tenantId, sessionId: id }, next);
        return moved;
      });
    },

    async end(session: SessionKey, ending: Ending): Promise<void> {
      await database.withTenantSql(session.tenantId, (sql) => endOne(sql, session, ending));
    },

    /** Forget tokens whose time is over, and sessions that have no other. */
    async sweep(at: Date): Promise<void> {
      await sweepTenants(database, at);
    },
  };
}
