import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';

/** A private Ed25519 key as JWK (RFC 8037); its id is its thumbprint (RFC 7638). */
export type PrivateSigningKey = {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly kid: string;
  readonly x: string;
  readonly d: string;
};

/** A new key to sign tokens with, such as `JWT_SIGNING_KEY`. */
export async function generateSigningKey(): Promise<PrivateSigningKey> {
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const { x = '', d = '' } = await exportJWK(privateKey);
  const jwk = { kty: 'OKP', crv: 'Ed25519', x } as const;
  return { ...jwk, kid: await calculateJwkThumbprint(jwk), d };
}
