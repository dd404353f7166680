import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/**
 * Random text of digits and letters, each as likely as any other: 256 is no multiple of 62, so the bytes
 * beyond the largest multiple are thrown away. 40 characters are about 238 bits.
 */
export function randomText(length: number, bytesOf: (count: number) => Uint8Array = randomBytes) {
  const fair = 256 - (256 % digits.length);
  let text = '';
  while (text.length < length) {
    for (const byte of bytesOf(length)) {
      if (byte < fair && text.length < length) text += digits.charAt(byte % digits.length);
    }
  }
  return text;
}

/** What is kept of a secret that nobody can guess: its SHA-256, in hexadecimal. */
export function secretHashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** No secret has this hash. */
const nobodysHash = '0'.repeat(64);

/** Whether a secret is the one of this hash, in a time that tells nothing; null is nobody's. */
export function isSecretOf(secret: string, hash: string | null): boolean {
  const shown = createHash('sha256').update(secret).digest();
  const kept = Buffer.from(hash ?? nobodysHash, 'hex');
  return kept.length === shown.length && timingSafeEqual(shown, kept);
}
