import { createHash } from 'node:crypto';

/** SHA-256 of an operation's body in hexadecimal: the id that Apollo's clients send for it. */
export function bodyHash(body: string): string {
  return createHash('sha256').update(body, 'utf8').digest('hex');
}
