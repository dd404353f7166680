import { LRUCache } from 'lru-cache';
import type { Principal } from './principal.ts';
import { principalTokenSeconds, signPrincipal, type SigningKey } from './principal-token.ts';

/** A token by which this process vouches for a principal to one subgraph. */
export type PrincipalSigner = (principal: Principal, audience: string) => Promise<string>;

type Signed = { readonly token: Promise<string>; readonly signedAtMs: number };

const mostKept = 2_000;

/** Signs once a principal and subgraph, and again when less than half of the token's life is left. */
export function principalSigner(key: SigningKey, now: () => Date): PrincipalSigner {
  const kept = new LRUCache<string, Signed>({ max: mostKept });

  return async (principal, audience) => {
    const at = now();
    const name = JSON.stringify([audience, principal]);
    const known = kept.get(name);
    if (known && isFresh(known, at)) return known.token;
    const token = signPrincipal(key, principal, { audience, now: at });
    kept.set(name, { token, signedAtMs: at.getTime() });
    token.catch(() => kept.delete(name));
    return token;
  };
}

function isFresh({ signedAtMs }: Signed, at: Date): boolean {
  const ageMs = at.getTime() - signedAtMs;
  return ageMs >= 0 && ageMs <= (principalTokenSeconds * 1000) / 2;
}
