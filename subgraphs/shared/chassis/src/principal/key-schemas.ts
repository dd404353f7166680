import { z } from 'zod';

const base64url = z.string().regex(/^[\w-]{43}$/, '32 bytes in base64url are needed');
const publicKey = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  kid: z.string().min(1).max(100),
  x: base64url,
  d: z.never('a private key does not belong here').exactOptional(),
  alg: z.literal('EdDSA').exactOptional(),
  use: z.literal('sig').exactOptional(),
});

/** A private Ed25519 key with its id, as JWK (RFC 8037). */
export const privateKeySchema = publicKey.extend({ d: base64url });

/** Public Ed25519 keys, each with an id of its own, as JWKS. */
export const publicKeysSchema = z.object({
  keys: z
    .array(publicKey)
    .min(1)
    .refine(
      (keys) => new Set(keys.map(({ kid }) => kid)).size === keys.length,
      'each key needs a kid of its own',
    ),
});
