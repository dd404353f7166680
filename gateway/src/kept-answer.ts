import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * Send an answer that whoever asked may keep, if it asks each time whether it still holds; where it does, nothing but
 * that is said.
 */
export function sendKept(body: string, { headers }: FastifyRequest, reply: FastifyReply): string {
  const tag = entityTag(body, String(reply.getHeader('content-type')));
  const others = reply.getHeader('vary');
  const vary = [...(others === undefined ? [] : [String(others)]), ...differsBy];
  reply.headers({ etag: tag, 'cache-control': 'private, no-cache', vary: vary.join(', ') });
  if (!isNamed(tag, headers['if-none-match'])) return body;
  reply.code(304).removeHeader('content-type');
  return '';
}

const differsBy = ['Authorization', 'X-Api-Key', 'Accept'];

/** The strong tag of an answer: another for each byte, and for each type in which it is answered. */
function entityTag(body: string, contentType: string): string {
  const hash = createHash('sha256').update(contentType).update('\0').update(body);
  return `"${hash.digest('base64url')}"`;
}

/** Whether `If-None-Match` names this tag, so that the answer is there already. */
function isNamed(tag: string, ifNoneMatch: string | undefined): boolean {
  if (ifNoneMatch === undefined) return false;
  const named = ifNoneMatch.split(',').map((one) => one.trim().replace(/^W\//, ''));
  return named.includes('*') || named.includes(tag);
}
