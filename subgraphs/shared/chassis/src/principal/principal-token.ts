import { importJWK, jwtVerify, SignJWT, type CryptoKey, type JWK } from 'jose';
import { claimsOf, principalOf } from './claims.ts';
import type { Principal } from './principal.ts';
import { keyByKid, type TokenKeys } from './token-keys.ts';
import type { Verified } from './token-verifier.ts';

/** How long a process's word for a principal holds. */
export const principalTokenSeconds = 60;

const type = 'novapos-principal+jwt';
const toleranceSeconds = 5;

/** The private key a process vouches with, and the name it signs as. */
export type SigningKey = {
  readonly issuer: string;
  readonly kid: string;
  readonly key: CryptoKey;
};

/** The signing key in a private Ed25519 JWK that has a kid. */
export async function signingKeyOf(issuer: string, jwk: JWK): Promise<SigningKey> {
  const key = await importJWK(jwk, 'EdDSA');
  if (key instanceof Uint8Array || key.type !== 'private' || jwk.kid === undefined) {
    throw new TypeError('a private Ed25519 key with a kid is needed to vouch for principals');
  }
  return { issuer, kid: jwk.kid, key };
}

/** A token by which this process vouches for a principal to one subgraph, for a minute. */
export async function signPrincipal(
  { issuer, kid, key }: SigningKey,
  principal: Principal,
  { audience, now }: { readonly audience: string; readonly now: Date },
): Promise<string> {
  const issuedAt = Math.floor(now.getTime() / 1000);
  return new SignJWT({ ...claimsOf(principal) })
    .setProtectedHeader({ alg: 'EdDSA', typ: type, kid })
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + principalTokenSeconds)
    .sign(key);
}

type Expected = { readonly audience: string; readonly now: Date };

/** The principal that another process vouches for to this subgraph; throws when the token does not hold. */
export async function verifyPrincipal(
  keys: TokenKeys,
  token: string,
  { audience, now }: Expected,
): Promise<Verified> {
  const { payload } = await jwtVerify<{ exp: number; iss: string }>(token, keyByKid(keys), {
    algorithms: ['EdDSA'],
    typ: type,
    audience,
    requiredClaims: ['exp', 'iat', 'iss'],
    maxTokenAge: principalTokenSeconds,
    clockTolerance: toleranceSeconds,
    currentDate: now,
  });
  const principal = principalOf(payload);
  if (principal.kind === 'service' && principal.subject !== payload.iss) {
    throw new TypeError('a peer speaks for itself alone');
  }
  return { principal, expiresAt: new Date(payload.exp * 1000) };
}
