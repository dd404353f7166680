import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** What was sealed does not open here: it was changed, or belongs to another place or key. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken';
}

/** Seals and opens for one purpose: what was sealed for another does not open. */
export type Sealing = {
  /** Seal bytes with a key of 32 bytes for this place; they open there alone. */
  readonly seal: (key: Buffer, place: readonly unknown[], plain: Buffer) => Buffer;
  /** Open what was sealed at this place with this key; throws `SealBroken` for anything else. */
  readonly unseal: (key: Buffer, place: readonly unknown[], sealed: Uint8Array) => Buffer;
};

const format = 1;
const ivBytes = 12;
const tagBytes = 16;
const headBytes = 1 + ivBytes;

/**
 * Sealing with AES-256-GCM: format (1 byte), IV (12, random), what was encrypted, tag (16). The purpose, such as
 * `novapos.customer`, and the place are authenticated with it.
 */
export function sealing(purpose: string): Sealing {
  const bound = (place: readonly unknown[]): Buffer =>
    Buffer.from(JSON.stringify([purpose, format, ...place]));

  return {
    seal(key, place, plain) {
      const iv = randomBytes(ivBytes);
      const cipher = createCipheriv('aes-256-gcm', key, iv, { authTagLength: tagBytes });
      cipher.setAAD(bound(place));
      const encrypted = [cipher.update(plain), cipher.final()];
      return Buffer.concat([Buffer.of(format), iv, ...encrypted, cipher.getAuthTag()]);
    },
    unseal(key, place, sealed) {
      const bytes = Buffer.from(sealed);
      if (bytes.length < headBytes + tagBytes || bytes[0] !== format) throw broken(place);
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(1, headBytes), {
        authTagLength: tagBytes,
      });
      decipher.setAAD(bound(place));
      decipher.setAuthTag(bytes.subarray(-tagBytes));
      try {
        const plain = decipher.update(bytes.subarray(headBytes, -tagBytes));
        return Buffer.concat([plain, decipher.final()]);
      } catch {
        throw broken(place);
      }
    },
  };
}

function broken(place: readonly unknown[]): SealBroken {
  return new SealBroken(`what is sealed at ${place.join(' ')} does not open there`);
}
