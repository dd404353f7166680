import { jwtVerify } from 'jose';
import type { Logger } from 'pino';
import { bearerOf } from './claims.ts';
import { keyByKid, type TokenKeys } from './token-keys.ts';
import { tokenVerifier, type VerifyToken } from './token-verifier.ts';

/** The type in an access token's header (RFC 9068). */
export const accessTokenType = 'at+jwt';

type AccessTokenTerms = {
  readonly issuer: string;
  /** A token must be for one of these. */
  readonly audience: readonly string[];
  readonly keys: TokenKeys;
  readonly now: () => Date;
  readonly log: Logger;
};

/** Verifies the access tokens of users and devices: EdDSA alone, type, issuer, audience, times (30 s of tolerance) and claims. */
export function accessTokenVerifier(terms: AccessTokenTerms): VerifyToken {
  const { issuer, audience, now, log } = terms;
  const keys = keyByKid(terms.keys);
  const refusal = 'The access token is not valid. Sign in again.';

  return tokenVerifier(
    async (token) => {
      const { payload } = await jwtVerify<{ exp: number }>(token, keys, {
        algorithms: ['EdDSA'],
        typ: accessTokenType,
        issuer,
        audience: [...audience],
        requiredClaims: ['exp'],
        clockTolerance: 30,
        currentDate: now(),
      });
      return { principal: bearerOf(payload), expiresAt: new Date(payload.exp * 1000) };
    },
    { refusal, now, log },
  );
}
