import { SignJWT, type JWTPayload } from 'jose';
import { newId } from '@novapos/chassis';
import type { Device } from '../domain/device.ts';
import { accessTokenMs, type Session } from '../domain/session.ts';
import type { SigningKeys } from './signing-keys.ts';

/** A signed access token, and until when it is good. */
export type AccessToken = { readonly token: string; readonly expiresAt: Date };

/** Signs access tokens. */
export type IssueAccessToken = {
  /** For who is signed in, in a session. */
  readonly toUser: (session: Session, now: Date) => Promise<AccessToken>;
  /** For a paired device, whoever is signed in at it. */
  readonly toDevice: (device: PairedDevice, now: Date) => Promise<AccessToken>;
};

type PairedDevice = Pick<Device, 'tenantId' | 'id' | 'storeId' | 'registerId'>;
type Issuer = { readonly issuer: string; readonly audience: readonly string[] };

/** Access tokens after RFC 9068, signed with Ed25519: who, of which tenant, in which roles, at which till. */
export function accessTokenIssuer(
  keys: SigningKeys,
  { issuer, audience }: Issuer,
): IssueAccessToken {
  async function sign(subject: string, claims: JWTPayload, now: Date): Promise<AccessToken> {
    const issuedAtSeconds = Math.floor(now.getTime() / 1000);
    const expiresAtSeconds = issuedAtSeconds + accessTokenMs / 1000;
    const token = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid: keys.kid })
      .setIssuer(issuer)
      .setAudience([...audience])
      .setSubject(subject)
      .setJti(newId())
      .setIssuedAt(issuedAtSeconds)
      .setExpirationTime(expiresAtSeconds)
      .sign(keys.key);
    return { token, expiresAt: new Date(expiresAtSeconds * 1000) };
  }

  return {
    toUser: ({ tenantId, id, userId, roles, storeId, registerId }, now) => {
      const place = storeId && registerId ? { store: storeId, register: registerId } : {};
      return sign(userId, { tid: tenantId, sid: id, roles: [...roles], ...place }, now);
    },
    toDevice: ({ tenantId, id, storeId: store, registerId: register }, now) =>
      sign(id, { kind: 'device', tid: tenantId, roles: [], store, register }, now),
  };
}
