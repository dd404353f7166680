import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';
import { CodedError } from '../errors.ts';

/** The keys that may have signed: a set, or a function that finds one by the token's header. */
export type TokenKeys = JWTVerifyGetKey | JSONWebKeySet;

/**
 * Finds a token's key by its `kid` among the given keys alone; a key or an address inside the token
 * is never looked at. Keys that can't be had are `UNAVAILABLE`: our fault, not the caller's.
 */
export function keyByKid(keys: TokenKeys): JWTVerifyGetKey {
  const find = typeof keys === 'function' ? keys : createLocalJWKSet(keys);
  return async (header, token) => {
    if (typeof header.kid !== 'string') throw new errors.JWKSNoMatchingKey('the token has no kid');
    try {
      return await find(header, token);
    } catch (error) {
      if (error instanceof errors.JWKSNoMatchingKey) throw error;
      if (error instanceof errors.JWKSMultipleMatchingKeys) throw error;
      throw keysGone(error);
    }
  };
}

function keysGone(cause: unknown): CodedError {
  const error = new CodedError('UNAVAILABLE', 'Nobody can be signed in just now. Try again soon.', {
    retryable: true,
  });
  error.cause = cause;
  return error;
}
