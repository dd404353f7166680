import { rule } from 'graphql-shield';
import { CodedError } from './errors.ts';
import type { Principal } from './principal/principal.ts';
import type { Grant } from './principal/roles.ts';

/** A shield rule: who may pass. */
export type Rule = ReturnType<ReturnType<typeof rule>>;
type Asking = { readonly principal: Principal };

/** The answer to someone who is known but may not do this. */
export function forbidden(): CodedError {
  return new CodedError('FORBIDDEN', 'You may not do this. Ask for the right you need.');
}

function unauthenticated(): CodedError {
  return new CodedError('UNAUTHENTICATED', 'Sign in first: this needs a valid access token.');
}

function notSignedIn({ kind }: Principal): CodedError {
  if (kind === 'device') return new CodedError('FORBIDDEN', 'Someone must sign in for this.');
  if (kind !== 'partner') return forbidden();
  const message = 'This is for people who sign in. What a partner key may do, `partnerSelf` tells.';
  return new CodedError('FORBIDDEN', message);
}

const rules = new Map<string, Rule>();

// Shield takes two rules of one name for a mistake, so each name has one rule.
function once(
  name: string,
  passes: (principal: Principal) => boolean,
  refusal: (principal: Principal) => CodedError = forbidden,
): Rule {
  const known =
    rules.get(name) ??
    rule(name, { cache: 'no_cache' })(
      (_parent, _args, { principal }: Asking) =>
        passes(principal) ||
        (principal.kind === 'anonymous' ? unauthenticated() : refusal(principal)),
    );
  rules.set(name, known);
  return known;
}

/** Allow a principal who holds this grant, such as `orders:sell`. */
export function can(grant: Grant): Rule {
  return once(`can ${grant}`, ({ grants }) => grants.includes(grant));
}

/** Allow a principal who holds this grant, and peer subgraphs. */
export function canOrPeer(grant: Grant): Rule {
  return once(`can ${grant}, or peer`, ({ kind, grants }) =>
    kind === 'service' ? true : grants.includes(grant),
  );
}

/** Allow a principal who holds this grant, and partners, who get what is theirs. */
export function canOrPartner(grant: Grant): Rule {
  return once(`can ${grant}, or partner`, ({ kind, grants }) =>
    kind === 'partner' ? true : grants.includes(grant),
  );
}

/** Allow partners alone. */
export const partnersOnly: Rule = once('partners only', ({ kind }) => kind === 'partner');

/** Allow paired devices alone, by their own session. */
export const devicesOnly: Rule = once('devices only', ({ kind }) => kind === 'device');

/** Allow everyone who has signed in. A partner's program is told where to ask instead. */
export const signedIn: Rule = once('signed in', ({ kind }) => kind === 'user', notSignedIn);

/** Allow everyone, even before sign-in. */
export const anyone: Rule = once('anyone', () => true);

/** Allow peer subgraphs alone. */
export const peersOnly: Rule = once('peers only', ({ kind }) => kind === 'service');

type Representations = { readonly representations?: readonly { readonly __typename: string }[] };

/** One rule over all that `_entities` is asked for: each entity's own rule must let the caller pass. */
export function entitiesRule(entities: Readonly<Record<string, Rule>>): Rule {
  return rule(`entities ${Object.keys(entities).join(' ')}`, { cache: 'no_cache' })(
    async (parent: object, args: Representations, context: object, info) => {
      const names = new Set((args.representations ?? []).map(({ __typename }) => __typename));
      for (const name of names) {
        const own = entities[name];
        if (!own) return forbidden();
        const verdict = await own.resolve(parent, args, context as never, info, {} as never);
        if (verdict !== true) return verdict instanceof Error ? verdict : forbidden();
      }
      return true;
    },
  );
}
