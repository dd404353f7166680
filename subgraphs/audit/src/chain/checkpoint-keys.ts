import { createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import type { ChainEnd } from '../domain/audit-record.ts';
import { canonicalJson } from './canonical-json.ts';

/** A public Ed25519 key (RFC 8037). */
export type PublicJwk = { readonly kid: string; readonly x: string };

/** A word for all records of a tenant up to one. */
export type Checkpoint = ChainEnd & {
  readonly tenantId: string;
  /** How many records there were since the beginning. */
  readonly count: number;
  readonly at: Date;
};

/** A checkpoint that one of our keys stands for. */
export type SignedCheckpoint = Checkpoint & { readonly keyId: string; readonly signature: string };

/** Signs checkpoints with the present key, and knows those of former ones. */
export type CheckpointKeys = {
  readonly sign: (checkpoint: Checkpoint) => SignedCheckpoint;
  readonly isGenuine: (checkpoint: SignedCheckpoint) => boolean;
  /** The public keys, as JWKS. */
  readonly published: { readonly keys: readonly object[] };
};

const okp = { kty: 'OKP', crv: 'Ed25519' } as const;

/** Open the keys; those that were retired still verify. */
export function checkpointKeys(
  { kid, x, d }: PublicJwk & { readonly d: string },
  retired: readonly PublicJwk[] = [],
): CheckpointKeys {
  const privateKey = createPrivateKey({ key: { ...okp, x, d }, format: 'jwk' });
  const publics = [{ kid, x }, ...retired.filter((other) => other.kid !== kid)];
  const byId = new Map<string, KeyObject>(
    publics.map((key) => [key.kid, createPublicKey({ key: { ...okp, x: key.x }, format: 'jwk' })]),
  );
  return {
    sign: (checkpoint) => ({
      ...checkpoint,
      keyId: kid,
      signature: sign(null, signed(checkpoint), privateKey).toString('base64url'),
    }),
    isGenuine: ({ keyId, signature, ...checkpoint }) => {
      const key = byId.get(keyId);
      return key !== undefined && verify(null, signed(checkpoint), key, bytesOf(signature));
    },
    published: {
      keys: publics.map((key) => ({ ...okp, kid: key.kid, x: key.x, alg: 'EdDSA', use: 'sig' })),
    },
  };
}

function signed({ tenantId, sequence, hash, count, at }: Checkpoint): Buffer {
  const word = { purpose: 'novapos-audit-checkpoint', tenantId, sequence, hash, count, at };
  return Buffer.from(canonicalJson(word));
}

function bytesOf(signature: string): Buffer {
  return Buffer.from(signature, 'base64url');
}
