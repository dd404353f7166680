import { randomText, secretHashOf } from '@novapos/chassis';
import type { KeyEnvironment } from '../domain/partner-key.ts';

/** A key as it is handed out once, and what is kept of it. */
export type NewKey = {
  /** The public part. */
  readonly id: string;
  /** What programs send: `np_live_<id>_<secret>`, or `np_test_...`. */
  readonly text: string;
  /** SHA-256 of the secret alone, in hexadecimal. */
  readonly secretHash: string;
};

const idLength = 12;
const secretLength = 40;

/** Make a key whose secret nobody can guess: 40 characters of 62, about 238 bits. */
export function newKey(environment: KeyEnvironment): NewKey {
  const id = randomText(idLength);
  const secret = randomText(secretLength);
  const text = `np_${environment === 'LIVE' ? 'live' : 'test'}_${id}_${secret}`;
  return { id, text, secretHash: secretHashOf(secret) };
}
