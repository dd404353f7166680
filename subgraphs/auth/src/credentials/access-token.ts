import { SignJWT } from 'jose';
import { newId } from '@novapos/chassis';
import { accessTokenMs, type Session } from '../domain/session.ts';
import type { SigningKeys } from './signing-keys.ts';

/** A signed access token, and until when it is good. */
export type AccessToken = { readonly token: string; readonly expiresAt: Date };

/** Signs the access token of a session. */
export type IssueAccessToken = (session: Session, now: Date) => Promise<AccessToken>;

type Issuer = { readonly issuer: string; readonly audience: readonly string[] };

/** Access tokens after RFC 9068, signed with Ed25519: who, of which tenant, in which roles, at which till. */
export function accessTokenIssuer(
  keys: SigningKeys,
  { issuer, audience }: Issuer,
): IssueAccessToken {
  return async ({ tenantId, id, userId, roles, storeId, registerId }, now) => {
    const issuedAtSeconds = Math.floor(now.getTime() / 1000);
    const expiresAtSeconds = issuedAtSeconds + accessTokenMs / 1000;
    const place = storeId && registerId ? { store: storeId, register: registerId } : {};
    const token = await new SignJWT({ tid: tenantId, sid: id, roles: [...roles], ...place })
      .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid: keys.kid })
      .setIssuer(issuer)
      .setAudience([...audience])
      .setSubject(userId)
      .setJti(newId())
      .setIssuedAt(issuedAtSeconds)
      .setExpirationTime(expiresAtSeconds)
      .sign(keys.key);
    return { token, expiresAt: new Date(expiresAtSeconds * 1000) };
  };
}
