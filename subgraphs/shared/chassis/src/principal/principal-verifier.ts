import { createLocalJWKSet, type JSONWebKeySet } from 'jose';
import type { Logger } from 'pino';
import { verifyPrincipal } from './principal-token.ts';
import { tokenVerifier, type VerifyToken } from './token-verifier.ts';

type PrincipalTerms = {
  /** The subgraph that is asked. */
  readonly audience: string;
  /** The public keys of all processes. */
  readonly keys: JSONWebKeySet;
  readonly now: () => Date;
  readonly log: Logger;
};

/** Verifies the tokens by which other processes vouch for principals to this subgraph. */
export function principalVerifier({ audience, keys, now, log }: PrincipalTerms): VerifyToken {
  const find = createLocalJWKSet(keys);
  const refusal = 'This address answers the processes of NovaPOS alone. Ask the gateway.';
  return tokenVerifier((token) => verifyPrincipal(find, token, { audience, now: now() }), {
    refusal,
    now,
    log,
  });
}
