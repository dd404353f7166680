import { grantsOf } from '@novapos/chassis';
import { keyOfRefreshToken, newRefreshToken } from '../credentials/refresh-token.ts';
import { refreshTokenMs, type Place, type Session } from '../domain/session.ts';
import type { NextToken } from '../store/session-statements.ts';
import type { Auth } from './auth.ts';

/** Who is signed in, with which rights, and where. */
export type Viewer = Place & {
  readonly tenantId: string;
  readonly userId: string;
  readonly grants: readonly string[];
};

/** A session with its tokens, as its owner gets it: the one time that the refresh token is seen. */
export type IssuedSession = {
  readonly accessToken: string;
  readonly accessTokenExpiresAt: Date;
  readonly refreshToken: string;
  readonly refreshTokenExpiresAt: Date;
  readonly viewer: Viewer;
};

/** A refresh token to hand out, and what is kept of it. */
export type PreparedToken = { readonly token: string; readonly kept: NextToken };

/** Make a refresh token of 30 days. */
export function prepareToken(tenantId: string, now: Date): PreparedToken {
  const token = newRefreshToken(tenantId);
  const key = keyOfRefreshToken(token);
  if (!key) throw new Error('a refresh token of ours can not be read');
  const expiresAt = new Date(now.getTime() + refreshTokenMs);
  return { token, kept: { tokenHash: key.tokenHash, createdAt: now, expiresAt } };
}

/** Answer a session whose refresh token was kept, with a fresh access token. */
export async function issueSession(
  auth: Pick<Auth, 'issueAccessToken'>,
  session: Session,
  { token, kept }: PreparedToken,
): Promise<IssuedSession> {
  const access = await auth.issueAccessToken.toUser(session, kept.createdAt);
  const { tenantId, userId, roles, storeId, registerId } = session;
  return {
    accessToken: access.token,
    accessTokenExpiresAt: access.expiresAt,
    refreshToken: token,
    refreshTokenExpiresAt: kept.expiresAt,
    viewer: { tenantId, userId, grants: grantsOf(roles), storeId, registerId },
  };
}
