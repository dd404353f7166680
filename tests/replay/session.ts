import type { GraphClient } from './graph-client.ts';
import { GraphFault } from './graph-client.ts';
import { patiently } from './patience.ts';

/** Who signs in. */
export type Credentials = { readonly email: string; readonly password: string };

/** A signed-in user who stays signed in. */
export type Session = {
  /** Asks as this user; its tokens are renewed before they end. */
  readonly ask: <Data>(query: string, variables: object) => Promise<Data>;
};

/** Nobody signs in with this e-mail and password, or not now. */
export class SignInRefused extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

const signInMutation = `mutation ReplaySignIn($input: SignInInput!) {
  signIn(input: $input) {
    __typename
    ... on Session { accessToken accessTokenExpiresAt }
    ... on Refusal { message }
  }
}`;

/** Renewed this long before the access token ends. */
const marginMs = 2 * 60_000;

type Tokens = { readonly accessToken: string; readonly renewAtMs: number };
type SignInAnswer = {
  readonly signIn:
    | {
        readonly __typename: 'Session';
        readonly accessToken: string;
        readonly accessTokenExpiresAt: string;
      }
    | { readonly __typename: string; readonly message: string };
};

/** Sign in, at a register where one is named; throws `SignInRefused`. */
export async function openSession(
  client: GraphClient,
  credentials: Credentials,
  registerId?: string,
): Promise<Session> {
  const { email, password } = credentials;
  const input = { email, password, ...(registerId === undefined ? {} : { registerId }) };
  let tokens = await signIn(client, input);

  // Signing in anew needs no refresh token to be kept and works after a restart of the platform too.
  async function renew(): Promise<void> {
    tokens = await signIn(client, input);
  }

  return {
    async ask<Data>(query: string, variables: object): Promise<Data> {
      if (Date.now() >= tokens.renewAtMs) await renew();
      try {
        return await client.ask<Data>(query, variables, tokens.accessToken);
      } catch (error) {
        if (!(error instanceof GraphFault) || error.code !== 'UNAUTHENTICATED') throw error;
        await renew();
        return client.ask<Data>(query, variables, tokens.accessToken);
      }
    },
  };
}

async function signIn(client: GraphClient, input: object): Promise<Tokens> {
  const { signIn: outcome } = await patiently(() =>
    client.ask<SignInAnswer>(signInMutation, { input }),
  );
  if ('message' in outcome) throw new SignInRefused(outcome.__typename, outcome.message);
  const { accessToken, accessTokenExpiresAt } = outcome;
  // The platform's clock may be ahead of ours or behind; either way a token serves a while.
  const renewAtMs = Math.max(Date.parse(accessTokenExpiresAt) - marginMs, Date.now() + 60_000);
  return { accessToken, renewAtMs };
}
