import type { Role } from './role.ts';

/** Where a session sells: a till has both, an office has neither. */
export type Place = {
  readonly storeId: string | null;
  readonly registerId: string | null;
};

/** What a user's tokens are made from: one sign-in and all that was rotated from it. */
export type Session = Place & {
  readonly tenantId: string;
  readonly id: string;
  readonly userId: string;
  /** The user's roles now, not those at sign-in. */
  readonly roles: readonly Role[];
};

/** Why a session is over. */
export type SessionEnd =
  'SIGNED_OUT' | 'TOKEN_REUSED' | 'PASSWORD_CHANGED' | 'USER_DEACTIVATED' | 'DEVICE_UNPAIRED';

/** What is known of a refresh token that someone shows. */
export type ShownToken = {
  readonly usedAt: Date | null;
  readonly expiresAt: Date;
  readonly sessionEndedAt: Date | null;
  readonly isUserActive: boolean;
};

/** How long an access token is good for. */
export const accessTokenMs = 15 * 60_000;

/** How long a refresh token is good for; each rotation begins the time anew. */
export const refreshTokenMs = 30 * 24 * 60 * 60_000;

/**
 * Whether a refresh token buys another one. A used token is a stolen one, however short ago it was
 * used: who lost the answer to a refresh signs in again, since nobody can tell that from a theft.
 */
export function judgeRefresh(token: ShownToken, now: Date): 'ROTATE' | 'REUSED' | 'ENDED' {
  if (token.sessionEndedAt) return 'ENDED';
  if (token.usedAt) return 'REUSED';
  return token.expiresAt > now && token.isUserActive ? 'ROTATE' : 'ENDED';
}
