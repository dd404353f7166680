import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import { CodedError } from '../errors.ts';
import type { Principal } from './principal.ts';

/** The principal that a token stands for; throws `UNAUTHENTICATED` in the same words for every reason. */
export type VerifyToken = (token: string) => Promise<Principal>;

/** What a verified token says, and when it stops to say so. */
export type Verified = { readonly principal: Principal; readonly expiresAt: Date };

type Terms = {
  /** What the caller is told, whatever was wrong. */
  readonly refusal: string;
  readonly now: () => Date;
  readonly log: Logger;
};

const mostKept = 2_000;
// Also how long a token may outlive the withdrawal of its key.
const keptMs = 60_000;

/** Keeps what was verified for a minute, never beyond the token's expiry; why one is refused only the log learns. */
export function tokenVerifier(
  verify: (token: string) => Promise<Verified>,
  { refusal, now, log }: Terms,
): VerifyToken {
  const kept = new LRUCache<string, Verified & { readonly untilMs: number }>({ max: mostKept });

  return async (token) => {
    const nowMs = now().getTime();
    const known = kept.get(token);
    if (known && nowMs < known.untilMs) return known.principal;
    kept.delete(token);
    const verified = await verify(token).catch((error: unknown) => {
      throw refused(error, refusal, log);
    });
    const untilMs = Math.min(nowMs + keptMs, verified.expiresAt.getTime());
    kept.set(token, { ...verified, untilMs });
    return verified.principal;
  };
}

function refused(error: unknown, refusal: string, log: Logger): CodedError {
  if (error instanceof CodedError) {
    log.warn({ err: error.cause ?? error }, 'a token could not be verified');
    return error;
  }
  // Only the reason: errors of verification carry the whole token's claims.
  log.info({ reason: error instanceof Error ? error.message : 'unknown' }, 'a token was refused');
  return new CodedError('UNAUTHENTICATED', refusal);
}
