import { randomBytes } from 'node:crypto';

const form = /^00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/;

/** A W3C trace context of version 00 as it came; null where it is none. */
export function traceparentOf(text: unknown): string | null {
  return typeof text === 'string' && form.test(text) ? text : null;
}

/** A trace context for a request that came without one. */
export function newTraceparent(): string {
  return `00-${randomBytes(16).toString('hex')}-${randomBytes(8).toString('hex')}-00`;
}
