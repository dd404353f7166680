import { importJWK, type CryptoKey } from 'jose';

/** The public half of an Ed25519 key, as the settings give it. */
export type Ed25519Jwk = { readonly kid: string; readonly x: string };

/** A public key as it stands in the key set (RFC 7517, RFC 8037). */
export type PublicKey = Ed25519Jwk & {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly alg: 'EdDSA';
  readonly use: 'sig';
};

/** The key that signs now, and every key whose tokens are still good. */
export type SigningKeys = {
  readonly kid: string;
  readonly key: CryptoKey;
  readonly published: { readonly keys: readonly PublicKey[] };
};

/** Ready to sign with a private key; the retired keys are published beside it, never used. */
export async function openSigningKeys(
  signing: Ed25519Jwk & { readonly d: string },
  retired: readonly Ed25519Jwk[],
): Promise<SigningKeys> {
  const { kid, x, d } = signing;
  const key = await importJWK({ kty: 'OKP', crv: 'Ed25519', x, d }, 'EdDSA');
  const others = retired.filter((other) => other.kid !== kid);
  return {
    kid,
    key,
    published: { keys: [signing, ...others].map(toPublic) },
  };
}

function toPublic({ kid, x }: Ed25519Jwk): PublicKey {
  return { kty: 'OKP', crv: 'Ed25519', kid, x, alg: 'EdDSA', use: 'sig' };
}
