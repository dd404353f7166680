import type { IncomingHttpHeaders } from 'node:http';
import { anonymous, CodedError, type Principal } from '@novapos/chassis';
import { z } from 'zod';

/** Finds out who asks. Nothing but the access token is read: headers that name a tenant, user or role are not. */
export type Authenticate = (headers: IncomingHttpHeaders) => Promise<Principal>;

/** The principal that an access token stands for; throws when the token is not to be trusted. */
export type VerifyAccessToken = (token: string) => Promise<Principal>;

const claims = z.object({ exp: z.number() });
const longestToken = 8_192;
const bearer = /^bearer +([\w-]+\.[\w-]+\.[\w-]+)$/i;

/**
 * Authenticates by `Authorization: Bearer <access token>`. Without the header the caller is
 * anonymous; a token that fails for whatever reason is refused in the same words.
 */
export function bearerAuthentication(verify: VerifyAccessToken): Authenticate {
  return async ({ authorization }) => {
    if (authorization === undefined) return anonymous;
    const token =
      authorization.length <= longestToken ? bearer.exec(authorization)?.[1] : undefined;
    if (!token) throw unauthenticated();
    try {
      return await verify(token);
    } catch (error) {
      // Keys that can't be fetched are our fault, not the caller's.
      if (error instanceof CodedError && error.code === 'UNAVAILABLE') throw error;
      throw unauthenticated();
    }
  };
}

function unauthenticated(): CodedError {
  return new CodedError('UNAUTHENTICATED', 'The access token is not valid. Sign in again.');
}

const trustedMs = 15 * 60_000;

/** When a verified token ends; one that names no time is trusted for 15 minutes. */
export function tokenExpiry(authorization: string | undefined, now: Date): Date {
  const token = bearer.exec(authorization ?? '')?.[1];
  const payload = token?.split('.')[1] ?? '';
  const read = claims.safeParse(jsonOrNull(Buffer.from(payload, 'base64url').toString('utf8')));
  return read.success ? new Date(read.data.exp * 1_000) : new Date(now.getTime() + trustedMs);
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
