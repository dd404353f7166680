import { createHash } from 'node:crypto';

/** What is kept of an e-mail address that may be nobody's: addresses of strangers are no business of ours. */
export function emailHash(email: string): string {
  return createHash('sha256').update(email).digest('base64url');
}
